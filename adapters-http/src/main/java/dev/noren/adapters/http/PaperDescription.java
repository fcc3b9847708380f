package dev.noren.adapters.http;

import static dev.noren.adapters.http.openapi.JsonSchemas.listOf;
import static dev.noren.adapters.http.openapi.JsonSchemas.object;
import static dev.noren.adapters.http.openapi.JsonSchemas.oneOf;
import static dev.noren.adapters.http.openapi.JsonSchemas.typed;

import dev.noren.adapters.http.openapi.JsonSchemas;
import dev.noren.adapters.http.openapi.Operation;
import dev.noren.adapters.http.openapi.Operations;
import dev.noren.domain.fact.Word;
import dev.noren.domain.life.Payload;
import dev.noren.domain.life.Role;
import dev.noren.domain.life.Shown;
import dev.noren.domain.money.Charge;
import dev.noren.domain.money.Lowering;
import dev.noren.domain.money.Paper;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.Form.Fields;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Invoices and credit notes, as the API's description has them. */
final class PaperDescription {

    private static final Fields TEXT = typed("string");
    private static final Fields WHOLE = typed("integer");

    private final JsonSchemas schemas;
    private final AnswerDescription answers;
    private final List<String> headers;

    PaperDescription(JsonSchemas schemas, AnswerDescription answers, List<String> headers) {
        this.schemas = schemas.writing();
        this.answers = answers;
        this.headers = headers;
    }

    void describe(Operations operations) {
        operations.get(
                "/v1/papers",
                answers.reading(papers("Invoices or credit notes, in the order of their numbers", Role.SECRETARIAT)
                        .inQuery("kind", "Those of that kind; invoices unless said.", words(Paper.Kind.values()))
                        .inQuery(
                                "after",
                                "The place of the last one before.",
                                ListDescription.whole(0, Integer.MAX_VALUE))
                        .inQuery("limit", "How many to list; 100 unless said.", ListDescription.whole(1, 1000))
                        .answers(200, "The papers.", ListDescription.items(paper()))));
        operations.get(
                "/v1/papers/{number}",
                answers.finding(papers("An invoice or credit note", Role.SECRETARIAT, Role.COMPANY)
                        .says(
                                "As PDF where Accept asks for it, or where .pdf stands behind the number. The same bytes each"
                                        + " time.")
                        .inPath("number", "As in INV-000012 or INV-000012.pdf.")
                        .inQuery(
                                "language",
                                "Of the PDF; that of Accept-Language unless said.",
                                words(PaperRoutes.Language.values()))
                        .answers(200, "The paper.", paper())
                        .alsoAs(PaperRoutes.PDF)
                        .answers(
                                Trouble.NO_ISSUER.status(),
                                Fields.NONE.with(
                                        "$ref",
                                        Form.text("#/components/responses/Problem" + Trouble.NO_ISSUER.status())))));
        operations.get(
                "/v1/cases/{id}/papers",
                answers.finding(papers("The invoices and credit notes of a case", Role.SECRETARIAT, Role.COMPANY)
                        .inPath("id", "The case.")
                        .answers(200, "All of them, oldest first.", ListDescription.items(paper()))));
    }

    private Operation papers(String summary, Role first, Role... more) {
        return Operation.of("papers", summary)
                .with("x-roles", CommandDescription.words(EnumSet.of(first, more)))
                .sharing(headers);
    }

    private static Fields words(Word[] words) {
        return oneOf(Arrays.stream(words).map(Word::word));
    }

    private Fields paper() {
        var clauses = schemas.of(Shown.BECAUSE.type());
        var clause = schemas.of(Payload.CLAUSE.type());
        var day = schemas.of(Shown.DUE_ON.type());
        var properties = new LinkedHashMap<String, Form>();
        properties.put("number", TEXT);
        properties.put("kind", words(Paper.Kind.values()));
        properties.put("issuedOn", day);
        List.of("case", "edition", "company", "addressee").forEach(name -> properties.put(name, TEXT));
        properties.put("amount", WHOLE);
        properties.put("currency", TEXT);
        properties.put("taxIncluded", typed("boolean"));
        properties.put("lines", listOf(line()));
        properties.put("because", clauses);
        properties.put("refunds", clauses);
        var always = List.copyOf(properties.keySet());
        properties.put("dueOn", day);
        properties.put("lowers", lowers(day, clauses));
        properties.put("standing", words(Charge.Standing.values()));
        properties.put("outstanding", WHOLE);
        properties.put("invoicedElsewhere", clause);
        properties.put("noReceipt", clause);
        properties.put("notes", clauses);
        return object(properties, always, false);
    }

    private static Fields line() {
        var words = object(Map.of("ja", TEXT, "en", TEXT), List.of("ja", "en"), false);
        var properties = new LinkedHashMap<String, Form>();
        properties.put("what", words);
        properties.put("amount", WHOLE);
        var always = List.copyOf(properties.keySet());
        properties.put("product", TEXT);
        return object(properties, always, false);
    }

    private static Fields lowers(Fields day, Fields clauses) {
        var properties = new LinkedHashMap<String, Form>();
        properties.put("number", TEXT);
        properties.put("issuedOn", day);
        properties.put("why", words(Lowering.values()));
        properties.put("because", clauses);
        return object(properties, List.copyOf(properties.keySet()), false);
    }
}
