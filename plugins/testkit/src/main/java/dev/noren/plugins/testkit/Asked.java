package dev.noren.plugins.testkit;

import dev.noren.plugins.spi.ReportException;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A question to a plug-in and what came of it.
 *
 * @param question in words, with all that was said
 * @param thrown what it threw instead of an answer
 */
record Asked<T>(
        String question, @Nullable T answer, @Nullable Throwable thrown) {

    static <T> Asked<T> of(String question, Callable<T> call) {
        try {
            return new Asked<>(question, call.call(), null);
        } catch (Exception | LinkageError | StackOverflowError | AssertionError thrown) {
            return new Asked<>(question, null, thrown);
        }
    }

    /** What was answered; nothing is a complaint. */
    void answered(Complaints complaints, Consumer<T> then) {
        if (thrown != null) {
            complaints.add("threw " + told(thrown), question);
        } else if (answer == null) {
            complaints.add("answered null", question);
        } else {
            then.accept(answer);
        }
    }

    /** What was answered, where it is an answer. */
    void ifAnswered(Consumer<T> then) {
        answered(new Complaints(), then);
    }

    /** What came of it as text, the same for what is equal. */
    String outcome() {
        if (thrown instanceof ReportException unreadable) {
            return Rendered.of(unreadable.faults());
        }
        return thrown == null ? Rendered.of(answer) : told(thrown);
    }

    private static String told(Throwable thrown) {
        var place = thrown.getStackTrace().length == 0 ? "" : " at " + thrown.getStackTrace()[0];
        return thrown + place;
    }
}
