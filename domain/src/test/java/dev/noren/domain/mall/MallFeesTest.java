package dev.noren.domain.mall;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.domain.company.CompanyFacts;
import dev.noren.domain.company.Industry;
import dev.noren.domain.edition.Offer;
import dev.noren.domain.fact.Facts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** MALL24-OPT-2 and -OPT-6. */
class MallFeesTest {

    private static final Offer DISCOUNTED = offer(30_000);
    private static final Offer FULL_PRICE = offer(0);

    private static final Facts SMALL = company(300_000_000, 301);
    private static final Facts MID_SIZE = company(300_000_001, 2_000);
    private static final Facts LARGE = company(300_000_001, 2_001);

    private static Offer offer(long discount) {
        return new Offer("sns-post", 60_000, discount, LocalDate.of(2024, 9, 27), 14, 0, List.of());
    }

    private static Facts company(long capital, long employees) {
        return Facts.of(
                        CompanyFacts.INDUSTRY, Industry.MANUFACTURING,
                        CompanyFacts.CAPITAL, capital,
                        CompanyFacts.EMPLOYEES, employees)
                .with(CompanyFacts.WHOLLY_OWNED_BY, Optional.empty());
    }

    @Test
    void small_and_mid_size_companies_pay_the_price_less_the_discount() {
        assertThat(MallFees.perProduct(DISCOUNTED, SMALL)).contains(30_000L);
        assertThat(MallFees.perProduct(DISCOUNTED, MID_SIZE)).contains(30_000L);
    }

    @Test
    void a_large_company_pays_the_full_price() {
        assertThat(MallFees.perProduct(DISCOUNTED, LARGE)).contains(60_000L);
    }

    @Test
    void a_discount_can_be_the_whole_price() {
        assertThat(MallFees.perProduct(offer(60_000), SMALL)).contains(0L);
        assertThat(MallFees.perProduct(offer(60_000), LARGE)).contains(60_000L);
    }

    @Test
    void without_a_discount_everybody_pays_the_price_whatever_their_size() {
        assertThat(Stream.of(SMALL, MID_SIZE, LARGE, Facts.NONE)
                        .map(company -> MallFees.perProduct(FULL_PRICE, company)))
                .containsOnly(Optional.of(60_000L));
        assertThat(MallFees.missing(FULL_PRICE, Facts.NONE)).isEmpty();
    }

    @Test
    void with_a_discount_and_the_size_unknown_there_is_no_price_and_the_facts_are_missing() {
        assertThat(MallFees.perProduct(DISCOUNTED, Facts.NONE)).isEmpty();
        assertThat(MallFees.missing(DISCOUNTED, Facts.NONE))
                .containsExactlyInAnyOrder("industry", "capital", "employees", "whollyOwnedBy");
        assertThat(MallFees.perProduct(DISCOUNTED, LARGE.without(CompanyFacts.EMPLOYEES)))
                .isEmpty();
        assertThat(MallFees.missing(DISCOUNTED, LARGE.without(CompanyFacts.EMPLOYEES)))
                .containsExactly("employees");
        assertThat(MallFees.missing(DISCOUNTED, SMALL.without(CompanyFacts.WHOLLY_OWNED_BY)))
                .containsExactly("whollyOwnedBy");
    }

    @Test
    void small_or_mid_size_is_the_same_price_so_nothing_is_missing_between_them() {
        var oneOfTheTwo = MID_SIZE.without(CompanyFacts.CAPITAL);

        assertThat(MallFees.perProduct(DISCOUNTED, oneOfTheTwo)).contains(30_000L);
        assertThat(MallFees.missing(DISCOUNTED, oneOfTheTwo)).isEmpty();
    }

    @Test
    void where_the_price_is_known_nothing_is_missing() {
        for (var company : List.of(SMALL, MID_SIZE, LARGE)) {
            assertThat(MallFees.missing(DISCOUNTED, company)).isEmpty();
        }
    }
}
