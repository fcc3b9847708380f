package dev.noren.ports.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.domain.fact.Words;
import dev.noren.domain.life.Actor;
import dev.noren.domain.life.Code;
import dev.noren.domain.promotion.Proposed.Source;
import dev.noren.domain.promotion.SalesFigures;
import dev.noren.ports.driven.FakeBuyers;
import dev.noren.ports.driving.Answer;
import dev.noren.ports.driving.AnswerForm;
import dev.noren.ports.driving.Order;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.Json;
import dev.noren.ports.form.Place;
import dev.noren.ports.form.Yaml;
import dev.noren.ports.form.sheet.CellFault;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reports that come as a buyer's file. */
class FiguresFromFileTest {

    private static final String CONTENT = "JAN,orders\n4900000000000,12\n";
    private static final Map<String, Object> FILE = Map.of(
            "name", "han.csv", "content", Base64.getEncoder().encodeToString(CONTENT.getBytes(StandardCharsets.UTF_8)));
    private static final SalesFigures FIGURES = new SalesFigures(
            Map.of("pageViews", 900L),
            List.of(new SalesFigures.Line("ponzu", Optional.of("KRW"), Map.of("orders", 12L, "amount", 40_000L))));

    private final FakeBuyers buyers = new FakeBuyers("han").reads(FIGURES);
    private final Office office = Office.open(Office.PARTNER.spokenForBy("han"), buyers);

    /** A participation on the paid option whose promotion is over. */
    private static String ended(Office office) {
        var participation = office.approved();
        office.given(Office.pay(participation, 30_000, "2024-09-02", "A1"));
        for (var step : List.of("start-promotion", "end-promotion")) {
            office.given(Order.on(participation, Actor.SECRETARIAT, step, Form.Fields.NONE));
        }
        return participation;
    }

    private static Order deliver(String participation, Object... more) {
        return Order.on(
                participation,
                Office.HANMART,
                "deliver-report",
                Office.with(more).with("overview", Form.text("Sold.")));
    }

    private static List<String> says(Answer.Refused refused, Locale language) {
        var reasons =
                (Form.Items) AnswerForm.of(refused, language).get("reasons").orElseThrow();
        return reasons.values().stream()
                .flatMap(reason -> reason.at("says").stream())
                .map(says -> ((Form.Text) says).value())
                .toList();
    }

    @Test
    void a_file_is_replaced_by_its_figures_and_known_by_name_and_hash() {
        var participation = ended(office);

        office.given(deliver(participation, "file", FILE));

        assertThat(office.see(participation, "state")).isEqualTo("reported");
        var kept = office.last().order();
        assertThat(Json.canonical(kept.with()))
                .isEqualTo("{\"overview\":{\"(personal)\":\"" + office.tokenOf("Sold.")
                        + "\"},\"data\":[{\"product\":\"ponzu\",\"currency\":\"KRW\","
                        + "\"amount\":40000,\"orders\":12}]}");
        assertThat(kept.proposed().source())
                .contains(new Source("han.csv", "911967acb9c2486eeae4bc9a225fd1f661a6d4a75ee573b405474c82aeebb016"));
    }

    @Test
    void every_cell_that_cannot_be_read_is_named_in_the_callers_language() {
        var participation = ended(office);
        buyers.cannotRead(
                new CellFault(3, 4, new Words("数ではありません", "is no number")),
                new CellFault(5, 0, new Words("商品が分かりません", "is about no product of yours")),
                new CellFault(0, 0, new Words("注文の列がありません", "has no column of orders")));

        var refused = office.refused(deliver(participation, "file", FILE));

        assertThat(refused.code()).isEqualTo(Code.INVALID);
        assertThat(refused.fields()).containsExactly("file");
        assertThat(says(refused, Locale.ENGLISH))
                .containsExactly(
                        "file: row 3, column 4: is no number",
                        "file: row 5: is about no product of yours",
                        "file: has no column of orders");
        assertThat(says(refused, Locale.JAPANESE))
                .containsExactly("file: 3行目4列目：数ではありません", "file: 5行目：商品が分かりません", "file: 注文の列がありません");
        assertThat(Json.canonical(office.last().order().with()))
                .isEqualTo("{\"overview\":{\"(personal)\":\"" + office.tokenOf("Sold.") + "\"}}");
        assertThat(office.see(participation, "state")).isEqualTo("ended");
    }

