package dev.noren.domain.life;

import dev.noren.domain.fact.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A lifecycle's table as the specification writes it, one answer a line: command, roles, one column for each axis on which a
 * case stands, and what becomes of it: {@code registered, same}, or {@code ! clause MALL24-REG-1}. The first line that fits
 * a case counts. A command that no line gives to a role is {@code not-allowed}; where no line fits the case, it is
 * {@code wrong-state}. What stands in brackets behind a command tells its payloads apart.
 */
public record SpecTable(List<Line> lines) {

    private static final Set<String> ANY = Set.of("any");

    /** One line. */
    public record Line(String attempt, Set<Role> by, List<Set<String>> from, Answer answer) {

        String command() {
            return commandOf(attempt);
        }

        boolean fits(List<String> standing) {
            for (int axis = 0; axis < from.size(); axis++) {
                if (!from.get(axis).equals(ANY) && !from.get(axis).contains(standing.get(axis))) {
                    return false;
                }
            }
            return true;
        }
    }

    /** What becomes of a command. */
    public sealed interface Answer {

        /** It happens: {@code same} or a word for each axis. */
        record Goes(List<String> to) implements Answer {
            Goes from(List<String> standing) {
                var words = new ArrayList<String>();
                for (int axis = 0; axis < to.size(); axis++) {
                    words.add(to.get(axis).equals("same") ? standing.get(axis) : to.get(axis));
                }
                return new Goes(words);
            }
        }

        /** It is refused, for just these clauses. */
        record Stays(Code code, Set<String> because) implements Answer {}
    }

    /** Reads a table; lines that begin with {@code #} are for people. */
    public static SpecTable of(String text) {
        return new SpecTable(text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(SpecTable::line)
                .toList());
    }

    private static Line line(String text) {
        var cells = Arrays.stream(text.split("\\|")).map(String::strip).toList();
        var from = cells.subList(2, cells.size() - 1).stream()
                .map(SpecTable::words)
                .toList();
        var by = words(cells.get(1)).stream()
                .map(word -> named(Role.class, word))
                .collect(Collectors.toSet());
        return new Line(cells.getFirst(), by, from, answer(cells.getLast(), from.size()));
    }

    private static Answer answer(String text, int axes) {
        if (text.startsWith("!")) {
            var words = new ArrayList<>(words(text.substring(1)));
            return new Answer.Stays(
                    named(Code.class, words.getFirst()), new LinkedHashSet<>(words.subList(1, words.size())));
        }
        var to = Arrays.stream(text.split(",")).map(String::strip).toList();
        if (to.size() != axes) {
            throw new IllegalArgumentException(text + " has not " + axes + " axes");
        }
        return new Answer.Goes(to);
    }

    /** What should become of a command on a case that stands so. */
    Answer expected(String attempt, Role by, List<String> standing) {
        var its = lines.stream()
                .filter(line -> line.attempt.equals(attempt) && line.by.contains(by))
                .toList();
        if (its.isEmpty()) {
            return new Answer.Stays(Code.NOT_ALLOWED, Set.of());
        }
        return its.stream()
                .filter(line -> line.fits(standing))
                .findFirst()
                .map(line -> line.answer instanceof Answer.Goes goes ? goes.from(standing) : line.answer)
                .orElse(new Answer.Stays(Code.WRONG_STATE, Set.of()));
    }

    /** Every command with its payloads, in order. */
    Set<String> attempts() {
        return lines.stream().map(Line::attempt).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    Set<String> commands() {
        return lines.stream().map(Line::command).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    static String commandOf(String attempt) {
        return attempt.split(" ", 2)[0];
    }

    private static Set<String> words(String cell) {
        return Stream.of(cell.split(" +"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static <W extends Enum<W> & Word> W named(Class<W> words, String word) {
        return Enum.valueOf(words, word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
