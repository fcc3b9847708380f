package dev.noren.adapters.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.domain.edition.Edition;
import dev.noren.domain.edition.Offer;
import dev.noren.domain.edition.Partner;
import dev.noren.domain.life.Actor;
import dev.noren.domain.time.Window;
import dev.noren.ports.desk.Gatehouse;
import dev.noren.ports.desk.InMemoryStore;
import dev.noren.ports.desk.Noren;
import dev.noren.ports.desk.edition.EditionFiles;
import dev.noren.ports.driven.Printer;
import dev.noren.ports.driving.Desk;
import dev.noren.ports.driving.Order;
import dev.noren.ports.driving.Plugins;
import dev.noren.ports.driving.Tokens;
import dev.noren.ports.form.Form;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The API over a kernel in memory with a clock that obeys: sakura's ponzu is published on Japan Street, fuji has a product
 * too, hanmart of Korea is invited and partner of JAPAN MALL 2024, lotus of Taiwan is not invited.
 */
final class Served implements AutoCloseable {

    static final Actor SAKURA = Actor.company("sakura");
    static final Actor FUJI = Actor.company("fuji");
    static final Actor HANMART = Actor.buyer("hanmart");
    static final Actor LOTUS = Actor.buyer("lotus");
    static final Map<String, Object> SIGNATORY = Map.of("name", "S. Mori", "title", "Director", "authorised", true);
    static final Form.Fields JOINING = with("declare", "all", "signatory", SIGNATORY);

    private static final String MALL = "japan-mall-2024";
    private static final Partner PARTNER = new Partner(
            LocalDate.of(2024, 9, 20),
            Window.of(LocalDate.of(2024, 11, 1), LocalDate.of(2024, 11, 30)),
            List.of(new Offer(
                    "sns-post",
                    60_000,
                    30_000,
                    LocalDate.of(2024, 9, 27),
                    14,
                    0,
                    List.of("views", "orders", "amount"))));
    final Kept store = new Kept(new InMemoryStore());
    final Desk desk;
    final Tokens tokens;
    private final Wire wire;
    private final HttpServer server;
    private final Map<String, String> secrets = new HashMap<>();
    private Instant now = instant("2024-09-02T09:00:00+09:00");
    private int ids;
    private int salts;
    private int issued;
    /** Draws nothing unless a test says otherwise. */
    private Printer printer = Printer.NONE;

    private Served(HttpSettings settings, UnaryOperator<Desk> before) {
        this.desk = Noren.with(store)
                .clock(() -> now)
                .ids(() -> "c-" + ++ids)
                .salts(() -> "salt " + ++salts)
                .printer((text, language) -> printer.print(text, language))
                .editions(
                        EditionFiles.builtIn().stream().map(Served::withPartner).toList())
                .build();
        this.tokens = new Gatehouse(store, () -> now, () -> "secret_" + ++issued);
        begin();
        this.server = HttpServer.start(
                settings, new Office(before.apply(desk), tokens, Plugins.NONE, Optional.of(new Routes.Bare()), "test"));
        this.wire = new Wire(server.url());
    }

    static Served open() {
        return open(HttpSettings.at(0));
    }

    static Served open(HttpSettings settings) {
        return new Served(settings, UnaryOperator.identity());
    }

    /** A server before a desk that is another one than it seems. */
    static Served open(UnaryOperator<Desk> before) {
        return new Served(HttpSettings.at(0), before);
    }

    static Served open(HttpSettings settings, UnaryOperator<Desk> before) {
        return new Served(settings, before);
    }

    private static Edition withPartner(Edition edition) {
        return edition.id().equals(MALL) ? edition.withPartner("hanmart", PARTNER) : edition;
    }

    private void begin() {
        company("sakura", "桜食品");
        company("fuji", "富士酒造");
        product("ponzu", "sakura", "柚子ポン酢");
        product("soy", "sakura", "Soy sauce");
        product("miso", "fuji", "味噌");
        buyer("hanmart", "KR", true);
        buyer("lotus", "TW", false);
        var listing =
                opened(Order.to("japan-street", SAKURA, "register-listing", JOINING.with("product", text("ponzu"))));
        given(Order.on(listing, Actor.SECRETARIAT, "publish", Form.Fields.NONE));
    }

