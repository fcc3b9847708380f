package dev.noren.ports.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.domain.edition.Edition;
import dev.noren.domain.edition.Offer;
import dev.noren.domain.edition.Partner;
import dev.noren.domain.life.Actor;
import dev.noren.domain.time.Window;
import dev.noren.ports.desk.edition.EditionFiles;
import dev.noren.ports.driven.Buyers;
import dev.noren.ports.driven.DecisionRecord;
import dev.noren.ports.driven.Letters;
import dev.noren.ports.driven.Personal;
import dev.noren.ports.driven.Store;
import dev.noren.ports.driving.Answer;
import dev.noren.ports.driving.Desk;
import dev.noren.ports.driving.Order;
import dev.noren.ports.driving.OutboxMail;
import dev.noren.ports.driving.Question;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.Json;
import dev.noren.ports.form.Writer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A kernel in memory with a clock that obeys and ids that count, and the story that most tests begin with: sakura's ponzu
 * is published on Japan Street, and hanmart of Korea is partner of JAPAN MALL 2024.
 */
final class Office {

    static final String STREET = "japan-street";
    static final String MALL = "japan-mall-2024";
    static final Actor SAKURA = Actor.company("sakura");
    static final Actor HANMART = Actor.buyer("hanmart");
    static final Map<String, Object> SIGNATORY = Map.of("name", "S. Mori", "title", "Director", "authorised", true);
    static final Map<String, Object> JOINING = Map.of("declare", "all", "signatory", SIGNATORY);
    static final Offer SNS_POST = new Offer(
            "sns-post", 60_000, 30_000, LocalDate.of(2024, 9, 27), 14, 0, List.of("views", "orders", "amount"));
    static final Partner PARTNER = new Partner(
            LocalDate.of(2024, 9, 20),
            Window.of(LocalDate.of(2024, 11, 1), LocalDate.of(2024, 11, 30)),
            List.of(SNS_POST));

    final Watched store;
    final Desk desk;
    private Instant now = instant("2024-09-02T09:00:00+09:00");
    private int ids;
    private int salts;

    private Office(Store store, Partner partner, Letters letters, Buyers buyers) {
        this.store = new Watched(store);
        this.desk = Noren.with(this.store)
                .clock(() -> now)
                .ids(() -> "c-" + ++ids)
                .salts(() -> "salt " + ++salts)
                .letters(letters)
                .buyers(buyers)
                .editions(editions(
                        edition -> edition.id().equals(MALL) ? edition.withPartner("hanmart", partner) : edition))
                .build();
    }

    static List<Edition> editions(UnaryOperator<Edition> change) {
        return EditionFiles.builtIn().stream().map(change).toList();
    }

    static Office open() {
        return open(PARTNER);
    }

    static Office open(Partner partner) {
        return new Office(new InMemoryStore(), partner, Letters.NONE, Buyers.NONE).begun();
    }

    static Office open(Letters letters) {
        return new Office(new InMemoryStore(), PARTNER, letters, Buyers.NONE).begun();
    }

    /** Where plug-ins are, one of which may speak for hanmart. */
    static Office open(Partner partner, Buyers buyers) {
        return new Office(new InMemoryStore(), partner, Letters.NONE, buyers).begun();
    }

    /** Over a store that holds nothing yet. */
    static Office open(Store store) {
        return again(store).begun();
    }

    /** Over a store that holds the story already. */
    static Office again(Store store) {
        return new Office(store, PARTNER, Letters.NONE, Buyers.NONE);
    }

    private Office begun() {
        given(Order.of(
                        Actor.SECRETARIAT,
                        "register-company",
                        with(
                                "facts",
                                Map.of(
                                        "name",
                                        "Sakura",
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
                                        "ja")))
                .named("sakura"));
        product("ponzu");
        buyer("hanmart", "KR");
        given(Order.on(listing("ponzu"), Actor.SECRETARIAT, "publish", Form.Fields.NONE));
        return this;
    }

