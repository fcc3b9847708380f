package dev.noren.adapters.http;

import static dev.noren.adapters.http.openapi.JsonSchemas.object;
import static dev.noren.adapters.http.openapi.JsonSchemas.typed;

import dev.noren.adapters.http.openapi.JsonSchemas;
import dev.noren.adapters.http.openapi.Operation;
import dev.noren.adapters.http.openapi.Operations;
import dev.noren.domain.fact.FactType;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.Form.Fields;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** Calendars and their secret addresses, as the API's description has them. */
final class CalendarDescription {

    private static final Fields TEXT = typed("string");

    private final JsonSchemas schemas;
    private final AnswerDescription answers;
    private final List<String> headers;

    CalendarDescription(JsonSchemas schemas, AnswerDescription answers, List<String> headers) {
        this.schemas = schemas;
        this.answers = answers;
        this.headers = headers;
    }

    void describe(Operations operations) {
        operations.get(
                CalendarRoutes.PATH,
                answers.reading(calendars("Every address of a calendar, of use or not")
                        .says("The secretariat is shown all of them, everybody else their own; none with its secret.")
                        .answers(200, "The addresses.", ListDescription.items(address(false)))));
        operations.post(
                CalendarRoutes.PATH,
                answers.taking(calendars("Issue an address at which a calendar is to be read")
                        .says("A company or buyer is given its own. The address is told once; whoever has it reads that"
                                + " calendar without a token, and nothing else.")
                        .body(schemas.of(CalendarWish.WANTED), false)
                        .answers(201, "The address.", address(true))
                        .answers(Trouble.TOO_MANY.status(), problem(Trouble.TOO_MANY))));
        operations.delete(
                CalendarRoutes.PATH + "/{id}",
                answers.finding(calendars("Take an address out of use")
                        .inPath("id", "The address.")
                        .answers(200, "The address.", address(false))));
        operations.get(CalendarRoutes.FEED, feed("A calendar: deadlines, duties and promotions"));
        operations.head(CalendarRoutes.FEED, feed("Whether a calendar has changed"));
    }

    private Operation calendars(String summary) {
        return Operation.of("calendars", summary).sharing(headers);
    }

    private static Operation feed(String summary) {
        return Operation.of("calendars", summary)
                .says("If-None-Match with the ETag that came last is answered 304 where nothing has changed.")
                .open()
                .inPath("secret", "As the address was told.")
                .answers(
                        200,
                        Fields.NONE
                                .with("description", Form.text("iCalendar (RFC 5545)."))
                                .with("content", Operation.content("text/calendar", TEXT)))
                .answers(304, Fields.NONE.with("description", Form.text("Nothing has changed.")))
                .answers(Trouble.NOT_FOUND.status(), problem(Trouble.NOT_FOUND));
    }

    private static Fields problem(Trouble trouble) {
        return Fields.NONE.with("$ref", Form.text("#/components/responses/Problem" + trouble.status()));
    }

    private Fields address(boolean told) {
        var instant = schemas.of(new FactType.Moment());
        var properties = new LinkedHashMap<String, Form>();
        List.of("id", "for", "label").forEach(name -> properties.put(name, TEXT));
        properties.put("issued", instant);
        if (told) {
            properties.put("url", typed("string").with("format", Form.text("uri")));
        }
        var always = new ArrayList<>(properties.keySet());
        properties.put("expires", instant);
        properties.put("revoked", instant);
        return object(properties, always, false);
    }
}
