package dev.noren.adapters.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.domain.fact.Fact;
import dev.noren.domain.life.Actor;
import dev.noren.ports.desk.Noren;
import dev.noren.ports.driven.DecisionRecord;
import dev.noren.ports.driven.RecordForm;
import dev.noren.ports.driving.Answer;
import dev.noren.ports.driving.Desk;
import dev.noren.ports.driving.Order;
import dev.noren.ports.driving.Question;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.Json;
import dev.noren.ports.form.Writer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Personal values lie apart from the log; without them the file knows nobody, and tells the same story. */
class PersonalInTheFileTest {

    private static final List<String> PERSONAL =
            List.of("Sakura KK", "sakura.example", "S. Mori", "Director of Sales", "call me on", "much and so on");
    private static final Actor SAKURA = Actor.company("sakura");
    private static final Actor HANMART = Actor.buyer("hanmart");
    private static final Map<String, Object> SIGNATORY =
            Map.of("name", "S. Mori", "title", "Director of Sales", "authorised", true);

    @TempDir
    Path folder;

    private Path file;
    private int ids;
    private int salts;

    @BeforeEach
    void tellTheStory() {
        file = folder.resolve("noren.db");
        try (var store = SqliteStore.open(file)) {
            tell(desk(store));
        }
    }

    private Desk desk(SqliteStore store) {
        return Noren.with(store)
                .clock(() -> Instant.parse("2024-09-02T00:00:00Z"))
                .ids(() -> "c-" + ++ids)
                .salts(() -> "salt " + ++salts)
                .build();
    }

    private static Answer sent(Desk desk, Order order) {
        return desk.submit(order).toCompletableFuture().join();
    }

    /** Orders accepted, refused, unreadable and not allowed, each saying who somebody is. */
    private static void tell(Desk desk) {
        var sakura = Map.<String, Object>of(
                "name", "Sakura KK", "email", "export@sakura.example", "seat", "JP", "employees", 40);
        sent(desk, register("company", Map.of("facts", sakura)).named("sakura"));
        sent(desk, register("company", Map.of("facts", sakura)).named("sakura"));
        sent(desk, register("company", Map.of("facts", Map.of("email", "x@sakura.example", "seat", "S. Mori"))));
        sent(
                desk,
                register("company", Map.of("facts", Map.of("contact", "S. Mori")))
                        .named("x@sakura.example"));
        sent(
                desk,
                register(
                                "product",
                                Map.of(
                                        "of",
                                        "sakura",
                                        "facts",
                                        Map.of(
                                                "category",
                                                "food",
                                                "madeIn",
                                                "JP",
                                                "prefecture",
                                                "Kochi",
                                                "consumer",
                                                true)))
                        .named("ponzu"));
        sent(
                desk,
                register(
                                "product",
                                Map.of(
                                        "of",
                                        "sakura",
                                        "facts",
                                        Map.of("category", "food", "madeIn", "JP", "consumer", true)))
                        .named("miso"));
        sent(
                desk,
                register("buyer", Map.of("facts", Map.of("name", "S. Mori"), "country", "KR", "invited", true))
                        .named("hanmart"));
        var listing = ((Answer.Given) sent(desk, listing("all"))).onCase().orElseThrow();
        sent(desk, listing(List.of()));
        sent(desk, unwilling());
        sent(desk, Order.on(listing, Actor.SECRETARIAT, "publish", Form.Fields.NONE));
        var inquiry = ((Answer.Given) sent(
                        desk,
                        Order.to(
                                "japan-street",
                                HANMART,
                                "request-quote",
                                Form.fields(Map.of("listing", listing, "message", "call me on 070-1234-5678")))))
                .onCase()
                .orElseThrow();
        sent(desk, Order.on(inquiry, SAKURA, "answer", Form.fields(Map.of("accept", true))));
        sent(desk, Order.on(inquiry, SAKURA, "report", Form.fields(Map.of("result", "concluded"))));
        sent(desk, Order.on(inquiry, SAKURA, "answer-survey", Form.fields(Map.of("answers", "much and so on"))));
        sent(desk, Order.on(listing, HANMART, "publish", Form.fields(Map.of("note", "S. Mori"))));
        sent(desk, Order.of(SAKURA, "S. Mori", Form.fields(Map.of("x@sakura.example", 1))));
        sent(desk, Order.on("x@sakura.example", SAKURA, "answer", Form.fields(Map.of("accept", "S. Mori"))));
    }

