package dev.noren.domain.office;

import static dev.noren.domain.life.Cast.BANNER;
import static dev.noren.domain.life.Cast.MALL_2024;
import static dev.noren.domain.life.Cast.STREET;
import static dev.noren.domain.life.Cast.partner;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.clause.Mall24;
import dev.noren.domain.edition.Edition;
import dev.noren.domain.edition.Numbers;
import dev.noren.domain.edition.Offer;
import dev.noren.domain.edition.Partner;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.fact.Problem;
import dev.noren.domain.programme.Programmes;
import dev.noren.domain.time.Window;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class EditionCheckTest {

    private static final EditionCheck CHECK = new EditionCheck(Programmes.byName());
    private static final LocalDate JUNE = LocalDate.of(2024, 6, 1);

    private static Edition written(Facts changed) {
        return Edition.SHAPE.read().apply(Edition.SHAPE.write().apply(MALL_2024).overlaidBy(changed));
    }

    private static List<String> wrong(Edition edition) {
        return CHECK.contradictions(edition).stream().map(Problem::field).toList();
    }

    @Test
    void sound_editions_contradict_nothing() {
        assertThat(wrong(MALL_2024)).isEmpty();
        assertThat(wrong(STREET)).isEmpty();
    }

    @Test
    void a_window_does_not_close_before_it_opens() {
        var backwards = Window.of(JUNE, JUNE.minusDays(1));
        assertThat(wrong(written(Facts.of(Edition.APPLICATIONS, backwards)))).containsExactly("applications.to");
        assertThat(wrong(written(Facts.of(Edition.RUNS, backwards)))).contains("runs.to");
    }

    @Test
    void a_deadline_does_not_lie_outside_the_run() {
        assertThat(wrong(written(Facts.of(Edition.RUNS, Window.of(JUNE, LocalDate.of(2024, 9, 19))))))
                .containsExactly(
                        "partners.hanmart.registerBy",
                        "partners.hanmart.promotion.from",
                        "partners.hanmart.promotion.to");
    }

    @Test
    void only_what_is_recorded_is_declared_and_each_once() {
        var declare = List.<Clause>of(Mall24.REQ_2, Mall24.REQ_12, Mall24.REQ_17, Mall24.REQ_2);
        assertThat(wrong(written(Facts.of(Edition.DECLARE, declare)))).containsExactly("declare[1]", "declare[3]");
    }

    @Test
    void an_offer_costs_no_less_than_its_discount_and_is_named_once() {
        var cheap = new Offer("banner", 9_999, 10_000, BANNER.chooseBy(), 10, 0, List.of());
        assertThat(wrong(MALL_2024.withPartner("hanmart", partner(cheap, BANNER))))
                .containsExactlyInAnyOrder(
                        "partners.hanmart.offers[0].smeDiscountPerProduct", "partners.hanmart.offers[1].option");
    }

    @Test
    void the_dates_of_an_offer_are_in_order() {
        var from = LocalDate.of(2024, 11, 1);
        assertThat(wrong(choosing(LocalDate.of(2024, 9, 19)))).containsExactly("partners.hanmart.offers[0].chooseBy");
        assertThat(wrong(choosing(LocalDate.of(2024, 9, 20)))).isEmpty();
        assertThat(wrong(choosing(from.minusDays(1)))).isEmpty();
        assertThat(wrong(choosing(from))).containsExactly("partners.hanmart.offers[0].chooseBy");
    }

    private static Edition choosing(LocalDate chooseBy) {
        var offer = new Offer("banner", 30_000, 10_000, chooseBy, 10, 0, List.of());
        return MALL_2024.withPartner("hanmart", partner(offer));
    }

    @Test
    void a_promotion_begins_and_ends_in_that_order() {
        var endless = new Partner(JUNE, Window.ALWAYS, List.of());
        assertThat(wrong(MALL_2024.withPartner("hanmart", endless)))
                .containsExactlyInAnyOrder("partners.hanmart.promotion.from", "partners.hanmart.promotion.to");
        var oneDay = new Partner(JUNE.minusDays(1), Window.of(JUNE, JUNE), List.of());
        assertThat(wrong(MALL_2024.withPartner("hanmart", oneDay))).isEmpty();
        var backwards = new Partner(JUNE.minusDays(2), Window.of(JUNE, JUNE.minusDays(1)), List.of());
        assertThat(wrong(MALL_2024.withPartner("hanmart", backwards))).containsExactly("partners.hanmart.promotion.to");
    }

    @Test
    void programme_and_rules_name_code_that_is_here() {
        assertThat(wrong(written(Facts.of(Edition.PROGRAMME, "moon-mall")))).containsExactly("programme");
        assertThat(wrong(written(Facts.of(Edition.RULES, "mall-2031")))).containsExactly("rules");
    }

    @Test
    void what_the_programme_does_not_know_is_found_all_at_once() {
        var stranger = Facts.of(Edition.NUMBERS, Facts.of(Numbers.PLACES, 150L, Numbers.MINIMUM_ORDER_CASES, 8L));
        assertThat(wrong(written(stranger.with(Edition.RULES, "mall-2031"))))
                .containsExactly("rules", "numbers.places");
        assertThat(wrong(STREET.withPartner("hanmart", partner()))).containsExactly("partners");
    }
}
