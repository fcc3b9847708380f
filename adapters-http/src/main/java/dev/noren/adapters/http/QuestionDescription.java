package dev.noren.adapters.http;

import static dev.noren.adapters.http.openapi.JsonSchemas.object;
import static dev.noren.adapters.http.openapi.JsonSchemas.typed;

import dev.noren.adapters.http.openapi.JsonSchemas;
import dev.noren.adapters.http.openapi.Operation;
import dev.noren.adapters.http.openapi.Operations;
import dev.noren.domain.edition.Edition;
import dev.noren.domain.fact.FactType;
import dev.noren.domain.fact.Schema;
import dev.noren.domain.life.Query;
import dev.noren.domain.life.Role;
import dev.noren.ports.driving.Question;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.Form.Fields;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The questions as the API's description has them: a path for each, read from the tables. */
final class QuestionDescription {

    private static final Set<Role> EVERYBODY = EnumSet.of(Role.SECRETARIAT, Role.COMPANY, Role.BUYER);
    private static final Fields ANY_OBJECT = typed("object");

    private static final String EVIDENCE =
            "Every consent to a case: who gave it and when, the terms with their version and hash,"
                    + " and their clauses as they were shown. For the secretariat and the company.";
    private static final Form COMPANY_AND_OFFICE = CommandDescription.words(EnumSet.of(Role.SECRETARIAT, Role.COMPANY));

    private final JsonSchemas schemas;
    private final AnswerDescription answers;
    private final List<String> headers;

    QuestionDescription(JsonSchemas schemas, AnswerDescription answers, List<String> headers) {
        this.schemas = schemas;
        this.answers = answers;
        this.headers = headers;
    }

    void describe(Operations operations) {
        operations.get("/v1/decisions/{number}/explanation", explanation());
        Commands.questions().forEach((name, queries) -> operations.post(path(name), asked(name, queries)));
        operations.post(
                path(QuestionRoutes.CASE),
                ofAnyCase(QuestionRoutes.CASE, "How a case stands.", schemas.of(Schema.EMPTY)));
        operations.post(
                path(QuestionRoutes.TIMELINE),
                ofAnyCase(QuestionRoutes.TIMELINE, "What happened to a case, step by step.", ANY_OBJECT));
        operations.post(
                path(QuestionRoutes.CONSENT),
                ofAnyCase(QuestionRoutes.CONSENT, EVIDENCE, ANY_OBJECT).with("x-roles", COMPANY_AND_OFFICE));
        operations.post(
                path("next-steps"),
                ofAnyCase(
                        "next-steps",
                        "What the asker may do on a case, until when, and which clauses would stand against it.",
                        ANY_OBJECT));
        operations.post(
                path(Question.WHAT_IF),
                answers.opening(question(
                        Question.WHAT_IF,
                        "The answer of a command or question with other facts, at a later moment, or under another version of its"
                                + " edition. Nothing changes.",
                        whatIf(),
                        true)));
        reads(operations);
    }

    private static String path(String name) {
        return "/v1/questions/" + name;
    }

    private void reads(Operations operations) {
        read(operations, "/v1/cases/{id}", "id", "cases", "case");
        var consent = answers.answered(Operation.of("cases", "What proves the consents to a case")
                .says(EVIDENCE)
                .inPath("id", "The case.")
                .sharing(headers));
        operations.get(
                "/v1/cases/{id}/consent",
                answers.finding(consent.alsoAs(ConsentPage.TYPE).with("x-roles", COMPANY_AND_OFFICE)));
        Paths.PARTIES.forEach((plural, kind) -> read(operations, "/v1/" + plural + "/{name}", "name", plural, kind));
    }

    private void read(Operations operations, String path, String parameter, String tag, String kind) {
        var one = Operation.of(tag, "How a " + kind + " stands").inPath(parameter, "The " + kind + ".");
        operations.get(path, answers.finding(answers.answered(one.sharing(headers))));
        var steps = Operation.of(tag, "What happened to a " + kind)
                .says("Everything to the secretariat; to others what was accepted, and what they tried themselves.")
                .inPath(parameter, "The " + kind + ".");
        operations.get(path + "/timeline", answers.finding(answers.answered(steps.sharing(headers))));
    }

