package dev.noren.app.rehearsal;

import dev.noren.domain.company.CompanyFacts;
import dev.noren.domain.edition.Edition;
import dev.noren.domain.fact.FactType;
import dev.noren.domain.fact.Flaw;
import dev.noren.domain.fact.Problem;
import dev.noren.domain.fact.Schema;
import dev.noren.domain.life.Lifecycle;
import dev.noren.domain.life.Role;
import dev.noren.domain.product.ProductFacts;
import dev.noren.domain.programme.Programmes;
import dev.noren.ports.driving.Question;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.Misread;
import dev.noren.ports.form.Place;
import dev.noren.ports.form.Reader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
            "promotion",
            "buyerFindings",
            "consents",
            "changed",
            "not");

    /** The expectations that are lists of clauses. */
    static final Set<String> CLAUSES = Set.of("because", "advised", "notes", "costs");

    /** Where a fact that nobody knows makes the command invalid, and not the file unreadable. */
    private static final String CHANGES = "changes.";

    private static final Schema FACTS = new Schema(
            List.of(),
            Stream.concat(CompanyFacts.SCHEMA.all(), ProductFacts.SCHEMA.all()).toList());

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
        learn(questions, "timeline", Schema.EMPTY);
        learn(questions, "consent", Schema.EMPTY);
        learn(questions, Question.WHAT_IF, Schema.EMPTY);
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

    /** The fields of a payload that no command of that name knows; inside changes, that is for the command to say. */
    List<Misread> unknownInCommand(String name, Form.Fields with) {
        return unknown(commands.getOrDefault(name, List.of()), with).stream()
                .filter(misread -> !misread.problem().field().startsWith(CHANGES))
                .toList();
    }

    /** The fields that no question of that name knows. */
    List<Misread> unknownInQuestion(String name, Form.Fields about) {
        return name.equals(Question.WHAT_IF)
                ? unknownInWhatIf(about)
                : unknown(questions.getOrDefault(name, List.of()), about);
    }

    /** A command or question inside a question: its own words must be known as anywhere else. */
    private List<Misread> unknownInWhatIf(Form.Fields about) {
        var unknown = new ArrayList<Misread>();
        about.values().keySet().stream()
                .filter(name -> !Question.WHAT_IF_WORDS.contains(name))
                .forEach(name -> unknown.add(misread(name, about.placeOf(name))));
        inner(about, "do", commands, "with", unknown);
        inner(about, "ask", questions, "about", unknown);
        if (about.get("facts").orElse(null) instanceof Form.Fields facts) {
            unknown.addAll(unknownFacts(facts));
        }
        if (about.get("edition").orElse(null) instanceof Form.Fields edition) {
            unknown.addAll(unknown(List.of(Edition.SHAPE.schema()), edition));
        }
        return unknown;
    }

    /** Facts of whoever is concerned, or under the name of a party. */
    private static List<Misread> unknownFacts(Form.Fields facts) {
        return facts.values().keySet().stream()
                .flatMap(name -> name.indexOf(' ') > 0 && facts.get(name).orElseThrow() instanceof Form.Fields party
                        ? unknown(List.of(FACTS), party).stream()
                        : Stream.of(name)
                                .filter(fact -> FACTS.named(fact).isEmpty())
                                .map(fact -> misread(fact, facts.placeOf(fact))))
                .toList();
    }

    private static void inner(
            Form.Fields about, String word, Map<String, List<Schema>> known, String payload, List<Misread> unknown) {
        if (about.get(word).orElse(null) instanceof Form.Text name) {
            if (!known.containsKey(name.value())) {
                unknown.add(misread(word + " " + name.value(), name.place()));
            }
            if (about.get(payload).orElse(null) instanceof Form.Fields fields) {
                unknown.addAll(unknown(known.getOrDefault(name.value(), List.of(Schema.EMPTY)), fields));
            }
        }
    }

    private static Misread misread(String name, Place place) {
        return new Misread(new Problem(name, Flaw.UNKNOWN_FIELD), place);
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
