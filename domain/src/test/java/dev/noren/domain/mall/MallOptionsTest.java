package dev.noren.domain.mall;

import static dev.noren.domain.clause.Deck23.MALL_2;
import static dev.noren.domain.clause.Mall24.OPT_2;
import static dev.noren.domain.clause.Mall24.REG_3;
import static dev.noren.domain.clause.Mall24.REG_5;
import static dev.noren.domain.life.Actor.CLOCK;
import static dev.noren.domain.life.Cast.SAKURA;
import static dev.noren.domain.mall.MallEvents.REGISTERED;
import static dev.noren.domain.mall.MallPayloads.choose;

import dev.noren.domain.company.CompanyFacts;
import dev.noren.domain.edition.Offer;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.life.Cast;
import dev.noren.domain.life.Code;
import dev.noren.domain.life.Payload;
import dev.noren.domain.life.Story;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MallOptionsTest {

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
    @CsvSource({"2024-09-24T10:00", "2024-09-25T00:00", "2024-09-25T23:59:59"})
    void an_option_is_chosen_until_its_last_day_is_over(String time) {
        registered
                .at(time)
                .when("choose-option", SAKURA, choose("page"))
                .thenAccepted(new MallEvent.OptionRequested("page", MallCases.BOTH))
                .restingOn(REG_3);
    }

    @ParameterizedTest
    @CsvSource({"2024-09-26T00:00", "2024-09-27T10:00"})
    void afterwards_it_is_refused_while_another_can_still_be_chosen(String time) {
        registered.at(time).when("choose-option", SAKURA, choose("page")).thenRefused(Code.CLAUSE, REG_5);
        registered.at(time).when("choose-option", SAKURA, choose("banner")).thenAccepted();
    }

    @Test
    void after_the_last_day_of_all_the_clock_declines_and_the_deadline_still_speaks() {
        var closed = registered
                .at("2024-10-01T00:00")
                .when("close-choice", CLOCK)
                .thenAccepted(new MallEvent.OptionDeclined())
                .restingOn(REG_5)
                .andThen();
        closed.when("choose-option", SAKURA, choose("banner")).thenRefused(Code.CLAUSE, REG_5);
    }

    @Test
    void what_the_company_declined_is_the_wrong_state_until_that_day_is_over() {
        var declined = registered
                .when("decline-option", SAKURA)
                .thenAccepted(new MallEvent.OptionDeclined())
                .restingOn(REG_3)
                .andThen();
        declined.at("2024-09-25T23:59:59")
                .when("choose-option", SAKURA, choose("page"))
                .thenRefused(Code.WRONG_STATE);
        declined.at("2024-09-26T00:00")
                .when("choose-option", SAKURA, choose("page"))
                .thenRefused(Code.CLAUSE, REG_5);
        declined.at("2024-09-26T00:00")
                .when("choose-option", SAKURA, choose("banner"))
                .thenRefused(Code.WRONG_STATE);
    }

    @Test
    void only_what_is_offered_is_chosen_for_products_of_the_participation() {
        registered
                .when("choose-option", SAKURA, choose("parade").with(Payload.PRODUCTS, List.of("ponzu", "soap")))
                .thenRefused(Code.INVALID)
                .naming("option", "products[1]");
    }

    @Test
    void in_2023_only_the_mid_size_and_small_choose() {
        with(in2023, Cast.large())
                .when("choose-option", SAKURA, choose("banner"))
                .thenRefused(Code.CLAUSE, MALL_2)
                .about("sakura");
        with(in2023, Cast.large().with(CompanyFacts.EMPLOYEES, 2_000L))
                .when("choose-option", SAKURA, choose("banner"))
                .thenAccepted();
        with(registered, Cast.large())
                .when("choose-option", SAKURA, choose("banner"))
                .thenAccepted();
    }

    @Test
    void the_size_is_needed_where_the_edition_asks_for_it_or_the_offer_has_a_discount() {
        with(in2023, SIZE_UNKNOWN)
                .when("choose-option", SAKURA, choose("banner"))
                .thenRefused(Code.INVALID, MALL_2, OPT_2)
                .missing("capital", "employees");
        with(registered, SIZE_UNKNOWN)
                .when("choose-option", SAKURA, choose("banner"))
                .thenRefused(Code.INVALID, OPT_2)
                .missing("capital", "employees");
        var plain = new Offer("banner", 30_000, 0, Cast.BANNER.chooseBy(), 10, 0, List.of());
        with(MallCases.story().given(MallCases.invited(plain), REGISTERED), SIZE_UNKNOWN)
                .when("choose-option", SAKURA, choose("banner"))
                .thenAccepted();
    }
}
