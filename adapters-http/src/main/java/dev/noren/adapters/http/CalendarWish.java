package dev.noren.adapters.http;

import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.FactType;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.fact.Flaw;
import dev.noren.domain.fact.Schema;
import dev.noren.domain.life.Actor;
import dev.noren.domain.life.Role;

/** What is said of a calendar's address that is wanted. */
final class CalendarWish {

    /** Whose calendar, as in {@code company sakura}; for a company or buyer its own unless given. */
    private static final Fact<String> FOR = Fact.of("for", FactType.line());

    private static final String LABEL_UNLESS_GIVEN = "calendar";

    static final Schema WANTED = Schema.allOptional(FOR, TokenWish.LABEL, TokenWish.DAYS);

    private CalendarWish() {}

    /** The company or buyer whose calendar is wanted; of others than the secretariat, their own alone. */
    static Actor whose(Facts wanted, Actor by) {
        var whose = wanted.get(FOR)
                .map(said -> Exchange.actor(said)
                        .orElseThrow(() -> TroubleException.unreadable(FOR.name(), Flaw.NOT_A_NAME)))
                .orElse(by);
        if (!by.is(Role.SECRETARIAT) && !by.equals(whose)) {
            throw TroubleException.of(Trouble.NOT_ALLOWED);
        }
        if (whose.is(Role.SECRETARIAT)) {
            throw TroubleException.unreadable(FOR.name(), wanted.knows(FOR) ? Flaw.NOT_ONE_OF : Flaw.REQUIRED);
        }
        return whose;
    }

    static TroubleException unknown() {
        return TroubleException.unreadable(FOR.name(), Flaw.NOT_FOUND);
    }

    static String label(Facts wanted) {
        return wanted.get(TokenWish.LABEL).orElse(LABEL_UNLESS_GIVEN);
    }
}
