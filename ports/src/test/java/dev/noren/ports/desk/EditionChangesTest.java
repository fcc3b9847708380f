package dev.noren.ports.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.domain.edition.Edition;
import dev.noren.ports.desk.edition.EditionFiles;
import dev.noren.ports.driven.Buyers;
import dev.noren.ports.driving.Change;
import dev.noren.ports.driving.EditionForm;
import dev.noren.ports.form.UnreadableException;
import dev.noren.ports.form.Yaml;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What one edition says in another way than another, field by field. */
class EditionChangesTest {

    private static final String FILE = """
            edition: a-mall
            version: 1
            programme: japan-mall
            rules: mall-2024
            title: {ja: あ, en: A}
            zone: Asia/Tokyo
            runs: {from: 2025-04-01, to: 2026-03-31}
            terms: {id: a-terms, version: 1}
            declare: [MALL24-REQ-2, MALL24-REQ-5]
            numbers: {minimumOrderCases: 10}
            partners:
              hanmart:
                registerBy: 2025-06-20
                promotion: {from: 2025-08-01, to: 2025-08-31}
                offers:
                  - {option: sns-post, pricePerProduct: 60000, chooseBy: 2025-06-27, payWithinDays: 14}
                  - {option: fair, pricePerProduct: 50000, chooseBy: 2025-06-27, payWithinDays: 14}
            """;

    private static Edition edition(String text) {
        try {
            return EditionFiles.read(text);
        } catch (UnreadableException faulty) {
            throw new AssertionError(faulty);
        }
    }

    private static List<String> changes(String after) {
        return EditionForm.changes(edition(FILE), edition(after)).stream()
                .map(Change::toString)
                .toList();
    }

    @Test
    void an_edition_says_the_same_as_itself() {
        assertThat(changes(FILE)).isEmpty();
    }

    @Test
    void what_is_left_out_and_what_is_said_as_usual_is_the_same() {
        assertThat(changes(FILE.replace("pricePerProduct: 60000", "pricePerProduct: 60000, smeDiscountPerProduct: 0")))
                .isEmpty();
    }

    @Test
    void each_field_is_named_in_the_words_of_the_file_with_what_it_was_and_what_it_is() {
        assertThat(changes(FILE.replace("version: 1\nprogramme", "version: 2\nprogramme")
                        .replace("60000", "80000")
                        .replace("to: 2026-03-31", "to: 2026-02-28")))
                .containsExactlyInAnyOrder(
                        "version: 1 → 2",
                        "runs.to: 2026-03-31 → 2026-02-28",
                        "partners.hanmart.offers[sns-post].pricePerProduct: 60000 → 80000");
    }

    @Test
    void what_comes_and_what_goes_is_told_by_its_own_name() {
        assertThat(changes(FILE.replace("MALL24-REQ-2, ", "")
                        .replace("numbers: {minimumOrderCases: 10}", "contact: a@b.c")))
                .containsExactlyInAnyOrder(
                        "declare[MALL24-REQ-2]: MALL24-REQ-2 → none",
                        "contact: none → a@b.c",
                        "numbers.minimumOrderCases: 10 → none");
    }

    @Test
    void an_offer_is_known_by_its_option_wherever_it_stands() {
        assertThat(changes(FILE.replace("option: fair", "option: film")))
                .contains(
                        "partners.hanmart.offers[film].option: none → film",
                        "partners.hanmart.offers[fair].option: fair → none")
                .noneMatch(line -> line.contains("sns-post"));
    }

    @Test
    void nothing_but_another_order_is_told_as_a_whole() {
        assertThat(changes(FILE.replace("[MALL24-REQ-2, MALL24-REQ-5]", "[MALL24-REQ-5, MALL24-REQ-2]")))
                .singleElement()
                .asString()
                .startsWith("declare: ");
    }

    @Test
    void beside_others_a_file_has_to_be_the_next_version() throws UnreadableException {
        var published = List.of(edition(FILE));

        assertThat(EditionFiles.faults(Yaml.read(FILE), Buyers.NONE, List.of())).isEmpty();
        assertThat(EditionFiles.faults(
                        Yaml.read(FILE.replace("version: 1\nprogramme", "version: 2\nprogramme")),
                        Buyers.NONE,
                        published))
                .isEmpty();
        assertThat(EditionFiles.faults(Yaml.read(FILE), Buyers.NONE, published))
                .singleElement()
                .satisfies(fault -> {
                    assertThat(EditionFiles.fault(fault))
                            .hasToString("line 2, column 1: version is not the next version");
                });
    }

    @Test
    void that_it_is_not_the_next_is_told_with_everything_else() throws UnreadableException {
        var faulty =
                FILE.replace("rules: mall-2024", "rules: mall-1066").replace("zone: Asia/Tokyo", "zone: Asia/Gotham");

        assertThat(EditionFiles.faults(Yaml.read(faulty), Buyers.NONE, List.of(edition(FILE))))
                .extracting(fault -> fault.place().line())
                .containsExactly(2, 4, 6);
    }
}
