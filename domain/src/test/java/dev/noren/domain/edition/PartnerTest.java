package dev.noren.domain.edition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.domain.fact.Flaw;
import dev.noren.domain.fact.Problem;
import dev.noren.domain.time.Window;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartnerTest {

    private static final LocalDate REGISTER_BY = LocalDate.of(2024, 9, 20);
    private static final LocalDate CHOOSE_BY = LocalDate.of(2024, 9, 27);
    private static final LocalDate FROM = LocalDate.of(2024, 11, 1);
    private static final LocalDate TO = LocalDate.of(2024, 11, 30);

    private static Offer offer(String option, LocalDate chooseBy) {
        return new Offer(option, 60_000, 30_000, chooseBy, 14, 0, List.of("orders"));
    }

    private static Offer discounted(long price, long discount) {
        return new Offer("sns-post", price, discount, CHOOSE_BY, 14, 0, List.of());
    }

    private static Partner partner(Offer... offers) {
        return new Partner(REGISTER_BY, Window.of(FROM, TO), List.of(offers));
    }

    @Test
    void dates_in_order_contradict_nothing() {
        assertThat(partner(offer("sns-post", CHOOSE_BY), offer("live", CHOOSE_BY.plusDays(1)))
                        .contradictions())
                .isEmpty();
        assertThat(partner().contradictions()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // registerBy,  chooseBy,   promotion from, to
        "2024-09-20, 2024-09-20, 2024-09-21, 2024-09-21",
        "2024-09-20, 2024-09-21, 2024-09-22, 2024-09-22",
    })
    void the_closest_that_dates_may_lie_together_contradicts_nothing(
            LocalDate registerBy, LocalDate chooseBy, LocalDate from, LocalDate to) {
        assertThat(new Partner(registerBy, Window.of(from, to), List.of(offer("sns-post", chooseBy))).contradictions())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-09-19, true",
        "2024-09-20, false",
        "2024-10-31, false",
        "2024-11-01, true",
        "2024-11-15, true",
        "2024-12-01, true",
    })
    void choosing_ends_no_earlier_than_registration_and_before_the_promotion(LocalDate chooseBy, boolean outOfOrder) {
        assertThat(partner(offer("sns-post", chooseBy)).contradictions())
                .isEqualTo(outOfOrder ? List.of(new Problem("offers[0].chooseBy", Flaw.OUT_OF_ORDER)) : List.of());
    }

    @ParameterizedTest
    @CsvSource({"2024-10-31, false", "2024-11-01, false", "2024-11-02, true"})
    void registration_ends_no_later_than_the_promotion_starts(LocalDate registerBy, boolean outOfOrder) {
        assertThat(new Partner(registerBy, Window.of(FROM, TO), List.of()).contradictions())
                .isEqualTo(outOfOrder ? List.of(new Problem("registerBy", Flaw.OUT_OF_ORDER)) : List.of());
    }

    @Test
    void with_an_offer_registration_ends_before_the_promotion_starts() {
        var offer = offer("sns-post", FROM);

        assertThat(new Partner(FROM, Window.of(FROM, TO), List.of(offer)).contradictions())
                .containsExactly(new Problem("offers[0].chooseBy", Flaw.OUT_OF_ORDER));
        assertThat(new Partner(FROM, Window.of(FROM, TO), List.of(offer("sns-post", FROM.minusDays(1))))
                        .contradictions())
                .containsExactly(new Problem("offers[0].chooseBy", Flaw.OUT_OF_ORDER));
    }

    @Test
    void a_promotion_does_not_end_before_it_starts() {
        assertThat(new Partner(REGISTER_BY, Window.of(FROM, FROM), List.of()).contradictions())
                .isEmpty();
        assertThat(new Partner(REGISTER_BY, Window.of(FROM, FROM.minusDays(1)), List.of()).contradictions())
                .containsExactly(new Problem("promotion.to", Flaw.BEFORE_ITS_START));
    }

    @Test
    void a_promotion_has_a_first_and_a_last_day() {
        assertThat(new Partner(REGISTER_BY, Window.ALWAYS, List.of()).contradictions())
                .containsExactlyInAnyOrder(
                        new Problem("promotion.from", Flaw.REQUIRED), new Problem("promotion.to", Flaw.REQUIRED));
        assertThat(new Partner(REGISTER_BY, new Window(Optional.of(FROM), Optional.empty()), List.of())
                        .contradictions())
                .containsExactly(new Problem("promotion.to", Flaw.REQUIRED));
    }

    @ParameterizedTest
    @CsvSource({
        "60000, 0,     false",
        "60000, 59999, false",
        "60000, 60000, false",
        "60000, 60001, true",
        "0,     0,     false",
        "0,     1,     true"
    })
    void a_discount_is_not_above_the_price(long price, long discount, boolean above) {
        assertThat(partner(discounted(price, discount)).contradictions())
                .isEqualTo(
                        above
                                ? List.of(new Problem("offers[0].smeDiscountPerProduct", Flaw.ABOVE_THE_PRICE))
                                : List.of());
    }

    @Test
    void an_option_is_offered_once() {
        var twice = partner(offer("sns-post", CHOOSE_BY), offer("live", CHOOSE_BY), offer("sns-post", CHOOSE_BY));

        assertThat(twice.contradictions()).containsExactly(new Problem("offers[2].option", Flaw.NAMED_TWICE));
    }

    @Test
    void all_contradictions_are_told_at_once() {
        var late = new Offer("sns-post", 1, 2, FROM, 14, 0, List.of());
        var early = new Offer("sns-post", 1, 1, REGISTER_BY.minusDays(1), 14, 0, List.of());

        assertThat(new Partner(REGISTER_BY, Window.of(FROM, FROM.minusDays(1)), List.of(late, early)).contradictions())
                .containsExactlyInAnyOrder(
                        new Problem("promotion.to", Flaw.BEFORE_ITS_START),
                        new Problem("offers[0].smeDiscountPerProduct", Flaw.ABOVE_THE_PRICE),
                        new Problem("offers[0].chooseBy", Flaw.OUT_OF_ORDER),
                        new Problem("offers[1].option", Flaw.NAMED_TWICE),
                        new Problem("offers[1].chooseBy", Flaw.OUT_OF_ORDER));
    }

    @Test
    void an_offer_is_found_by_its_option() {
        var live = offer("live", CHOOSE_BY);

        assertThat(partner(offer("sns-post", CHOOSE_BY), live).offer("live")).contains(live);
        assertThat(partner(live).offer("sns-post")).isEmpty();
        assertThat(partner(live).hasOffers()).isTrue();
        assertThat(partner().hasOffers()).isFalse();
    }

    @Test
    void the_last_day_to_choose_is_that_of_the_latest_offer() {
        assertThat(partner(offer("a", CHOOSE_BY), offer("b", CHOOSE_BY.plusDays(3)), offer("c", CHOOSE_BY.plusDays(1)))
                        .lastChooseBy())
                .contains(CHOOSE_BY.plusDays(3));
        assertThat(partner().lastChooseBy()).isEmpty();
    }

    @Test
    void a_partner_is_written_and_read_back_with_its_offers() {
        var partner = partner(
                offer("sns-post", CHOOSE_BY),
                new Offer("live", 80_000, 0, CHOOSE_BY, 7, 5, List.of("orders", "views")));

        assertThat(Partner.SHAPE.read().apply(Partner.SHAPE.write().apply(partner)))
                .isEqualTo(partner);
    }

    @Test
    void what_an_offer_leaves_out_is_no_discount_no_grace_and_no_data() {
        var facts = Offer.SHAPE.write().apply(offer("sns-post", CHOOSE_BY));
        var least = facts.without(Offer.DISCOUNT).without(Offer.CONFIRM_WITHIN).without(Offer.DATA_GIVEN);

        assertThat(Offer.SHAPE.read().apply(least))
                .isEqualTo(new Offer("sns-post", 60_000, 0, CHOOSE_BY, 14, 0, List.of()));
    }

    @Test
    void only_small_and_mid_size_companies_get_the_discount() {
        assertThat(offer("sns-post", CHOOSE_BY).pricePerProduct(true)).isEqualTo(30_000);
        assertThat(offer("sns-post", CHOOSE_BY).pricePerProduct(false)).isEqualTo(60_000);
        assertThat(discounted(60_000, 0).pricePerProduct(true)).isEqualTo(60_000);
        assertThat(discounted(60_000, 60_000).pricePerProduct(true)).isZero();
    }
}
