package dev.noren.adapters.http;

import static dev.noren.adapters.http.openapi.JsonSchemas.object;
import static dev.noren.adapters.http.openapi.JsonSchemas.oneOf;
import static dev.noren.adapters.http.openapi.JsonSchemas.typed;

import dev.noren.adapters.http.openapi.JsonSchemas;
import dev.noren.adapters.http.openapi.Operation;
import dev.noren.adapters.http.openapi.Operations;
import dev.noren.domain.fact.FactType;
import dev.noren.domain.fact.Word;
import dev.noren.domain.fact.Words;
import dev.noren.domain.life.Role;
import dev.noren.ports.driven.Buyers;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.Form.Fields;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** What is for the secretariat alone, for rehearsals, and for whoever keeps the server, as the API's description has it. */
final class OfficeDescription {

    private static final Fields TEXT = typed("string");

    private final JsonSchemas schemas;
    private final AnswerDescription answers;
    private final List<String> headers;

    OfficeDescription(JsonSchemas schemas, AnswerDescription answers, List<String> headers) {
        this.schemas = schemas;
        this.answers = answers;
        this.headers = headers;
    }

    void describe(Operations operations) {
        operations.get(
                "/v1/tokens",
                answers.reading(office("Every token, of use or not")
                        .answers(200, "The tokens.", ListDescription.items(token(false)))));
        operations.post(
                "/v1/tokens",
                answers.taking(office("Issue a token")
                        .says("Everybody but the secretariat has a name. What the bearer sends is told once.")
                        .body(wish(), true)
                        .answers(201, "The token, and what its bearer sends.", token(true))));
        operations.delete(
                "/v1/tokens/{id}",
                answers.finding(office("Take a token out of use")
                        .inPath("id", "The token.")
                        .answers(200, "The token.", token(false))));
        operations.get(
                "/v1/plugins",
                answers.reading(office("The buyers' plug-ins, those that could not be taken included")
                        .answers(200, "The plug-ins.", ListDescription.items(plugin()))));
    }

    /** What there is where rehearsals are played. */
    void describeRehearsal(Operations operations) {
        operations.post(
                "/v1/rehearsal",
                answers.taking(Operation.of("rehearsals", "Begin a story, or move the clock")
                        .says(
                                "A clock alone moves it on. Anything else empties the store, sets the clock and lays out what"
                                        + " is given. For tokens that were issued for rehearsals.")
                        .sharing(headers)
                        .body(scene(), true)
                        .answers(200, "The clock, and the listings laid out.", laidOut())));
    }

    /** What there is without a token. */
    void describeOpen(Operations operations) {
        var status = Fields.NONE.with("status", JsonSchemas.only("ok")).with("version", TEXT);
        operations.get(
                "/health",
                open("Whether the store answers")
                        .answers(200, "It does.", object(status.values(), List.of("status", "version"), false))
                        .answers(
                                Trouble.UNAVAILABLE.status(),
                                Fields.NONE.with("$ref", Form.text("#/components/responses/Problem503"))));
        operations.get("/metrics", open("Figures for Prometheus").answers(200, plain("The figures.", "text/plain")));
        operations.get(Paths.OPENAPI, open("This document").answers(200, "OpenAPI 3.1.", typed("object")));
        operations.get(Paths.DOCS, open("This document as a page").answers(200, plain("The page.", "text/html")));
        operations.get(
                Paths.DOCS + "/{file}",
                open("A part of the page")
                        .inPath("file", "The part.")
                        .answers(200, Fields.NONE.with("description", Form.text("The part.")))
                        .answers(404, Fields.NONE.with("$ref", Form.text("#/components/responses/Problem404"))));
    }

    private Operation office(String summary) {
        return Operation.of("office", summary)
                .with("x-roles", CommandDescription.words(EnumSet.of(Role.SECRETARIAT)))
                .sharing(headers);
    }

    private static Operation open(String summary) {
        return Operation.of("server", summary).open();
    }

    private static Fields plain(String says, String type) {
        return Fields.NONE.with("description", Form.text(says)).with("content", Operation.content(type, TEXT));
    }

    private Fields instant() {
        return schemas.of(new FactType.Moment());
    }

    private Fields plugin() {
        var words = schemas.writing().of(new FactType.Shaped<>(Words.SHAPE));
        var properties = new LinkedHashMap<String, Form>();
        properties.put("id", TEXT);
        properties.put("origin", TEXT.with("description", Form.text("built-in, or the name of its file.")));
        properties.put("state", oneOf(Arrays.stream(Buyers.State.values()).map(Word::word)));
        properties.put("calls", typed("integer"));
        properties.put("faultCount", typed("integer"));
        properties.put("faults", typed("array").with("items", words));
        var always = List.copyOf(properties.keySet());
        properties.put("version", TEXT);
        properties.put("spi", TEXT);
        properties.put("buyer", words);
        properties.put("faulty", instant());
        return object(properties, always, false);
    }

    private Fields token(boolean told) {
        var properties = new LinkedHashMap<String, Form>();
        for (var name : List.of("id", "for", "label")) {
            properties.put(name, TEXT);
        }
        properties.put("issued", instant());
        if (told) {
            properties.put("token", TEXT);
        }
        var always = List.copyOf(properties.keySet());
        properties.put("expires", instant());
        properties.put("revoked", instant());
        return object(properties, always, false);
    }

    /** The clock is no role of anybody's. */
    private Fields wish() {
        var wanted = schemas.of(TokenWish.WANTED);
        var roles = oneOf(
                Arrays.stream(Role.values()).filter(role -> role != Role.CLOCK).map(Word::word));
        return (Fields) wanted.replaced("properties.role", Optional.of(roles));
    }

    private Fields scene() {
        var properties = new LinkedHashMap<String, Form>();
        properties.put("clock", instant());
        properties.put("given", typed("object").with("description", Form.text("As in a rehearsal's file.")));
        properties.put(
                "edition",
                typed("string", "object")
                        .with("description", Form.text("A built-in edition by id, or one written out.")));
        return object(properties, List.of("clock"), false);
    }

    private Fields laidOut() {
        var listings = typed("object").with("additionalProperties", TEXT);
        return object(
                Fields.NONE.with("clock", instant()).with("listings", listings).values(), List.of("clock"), false);
    }
}
