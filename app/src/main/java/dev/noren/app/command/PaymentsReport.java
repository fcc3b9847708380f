package dev.noren.app.command;

import dev.noren.app.remote.RemoteServer;
import dev.noren.domain.fact.Word;
import dev.noren.ports.driving.LineAnswer.Outcome;
import dev.noren.ports.form.Form;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tells what became of a bank's statement: what is to be looked at line by line, everything else in numbers. */
final class PaymentsReport {

    private static final int COULD_NOT = Complaints.COULD_NOT;

    private final Console console;
    private final Path file;
    private final boolean json;
    private final boolean tellsDoubtful;
    private final Map<Outcome, Long> counts = new EnumMap<>(Outcome.class);
    private long line;
    private boolean whole;
    private Optional<String> stopped = Optional.empty();

    /** @param tellsDoubtful whether doubtful lines are told one by one */
    PaymentsReport(Console console, Path file, boolean json, boolean tellsDoubtful) {
        this.console = console;
        this.file = file;
        this.json = json;
        this.tellsDoubtful = tellsDoubtful;
    }

    /** What the server said, and as it said it. */
    void say(Form.Fields said, String written) {
        if (json) {
            console.out().println(written);
        }
        stopped = RemoteServer.said(said, "stopped").map(code -> LeftForAPerson.text(said, "says"));
        whole = said.get("summary").isPresent();
        outcome(said).ifPresent(outcome -> count(outcome, said));
    }

    private static Optional<Outcome> outcome(Form.Fields said) {
        var word = RemoteServer.said(said, "outcome").orElse("");
        return Word.among(Outcome.values(), word);
    }

    private void count(Outcome outcome, Form.Fields said) {
        counts.merge(outcome, 1L, Long::sum);
        line = Long.parseLong(LeftForAPerson.text(said, "line"));
        boolean told = switch (outcome) {
            case BOOKED, ALREADY_BOOKED, WITHDRAWAL -> false;
            case DOUBTFUL -> tellsDoubtful;
            case REFUSED, UNREADABLE -> true;
        };
        if (told && !json) {
            console.out()
                    .println(file + ": line " + line + column(said) + ": " + outcome.word() + ": " + why(said)
                            + content(said));
        }
    }

    private static String column(Form.Fields said) {
        var column = LeftForAPerson.text(said, "column");
        return column.isEmpty() || column.equals("0") ? "" : ", column " + column;
    }

    /** In words: why it is doubtful or cannot be read, or every reason of a refusal with its clause. */
    static String why(Form.Fields said) {
        return said.get("reasons")
                .map(reasons -> ((Form.Items) reasons)
                        .values().stream()
                                .map(reason -> (Form.Fields) reason)
                                .map(reason -> reason(reason, said))
                                .collect(Collectors.joining("; ")))
                .orElseGet(() -> LeftForAPerson.text(said, "says"));
    }

    private static String reason(Form.Fields reason, Form.Fields said) {
        var clause = LeftForAPerson.text(reason, "clause");
        var says = LeftForAPerson.text(reason, "says");
        return (clause.isEmpty() ? "" : clause + ": ") + (says.isEmpty() ? LeftForAPerson.text(said, "code") : says);
    }

    private static String content(Form.Fields said) {
        var payer = LeftForAPerson.text(said, "payer");
        if (said.get("date").isEmpty()) {
            return "";
        }
        var candidates = LeftForAPerson.candidates(said);
        return " [" + LeftForAPerson.text(said, "date") + ", " + LeftForAPerson.text(said, "amount") + " yen"
                + (payer.isEmpty() ? "" : ", " + payer) + "]" + (candidates.isEmpty() ? "" : " " + candidates);
    }

    /** Up to which line of the file there are answers. */
    long line() {
        return line;
    }

    /** How many lines came to what, as far as there are any. */
    String counts() {
        return Arrays.stream(Outcome.values())
                .filter(counts::containsKey)
                .map(outcome -> outcome.word() + " " + Progress.grouped(counts.getOrDefault(outcome, 0L)))
                .collect(Collectors.joining(", "));
    }

    /** Says how it ended. */
    void end(long total, boolean interrupted, boolean dryRun) {
        if (whole && !json) {
            console.out()
                    .println((dryRun ? "dry run, nothing is booked: " : "")
                            + (counts.isEmpty() ? "no lines" : counts()));
        }
        if (!whole) {
            console.err()
                    .println("noren payments import: " + (interrupted ? "interrupted" : "stopped") + " at line "
                            + Progress.grouped(line) + " of " + Progress.grouped(total)
                            + stopped.map(says -> " (" + says + ")").orElse("")
                            + (counts.isEmpty() ? "" : ": " + counts())
                            + (dryRun
                                    ? ". Nothing is booked."
                                    : ". What is booked stays; run it again for the rest, no line is booked twice."));
        }
        console.out().flush();
        console.err().flush();
    }

    /** Whether the server came to the end of the file. */
    boolean isWhole() {
        return whole;
    }

    int exitCode() {
        if (!whole || counts.containsKey(Outcome.UNREADABLE)) {
            return COULD_NOT;
        }
        return counts.containsKey(Outcome.DOUBTFUL) || counts.containsKey(Outcome.REFUSED) ? 1 : 0;
    }
}
