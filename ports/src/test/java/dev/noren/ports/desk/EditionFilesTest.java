package dev.noren.ports.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.noren.domain.edition.Edition;
import dev.noren.ports.desk.edition.EditionFiles;
import dev.noren.ports.form.Json;
import dev.noren.ports.form.UnreadableException;
import dev.noren.ports.form.Writer;
import dev.noren.ports.form.Yaml;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class EditionFilesTest {

    private static final String SOUND = """
            edition: japan-mall-2025
            version: 1
            programme: japan-mall
            rules: mall-2024
            title: {ja: JAPAN MALL 2025年度, en: "JAPAN MALL, fiscal year 2025"}
            zone: Asia/Tokyo
            applications: {from: 2025-04-01, to: 2026-03-31}
            runs: {from: 2025-04-01, to: 2026-03-31}
            terms: {id: japan-mall-terms, version: 3}
            declare: [MALL24-REQ-2, MALL24-REQ-5, MALL24-EXP-7]
            numbers: {minimumOrderCases: 10}
            partners:
              hanmart:
                registerBy: 2025-09-20
                promotion: {from: 2025-11-01, to: 2025-11-30}
                offers: [{option: sns-post, pricePerProduct: 60000, smeDiscountPerProduct: 30000, chooseBy: 2025-09-27, payWithinDays: 14, dataGiven: [orders]}]
            """;

    private static List<String> faults(String text) {
        return catchThrowableOfType(UnreadableException.class, () -> EditionFiles.read(text)).faults().stream()
                .map(Object::toString)
                .toList();
    }

    @Test
    void the_seven_built_in_editions_are_read() {
        assertThat(EditionFiles.builtIn())
                .extracting(Edition::id)
                .containsExactly(
                        "japan-street",
                        "japan-mall-2023",
                        "japan-mall-2024",
                        "kol-koc-2025",
                        "linkage-new-2023",
                        "linkage-active-2023",
                        "japan-store-2023");
        assertThat(EditionFiles.builtIn()).allSatisfy(edition -> {
            assertThat(edition.version()).isEqualTo(1);
            assertThat(edition.terms().version()).isEqualTo(1);
            assertThat(edition.zone()).isEqualTo(ZoneId.of("Asia/Tokyo"));
        });
    }

    @Test
    void applications_are_open_when_the_documents_say_so() {
        assertThat(EditionFiles.builtIn())
                .filteredOn(edition -> edition.id().equals("kol-koc-2025"))
                .singleElement()
                .satisfies(kol -> {
                    assertThat(kol.applications().holds(LocalDate.of(2025, 6, 30)))
                            .isFalse();
                    assertThat(kol.applications().holds(LocalDate.of(2025, 7, 1)))
                            .isTrue();
                    assertThat(kol.applications().holds(LocalDate.of(2026, 1, 30)))
                            .isTrue();
                    assertThat(kol.applications().holds(LocalDate.of(2026, 1, 31)))
                            .isFalse();
                });
        assertThat(EditionFiles.builtIn())
                .filteredOn(edition ->
                        List.of("linkage-active-2023", "japan-store-2023").contains(edition.id()))
                .hasSize(2)
                .allSatisfy(edition -> {
                    assertThat(edition.applications().holds(LocalDate.of(2024, 3, 29)))
                            .isTrue();
                    assertThat(edition.applications().holds(LocalDate.of(2024, 3, 30)))
                            .isFalse();
                });
    }

    @Test
    void an_edition_written_down_is_read_as_the_same_from_yaml_and_from_json() throws UnreadableException {
        var edition = EditionFiles.read(SOUND);

        var json = Json.canonical(Writer.write(Edition.SHAPE.write().apply(edition)));

        assertThat(edition.partner("hanmart").orElseThrow().offer("sns-post")).isPresent();
        assertThat(EditionFiles.read(json)).isEqualTo(edition);
        assertThat(EditionFiles.read(Yaml.read(SOUND))).isEqualTo(edition);
    }

    @Test
    void whatever_cannot_be_read_is_told_at_once_in_the_order_of_the_text() {
        var faults = faults("""
                edition: japan mall
                version: 0
                programme: 5.5
                title: {ja: 年度}
                zone: Asia/Tokio
                runs: {from: 2025-02-30}
                terms: {id: t, version: 1, colour: red}
                declare: [MALL24-REQ-2, MALL24-REQ-999]
                numbers: {minimumOrderCases: few}
                plans: [{plan: premium}]
                partners:
                  hanmart:
                    registerBy: 2025-09-20
                    promotion: {from: 2025-11-01, to: 2025-11-30}
                    offers: [{option: sns-post, chooseBy: 2025-09-27, payWithinDays: 14}]
                """);

        assertThat(faults)
                .containsExactly(
                        "line 1, column 1: rules is required",
                        "line 1, column 10: edition must be a name of letters, digits, '.', '_' or '-'",
                        "line 2, column 10: version is out of range",
                        "line 3, column 12: programme must be a name of letters, digits, '.', '_' or '-'",
                        "line 4, column 8: title.en is required",
                        "line 5, column 7: zone must be a time zone, as Asia/Tokyo",
                        "line 6, column 14: runs.from must be a date that exists, as 2024-09-20",
                        "line 7, column 28: terms.colour is not known here",
                        "line 8, column 25: declare[1] is no clause of the catalogue",
                        "line 9, column 30: numbers.minimumOrderCases must be a whole number",
                        "line 10, column 9: plans[0].fee is required",
                        "line 15, column 14: partners.hanmart.offers[0].pricePerProduct is required");
    }

    @Test
    void whatever_contradicts_itself_is_told_at_once_in_the_order_of_the_text() {
        var faults = faults("""
                edition: japan-mall-2025
                version: 1
                programme: japan-mall
                rules: mall-2031
                title: {ja: 年度, en: year}
                zone: Asia/Tokyo
                applications: {from: 2025-04-01, to: 2025-03-31}
                runs: {from: 2025-04-01, to: 2025-11-15}
                terms: {id: t, version: 1}
                declare: [MALL24-REQ-2, MALL24-REQ-2, MALL24-REQ-12]
                numbers: {places: 150}
                fee: {amount: 5, currency: JPY}
                partners:
                  hanmart:
                    registerBy: 2025-03-20
                    promotion: {from: 2025-11-01, to: 2025-11-30}
                    offers:
                      - {option: sns-post, pricePerProduct: 6, smeDiscountPerProduct: 7, chooseBy: 2025-11-01, payWithinDays: 14}
                      - {option: sns-post, pricePerProduct: 6, chooseBy: 2025-03-19, payWithinDays: 14}
                """);

        assertThat(faults)
                .containsExactly(
                        "line 4, column 1: rules is no rule set of that programme",
                        "line 7, column 34: applications.to lies before its start",
                        "line 10, column 25: declare[1] is named twice",
                        "line 10, column 39: declare[2] is not a clause that asks for a declaration",
                        "line 11, column 11: numbers.places is not known here",
                        "line 12, column 1: fee is not known here",
                        "line 15, column 5: partners.hanmart.registerBy lies outside the edition's run",
                        "line 16, column 35: partners.hanmart.promotion.to lies outside the edition's run",
                        "line 18, column 48: partners.hanmart.offers[0].smeDiscountPerProduct is above the price",
                        "line 18, column 74: partners.hanmart.offers[0].chooseBy is out of order with the date before it",
                        "line 19, column 10: partners.hanmart.offers[1].option is named twice",
                        "line 19, column 48: partners.hanmart.offers[1].chooseBy is out of order with the date before it");
    }

    /** editions.md: what is missing, unknown or contradicts itself is refused all at once. */
    @Test
    void what_cannot_be_read_and_what_contradicts_itself_are_told_together() {
        var faults = faults("""
                edition: japan-mall-2025
                version: 1
                programme: japan-mall
                rules: mall-1
                title: {ja: 年度, en: year}
                zone: Asia/Tokyo
                applications: {from: 2025-04-01, to: 2025-03-31}
                runs: {from: 2025-04-01, to: 2026-03-31}
                terms: {id: t, version: 1}
                declare: [MALL24-REQ-999, MALL24-REQ-12]
                colour: red
                partners:
                  hanmart:
                    registerBy: 2025-09-20
                    promotion: {from: 2025-11-01, to: 2026-04-01}
                    offers:
                      - {option: sns-post, chooseBy: 2025-09-27, payWithinDays: 14}
                      - {option: banner, pricePerProduct: 6, smeDiscountPerProduct: 7, chooseBy: 2025-09-27, payWithinDays: 14}
                      - {option: "a b", pricePerProduct: 6, chooseBy: 2025-02-30, payWithinDays: -1, smeDiscountPerProduct: 7}
                """);

        assertThat(faults)
                .containsExactly(
                        "line 4, column 1: rules is no rule set of that programme",
                        "line 7, column 34: applications.to lies before its start",
                        "line 10, column 11: declare[0] is no clause of the catalogue",
                        "line 10, column 27: declare[1] is not a clause that asks for a declaration",
                        "line 11, column 1: colour is not known here",
                        "line 15, column 35: partners.hanmart.promotion.to lies outside the edition's run",
                        "line 17, column 9: partners.hanmart.offers[0].pricePerProduct is required",
                        "line 18, column 46: partners.hanmart.offers[1].smeDiscountPerProduct is above the price",
                        "line 19, column 18: partners.hanmart.offers[2].option must be a name of letters, digits, '.', '_' or '-'",
                        "line 19, column 55: partners.hanmart.offers[2].chooseBy must be a date that exists, as 2024-09-20",
                        "line 19, column 82: partners.hanmart.offers[2].payWithinDays is out of range",
                        "line 19, column 86: partners.hanmart.offers[2].smeDiscountPerProduct is above the price");
    }

    @Test
    void a_fault_of_a_buyer_with_a_dot_in_its_name_is_placed_as_any_other() {
        var faults = faults(SOUND.replace("hanmart:", "han.mart:").replace("60000", "20000"));

        assertThat(faults)
                .containsExactly(
                        "line 16, column 57: partners.han.mart.offers[0].smeDiscountPerProduct is above the price");
    }

    @Test
    void a_programme_that_nobody_knows_is_refused() {
        assertThat(faults(SOUND.replace("programme: japan-mall", "programme: japan-shop")))
                .containsExactly("line 3, column 1: programme is no programme known here");
    }

    @Test
    void what_is_no_map_is_refused() {
        assertThat(faults("- a list")).containsExactly("line 1, column 1: this must be a map of named values");
    }
}
