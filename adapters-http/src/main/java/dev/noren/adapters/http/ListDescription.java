package dev.noren.adapters.http;

import static dev.noren.adapters.http.openapi.JsonSchemas.listOf;
import static dev.noren.adapters.http.openapi.JsonSchemas.object;
import static dev.noren.adapters.http.openapi.JsonSchemas.oneOf;
import static dev.noren.adapters.http.openapi.JsonSchemas.typed;

import dev.noren.adapters.http.openapi.JsonSchemas;
import dev.noren.adapters.http.openapi.Operation;
import dev.noren.adapters.http.openapi.Operations;
import dev.noren.domain.clause.Kind;
import dev.noren.domain.fact.Word;
import dev.noren.domain.life.Payload;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.Form.Fields;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The lists as the API's description has them. */
final class ListDescription {

    private static final Fields NAME =
            typed("string").with("minLength", Form.whole(1)).with("maxLength", Form.whole(200));

    private final JsonSchemas schemas;
    private final AnswerDescription answers;
    private final List<String> headers;

    ListDescription(JsonSchemas schemas, AnswerDescription answers, List<String> headers) {
        this.schemas = schemas.writing();
        this.answers = answers;
        this.headers = headers;
    }

    void describe(Operations operations) {
        Paths.CASES.keySet().forEach(plural -> operations.get("/v1/" + plural, list("cases", plural)));
        Paths.PARTIES.keySet().forEach(plural -> operations.get("/v1/" + plural, list(plural, plural)));
        operations.get("/v1/clauses", all("clauses", "Every clause of the catalogue", clause()));
    }

    private Operation list(String tag, String plural) {
        var page = new LinkedHashMap<String, Form>();
        page.put("items", listOf(answers.item()));
        page.put("next", typed("string").with("description", Form.text("What the next page comes after.")));
        var limit = whole(1, 200).with("default", Form.whole(50));
        var listing = Operation.of(tag, "The " + plural + " that the asker may see")
                .says("In the order in which they were opened. A company or buyer is shown its own.")
                .inQuery("edition", "Those of that edition alone.", NAME)
                .inQuery("company", "Those of that company alone.", NAME)
                .inQuery("buyer", "Those with that buyer alone.", NAME)
                .inQuery("state", "Those in that state alone.", NAME)
                .inQuery("q", "Those of which one of the names holds this.", NAME)
                .inQuery("after", "What next said on the page before.", NAME)
                .inQuery("limit", "How many to list.", limit)
                .sharing(headers);
        return answers.reading(listing.answers(200, "A page.", object(page, List.of("items"), false)));
    }

    /** A whole number of a query. */
    static Fields whole(long least, long most) {
        return typed("integer").with("minimum", Form.whole(least)).with("maximum", Form.whole(most));
    }

    private Operation all(String tag, String summary, Fields item) {
        return answers.reading(Operation.of(tag, summary).sharing(headers).answers(200, "All of them.", items(item)));
    }

    /** An answer that holds everything there is. */
    static Fields items(Fields item) {
        return object(Map.of("items", listOf(item)), List.of("items"), false);
    }

    private Fields clause() {
        var properties = new LinkedHashMap<String, Form>();
        properties.put("id", schemas.of(Payload.CLAUSE.type()));
        properties.put("kind", oneOf(Arrays.stream(Kind.values()).map(Word::word)));
        properties.put("place", typed("string"));
        properties.put("says", typed("string"));
        return object(properties, List.copyOf(properties.keySet()), false);
    }
}
