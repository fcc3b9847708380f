package dev.noren.adapters.http;

import dev.noren.domain.fact.Sha256;
import dev.noren.domain.life.Actor;
import dev.noren.domain.life.Role;
import dev.noren.ports.driven.Token;
import dev.noren.ports.driving.Agenda;
import dev.noren.ports.driving.Desk;
import dev.noren.ports.driving.TokenForm;
import dev.noren.ports.driving.Tokens;
import dev.noren.ports.form.Form;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Calendars, at addresses that are secret: whoever has one reads that calendar and nothing else, and needs no token, since
 * the usual programs have none. The secretariat issues and revokes them, and every company and buyer its own.
 */
final class CalendarRoutes {

    static final String PATH = "/v1/calendars";
    static final String ENDING = ".ics";
    static final String FEED = PATH + "/{secret}" + ENDING;
    /** How many addresses of one calendar are of use at a time. */
    private static final int MOST = 20;

    private final Desk desk;
    private final Tokens tokens;
    private final HttpSettings settings;

    CalendarRoutes(Desk desk, Tokens tokens, HttpSettings settings) {
        this.desk = desk;
        this.tokens = tokens;
        this.settings = settings;
    }

    /** For whoever has a token. */
    void register(Door door) {
        door.get(PATH, this::list);
        door.post(PATH, this::issue);
        door.delete(PATH + "/{id}", this::revoke);
    }

    /** For whoever has an address. */
    void register(RoutesConfig routes) {
        routes.get(FEED, this::feed);
        routes.head(FEED, this::feed);
    }

    private void list(Exchange exchange) {
        exchange.send(
                200,
                Form.fields(Map.of(
                        "items",
                        shownTo(exchange.actor()).map(CalendarRoutes::form).toList())));
    }

    /** Every one for the secretariat, their own for everybody else. */
    private Stream<Token> shownTo(Actor by) {
        return tokens.all().stream()
                .filter(Token::calendar)
                .filter(token -> by.is(Role.SECRETARIAT) || token.by().equals(by));
    }

    private static Form.Fields form(Token token) {
        return TokenForm.write(token).with("for", Form.text(token.by().toString()));
    }

    private void issue(Exchange exchange) {
        var by = exchange.actor();
        var wanted = exchange.body(CalendarWish.WANTED);
        var whose = CalendarWish.whose(wanted, by);
        if (desk.agenda(whose).isEmpty()) {
            throw CalendarWish.unknown();
        }
        if (shownTo(whose).filter(token -> token.revoked().isEmpty()).count() >= MOST) {
            throw TroubleException.of(Trouble.TOO_MANY);
        }
        var issued = tokens.issueForCalendar(whose, CalendarWish.label(wanted), TokenWish.lasting(wanted));
        var url = exchange.root() + FEED.replace("{secret}", issued.secret());
        exchange.context().header("Cache-Control", "no-store");
        exchange.send(201, form(issued.token()).with("url", Form.text(url)));
    }

    private void revoke(Exchange exchange) {
        var id = exchange.inPath("id");
        var revoked = shownTo(exchange.actor())
                .filter(token -> token.id().equals(id))
                .findFirst()
                .flatMap(token -> tokens.revoke(token.id()))
                .orElseThrow(() -> TroubleException.of(Trouble.NOT_FOUND));
        exchange.send(200, form(revoked));
    }

    private void feed(Context context) {
        var exchange = new Exchange(context, settings);
        var token = tokens.recogniseCalendar(exchange.inPath("secret"))
                .orElseThrow(() -> TroubleException.of(Trouble.NOT_FOUND));
        exchange.passedWith(token);
        exchange.answered(
                desk.passTime(),
                passed -> send(
                        context, desk.agenda(token.by()).orElseThrow(() -> TroubleException.of(Trouble.NOT_FOUND))));
    }

    /** Kept by whoever asked, and asked for again each time; nothing is sent where nothing has changed. */
    private static void send(Context context, Agenda agenda) {
        var bytes = CalendarFeed.of(agenda);
        var tag = tag(bytes);
        context.header("ETag", tag).header("Cache-Control", "private, no-cache");
        if (has(context, tag)) {
            context.status(304);
        } else {
            context.contentType("text/calendar; charset=utf-8")
                    .header("Content-Language", agenda.language().toLanguageTag())
                    .result(bytes);
        }
    }

    /** A weak one: on its way the feed may be compressed. */
    private static String tag(byte[] bytes) {
        return "W/\"" + Sha256.of(bytes).substring(0, 32) + "\"";
    }

    private static boolean has(Context context, String tag) {
        return Optional.ofNullable(context.header("If-None-Match")).stream()
                .flatMap(header -> Arrays.stream(header.split(",")))
                .map(String::strip)
                .anyMatch(each -> each.equals("*") || opaque(each).equals(opaque(tag)));
    }

    private static String opaque(String tag) {
        return tag.startsWith("W/") ? tag.substring(2) : tag;
    }
}