    private Operation asked(String name, List<Query<?>> queries) {
        var roles = EnumSet.noneOf(Role.class);
        queries.forEach(query -> roles.addAll(query.by()));
        var about = queries.stream().map(Query::about).toList();
        return question(
                        name,
                        "For the "
                                + roles.stream()
                                        .filter(role -> role != Role.CLOCK)
                                        .map(Role::word)
                                        .collect(Collectors.joining(" and the "))
                                + ".",
                        JsonSchemas.anyOf(about.stream().map(schemas::of).toList()),
                        about.stream().noneMatch(each -> each.required().isEmpty()))
                .with("x-roles", CommandDescription.words(roles))
                .with(
                        "x-clauses",
                        CommandDescription.clauses(queries.stream().flatMap(query -> query.cites().stream())));
    }

    private Operation ofAnyCase(String name, String says, Fields about) {
        return question(name, says, about, false).with("x-roles", CommandDescription.words(EVERYBODY));
    }

    private Operation question(String name, String says, Fields about, boolean required) {
        var properties = new LinkedHashMap<String, Form>();
        properties.put("on", says("The case, or a party or listing by its name, as in: company sakura."));
        properties.put("edition", says("The edition asked about, where the question names none itself."));
        properties.put("about", about);
        var body = object(properties, required ? List.of("about") : List.of(), false);
        var described = Operation.of("questions", CommandDescription.summary(name))
                .says(says)
                .sharing(headers)
                .body(body, required);
        return answers.asking(answers.answered(described));
    }

    private static Fields says(String description) {
        return typed("string").with("description", Form.text(description));
    }

    /** One of {@code do} and {@code ask}; what is asked of it is judged as the command or question itself would be. */
    private Fields whatIf() {
        var properties = new LinkedHashMap<String, Form>();
        properties.put("do", says("The command."));
        properties.put("ask", says("The question."));
        properties.put("with", ANY_OBJECT.with("description", Form.text("The command's payload.")));
        properties.put("about", ANY_OBJECT.with("description", Form.text("What the question is about.")));
        properties.put(
                "facts",
                ANY_OBJECT.with(
                        "description",
                        Form.text("Other facts of the company and products concerned, or under a party's name.")));
        properties.put("at", schemas.of(new FactType.Moment()));
        properties.put(
                "version",
                schemas.of(Edition.VERSION.type())
                        .with("description", Form.text("Another version of the edition concerned.")));
        properties.put(
                "edition",
                ANY_OBJECT.with(
                        "description",
                        Form.text("An edition written out, as if it were published; for the secretariat.")));
        return object(properties, List.of(), false).with("oneOf", Form.items(List.of(required("do"), required("ask"))));
    }

    private static Fields required(String name) {
        return Fields.NONE.with("required", Form.texts(List.of(name)));
    }

    private Operation explanation() {
        var properties = new LinkedHashMap<String, Form>();
        for (var name : List.of("at", "by", "do", "case", "edition", "code", "release")) {
            properties.put(name, typed("string"));
        }
        for (var name : List.of("decision", "version", "terms")) {
            properties.put(name, typed("integer"));
        }
        for (var name : List.of("asked", "world", "before", "after", "corrected")) {
            properties.put(name, ANY_OBJECT);
        }
        for (var name : List.of("facts", "clauses", "reasons", "money", "mails")) {
            properties.put(name, JsonSchemas.listOf(ANY_OBJECT));
        }
        for (var name : List.of("flags")) {
            properties.put(name, JsonSchemas.listOf(typed("string")));
        }
        properties.put("outcome", JsonSchemas.oneOf(Stream.of("accepted", "refused")));
        var always = List.of("decision", "at", "by", "do", "facts", "outcome", "clauses", "reasons", "mails");
        return answers.finding(Operation.of("questions", "Why something was decided as it was")
                .says(
                        "Who asked for what, when, on which facts, and how the case stood; what each clause said; the outcome,"
                                + " how the case stands since, and what money moved; or what would have cured it. As text where"
                                + " that is accepted rather than JSON. The number stands in the timeline, and whoever reads the"
                                + " step there is told of it here: what others were refused is told to the secretariat alone.")
                .inPath("number", "The decision.")
                .sharing(headers)
                .answers(200, "The explanation.", JsonSchemas.object(properties, always, false)));
    }
}
