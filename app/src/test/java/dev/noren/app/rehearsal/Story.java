package dev.noren.app.rehearsal;

import dev.noren.adapters.mail.TemplateLetters;
import dev.noren.domain.clause.Clause;
import dev.noren.domain.clause.Clauses;
import dev.noren.domain.notice.Mail;
import dev.noren.ports.driving.Question;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.Form.Fields;
import dev.noren.ports.form.Form.Items;
import dev.noren.ports.form.Form.Text;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One of the project's own stories, and what the kernel really said while it was played in memory.
 *
 * @param name its file's, without {@code .yaml}
 * @param said every answer and every mail, in order
 */
public record Story(String name, List<Line> said) {

    /**
     * An answer or a mail.
     *
     * @param to the command or question that it answers; empty for a look at a case
     */
    public record Line(String to, Form form) {}

    /** The keys of answers and mails under which clauses are cited. */
    private static final Set<String> CITING = Set.of("because", "advised", "notes", "costs", "chargedBy", "clause");

    private static final Path FOLDER = Path.of("..", "rehearsals");
    private static final List<Story> ALL = played();

    /** All of them, in the order of their names. */
    public static List<Story> all() {
        return ALL;
    }

    private static List<Story> played() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .map(Story::played)
                    .toList();
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        }
    }

    private static Story played(Path file) {
        var said = new ArrayList<Line>();
        var out = new StringWriter();
        var err = new StringWriter();
        var letters = new TemplateLetters();
        int exit = new Rehearsals(letters, BuiltIn.BUYERS)
                .play(
                        new Prompter(
                                new Playhouse(letters, BuiltIn.BUYERS), (to, form) -> said.add(new Line(to, form))),
                        Casting.by(BuiltIn.BUYERS),
                        List.of(file),
                        new PrintWriter(out),
                        new PrintWriter(err));
        if (exit != Rehearsals.PASSED) {
            throw new IllegalStateException(file + " does not play: " + out + err);
        }
        return new Story(file.getFileName().toString().replace(".yaml", ""), List.copyOf(said));
    }

    /**
     * Every clause that it reaches: one that an answer, a finding, a ruling or a mail cites. A mail about new terms cites
     * none: it lists what is written anew.
     */
    public Set<Clause> reaches() {
        return said.stream()
                .filter(line -> !text(line.form(), "mail").equals(Mail.TERMS_CHANGED.word()))
                .flatMap(line -> cited(line.form(), false))
                .flatMap(id -> Clauses.byId(id).stream())
                .collect(Collectors.toSet());
    }

    private static Stream<String> cited(Form form, boolean citing) {
        return switch (form) {
            case Fields fields ->
                fields.values().entrySet().stream()
                        .flatMap(field -> cited(field.getValue(), CITING.contains(field.getKey())));
            case Items items -> items.values().stream().flatMap(item -> cited(item, citing));
            case Text text when citing -> Stream.of(text.value());
            default -> Stream.empty();
        };
    }

    /** The cases that its commands opened, by id, each as it stood when it was last shown. */
    public Map<String, Fields> opened() {
        var cases = new LinkedHashMap<String, Fields>();
        said.stream()
                .filter(line -> !line.to().equals(Question.WHAT_IF) && line.form() instanceof Fields)
                .map(line -> (Fields) line.form())
                .filter(answer -> !text(answer, "case").isEmpty()
                        && !text(answer, "state").isEmpty())
                .forEach(answer -> {
                    var id = text(answer, "case");
                    if (text(answer, "opened").equals(id) || cases.containsKey(id)) {
                        cases.put(id, answer);
                    }
                });
        return cases;
    }

    /** A text among the keys of an answer; empty where it is not there. */
    public static String text(Form answer, String key) {
        return answer instanceof Fields fields && fields.get(key).orElse(null) instanceof Text text ? text.value() : "";
    }
}
