package dev.noren.domain.mall;

import static dev.noren.domain.clause.Mall24.EXP_7;
import static dev.noren.domain.clause.Mall24.FLOW_1;
import static dev.noren.domain.clause.Mall24.MISC_5;
import static dev.noren.domain.clause.Mall24.OV_7;
import static dev.noren.domain.clause.Mall24.REG_1;
import static dev.noren.domain.clause.Mall24.REQ_17;
import static dev.noren.domain.clause.Mall24.REQ_2;
import static dev.noren.domain.life.Actor.CLOCK;
import static dev.noren.domain.life.Actor.SECRETARIAT;
import static dev.noren.domain.life.Cast.SAKURA;
import static dev.noren.domain.mall.MallPayloads.judgement;
import static dev.noren.domain.mall.MallPayloads.register;
import static dev.noren.domain.mall.MallPayloads.waiver;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.clause.Deck23;
import dev.noren.domain.edition.Edition;
import dev.noren.domain.life.Cast;
import dev.noren.domain.life.Code;
import dev.noren.domain.life.Payload;
import dev.noren.domain.life.Story;
import dev.noren.domain.ruling.Settled;
import dev.noren.domain.street.StreetClaims;
import dev.noren.domain.terms.Consent;
import dev.noren.domain.terms.Signatory;
import dev.noren.domain.time.Window;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MallRegisterTest {

    private final Story<MallCase, MallEvent> invited = MallCases.story().given(MallCases.invited());
    /** Yuzu was taken from Japan Street. */
    private final Story<MallCase, MallEvent> unpublished =
            invited.where(world -> world.claimed(StreetClaims.published("yuzu")));

    @Test
    void registering_joins_the_free_promotion_and_keeps_what_was_consented_to() {
        invited.when("register", SAKURA, register())
                .thenAccepted(new MallEvent.Registered(Consent.to(Cast.TERMS, Cast.MORI, Cast.NOW)))
                .restingOn(REG_1, FLOW_1, OV_7);
        MallCases.story()
                .given(new MallEvent.Invited(
                        MallCases.invitation(Cast.MALL_2023, Cast.BANNER), MallCases.BOTH, Optional.empty()))
                .in(Cast.MALL_2023)
                .when("register", SAKURA, register())
                .thenAccepted()
                .restingOn(REG_1, FLOW_1, Deck23.MALL_1);
    }

    @Test
    void every_declaration_that_is_not_made_stands_against_it() {
        var made = new ArrayList<Clause>(Cast.MALL_2024.declare());
        made.remove(REQ_2);
        made.remove(MISC_5);
        invited.when("register", SAKURA, register().with(Payload.DECLARE, Optional.of(made)))
                .thenRefused(Code.CLAUSE, REQ_2, MISC_5)
                .about("sakura", "sakura");
        invited.when("register", SAKURA, register().with(Payload.DECLARE, Optional.of(Cast.MALL_2024.declare())))
                .thenAccepted();
    }

    @Test
    void whoever_is_not_authorised_does_not_sign() {
        var clerk = new Signatory("K. Abe", "Clerk", false);
        invited.when("register", SAKURA, register().with(Payload.SIGNATORY, clerk))
                .thenRefused(Code.CLAUSE, EXP_7);
    }

    @Test
    void each_product_is_published_on_japan_street() {
        unpublished
                .when("register", SAKURA, register())
                .thenRefused(Code.CLAUSE, REQ_17)
                .about("yuzu");
    }

    @Test
    void that_can_be_waived_or_accepted_for_the_case_and_beforehand() {
        unpublished
                .when("waive", SECRETARIAT, waiver())
                .thenAccepted()
                .restingOn(REQ_17)
                .andThen()
                .when("register", SAKURA, register())
                .thenAccepted();
        unpublished
                .when("judge", SECRETARIAT, judgement(true))
                .thenAccepted()
                .andThen()
                .when("register", SAKURA, register())
                .thenAccepted();
        unpublished
                .where(world -> world.settling(Settled.NOTHING.with(REQ_17, true)))
                .when("register", SAKURA, register())
                .thenAccepted();
    }

    @Test
    void the_last_word_on_a_clause_counts() {
        unpublished
                .when("waive", SECRETARIAT, waiver())
                .thenAccepted()
                .andThen()
                .when("judge", SECRETARIAT, judgement(false))
                .thenAccepted()
                .andThen()
                .when("register", SAKURA, register())
                .thenRefused(Code.CLAUSE, REQ_17);
    }

    @Test
    void all_that_stands_against_it_is_named_also_where_the_payload_is_invalid() {
        unpublished
                .when("register", SAKURA, register().without(Payload.SIGNATORY))
                .thenRefused(Code.INVALID, REQ_17)
                .naming("signatory");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-09-04T23:59:59, false",
        "2024-09-05T00:00,    true",
        "2024-09-15T23:59:59, true",
        "2024-09-16T00:00,    false"
    })
    void registering_is_open_as_long_as_the_editions_applications_are(String time, boolean open) {
        var window = Window.of(LocalDate.of(2024, 9, 5), LocalDate.of(2024, 9, 15));
        var facts = Edition.SHAPE.write().apply(Cast.MALL_2024).with(Edition.APPLICATIONS, window);
        var tried = invited.in(Edition.SHAPE.read().apply(facts)).at(time).when("register", SAKURA, register());
        if (open) {
            tried.thenAccepted();
        } else {
            tried.thenRefused(Code.WRONG_STATE);
        }
    }

    @Test
    void whoever_was_too_late_is_told_of_the_deadline() {
        var expired = invited.at("2024-09-21T00:00")
                .when("expire", CLOCK)
                .thenAccepted(new MallEvent.Expired())
                .restingOn(REG_1);
        assertThat(expired.after().option()).isEqualTo(MallOption.DECLINED);
        expired.andThen().when("register", SAKURA, register()).thenRefused(Code.CLAUSE, REG_1);
    }
}
