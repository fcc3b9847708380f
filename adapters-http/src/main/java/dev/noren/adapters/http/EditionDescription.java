package dev.noren.adapters.http;

import static dev.noren.adapters.http.openapi.JsonSchemas.listOf;
import static dev.noren.adapters.http.openapi.JsonSchemas.object;
import static dev.noren.adapters.http.openapi.JsonSchemas.typed;

import dev.noren.adapters.http.openapi.JsonSchemas;
import dev.noren.adapters.http.openapi.Operation;
import dev.noren.adapters.http.openapi.Operations;
import dev.noren.domain.edition.Edition;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.Form.Fields;
import java.util.LinkedHashMap;
import java.util.List;

/** Editions and their terms as the API's description has them. */
final class EditionDescription {

    private static final String EDITION = "/v1/editions/{id}";
    private static final Fields TEXT = typed("string");
    private static final Fields WHOLE = typed("integer");

    private final JsonSchemas schemas;
    private final AnswerDescription answers;
    private final List<String> headers;

    EditionDescription(JsonSchemas schemas, AnswerDescription answers, List<String> headers) {
        this.schemas = schemas.writing();
        this.answers = answers;
        this.headers = headers;
    }

    void describe(Operations operations) {
        var edition = schemas.share("Edition", schemas.of(Edition.SHAPE.schema()));
        operations.get(
                "/v1/editions",
                answers.reading(Operation.of("editions", "Every edition in its newest version")
                        .sharing(headers)
                        .answers(200, "All of them.", ListDescription.items(edition))));
        operations.get(
                EDITION,
                answers.finding(about("An edition in its newest version")
                        .answers(200, "The edition.", edition)
                        .alsoAs(Exchange.YAML)));
        operations.get(
                EDITION + "/versions",
                answers.finding(about("An edition in every version")
                        .answers(200, "All of them, in order.", ListDescription.items(edition))));
        operations.get(
                EDITION + "/versions/{version}",
                answers.finding(version(about("An edition in one version"))
                        .answers(200, "The edition.", edition)
                        .alsoAs(Exchange.YAML)));
        operations.get(
                EDITION + "/compare",
                answers.finding(compared(about("What one version of an edition says in another way than another"))
                        .inQuery("with", "The edition of which to is a version; the same unless said.", TEXT)
                        .answers(200, "Field by field.", changes())));
        terms(operations);
    }

    private void terms(Operations operations) {
        var terms = schemas.share("Terms", terms());
        operations.get(
                EDITION + "/terms",
                answers.finding(about("The terms of an edition in every version")
                        .answers(200, "All of them, in order.", ListDescription.items(terms))));
        operations.get(
                EDITION + "/terms/{version}",
                answers.finding(
                        version(about("The terms of an edition in one version")).answers(200, "The terms.", terms)));
        operations.get(
                EDITION + "/terms/compare",
                answers.finding(compared(about("What one version of the terms changed in another"))
                        .answers(200, "Clause by clause.", termsChange())));
    }

    private Operation about(String summary) {
        return Operation.of("editions", summary).inPath("id", "The edition.").sharing(headers);
    }

    private static Operation version(Operation operation) {
        return operation.inPath("version", "The version, from 1.");
    }

    private static Operation compared(Operation operation) {
        var version = ListDescription.whole(1, Integer.MAX_VALUE);
        return operation
                .inQuery("from", "The version to begin with.", version)
                .inQuery("to", "The version to hold against it.", version);
    }

    private static Fields changes() {
        var change = new LinkedHashMap<String, Form>();
        change.put("field", TEXT.with("description", Form.text("The path, in the words of the file.")));
        change.put("before", Fields.NONE);
        change.put("after", Fields.NONE);
        var properties = new LinkedHashMap<String, Form>();
        properties.put("same", typed("boolean"));
        properties.put("changes", listOf(object(change, List.of("field"), false)));
        return object(properties, List.of("same", "changes"), false);
    }

    private static Fields terms() {
        var properties = new LinkedHashMap<String, Form>();
        properties.put("id", TEXT);
        properties.put("version", WHOLE);
        properties.put("contentHash", TEXT);
        properties.put("clauses", clauses());
        return object(properties, List.copyOf(properties.keySet()), false);
    }

    private static Fields termsChange() {
        var properties = new LinkedHashMap<String, Form>();
        properties.put("from", WHOLE);
        properties.put("to", WHOLE);
        properties.put("added", clauses());
        properties.put("removed", clauses());
        properties.put("reordered", typed("boolean"));
        return object(properties, List.copyOf(properties.keySet()), false);
    }

    private static Fields clauses() {
        var properties = new LinkedHashMap<String, Form>();
        for (var name : List.of("id", "place", "ja", "en")) {
            properties.put(name, TEXT);
        }
        return listOf(object(properties, List.copyOf(properties.keySet()), false));
    }
}
