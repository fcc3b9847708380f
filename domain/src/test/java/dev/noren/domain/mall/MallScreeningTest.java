package dev.noren.domain.mall;

import static dev.noren.domain.clause.Deck23.MALL_3;
import static dev.noren.domain.clause.Deck23.MALL_4;
import static dev.noren.domain.clause.Mall24.MISC_12;
import static dev.noren.domain.clause.Mall24.OPT_2;
import static dev.noren.domain.clause.Mall24.OPT_4;
import static dev.noren.domain.clause.Mall24.OPT_5;
import static dev.noren.domain.clause.Mall24.OPT_6;
import static dev.noren.domain.life.Actor.SECRETARIAT;
import static dev.noren.domain.life.Cast.HANMART;
import static dev.noren.domain.life.Cast.tokyo;
import static dev.noren.domain.mall.MallEvents.REGISTERED;
import static dev.noren.domain.mall.MallEvents.REQUESTED;
import static dev.noren.domain.mall.MallPayloads.screening;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.domain.company.CompanyFacts;
import dev.noren.domain.edition.Offer;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.life.Cast;
import dev.noren.domain.life.Code;
import dev.noren.domain.life.Story;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MallScreeningTest {

    private static final Facts SIZE_UNKNOWN =
            Cast.sakura().without(CompanyFacts.CAPITAL).without(CompanyFacts.EMPLOYEES);

    private final Story<MallCase, MallEvent> registered = MallCases.story().given(MallCases.invited(), REGISTERED);
    private final Story<MallCase, MallEvent> in2023 = MallCases.story()
            .in(Cast.MALL_2023)
            .given(
                    new MallEvent.Invited(
                            MallCases.invitation(Cast.MALL_2023, Cast.BANNER), MallCases.BOTH, Optional.empty()),
                    REGISTERED);

    private static Story<MallCase, MallEvent> with(Story<MallCase, MallEvent> story, Facts company) {
        return story.where(world -> world.withCompany("sakura", company));
    }

    @ParameterizedTest
    @CsvSource({"20, 40000", "300, 40000", "2000, 40000", "2001, 60000"})
    void the_invoice_is_for_each_product_less_the_discount_of_the_small_and_mid_size(long employees, long amount) {
        var company = Cast.sakura().with(CompanyFacts.CAPITAL, 300_000_001L).with(CompanyFacts.EMPLOYEES, employees);
        with(registered.given(REQUESTED), company)
                .at("2024-10-05T23:30")
                .when("record-screening", HANMART, screening(true))
                .thenAccepted(
                        new MallEvent.OptionApproved(amount, LocalDate.of(2024, 10, 15), tokyo("2024-10-05T23:30")))
                .restingOn(OPT_4, OPT_5, MISC_12, OPT_2, OPT_6);
    }

    @Test
    void what_does_not_pass_the_screening_stays_in_the_free_promotion() {
        var rejected = registered
                .given(REQUESTED)
                .when("record-screening", SECRETARIAT, screening(false))
                .thenAccepted(new MallEvent.OptionRejected())
                .restingOn(OPT_4);
        assertThat(rejected.after().paid()).isFalse();
        assertThat(rejected.after().bill()).isEmpty();
    }

    @Test
    void in_2023_the_deck_says_so() {
        var requested = in2023.given(REQUESTED);
        requested
                .when("record-screening", SECRETARIAT, screening(true))
                .thenAccepted()
                .restingOn(MALL_3, MALL_4, MISC_12, OPT_2, OPT_6);
        requested
                .when("record-screening", SECRETARIAT, screening(false))
                .thenAccepted()
                .restingOn(MALL_3);
    }

    @Test
    void an_option_that_costs_nothing_is_confirmed_when_it_passes() {
        var free = new Offer("banner", 10_000, 10_000, Cast.BANNER.chooseBy(), 10, 0, List.of());
        var passed = MallCases.story()
                .given(MallCases.invited(free), REGISTERED, REQUESTED)
                .when("record-screening", SECRETARIAT, screening(true))
                .thenAccepted();
        assertThat(passed.after().option()).isEqualTo(MallOption.CONFIRMED);
        assertThat(passed.after().paid()).isTrue();
    }

    @Test
    void a_price_that_depends_on_unknown_facts_keeps_the_screening_from_passing_not_from_failing() {
        var requested = with(registered.given(REQUESTED), SIZE_UNKNOWN);
        requested
                .when("record-screening", SECRETARIAT, screening(true))
                .thenRefused(Code.INVALID, OPT_2)
                .missing("capital", "employees");
        requested.when("record-screening", SECRETARIAT, screening(false)).thenAccepted();
    }
}
