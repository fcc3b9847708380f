package dev.noren.ports.driving;

import dev.noren.domain.ruling.Subject;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletionStage;

/**
 * Forgetting people. A company or buyer is erased by the command {@code erase} on it: a decision like any other. Here is what
 * goes beyond one: who was, who could be by age, and that nothing is left behind. Safe for use by several threads.
 */
public interface Erasures {

    /** Everybody who was erased, in the order in which they were registered. */
    List<Erased> done();

    /**
     * The companies and buyers of which nothing has been heard for longer than that: every case finished and settled, and no
     * fact of theirs revised.
     *
     * @param years from 1
     */
    List<Erasable> ended(int years);

    /**
     * Erases all of {@link #ended}, each by a decision of its own, and with them the values of that age of which nobody knows
     * of whom they tell.
     *
     * @return those that were erased
     */
    CompletionStage<List<Erasable>> eraseEnded(int years, String reason);

    /** Whether something of what was erased may still be left in what is kept. */
    boolean mayBeLeft();

    /** Leaves nothing of it, if something may be left; completed exceptionally where it cannot be done now. */
    CompletionStage<Void> clean();

    /**
     * Somebody who was erased.
     *
     * @param reason why, in words that name nobody
     */
    record Erased(Subject whom, Instant at, String reason) {}

    /**
     * Somebody who can be erased.
     *
     * @param ended when the last of it ended
     * @param cases how many there are
     * @param values how many personal values are known to be theirs
     * @param mails how many mails are for them or about their cases
     * @param tokens how many tokens of access are of use to them
     */
    record Erasable(Subject whom, Instant ended, long cases, long values, long mails, long tokens) {}
}