    @Test
    void a_file_beside_the_figures_is_refused_and_not_read() {
        var participation = ended(office);

        var refused = office.refused(
                deliver(participation, "file", FILE, "data", List.of(Map.of("product", "ponzu", "orders", 1))));

        assertThat(refused.code()).isEqualTo(Code.INVALID);
        assertThat(refused.fields()).containsExactly("file");
        assertThat(buyers.calls()).containsExactly("plan");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"name\":\"a.csv\"} | file.content",
                "{\"content\":\"QQ==\"} | file.name",
                "{\"name\":\"a.csv\",\"content\":\"QQ==\",\"colour\":\"red\"} | file.colour",
                "{\"name\":\"a.csv\",\"content\":\"Q\"} | file.content",
                "{\"name\":\"a.csv\",\"content\":\"@@@@\"} | file.content",
                "\"a.csv\" | file",
            })
    void a_file_that_is_none_is_refused_by_the_field_at_fault(String file, String field) throws Exception {
        var participation = ended(office);
        var with = Form.Fields.NONE.with("overview", Form.text("Sold.")).with("file", Yaml.read(file));

        var refused = office.refused(Order.on(participation, Office.HANMART, "deliver-report", with));

        assertThat(refused.fields()).containsExactly(field);
    }

    @Test
    void without_its_plug_in_a_participation_takes_no_file_and_is_finished_by_hand() {
        var participation = ended(office);
        buyers.goes();

        var refused = office.refused(deliver(participation, "file", FILE));
        assertThat(refused.fields()).containsExactly("file");
        assertThat(says(refused, Locale.ENGLISH)).containsExactly("file: plug-in 'han': is not loaded");

        office.given(deliver(participation, "data", List.of(Map.of("product", "ponzu", "orders", 1))));
        assertThat(office.see(participation, "state")).isEqualTo("reported");
    }

    @Test
    void a_participation_that_never_had_a_plug_in_takes_no_file() {
        var plain = Office.open();
        var participation = ended(plain);

        var refused = plain.refused(deliver(participation, "file", FILE));

        assertThat(refused.fields()).containsExactly("file");
        assertThat(says(refused, Locale.ENGLISH)).singleElement().asString().contains("by hand");
    }

    @Test
    void a_file_of_null_is_as_none_and_so_are_data_of_null_beside_a_file() {
        var none = ended(office);
        office.given(deliver(none, "file", new Form.Nothing(Place.NOWHERE)));
        assertThat(office.see(none, "state")).isEqualTo("reported");

        var other = Office.open(Office.PARTNER.spokenForBy("han"), buyers);
        var participation = ended(other);
        other.given(deliver(participation, "file", FILE, "data", new Form.Nothing(Place.NOWHERE)));
        assertThat(Json.canonical(other.last().order().with())).contains("\"orders\":12");
    }

    @Test
    void the_state_speaks_before_the_file() {
        var participation = office.approved();

        assertThat(office.refused(deliver(participation, "file", FILE)).code()).isEqualTo(Code.WRONG_STATE);
    }

    @Test
    void whoever_may_not_see_the_case_learns_nothing_and_asks_nobody() {
        var participation = ended(office);
        office.buyer("gourmand", "SG");
        buyers.calls();

        var order = deliver(participation, "file", FILE);
        var by = new Order(Actor.buyer("gourmand"), order.command(), order.on(), order.edition(), order.with());

        assertThat(office.refused(by).code()).isEqualTo(Code.NOT_FOUND);
        assertThat(buyers.calls()).isEmpty();
        assertThat(office.last().order().with().get("file")).isEmpty();
        assertThat(office.store.personal())
                .noneMatch(kept -> Json.canonical(kept.value()).contains(String.valueOf(FILE.get("content"))));
    }
}
