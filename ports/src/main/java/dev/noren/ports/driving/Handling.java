package dev.noren.ports.driving;

import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.FactType;
import dev.noren.domain.fact.Schema;
import dev.noren.domain.fact.Word;
import dev.noren.domain.life.Payload;
import dev.noren.domain.notice.Mail;
import dev.noren.ports.driven.Dispatch.State;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What an operator can do with mails that have not gone. */
public enum Handling implements Word {
    /** Keeps mails back; of an edition, those to come too. */
    HOLD(Words.MAY, EnumSet.of(State.WAITING, State.NO_ADDRESS)),
    /** Lets mails go that were held, all at once. */
    RELEASE(Words.ALONE, EnumSet.of(State.HELD)),
    /** Does not send mails, for a reason. There is no way back. */
    DROP(Words.MUST, EnumSet.of(State.WAITING, State.NO_ADDRESS, State.HELD, State.GIVEN_UP)),
    /** Tries mails again that were given up. */
    SEND_AGAIN(Words.ALONE, EnumSet.of(State.GIVEN_UP));

    /** The numbers of single mails. */
    public static final Fact<List<Long>> NUMBERS = Words.NUMBERS;

    /** The names of the mails that are meant in an edition; all of them where none is said. */
    public static final Fact<List<Mail>> MAILS = Words.MAILS;

    private final Schema carries;
    private final Set<State> from;

    Handling(Schema carries, Set<State> from) {
        this.carries = carries;
        this.from = from;
    }

    /** What it carries: either {@code numbers}, or an {@code edition} with or without {@code mails}; and a {@code reason}. */
    public Schema carries() {
        return carries;
    }

    /** Where a mail must stand. */
    public Set<State> from() {
        return EnumSet.copyOf(from);
    }

    /** Read before the constants are made. */
    private static final class Words {

        private static final Fact<List<Long>> NUMBERS = Fact.of("numbers", FactType.listOf(FactType.positive()));
        private static final Fact<List<Mail>> MAILS = Fact.of("mails", FactType.listOf(FactType.oneOf(Mail.class)));
        private static final Schema ALONE = Schema.allOptional(NUMBERS, Payload.EDITION, MAILS);
        private static final Schema MAY = Schema.allOptional(NUMBERS, Payload.EDITION, MAILS, Payload.REASON);
        private static final Schema MUST = Schema.of(Payload.REASON).orNot(NUMBERS, Payload.EDITION, MAILS);

        private Words() {}
    }
}
