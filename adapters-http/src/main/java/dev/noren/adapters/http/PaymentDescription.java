package dev.noren.adapters.http;

import static dev.noren.adapters.http.openapi.JsonSchemas.listOf;
import static dev.noren.adapters.http.openapi.JsonSchemas.object;
import static dev.noren.adapters.http.openapi.JsonSchemas.oneOf;
import static dev.noren.adapters.http.openapi.JsonSchemas.typed;

import dev.noren.adapters.http.openapi.JsonSchemas;
import dev.noren.adapters.http.openapi.Operation;
import dev.noren.adapters.http.openapi.Operations;
import dev.noren.domain.life.Code;
import dev.noren.domain.life.Role;
import dev.noren.domain.life.Shown;
import dev.noren.ports.driving.BankColumn;
import dev.noren.ports.driving.LineAnswer.Doubt;
import dev.noren.ports.driving.LineAnswer.Outcome;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.Form.Fields;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Bank's statements, as the API's description has them. */
final class PaymentDescription {

    private static final Fields TEXT = typed("string");
    private static final Fields WHOLE = typed("integer");

    private final JsonSchemas schemas;
    private final AnswerDescription answers;
    private final List<String> headers;

    PaymentDescription(JsonSchemas schemas, AnswerDescription answers, List<String> headers) {
        this.schemas = schemas;
        this.answers = answers;
        this.headers = headers;
    }

    void describe(Operations operations) {
        var operation = Operation.of("payments", "Book what a bank's statement says came in")
                .says(
                        "A CSV in UTF-8 or windows-31j, with a head that names at least the columns of the day and of what came"
                                + " in. Each line goes to the one case that it fits by name and amount, as record-payment by the"
                                + " secretariat, or is left for a person; it is booked once, in however many files it comes. The"
                                + " answer has a line of JSON for each line, in order and as each is decided, and a last one with"
                                + " summary, or with stopped where it could not go on.")
                .with("x-roles", CommandDescription.words(EnumSet.of(Role.SECRETARIAT)));
        for (var column : BankColumn.values()) {
            operation = operation.inQuery(
                    column.word(),
                    "What stands above the column; unless said, one of: " + String.join(", ", column.known()) + ".",
                    TEXT);
        }
        operations.post(
                PaymentRoutes.PATH,
                answers.taking(operation
                        .sharing(headers)
                        .with(
                                "requestBody",
                                Fields.NONE
                                        .with("required", Form.flag(true))
                                        .with("content", Operation.content(PaymentRoutes.CSV, TEXT)))
                        .answers(
                                200,
                                Fields.NONE
                                        .with("description", Form.text("What became of each line."))
                                        .with("content", Operation.content(PaymentRoutes.ANSWER, line())))));
    }

    private Fields line() {
        var properties = new LinkedHashMap<String, Form>();
        properties.put("line", says(WHOLE, "Of the file, from 1."));
        properties.put("outcome", oneOf(Arrays.stream(Outcome.values()).map(Outcome::word)));
        properties.put("case", says(TEXT, "Where it was booked, or to which it was put."));
        properties.put("key", says(TEXT, "By which the line is known again."));
        properties.put("why", oneOf(Arrays.stream(Doubt.values()).map(Doubt::word)));
        properties.put("says", says(TEXT, "The same in words."));
        properties.put("candidates", listOf(candidate()));
        properties.put("date", TEXT);
        properties.put("payer", TEXT);
        properties.put("amount", WHOLE);
        properties.put("remark", TEXT);
        properties.put("reference", TEXT);
        properties.put("column", says(WHOLE, "Of what cannot be read, from 1; 0 for the whole line."));
        properties.put("code", oneOf(Arrays.stream(Code.values()).map(Code::word)));
        properties.put("field", TEXT);
        properties.put("fields", listOf(TEXT));
        properties.put("missing", listOf(TEXT));
        properties.put("because", schemas.writing().of(Shown.BECAUSE.type()));
        properties.put("notes", schemas.writing().of(Shown.NOTES.type()));
        properties.put("reasons", listOf(object(Map.of(), List.of(), true)));
        properties.put("summary", says(summary(), "How many lines came to what; in the last line."));
        properties.put("dryRun", typed("boolean"));
        properties.put("stopped", says(TEXT, "Why it could not go on; what is booked stays."));
        return object(properties, List.of(), false);
    }

    private static Fields candidate() {
        var properties = new LinkedHashMap<String, Form>();
        properties.put("case", TEXT);
        properties.put("company", TEXT);
        properties.put("edition", TEXT);
        properties.put("outstanding", WHOLE);
        return object(properties, List.copyOf(properties.keySet()), false);
    }

    private static Fields summary() {
        var properties = new LinkedHashMap<String, Form>();
        for (var outcome : Outcome.values()) {
            properties.put(outcome.word(), WHOLE);
        }
        return object(properties, List.copyOf(properties.keySet()), false);
    }

    private static Fields says(Fields schema, String description) {
        return schema.with("description", Form.text(description));
    }
}