    void company(String name, String called) {
        given(Order.of(
                        Actor.SECRETARIAT,
                        "register-company",
                        with(
                                "facts",
                                with(
                                        "name",
                                        called,
                                        "seat",
                                        "JP",
                                        "industry",
                                        "manufacturing",
                                        "capital",
                                        10_000_000,
                                        "employees",
                                        40,
                                        "whollyOwnedBy",
                                        "none",
                                        "language",
                                        "ja",
                                        "email",
                                        name + "@personal.example")))
                .named(name));
    }

    void product(String name, String of, String called) {
        given(Order.of(
                        Actor.SECRETARIAT,
                        "register-product",
                        with(
                                "of",
                                of,
                                "facts",
                                with(
                                        "name",
                                        called,
                                        "category",
                                        "food",
                                        "consumer",
                                        true,
                                        "madeIn",
                                        "JP",
                                        "prefecture",
                                        "Kochi",
                                        "sellableIn",
                                        List.of("KR", "SG"),
                                        "producer",
                                        "applicant")))
                .named(name));
    }

    private void buyer(String name, String country, boolean invited) {
        given(Order.of(
                        Actor.SECRETARIAT,
                        "register-buyer",
                        with("facts", with("language", "en"), "country", country, "invited", invited))
                .named(name));
    }

    /** A participation of sakura's with hanmart, to which it was invited. */
    String participation() {
        return opened(Order.to(MALL, Actor.SECRETARIAT, "conclude-deal", deal()));
    }

    static Form.Fields deal() {
        return with(
                "company",
                "sakura",
                "buyer",
                "hanmart",
                "products",
                List.of("ponzu"),
                "deliveryCountry",
                "JP",
                "currency",
                "JPY",
                "fullBuyout",
                true);
    }

    /** The listing of ponzu. */
    String listing() {
        return office().get("/v1/listings?state=published").said("items[0].case");
    }

    /** An inquiry of hanmart's about ponzu. */
    String inquiry() {
        return opened(
                Order.to("japan-street", HANMART, "request-quote", with("listing", listing(), "message", "How much?")));
    }

    void given(Order order) {
        assertThat(desk.submit(order).toCompletableFuture().join())
                .isInstanceOf(dev.noren.ports.driving.Answer.Given.class);
    }

    String opened(Order order) {
        var answer = (dev.noren.ports.driving.Answer.Given)
                desk.submit(order).toCompletableFuture().join();
        return answer.onCase().orElseThrow();
    }

    Caller office() {
        return as(Actor.SECRETARIAT);
    }

    /** Somebody with a token of their own. */
    Caller as(Actor actor) {
        return bearing(secrets.computeIfAbsent(
                actor.toString(),
                who -> tokens.issue(actor, "of " + who, Optional.empty()).secret()));
    }

    Caller rehearsing() {
        return bearing(secrets.computeIfAbsent(
                "rehearsals", who -> tokens.issueForRehearsals("stage").secret()));
    }

    Caller bearing(String secret) {
        return nobody().with("Authorization", "Bearer " + secret);
    }

    Caller nobody() {
        return new Caller(wire, Map.of());
    }

    /** A connection of its own, for whoever breaks it or speaks at the same time. */
    Wire wire() {
        return new Wire(server.url());
    }

    String url() {
        return server.url();
    }

    String secret(Actor actor) {
        as(actor);
        return secrets.getOrDefault(actor.toString(), "");
    }

    void draws(Printer other) {
        printer = other;
    }

    /** Sets the clock; nothing happens by it. */
    void at(String when) {
        now = instant(when);
    }

    private static Instant instant(String when) {
        return OffsetDateTime.parse(when).toInstant();
    }

    static Form text(String value) {
        return Form.text(value);
    }

    /** Names and values by turns. */
    static Form.Fields with(Object... pairs) {
        var fields = new LinkedHashMap<String, Object>();
        for (int i = 0; i < pairs.length; i += 2) {
            fields.put((String) pairs[i], pairs[i + 1]);
        }
        return Form.fields(fields);
    }

    @Override
    public void close() {
        wire.close();
        server.close();
        store.close();
    }
}
