package dev.noren.adapters.http;

import static dev.noren.adapters.http.openapi.JsonSchemas.typed;

import dev.noren.adapters.http.openapi.JsonSchemas;
import dev.noren.adapters.http.openapi.Operations;
import dev.noren.domain.life.Role;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.Form.Fields;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The API's description, as OpenAPI 3.1 has it: read from the tables and from the types of facts. */
final class ApiDocument {

    private static final String AS = "As";
    private static final List<String> ALWAYS = List.of("Language", "RequestId");
    private static final List<String> TAGS = List.of(
            "cases",
            "editions",
            "companies",
            "products",
            "buyers",
            "questions",
            "outbox",
            "payments",
            "clauses",
            "calendars",
            "exports",
            "office",
            "rehearsals",
            "server");

    private final String version;
    private final boolean rehearsing;

    /** @param rehearsing whether it is of a server on which rehearsals are played */
    ApiDocument(String version, boolean rehearsing) {
        this.version = version;
        this.rehearsing = rehearsing;
    }

    /** The whole document. */
    Fields written() {
        var schemas = JsonSchemas.reading();
        var operations = operations(schemas);
        return Fields.NONE
                .with("openapi", Form.text("3.1.0"))
                .with("info", info())
                .with("security", Form.items(List.of(Form.fields(Map.of("token", List.of())))))
                .with("tags", Form.items(tags()))
                .with("paths", operations.written())
                .with("components", components(schemas));
    }

    private Operations operations(JsonSchemas schemas) {
        var operations = new Operations();
        var headers = headers(List.of());
        var answers = new AnswerDescription(schemas);
        answers.share();
        new CommandDescription(schemas, answers, headers(List.of("IdempotencyKey", "IfMatch", "DryRun")))
                .describe(operations);
        new QuestionDescription(schemas, answers, headers).describe(operations);
        new ListDescription(schemas, answers, headers).describe(operations);
        new OutboxDescription(schemas, answers, headers).describe(operations);
        new PaymentDescription(schemas, answers, headers(List.of("DryRun"))).describe(operations);
        new CalendarDescription(schemas, answers, headers).describe(operations);
        new ExportDescription(answers, headers).describe(operations);
        new EditionDescription(schemas, answers, headers).describe(operations);
        new ApplicationFormDescription(answers, headers, headers(List.of("IdempotencyKey", "DryRun")))
                .describe(operations);
        var office = new OfficeDescription(schemas, answers, headers);
        office.describe(operations);
        office.describeOpen(operations);
        if (rehearsing) {
            office.describeRehearsal(operations);
        }
        return operations;
    }

    private List<String> headers(List<String> own) {
        var names = new ArrayList<>(own);
        names.addAll(ALWAYS);
        if (rehearsing) {
            names.add(AS);
        }
        return names;
    }

    private Fields info() {
        return Fields.NONE
                .with("title", Form.text("Noren"))
                .with("version", Form.text(version))
                .with(
                        "description",
                        Form.text(
                                "The participation side of trade-promotion programmes. Every answer cites the clauses it"
                                        + " rests on.\n\n" + JsonSchemas.NORMALISED));
    }

    private List<Form> tags() {
        return TAGS.stream()
                .filter(tag -> rehearsing || !tag.equals("rehearsals"))
                .<Form>map(tag -> Fields.NONE.with("name", Form.text(tag)))
                .toList();
    }

    private Fields components(JsonSchemas schemas) {
        return Fields.NONE
                .with(
                        "securitySchemes",
                        Form.fields(Map.of(
                                "token",
                                Fields.NONE
                                        .with("type", Form.text("http"))
                                        .with("scheme", Form.text("bearer"))
                                        .with("description", Form.text("A token that the secretariat issued.")))))
                .with("parameters", parameters())
                .with("schemas", schemas.components())
                .with("responses", AnswerDescription.responses());
    }

    private Fields parameters() {
        var parameters = new LinkedHashMap<String, Form>();
        parameters.put(
                "IdempotencyKey",
                header(
                        Exchange.KEY,
                        "By which the command may be sent again: the same request gets the first answer.",
                        pattern(Exchange.VISIBLE.pattern())));
        parameters.put(
                "IfMatch",
                header(
                        Exchange.IF_MATCH,
                        "The version of the case that the caller has read, as ETag gave it; refused where another is"
                                + " current.",
                        pattern("(?:\\*|" + Exchange.VERSION.pattern() + ")")));
        parameters.put(
                "DryRun",
                parameter(
                        "query",
                        CommandRoutes.DRY_RUN,
                        "true to be told what would come of it, and under notified whom it would tell; nothing is kept.",
                        typed("boolean").with("default", Form.flag(false))));
        parameters.put(
                "Language", header("Accept-Language", "ja for words in Japanese; English otherwise.", typed("string")));
        parameters.put(
                "RequestId",
                header(
                        RequestId.HEADER,
                        "Comes back with the answer, and stands in the log; made where none is given.",
                        typed("string")));
        if (rehearsing) {
            parameters.put(AS, header(Exchange.AS, "For whom a token for rehearsals acts.", pattern(as())));
        }
        return Fields.of(parameters);
    }

    private static String as() {
        var others = Stream.of(Role.COMPANY, Role.BUYER).map(Role::word).toList();
        return Role.SECRETARIAT.word() + "|(?:" + String.join("|", others) + ") +" + Exchange.NAME.pattern();
    }

    private static Fields pattern(String pattern) {
        return typed("string").with("pattern", Form.text("^(?:" + pattern + ")$"));
    }

    private static Fields header(String name, String says, Fields schema) {
        return parameter("header", name, says, schema);
    }

    private static Fields parameter(String in, String name, String says, Fields schema) {
        return Fields.NONE
                .with("name", Form.text(name))
                .with("in", Form.text(in))
                .with("description", Form.text(says))
                .with("schema", schema);
    }
}
