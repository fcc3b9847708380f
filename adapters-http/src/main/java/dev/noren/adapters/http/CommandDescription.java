package dev.noren.adapters.http;

import dev.noren.adapters.http.openapi.JsonSchemas;
import dev.noren.adapters.http.openapi.Operation;
import dev.noren.adapters.http.openapi.Operations;
import dev.noren.domain.clause.Clause;
import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.Schema;
import dev.noren.domain.fact.Word;
import dev.noren.domain.life.Mark;
import dev.noren.domain.life.Payload;
import dev.noren.domain.life.Role;
import dev.noren.domain.life.Row;
import dev.noren.domain.promotion.ReportFile;
import dev.noren.domain.promotion.Reporting;
import dev.noren.ports.form.Form;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The commands as the API's description has them: a path for each, read from the tables as {@link CommandRoutes} are. */
final class CommandDescription {

    private static final String PUBLISH = "publish-edition";

    private final JsonSchemas schemas;
    private final AnswerDescription answers;
    private final List<String> headers;

    /** @param headers the parameters that every command takes, by their names among the components */
    CommandDescription(JsonSchemas schemas, AnswerDescription answers, List<String> headers) {
        this.schemas = schemas;
        this.answers = answers;
        this.headers = headers;
    }

    void describe(Operations operations) {
        Commands.onCases()
                .forEach((command, rows) -> operations.post(
                        "/v1/cases/{id}/" + command,
                        operation("cases", command, rows, Row::carries)
                                .inPath("id", "The case; also a listing by its product, as in: listing ponzu.")));
        Commands.inEditions().forEach((command, rows) -> {
            if (command.equals(PUBLISH)) {
                operations.post(
                        "/v1/editions",
                        operation("editions", command, rows, Row::carries).bodyAlsoAs(Exchange.YAML));
            } else {
                operations.post(
                        "/v1/editions/{id}/" + command,
                        operation("editions", command, rows, row -> named(row.carries(), Payload.EDITION.name()))
                                .inPath("id", "The edition."));
            }
        });
        Paths.PARTIES.forEach((plural, kind) -> parties(operations, plural, kind));
    }

    private void parties(Operations operations, String plural, String kind) {
        var onParty = Commands.onParties().get(kind);
        var byCommand = new TreeMap<String, List<Row<?, ?>>>();
        Commands.ofParties(kind)
                .forEach(row -> byCommand
                        .computeIfAbsent(row.command(), none -> new ArrayList<>())
                        .add(row));
        byCommand.forEach((command, rows) -> {
            if (command.equals(Commands.REGISTER + kind)) {
                operations.post("/v1/" + plural, operation(plural, command, rows, CommandDescription::registering));
            } else {
                boolean on = onParty != null && onParty.contains(command);
                operations.post(
                        "/v1/" + plural + "/{name}/" + command,
                        operation(plural, command, rows, row -> on ? row.carries() : named(row.carries(), kind))
                                .inPath("name", "The " + kind + "."));
            }
        });
    }

    /** The same with a file, where that brings something that must be there. */
    private static Stream<Schema> byFile(Row<?, ?> row, Schema carries) {
        var fills = row.reads().map(Reporting::fills).orElse(Set.of());
        if (carries.required().stream().noneMatch(fact -> fills.contains(fact.name()))) {
            return Stream.empty();
        }
        var brought = carries.required().stream().filter(fact -> fills.contains(fact.name()));
        var required = carries.required().stream().filter(fact -> !fills.contains(fact.name()));
        var optional = carries.optional().stream().filter(fact -> fact != ReportFile.FILE);
        return Stream.of(new Schema(
                Stream.concat(required, Stream.of(ReportFile.FILE)).toList(),
                Stream.concat(optional, brought).toList()));
    }

    /** The new party's name comes with what the command carries. */
    private static Schema registering(Row<?, ?> row) {
        var required = Stream.concat(Stream.of(Payload.HANDLE), row.carries().required().stream());
        return new Schema(required.toList(), row.carries().optional());
    }

    /** What the path names already need not be said again. */
    private static Schema named(Schema carries, String name) {
        var named = carries.required().stream()
                .filter(fact -> fact.name().equals(name))
                .toList();
        var required = carries.required().stream()
                .filter(fact -> !fact.name().equals(name))
                .toList();
        return new Schema(required, carries.optional()).orNot(named.toArray(Fact<?>[]::new));
    }

    private Operation operation(String tag, String command, List<Row<?, ?>> rows, Function<Row<?, ?>, Schema> body) {
        var bodies = rows.stream()
                .flatMap(row -> Stream.concat(Stream.of(body.apply(row)), byFile(row, body.apply(row))))
                .toList();
        var described = Operation.of(tag, summary(command))
                .says(rows.stream().map(CommandDescription::says).distinct().collect(Collectors.joining("\n\n")))
                .with("x-roles", words(Commands.by(rows)))
                .with("x-clauses", clauses(rows.stream().flatMap(row -> row.cites().stream())))
                .body(
                        JsonSchemas.anyOf(bodies.stream().map(schemas::of).toList()),
                        bodies.stream().noneMatch(each -> each.required().isEmpty()));
        var answered = answers.answered(described.sharing(headers));
        return answers.deciding(rows.stream().anyMatch(Row::opening) ? answers.opening(answered) : answered);
    }

    /** A name as a heading: {@code choose-option} as "Choose option". */
    static String summary(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1).replace('-', ' ');
    }

    /** Ids of clauses, in their order, each once. */
    static Form clauses(Stream<Clause> clauses) {
        return Form.texts(clauses.map(Clause::id).distinct().sorted().toList());
    }

    /** Roles as words. */
    static Form words(Collection<Role> roles) {
        return Form.texts(roles.stream()
                .filter(role -> role != Role.CLOCK)
                .sorted()
                .map(Word::word)
                .toList());
    }

    /** Who may send it, when, and on which clauses. */
    private static String says(Row<?, ?> row) {
        var says = new StringBuilder("For the " + joined(roles(row), " and the ") + ".");
        if (row.command().startsWith(Commands.REGISTER)
                && row.by().contains(Role.SECRETARIAT)
                && row.by().size() > 1) {
            says.append(" The company only where the server lets companies register themselves.");
        }
        if (!row.from().isEmpty()) {
            says.append(" From: ")
                    .append(row.from().stream()
                            .map(axis -> joined(marks(axis), " or "))
                            .collect(Collectors.joining("; and ")))
                    .append('.');
        }
        if (!row.to().isEmpty()) {
            says.append(" To: ").append(joined(marks(row.to()), " or ")).append('.');
        }
        if (row.leaving()) {
            says.append(" Also before new terms are consented to.");
        }
        cited(says, "Rests on", row.rests());
        cited(
                says,
                "Can cite",
                row.cites().stream()
                        .filter(clause -> !row.rests().contains(clause))
                        .sorted(Comparator.comparing(Clause::id))
                        .toList());
        return says.toString();
    }

    private static void cited(StringBuilder says, String how, List<Clause> clauses) {
        if (!clauses.isEmpty()) {
            says.append(' ')
                    .append(how)
                    .append(' ')
                    .append(joined(clauses.stream().map(Clause::id), ", "))
                    .append('.');
        }
    }

    private static Stream<String> roles(Row<?, ?> row) {
        return row.by().stream().filter(role -> role != Role.CLOCK).sorted().map(Word::word);
    }

    private static Stream<String> marks(Collection<? extends Mark> marks) {
        return marks.stream().map(Word::word).sorted();
    }

    private static String joined(Stream<String> words, String with) {
        return words.collect(Collectors.joining(with));
    }
}