    void product(String name) {
        given(Order.of(
                        Actor.SECRETARIAT,
                        "register-product",
                        with(
                                "of",
                                "sakura",
                                "facts",
                                Map.of(
                                        "name",
                                        name,
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

    void buyer(String name, String country) {
        given(Order.of(
                        Actor.SECRETARIAT,
                        "register-buyer",
                        with("facts", Map.of("language", "en"), "country", country, "invited", true))
                .named(name));
    }

    /** A submitted listing of a product of sakura's. */
    String listing(String product) {
        return opened(Order.to(
                STREET,
                SAKURA,
                "register-listing",
                with("product", product, "declare", "all", "signatory", SIGNATORY)));
    }

    /** The listing of ponzu. */
    String published() {
        return store.records().stream()
                .filter(record -> record.order().command().equals("register-listing"))
                .findFirst()
                .flatMap(DecisionRecord::onCase)
                .orElseThrow();
    }

    String inquiry(String command) {
        return opened(Order.to(STREET, HANMART, command, with("listing", published(), "message", "How much?")));
    }

    Order deal() {
        return Order.to(
                MALL,
                Actor.SECRETARIAT,
                "conclude-deal",
                with(
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
                        true));
    }

    String invited() {
        return opened(deal());
    }

    static Order register(String participation) {
        return Order.on(participation, SAKURA, "register", Form.fields(JOINING));
    }

    String registered() {
        var participation = invited();
        given(register(participation));
        return participation;
    }

    static Order choose(String participation) {
        return choose(participation, "sns-post");
    }

    static Order choose(String participation, String option) {
        return Order.on(participation, SAKURA, "choose-option", with("option", option, "products", List.of("ponzu")));
    }

    String requested() {
        var participation = registered();
        given(choose(participation));
        return participation;
    }

    String approved() {
        var participation = requested();
        given(Order.on(participation, HANMART, "record-screening", with("passed", true)));
        return participation;
    }

    static Order pay(String participation, long amount, String receivedOn, String reference) {
        return Order.on(
                participation,
                Actor.SECRETARIAT,
                "record-payment",
                with("amount", amount, "receivedOn", receivedOn, "reference", reference));
    }

    /** Sets the clock; nothing happens by it. */
    Office at(String when) {
        now = instant(when);
        return this;
    }

    /** Sets the clock and lets happen what has fallen due. */
    Office passTo(String when) {
        at(when);
        desk.passTime().toCompletableFuture().join();
        return this;
    }

    static Instant instant(String when) {
        return OffsetDateTime.parse(when).toInstant();
    }

    /** Names and values by turns. */
    static Form.Fields with(Object... pairs) {
        var fields = new LinkedHashMap<String, Object>();
        for (int i = 0; i < pairs.length; i += 2) {
            fields.put((String) pairs[i], pairs[i + 1]);
        }
        return Form.fields(fields);
    }

    static <T> T join(CompletionStage<T> stage) {
        return stage.toCompletableFuture().join();
    }

    Answer.Given given(Order order) {
        var answer = join(desk.submit(order));
        assertThat(answer).isInstanceOf(Answer.Given.class);
        return (Answer.Given) answer;
    }

    String opened(Order order) {
        var given = given(order);
        assertThat(given.opened()).isTrue();
        return given.onCase().orElseThrow();
    }

    Answer.Refused refused(Order order) {
        var answer = join(desk.submit(order));
        assertThat(answer).isInstanceOf(Answer.Refused.class);
        return (Answer.Refused) answer;
    }

    Answer ask(Actor by, String caseId) {
        return join(desk.ask(Question.on(caseId, by, "case", Form.Fields.NONE)));
    }

    /** The keys of a case as the secretariat sees it, the version of the case among them. */
    Answer.Given view(String caseId) {
        return (Answer.Given) ask(Actor.SECRETARIAT, caseId);
    }

    /** One key of a case, as it is written. */
    String see(String caseId, String key) {
        return Writer.write(view(caseId).facts()).get(key).map(Office::plain).orElse("nothing");
    }

    private static String plain(Form form) {
        return form instanceof Form.Text text ? text.value() : Json.canonical(form);
    }

    List<OutboxMail> mails() {
        return desk.outbox(0);
    }

    /** The mails on a case, as {@code mall-invitation to sakura}. */
    List<String> mailsOn(String caseId) {
        return mails().stream()
                .filter(mail -> mail.onCase().equals(caseId))
                .map(mail -> mail.mail().word() + " to " + mail.addressee())
                .toList();
    }

    List<DecisionRecord> records() {
        return store.records();
    }

    /** What the last record holds in place of a text. */
    String tokenOf(String text) {
        return store.personal().stream()
                .filter(value ->
                        value.record() == last().number() && value.value().equals(Form.text(text)))
                .findFirst()
                .map(Personal::token)
                .orElseThrow();
    }

    DecisionRecord last() {
        return records().getLast();
    }

    /** What happened by itself, as {@code c-13 expire 2024-09-20T15:00:00Z}, in the order of the log. */
    List<String> happened() {
        return records().stream()
                .filter(record -> record.order().by().equals(Actor.CLOCK))
                .map(record ->
                        record.onCase().orElse("no case") + " " + record.order().command() + " " + record.at())
                .toList();
    }

    /** Everything that a refusal must leave as it was. */
    List<Object> everything() {
        var cases = records().stream()
                .map(DecisionRecord::onCase)
                .flatMap(Optional::stream)
                .distinct()
                .flatMap(id -> Stream.of(id, view(id).facts(), view(id).version(), view(id).because()))
                .toList();
        return List.of(cases, store.standing(), mails(), dueBy("2099-01-01T00:00:00Z"));
    }

    String dueBy(String when) {
        return store.read(ledger -> ledger.firstDue(instant(when)).toString());
    }

    Store store() {
        return store;
    }
}
