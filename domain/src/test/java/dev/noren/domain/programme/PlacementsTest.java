package dev.noren.domain.programme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.clause.Clauses;
import dev.noren.domain.clause.Deck23;
import dev.noren.domain.clause.Enforced;
import dev.noren.domain.clause.Kol25;
import dev.noren.domain.clause.Mall24;
import dev.noren.domain.edition.Edition;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.fact.Words;
import dev.noren.domain.time.Window;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlacementsTest {

    private static final List<Edition> EDITIONS = List.of(
            edition("japan-mall-2024", "japan-mall", "mall-2024", Mall24.REQ_2, Mall24.EXP_7),
            edition("japan-mall-2023", "japan-mall", "mall-2023", Mall24.REQ_2),
            edition("japan-street", "japan-street", "street-2023", Mall24.REQ_17),
            edition("kol-koc-2025", "kol-koc", "kol-2025", Kol25.REQ_3),
            edition("japan-store-2023", "japan-store", "store-2023", Deck23.STORE_10));

    private final Placements placements = Placements.of(EDITIONS);

    private static Edition edition(String id, String programme, String rules, Clause... declare) {
        return new Edition(
                id,
                1,
                programme,
                rules,
                new Words(id, id),
                ZoneId.of("Asia/Tokyo"),
                Window.ALWAYS,
                Window.ALWAYS,
                new Edition.TermsRef(id + "-terms", 1),
                List.of(declare),
                Facts.NONE,
                List.of(),
                Optional.empty(),
                Map.of(),
                Optional.empty());
    }

    @Test
    void every_clause_of_the_catalogue_is_placed_somewhere_and_nowhere_twice() {
        assertThat(Clauses.all())
                .hasSize(240)
                .allSatisfy(
                        clause -> assertThat(placements.of(clause)).isNotEmpty().doesNotHaveDuplicates());
    }

    @Test
    void a_rule_is_named_by_its_programme() {
        assertThat(placements.of(Mall24.OV_5)).contains("rule: japan-mall eligibility");
        assertThat(placements.of(Deck23.ST_6)).contains("rule: japan-street eligibility");
    }

    @Test
    void a_command_is_named_with_the_life_in_whose_table_it_stands() {
        assertThat(placements.of(Mall24.OV_5)).contains("command: conclude-deal (mall-participation)");
        assertThat(placements.of(Mall24.ST_4))
                .contains(
                        "command: publish (listing)",
                        "command: request-quote (inquiry)",
                        "command: invite-buyer (buyer)");
    }

    @Test
    void a_question_is_named_whether_it_is_a_cases_a_programmes_or_everybodys() {
        assertThat(placements.of(Mall24.MISC_12)).contains("question: refund");
        assertThat(placements.of(Mall24.OPT_2)).contains("question: fee");
        assertThat(placements.of(Kol25.SME_1)).contains("question: company-size");
    }

    @Test
    void a_declaration_is_named_by_each_edition_that_asks_for_it() {
        assertThat(placements.of(Mall24.REQ_2))
                .contains("declaration: japan-mall-2024", "declaration: japan-mall-2023");
        assertThat(placements.of(Mall24.REQ_17)).contains("declaration: japan-street");
    }

    @Test
    void terms_are_named_by_each_edition_that_shows_the_clause_in_them() {
        assertThat(placements.of(Mall24.DEAL_3))
                .containsExactly("terms: japan-mall-2024-terms", "terms: japan-mall-2023-terms");
        assertThat(placements.of(Deck23.MALL_1))
                .contains("terms: japan-mall-2023-terms")
                .doesNotContain("terms: japan-mall-2024-terms");
    }

    @Test
    void without_editions_nothing_is_declared_or_shown() {
        var bare = Placements.of(List.of());

        assertThat(bare.of(Mall24.DEAL_3)).containsExactly(Placements.NOT_YET);
        assertThat(bare.of(Mall24.OV_5)).isNotEmpty().noneMatch(place -> place.startsWith("terms:"));
    }

    @Test
    void what_only_informs_stands_on_the_page_that_is_the_catalogue() {
        assertThat(placements.of(Mall24.OV_1)).containsExactly("page: catalogue");
        assertThat(Clauses.all())
                .filteredOn(clause -> placements.of(clause).contains("page: catalogue"))
                .allMatch(clause -> clause.text().enforced() == Enforced.INFORMS);
    }

    @Test
    void the_lectures_disclaimer_is_a_note_to_every_answer_that_rests_on_it() {
        assertThat(placements.of(Deck23.DISC_1)).containsExactly("note: with every answer that rests on the lecture");
    }

    @Test
    void every_deciding_clause_is_cited_by_a_rule_a_row_or_a_question() {
        assertThat(placements.undecided()).isEmpty();
    }
}
