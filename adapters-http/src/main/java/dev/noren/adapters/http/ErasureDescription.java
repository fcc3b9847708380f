package dev.noren.adapters.http;

import static dev.noren.adapters.http.openapi.JsonSchemas.object;
import static dev.noren.adapters.http.openapi.JsonSchemas.oneOf;
import static dev.noren.adapters.http.openapi.JsonSchemas.typed;

import dev.noren.adapters.http.openapi.JsonSchemas;
import dev.noren.adapters.http.openapi.Operation;
import dev.noren.adapters.http.openapi.Operations;
import dev.noren.domain.fact.FactType;
import dev.noren.domain.life.Role;
import dev.noren.domain.ruling.Subject;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.Form.Fields;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/** Who was erased, and who is to be by age, as the API's description has it. */
final class ErasureDescription {

    private static final Fields TEXT = typed("string");

    private final JsonSchemas schemas;
    private final AnswerDescription answers;
    private final List<String> headers;

    ErasureDescription(JsonSchemas schemas, AnswerDescription answers, List<String> headers) {
        this.schemas = schemas;
        this.answers = answers;
        this.headers = headers;
    }

    void describe(Operations operations) {
        operations.get(
                "/v1/erasures",
                answers.reading(office("Everybody who was erased")
                        .says("mayBeLeft tells whether something of what was erased may still be left in the store.")
                        .answers(200, "All of them.", done())));
        operations.get(
                "/v1/erasures/ended",
                answers.reading(office("Whoever can be erased by age")
                        .says("The companies and buyers of which nothing has been heard for more than that many years.")
                        .inQuery(
                                ErasureRoutes.YEARS.name(),
                                "How many years, from 1.",
                                ListDescription.whole(1, ErasureRoutes.MOST_YEARS))
                        .answers(200, "All of them; nothing is erased.", ListDescription.items(erasable()))));
        operations.post(
                "/v1/erasures/ended",
                answers.taking(office("Erase them")
                        .says("Each by a decision of its own. There is no way back.")
                        .body(schemas.of(ErasureRoutes.WANTED), true)
                        .answers(200, "Those that were erased.", ListDescription.items(erasable()))));
    }

    private Operation office(String summary) {
        return Operation.of("office", summary)
                .with("x-roles", CommandDescription.words(EnumSet.of(Role.SECRETARIAT)))
                .sharing(headers);
    }

    private Fields done() {
        var erased = whom();
        erased.put("at", instant());
        erased.put("reason", TEXT);
        var properties = new LinkedHashMap<String, Form>();
        properties.put("items", typed("array").with("items", object(erased, List.copyOf(erased.keySet()), false)));
        properties.put("mayBeLeft", typed("boolean"));
        return object(properties, List.copyOf(properties.keySet()), false);
    }

    private Fields erasable() {
        var properties = whom();
        properties.put("ended", instant());
        for (var count : List.of("cases", "values", "mails", "tokens")) {
            properties.put(count, typed("integer"));
        }
        return object(properties, List.copyOf(properties.keySet()), false);
    }

    private static LinkedHashMap<String, Form> whom() {
        var properties = new LinkedHashMap<String, Form>();
        properties.put(
                Subject.SORT.name(),
                oneOf(Stream.of(Subject.Sort.COMPANY, Subject.Sort.BUYER).map(Subject.Sort::word)));
        properties.put(Subject.NAME.name(), TEXT);
        return properties;
    }

    private Fields instant() {
        return schemas.of(new FactType.Moment());
    }
}
