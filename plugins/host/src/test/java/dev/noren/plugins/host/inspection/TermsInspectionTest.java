package dev.noren.plugins.host.inspection;

import static dev.noren.plugins.host.inspection.Good.INSPECTION;
import static dev.noren.plugins.host.inspection.Good.OFFER;
import static dev.noren.plugins.host.inspection.Good.SEASON;
import static dev.noren.plugins.host.inspection.Good.TERMS;
import static dev.noren.plugins.host.inspection.Good.day;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.plugins.spi.Offer;
import dev.noren.plugins.spi.Terms;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermsInspectionTest {

    private static List<String> faults(Terms terms) {
        return Good.faults(INSPECTION.terms(Optional.of(terms), SEASON));
    }

    private static List<String> faultsOfOffer(String component, Object value) {
        return faults(Good.with(TERMS, "offers", List.of(Good.with(OFFER, component, value))));
    }

    private static Terms without(String component, LocalDate day) {
        return Good.with(Good.with(TERMS, "offers", List.of()), component, day);
    }

    @Test
    void terms_in_order_are_usable_and_so_are_none() {
        assertThat(INSPECTION.terms(Optional.of(TERMS), SEASON))
                .isEqualTo(new Inspected<>(Optional.of(TERMS), List.of()));
        assertThat(INSPECTION.terms(Optional.empty(), SEASON)).isEqualTo(new Inspected<>(Optional.empty(), List.of()));
    }

    @Test
    void terms_with_any_fault_are_of_no_use() {
        assertThat(INSPECTION
                        .terms(Optional.of(without("promotionTo", day("2025-04-01"))), SEASON)
                        .usable())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "registerBy,    2024-04-01, true",
        "registerBy,    2024-03-31, false",
        "registerBy,    2024-10-01, true",
        "registerBy,    2024-10-02, false",
        "promotionTo,   2025-03-31, true",
        "promotionTo,   2025-04-01, false",
        "promotionTo,   2024-10-01, true",
        "promotionTo,   2024-09-30, false",
        "promotionFrom, 2025-01-31, true",
        "promotionFrom, 2025-02-01, false",
    })
    void dates_follow_each_other_within_the_run(String component, LocalDate day, boolean inOrder) {
        assertThat(faults(without(component, day)).isEmpty()).isEqualTo(inOrder);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-07-30, lies before",
        "2024-07-31, ",
        "2024-09-30, ",
        "2024-10-01, must lie before promotionFrom",
        "2025-04-01, lies outside the edition's run",
    })
    void an_option_is_chosen_from_registration_to_the_day_before_the_promotion(LocalDate day, String fault) {
        var faults = faultsOfOffer("chooseBy", day);

        if (fault == null) {
            assertThat(faults).isEmpty();
        } else {
            assertThat(faults).singleElement().asString().contains("offers[0].chooseBy: '" + day + "' " + fault);
        }
    }

    @ParameterizedTest
    @CsvSource({"-1, false", "0, true", "50000, true", "50001, false"})
    void a_discount_lies_from_nothing_to_the_price(long discount, boolean inOrder) {
        assertThat(faultsOfOffer("smeDiscountPerProduct", discount).isEmpty()).isEqualTo(inOrder);
    }

    @ParameterizedTest
    @CsvSource({"24999, false", "25000, true", "1000000000000, true", "1000000000001, false"})
    void a_price_is_not_below_its_discount_and_bounded(long price, boolean inOrder) {
        assertThat(faultsOfOffer("pricePerProduct", price).isEmpty()).isEqualTo(inOrder);
    }

    @ParameterizedTest
    @CsvSource({"-1, false", "0, true", "3650, true", "3651, false"})
    void days_to_pay_are_bounded(int days, boolean inOrder) {
        assertThat(faultsOfOffer("payWithinDays", days).isEmpty()).isEqualTo(inOrder);
    }

    @Test
    void options_have_names_of_their_own() {
        assertThat(faults(Good.with(TERMS, "offers", List.of(OFFER, OFFER))))
                .containsExactly("terms.offers[1].option: 'banner' is named twice");
        assertThat(faultsOfOffer("option", "Banner")).hasSize(1);
    }

    @Test
    void figures_are_named_once_and_well() {
        assertThat(faultsOfOffer("dataGiven", List.of("pageViews", "orders"))).isEmpty();
        assertThat(faultsOfOffer("dataGiven", List.of("page views", "orders", "orders")))
                .containsExactly(
                        "terms.offers[0].dataGiven[0]: 'page views' must be a name of letters, digits, '.', '_' or '-'",
                        "terms.offers[0].dataGiven[2]: 'orders' is named twice");
    }

    @Test
    void there_are_20_offers_at_most() {
        assertThat(faults(Good.with(TERMS, "offers", offers(20)))).isEmpty();
        assertThat(faults(Good.with(TERMS, "offers", offers(21))))
                .containsExactly("terms.offers: there are 21, at most 20 are taken");
    }

    private static List<Offer> offers(int count) {
        return IntStream.range(0, count)
                .mapToObj(each -> Good.with(OFFER, "option", "o" + each))
                .toList();
    }
}
