package dev.noren.app.rehearsal;

import dev.noren.domain.fact.FactType;
import dev.noren.domain.fact.Flaw;
import dev.noren.domain.fact.Schema;
import dev.noren.domain.life.Lifecycle;
import dev.noren.domain.life.Role;
import dev.noren.domain.programme.Programmes;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.Misread;
import dev.noren.ports.form.Reader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The words that a rehearsal can use: those of the tables and questions, and its own. */
final class Vocabulary {

    static final Set<String> FILE = Set.of("rehearsal", "edition", "clock", "given", "steps");
    static final Set<String> GIVEN = Set.of("companies", "products", "buyers", "listings", "many");
    static final Set<String> STEP = Set.of("do", "ask", "by", "on", "with", "about", "name", "at", "times", "expect");
    static final Set<String> EXPECT = Set.of(
            "outcome",
            "state",
            "plan",
            "option",
            "intake",
            "invoice",
            "outstanding",
            "unapplied",
            "credit",
            "terms",
            "flags",
            "because",
            "code",
            "field",
            "missing",
            "internalReason",
            "notified",
            "refund",
            "opened",
            "answer",
            "basis",
            "advised",
            "amount",
            "currency",
            "lines",
            "costs",
            "places",
            "months",
            "results",
            "editions",
            "notes",
            "overview",
            "commands",
            "items",
            "not");

    private final Map<String, List<Schema>> commands = new LinkedHashMap<>();
    private final Map<String, List<Schema>> questions = new LinkedHashMap<>();

    Vocabulary() {
        Programmes.lifecycles().forEach(this::learn);
        Programmes.queries().forEach(query -> learn(questions, query.name(), query.about()));
        Programmes.byName()
                .values()
                .forEach(programme ->
                        programme.queries().forEach(query -> learn(questions, query.name(), query.about())));
        learn(questions, "case", Schema.EMPTY);
        learn(questions, "next-steps", Schema.EMPTY);
    }

    private void learn(Lifecycle<?, ?> life) {
        life.table().stream()
                .filter(row -> !row.by().equals(Set.of(Role.CLOCK)))
                .forEach(row -> learn(commands, row.command(), row.carries()));
        life.queries().forEach(query -> learn(questions, query.name(), query.about()));
    }

    private static void learn(Map<String, List<Schema>> words, String name, Schema schema) {
        words.computeIfAbsent(name, none -> new ArrayList<>()).add(schema);
    }

    boolean knowsCommand(String name) {
        return commands.containsKey(name);
    }

    boolean knowsQuestion(String name) {
        return questions.containsKey(name);
    }

    /** The fields of a payload that no command of that name knows. */
    List<Misread> unknownInCommand(String name, Form.Fields with) {
        return unknown(commands.getOrDefault(name, List.of()), with);
    }

    /** The fields that no question of that name knows. */
    List<Misread> unknownInQuestion(String name, Form.Fields about) {
        return unknown(questions.getOrDefault(name, List.of()), about);
    }

    private static List<Misread> unknown(List<Schema> schemas, Form.Fields payload) {
        return schemas.stream()
                .map(schema -> Reader.read(schema, payload).misread().stream()
                        .filter(misread -> misread.problem().flaw() == Flaw.UNKNOWN_FIELD)
                        .toList())
                .min(Comparator.comparingInt(List::size))
                .orElse(List.of());
    }

    /** The fields of a command that name a case, so that a name bound in the story stands for its id. */
    Set<String> caseFields(String command) {
        return commands.getOrDefault(command, List.of()).stream()
                .flatMap(Schema::all)
                .filter(fact ->
                        fact.type() instanceof FactType.Handle handle && handle.what() == FactType.Handle.What.CASE)
                .map(fact -> fact.name())
                .collect(Collectors.toUnmodifiableSet());
    }
}
