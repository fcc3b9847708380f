package dev.noren.adapters.http;

import static dev.noren.adapters.http.openapi.JsonSchemas.oneOf;
import static dev.noren.adapters.http.openapi.JsonSchemas.typed;

import dev.noren.adapters.http.openapi.Operation;
import dev.noren.adapters.http.openapi.Operations;
import dev.noren.domain.fact.Word;
import dev.noren.domain.life.Role;
import dev.noren.ports.driving.Export;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.Form.Fields;
import dev.noren.ports.form.sheet.SheetKind;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;

/** Lists as files, as the API's description has them. */
final class ExportDescription {

    private static final Fields TEXT = typed("string");

    private final AnswerDescription answers;
    private final List<String> headers;

    ExportDescription(AnswerDescription answers, List<String> headers) {
        this.answers = answers;
        this.headers = headers;
    }

    void describe(Operations operations) {
        var names = Arrays.stream(Export.values()).map(Word::word).toList();
        var formats =
                Arrays.stream(SheetKind.values()).map(kind -> kind.ending().substring(1));
        operations.get(
                ExportRoutes.PATH,
                answers.finding(answers.reading(Operation.of("exports", "A list to take away: CSV or XLSX")
                        .says("Sent as it is read, however long it is; one that breaks off has no end.")
                        .with("x-roles", CommandDescription.words(EnumSet.of(Role.SECRETARIAT)))
                        .sharing(headers)
                        .inPath("list", "One of " + String.join(", ", names) + ".")
                        .inQuery("edition", "Of that edition alone.", TEXT)
                        .inQuery("format", "CSV unless said.", oneOf(formats))
                        .answers(
                                200,
                                Fields.NONE
                                        .with("description", Form.text("The file."))
                                        .with("content", content())))));
    }

    private static Fields content() {
        var types = Fields.NONE;
        for (var kind : SheetKind.values()) {
            types = types.with(kind.mediaType().replaceAll(";.*", ""), Fields.NONE.with("schema", TEXT));
        }
        return types;
    }
}