    private static Order register(String sort, Map<String, Object> with) {
        return Order.of(Actor.SECRETARIAT, "register-" + sort, Form.fields(with));
    }

    private static Order listing(Object declare) {
        return Order.to(
                "japan-street",
                SAKURA,
                "register-listing",
                Form.fields(Map.of("product", "ponzu", "declare", declare, "signatory", SIGNATORY)));
    }

    private static Order unwilling() {
        return Order.to(
                "japan-street",
                SAKURA,
                "register-listing",
                Form.fields(Map.of("product", "miso", "declare", List.of("MALL24-REQ-17"), "signatory", SIGNATORY)));
    }

    private List<String> column(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    private void erase() throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            statement.execute("delete from personal");
            statement.execute("update card set names = '[]'");
            statement.execute("vacuum");
        }
    }

    @Test
    void the_log_holds_no_personal_value_whatever_became_of_the_order() throws SQLException {
        var records = column("select record from decision");

        assertThat(records).hasSizeGreaterThan(16);
        assertThat(records).allSatisfy(record -> assertThat(record).doesNotContain(PERSONAL));
        assertThat(column("select distinct json_extract(record, '$.outcome') from decision"))
                .contains("accepted", "duplicate", "invalid", "clause", "not-allowed", "not-found");
    }

    @Test
    void without_the_values_apart_no_byte_of_the_file_tells_of_a_person() throws SQLException, IOException {
        assertThat(bytes()).contains(PERSONAL);

        erase();

        assertThat(bytes()).contains("register-company", "(personal)").doesNotContain(PERSONAL);
    }

    /** The file, with what SQLite keeps beside it. */
    private String bytes() throws IOException {
        var all = new StringBuilder();
        try (var files = Files.list(folder)) {
            for (var each : files.toList()) {
                all.append(new String(Files.readAllBytes(each), StandardCharsets.ISO_8859_1));
            }
        }
        return all.toString();
    }

    @Test
    void without_them_the_chain_is_whole_and_the_story_goes_on() throws SQLException {
        erase();

        try (var store = SqliteStore.open(file)) {
            var desk = desk(store);
            var previous = DecisionRecord.BEFORE_THE_FIRST;
            for (var text : column("select record from decision order by number")) {
                var record = RecordForm.read(Json.keptFields(text), "");
                assertThat(record.previous()).isEqualTo(previous);
                previous = RecordForm.hash(record);
            }
            assertThat(store.<String>read(ledger -> ledger.tail().previous())).isEqualTo(previous);
            assertThat(seen(desk, "company sakura")).contains("\"seat\":\"JP\"").doesNotContain("email");
            assertThat(seen(
                            desk,
                            column("select case_id from decision where record like '%inquiry-%'")
                                    .getFirst()))
                    .contains("\"message\":\"" + Fact.ERASED + "\"");
            assertThat(sent(desk, listing("all"))).isInstanceOf(Answer.Refused.class);
        }
    }

    private static String seen(Desk desk, String on) {
        var question = Question.on(on, Actor.SECRETARIAT, "case", Form.Fields.NONE);
        var answer = (Answer.Given) desk.ask(question).toCompletableFuture().join();
        return Json.canonical(Writer.write(answer.facts()));
    }

    @Test
    void each_value_lies_with_its_record_and_whose_it_is() throws SQLException {
        assertThat(column("select distinct whose from personal where whose is not null"))
                .containsExactlyInAnyOrder("company sakura", "buyer hanmart");
        assertThat(column("select token from personal p where not exists"
                        + " (select 1 from decision d where d.number = p.decision and instr(d.record, p.token) > 0)"))
                .isEmpty();
    }
}
