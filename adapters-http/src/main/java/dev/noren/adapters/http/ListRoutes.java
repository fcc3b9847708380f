package dev.noren.adapters.http;

import dev.noren.domain.clause.Clauses;
import dev.noren.domain.fact.Flaw;
import dev.noren.domain.life.Actor;
import dev.noren.domain.life.Role;
import dev.noren.ports.driving.AnswerForm;
import dev.noren.ports.driving.Desk;
import dev.noren.ports.driving.Page;
import dev.noren.ports.driving.Selection;
import dev.noren.ports.form.Form;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What there is, for whoever may see it: lists by pages, with filters and a search. */
final class ListRoutes {

    private static final String[] FILTERS = {"edition", "company", "buyer", "state", "q", "after", "limit"};

    private final Desk desk;

    ListRoutes(Desk desk) {
        this.desk = desk;
    }

    void register(Door door) {
        door.get("/v1/clauses", this::clauses);
        Paths.CASES.forEach((plural, kind) -> door.get("/v1/" + plural, exchange -> list(exchange, kind), FILTERS));
        Paths.PARTIES.forEach((plural, kind) -> door.get("/v1/" + plural, exchange -> list(exchange, kind), FILTERS));
    }

    private void list(Exchange exchange, String kind) {
        var by = exchange.actor();
        var selection = new Selection(
                by,
                kind,
                exchange.parameter("edition"),
                own(exchange, by, Role.COMPANY, "company", kind),
                own(exchange, by, Role.BUYER, "buyer", kind),
                exchange.parameter("state"),
                exchange.parameter("q"),
                exchange.parameter("after").map(ListRoutes::place).orElse(0L),
                (int) exchange.whole("limit", 50, 1, 200));
        exchange.answered(desk.passTime(), passed -> send(exchange, desk.list(selection)));
    }

    private static void send(Exchange exchange, Page page) {
        var fields = new LinkedHashMap<String, Form>();
        fields.put(
                "items",
                Form.items(page.items().stream()
                        .map(item ->
                                AnswerForm.of(item, exchange.language()).with("version", Form.whole(item.version())))
                        .toList()));
        page.next().ifPresent(next -> fields.put("next", Form.text(cursor(next))));
        exchange.send(200, Form.Fields.of(fields));
    }

    /** Whoever is one of them is shown their own; a buyer sees listings, which have no buyer. */
    private static Optional<String> own(Exchange exchange, Actor by, Role role, String name, String kind) {
        var asked = exchange.parameter(name);
        boolean anybodys = !by.is(role) || role == Role.BUYER && kind.equals("listing");
        return anybodys || asked.isPresent() ? asked : Optional.of(by.name());
    }

    private static String cursor(long place) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(Long.toString(place).getBytes(StandardCharsets.US_ASCII));
    }

    private static long place(String cursor) {
        try {
            long place = Long.parseLong(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII));
            if (place >= 0) {
                return place;
            }
        } catch (IllegalArgumentException notOurs) {
            // said below
        }
        throw TroubleException.unreadable("after", Flaw.NOT_ONE_OF);
    }

    private void clauses(Exchange exchange) {
        exchange.send(
                200,
                Form.fields(Map.of(
                        "items",
                        Clauses.all().stream()
                                .map(clause -> Form.Fields.NONE
                                        .with("id", Form.text(clause.id()))
                                        .with(
                                                "kind",
                                                Form.text(clause.text().kind().word()))
                                        .with("place", Form.text(clause.text().place()))
                                        .with("says", Form.text(clause.says(exchange.language()))))
                                .toList())));
    }
}
