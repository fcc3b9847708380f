package dev.noren.ports.driven;

import dev.noren.domain.life.Claim;
import dev.noren.domain.life.Due;
import dev.noren.domain.life.Task;
import dev.noren.domain.money.Paper;
import dev.noren.ports.driving.OutboxMail;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** One look at everything that is kept. Nothing of it is held in memory longer than it is looked at. For one thread. */
public interface Examination {

    /** What is kept, to be asked. */
    Ledger ledger();

    /** How many records there are. */
    long count();

    /**
     * Goes through everything that the records alone vouch for, in their order: whether each bears the hash over itself and
     * that of the one before, and whether whatever is kept beside it, its mails and its personal values say the same.
     *
     * @param each gets every record that goes together with what is there
     * @throws Contradiction.Found at the first thing that does not
     */
    void rows(Consumer<Sound> each);

    /** The records from one number on, oldest first, each with the mails that were written with it. */
    void records(long from, BiConsumer<DecisionRecord, List<OutboxMail>> each);

    /** The cases, each with its records, oldest first. */
    void cases(BiConsumer<String, List<DecisionRecord>> each);

    /** @throws Contradiction.Found where anything else is kept of a case than what follows from it */
    void derived(Derived expected);

    /**
     * After every case was looked at.
     *
     * @throws Contradiction.Found where more is kept than what follows from cases, or in another order
     */
    void nothingElse();

    /** Who holds which claim, at an instant that whoever asks moves on: nobody, to begin with. */
    Claims claims();

    /**
     * A record that goes together with what is kept beside it.
     *
     * @param erased whether one of its personal values or the words of one of its mails are there no more
     */
    record Sound(DecisionRecord record, boolean erased) {}

    /**
     * What follows from a case.
     *
     * @param opened the number of the record that opened it
     * @param last the number of its last step's
     * @param claims all that it holds, each with the number of the record by which it came to
     * @param papers what its steps called for, oldest first
     */
    record Derived(
            String caseId,
            long opened,
            long last,
            Map<Claim, Long> claims,
            List<Due> due,
            Card card,
            List<Task> tasks,
            List<Called> papers) {}

    /** An invoice or credit note, and the record whose step called for it. */
    record Called(DecisionRecord by, Paper paper) {}
}
