package dev.noren.adapters.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.domain.edition.Edition;
import dev.noren.domain.edition.Offer;
import dev.noren.domain.edition.Partner;
import dev.noren.domain.life.Actor;
import dev.noren.domain.time.Window;
import dev.noren.ports.desk.Noren;
import dev.noren.ports.desk.edition.EditionFiles;
import dev.noren.ports.driving.Answer;
import dev.noren.ports.driving.Desk;
import dev.noren.ports.driving.Order;
import dev.noren.ports.driving.OutboxMail;
import dev.noren.ports.driving.Question;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.Json;
import dev.noren.ports.form.Writer;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A short story of JAPAN MALL 2024; whoever keeps it closes in the middle, and goes on. */
class DeskOverAFileTest {

    private static final Actor SAKURA = Actor.company("sakura");
    private static final Actor HANMART = Actor.buyer("hanmart");
    private static final Map<String, Object> JOINING =
            Map.of("declare", "all", "signatory", Map.of("name", "S. Mori", "title", "Director", "authorised", true));
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

    @TempDir
    Path folder;

    private SqliteStore store;
    private Desk desk;
    private Instant now = OffsetDateTime.parse("2024-09-02T09:00:00+09:00").toInstant();
    private int ids;
    private int salts;

    @BeforeEach
    void open() {
        store = SqliteStore.open(folder.resolve("noren.db"));
        desk = Noren.with(store)
                .clock(() -> now)
                .ids(() -> "c-" + ++ids)
                .salts(() -> "salt " + ++salts)
                .editions(EditionFiles.builtIn().stream()
                        .map(DeskOverAFileTest::withPartner)
                        .toList())
                .build();
    }

    private static Edition withPartner(Edition edition) {
        return edition.id().equals("japan-mall-2024") ? edition.withPartner("hanmart", PARTNER) : edition;
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void reopen() {
        var before = said();
        close();
        open();
        assertThat(said()).isEqualTo(before);
    }

    private List<Object> said() {
        return store.read(ledger -> List.of(
                ledger.tail(),
                ledger.latest(),
                ledger.firstDue(Entries.END),
                ledger.outbox(0),
                desk.editions().stream().map(Edition::id).toList()));
    }

    private Answer.Given given(Order order) {
        var answer = desk.submit(order).toCompletableFuture().join();
        assertThat(answer).isInstanceOf(Answer.Given.class);
        return (Answer.Given) answer;
    }

    private String opened(Order order) {
        return given(order).onCase().orElseThrow();
    }

    private static Form.Fields with(Map<String, Object> fields) {
        return Form.fields(fields);
    }

    private String state(String caseId) {
        var question = Question.on(caseId, Actor.SECRETARIAT, "case", Form.Fields.NONE);
        var answer = (Answer.Given) desk.ask(question).toCompletableFuture().join();
        return Json.canonical(Writer.write(answer.facts()));
    }

    private void publishedPonzu() {
        given(Order.of(
                        Actor.SECRETARIAT,
                        "register-company",
                        with(Map.of(
                                "facts",
                                Map.of(
                                        "seat", "JP",
                                        "industry", "manufacturing",
                                        "capital", 10_000_000,
                                        "employees", 40,
                                        "whollyOwnedBy", "none"))))
                .named("sakura"));
        given(Order.of(
                        Actor.SECRETARIAT,
                        "register-product",
                        with(Map.of(
                                "of",
                                "sakura",
                                "facts",
                                Map.of(
                                        "name", "ponzu",
                                        "category", "food",
                                        "consumer", true,
                                        "madeIn", "JP",
                                        "prefecture", "Kochi",
                                        "sellableIn", List.of("KR", "SG"),
                                        "producer", "applicant"))))
                .named("ponzu"));
        given(Order.of(
                        Actor.SECRETARIAT,
                        "register-buyer",
                        with(Map.of("facts", Map.of("language", "en"), "country", "KR", "invited", true)))
                .named("hanmart"));
        var listing = with(JOINING).with("product", Form.text("ponzu"));
        var id = opened(Order.to("japan-street", SAKURA, "register-listing", listing));
        given(Order.on(id, Actor.SECRETARIAT, "publish", Form.Fields.NONE));
    }

    private String invited() {
        return opened(Order.to(
                "japan-mall-2024",
                Actor.SECRETARIAT,
                "conclude-deal",
                with(Map.of(
                        "company", "sakura",
                        "buyer", "hanmart",
                        "products", List.of("ponzu"),
                        "deliveryCountry", "JP",
                        "currency", "JPY",
                        "fullBuyout", true))));
    }

    @Test
    void a_story_goes_on_after_each_closing() {
        publishedPonzu();
        reopen();
        var participation = invited();
        reopen();
        given(Order.on(participation, SAKURA, "register", with(JOINING)));
        given(Order.on(
                participation,
                SAKURA,
                "choose-option",
                with(Map.of("option", "sns-post", "products", List.of("ponzu")))));
        reopen();
        given(Order.on(participation, HANMART, "record-screening", with(Map.of("passed", true))));
        var before = state(participation);
        reopen();
        assertThat(state(participation)).isEqualTo(before);
        given(Order.on(
                participation,
                Actor.SECRETARIAT,
                "record-payment",
                with(Map.of("amount", 30_000, "receivedOn", "2024-09-02", "reference", "B-1"))));

        assertThat(Entries.outbox(store, 0))
                .extracting(OutboxMail::number, mail -> mail.mail().word())
                .isNotEmpty()
                .last()
                .extracting(Object::toString)
                .asString()
                .contains("payment-confirmed");
    }

    @Test
    void what_fell_due_while_nobody_had_it_open_happens_at_its_own_instant() {
        publishedPonzu();
        var participation = invited();
        reopen();

        now = OffsetDateTime.parse("2024-12-24T18:00:00+09:00").toInstant();
        assertThat(state(participation)).contains("\"expired\"");
        assertThat(Entries.history(store, participation).getLast().at()).isEqualTo("2024-09-20T15:00:00Z");
    }

    @Test
    void what_if_really_happens_and_leaves_nothing_in_the_file() {
        publishedPonzu();
        var participation = invited();
        var before = said();

        var question = Question.on(
                participation,
                Actor.SECRETARIAT,
                "what-if",
                with(Map.of("ask", "case", "at", "2024-12-24T18:00:00+09:00")));
        var answer = (Answer.Given) desk.ask(question).toCompletableFuture().join();

        assertThat(Json.canonical(Writer.write(answer.facts()))).contains("\"expired\"");
        assertThat(said()).isEqualTo(before);
        reopen();
        assertThat(state(participation)).contains("\"invited\"");
    }
}
