package dev.noren.adapters.http;

import static dev.noren.adapters.http.openapi.JsonSchemas.object;
import static dev.noren.adapters.http.openapi.JsonSchemas.oneOf;
import static dev.noren.adapters.http.openapi.JsonSchemas.typed;

import dev.noren.adapters.http.openapi.Operation;
import dev.noren.adapters.http.openapi.Operations;
import dev.noren.domain.life.Role;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.Form.Fields;
import dev.noren.ports.form.sheet.SheetKind;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/** Application forms, as the API's description has them. */
final class ApplicationFormDescription {

    private static final Fields FILE =
            Fields.NONE.with(SheetKind.XLSX.mediaType(), Fields.NONE.with("schema", typed("string")));

    private final AnswerDescription answers;
    private final List<String> headers;
    private final List<String> sending;

    /** @param sending the headers and parameters of what is sent in */
    ApplicationFormDescription(AnswerDescription answers, List<String> headers, List<String> sending) {
        this.answers = answers;
        this.headers = headers;
        this.sending = sending;
    }

    void describe(Operations operations) {
        operations.get(
                ApplicationFormRoutes.BLANK,
                answers.finding(Operation.of("editions", "A fresh form on which companies apply")
                        .says("Found where applications to the edition come on a form.")
                        .sharing(headers)
                        .inPath("id", "The edition.")
                        .inQuery(ApplicationFormRoutes.LANGUAGE, "ja unless said.", oneOf(Stream.of("ja", "en")))
                        .answers(
                                200,
                                Fields.NONE
                                        .with("description", Form.text("The form, with nothing filled in."))
                                        .with("content", FILE))));
        operations.post(
                ApplicationFormRoutes.FILLED,
                answers.deciding(Operation.of("editions", "Send in a filled-in form")
                        .says("Registers the company and its product or revises what is known of them, and makes the"
                                + " application: all of it, or nothing. Whatever stands against it is told at once, by sheet,"
                                + " row and column.")
                        .with("x-roles", CommandDescription.words(EnumSet.of(Role.SECRETARIAT, Role.COMPANY)))
                        .sharing(sending)
                        .with(
                                "requestBody",
                                Fields.NONE.with("required", Form.flag(true)).with("content", FILE))
                        .answers(200, "What would come of it.", answer())
                        .answers(201, "What came of it.", answer())));
    }

    private static Fields answer() {
        var properties = new LinkedHashMap<String, Form>();
        properties.put("outcome", oneOf(Stream.of("accepted")));
        properties.put("edition", typed("string"));
        properties.put("steps", typed("array"));
        properties.put("faults", typed("array"));
        return object(properties, List.of("outcome", "edition", "steps", "faults"), false);
    }
}
