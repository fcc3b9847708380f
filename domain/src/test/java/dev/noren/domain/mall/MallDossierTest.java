package dev.noren.domain.mall;

import static dev.noren.domain.clause.Mall24.EXP_7;
import static dev.noren.domain.clause.Mall24.MISC_12;
import static dev.noren.domain.clause.Mall24.MISC_14;
import static dev.noren.domain.clause.Mall24.OV_3;
import static dev.noren.domain.clause.Mall24.REQ_1;
import static dev.noren.domain.clause.Mall24.REQ_12;
import static dev.noren.domain.clause.Mall24.REQ_17;
import static dev.noren.domain.life.Actor.CLOCK;
import static dev.noren.domain.life.Actor.SECRETARIAT;
import static dev.noren.domain.life.Cast.HANMART;
import static dev.noren.domain.life.Cast.SAKURA;
import static dev.noren.domain.mall.MallPayloads.choose;
import static dev.noren.domain.mall.MallPayloads.consent;
import static dev.noren.domain.mall.MallPayloads.grant;
import static dev.noren.domain.mall.MallPayloads.judgement;
import static dev.noren.domain.mall.MallPayloads.waiver;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.domain.fact.Facts;
import dev.noren.domain.life.Actor;
import dev.noren.domain.life.Cast;
import dev.noren.domain.life.Code;
import dev.noren.domain.life.DossierEvent;
import dev.noren.domain.life.Payload;
import dev.noren.domain.life.Story;
import dev.noren.domain.terms.Consent;
import dev.noren.domain.terms.Signatory;
import dev.noren.domain.terms.Terms;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What stands in every table: consent to newer terms, waivers, judgements, and refunds granted (section 3). */
class MallDossierTest {

    private static final Terms NEWER = Cast.TERMS.followedBy(List.of(MISC_12));

    private static Story<MallCase, MallEvent> standing(MallState state, MallOption option) {
        return MallCases.story().given(MallCases.standing(state, option));
    }

    private static Story<MallCase, MallEvent> underNewerTerms(MallState state, MallOption option) {
        return standing(state, option).where(world -> world.under(NEWER));
    }

    private static MallEvent kept(DossierEvent event) {
        return new MallEvent.Kept(event);
    }

    @Test
    void new_terms_stand_against_a_companys_next_command_until_it_consents() {
        var registered = underNewerTerms(MallState.REGISTERED, MallOption.OFFERED);
        registered.when("choose-option", SAKURA, choose("banner")).thenRefused(Code.TERMS_CHANGED);
        registered
                .when("consent", SAKURA, consent(2))
                .thenAccepted(kept(new DossierEvent.Consented(Consent.to(NEWER, Cast.MORI, Cast.NOW))))
                .andThen()
                .when("choose-option", SAKURA, choose("banner"))
                .thenAccepted();
    }

    @Test
    void leaving_needs_no_new_consent() {
        var offered = underNewerTerms(MallState.REGISTERED, MallOption.OFFERED);
        offered.when("decline-option", SAKURA).thenAccepted();
        offered.when("cancel", SAKURA).thenAccepted();
        underNewerTerms(MallState.REGISTERED, MallOption.CONFIRMED)
                .when("cancel-option", SAKURA)
                .thenAccepted();
    }

    @Test
    void new_terms_stand_against_nobody_else_and_not_against_joining() {
        underNewerTerms(MallState.REGISTERED, MallOption.OFFERED)
                .when("start-promotion", HANMART)
                .thenAccepted();
        var joined = underNewerTerms(MallState.INVITED, MallOption.OFFERED)
                .when("register", SAKURA, MallPayloads.register())
                .thenAccepted()
                .after();
        assertThat(joined.dossier().consent().orElseThrow().version()).isEqualTo(2);
    }

    @Test
    void a_consent_is_to_the_newest_terms_by_whoever_may_sign() {
        var registered = underNewerTerms(MallState.REGISTERED, MallOption.OFFERED);
        registered.when("consent", SAKURA, consent(1)).thenRefused(Code.INVALID).naming("terms");
        registered.when("consent", SAKURA, consent(3)).thenRefused(Code.INVALID).naming("terms");
        var clerk = new Signatory("K. Abe", "Clerk", false);
        registered
                .when("consent", SAKURA, consent(2).with(Payload.SIGNATORY, clerk))
                .thenRefused(Code.CLAUSE, EXP_7);
    }

    @Test
    void a_company_that_has_joined_is_told_that_the_terms_have_changed() {
        var told = standing(MallState.REGISTERED, MallOption.OFFERED)
                .when("tell-terms", CLOCK, Facts.of(Payload.TERMS, 2L, Payload.CLAUSES, List.of(OV_3)))
                .thenAccepted(kept(new DossierEvent.TermsTold(2, List.of(OV_3))))
                .restingOn(OV_3);
        assertThat(told.after()).isEqualTo(told.run().attempt().state());
    }

    @Test
    void only_a_waivable_clause_is_waived_and_any_clause_is_judged() {
        var invited = standing(MallState.INVITED, MallOption.OFFERED);
        invited.when("waive", SECRETARIAT, waiver())
                .thenAccepted(kept(new DossierEvent.Waived(REQ_17, "a reason")))
                .restingOn(REQ_17);
        invited.when("waive", SECRETARIAT, waiver().with(Payload.CLAUSE, REQ_1))
                .thenRefused(Code.INVALID, REQ_1)
                .naming("clause");
        invited.when("judge", SECRETARIAT, judgement(false).with(Payload.CLAUSE, REQ_1))
                .thenAccepted(kept(new DossierEvent.Judged(REQ_1, false, "a reason")))
                .restingOn(REQ_1);
    }

    @Test
    void grants_together_are_never_more_than_was_received() {
        var half = standing(MallState.REGISTERED, MallOption.CONFIRMED)
                .when("grant-refund", SECRETARIAT, grant("evident-defect", 25_000))
                .thenAccepted(kept(new DossierEvent.RefundGranted("evident-defect", 25_000, "a reason")))
                .restingOn(MISC_14)
                .andThen();
        half.when("grant-refund", SECRETARIAT, grant("evident-defect", 15_001))
                .thenRefused(Code.INVALID, MISC_14)
                .naming("amount");
        var all = half.when("grant-refund", SECRETARIAT, grant("called-off", 15_000))
                .thenAccepted()
                .after();
        assertThat(all.account().granted()).isEqualTo(40_000);
    }

    @Test
    void nothing_is_granted_against_a_ruling_or_for_a_cause_that_is_none() {
        var confirmed = standing(MallState.REGISTERED, MallOption.CONFIRMED);
        confirmed.when("grant-refund", SECRETARIAT, grant("company-cancels", 1)).thenRefused(Code.CLAUSE, MISC_12);
        confirmed.when("grant-refund", SECRETARIAT, grant("paid-late", 1)).thenRefused(Code.CLAUSE, REQ_12);
        confirmed
                .when("grant-refund", SECRETARIAT, grant("bad-weather", 1))
                .thenRefused(Code.INVALID)
                .naming("ground");
    }

    @Test
    void a_participation_is_seen_by_its_company_its_buyer_and_the_secretariat_alone() {
        var story = standing(MallState.REGISTERED, MallOption.OFFERED);
        var seeing = Stream.of(
                        SAKURA,
                        HANMART,
                        SECRETARIAT,
                        Actor.company("other"),
                        Actor.buyer("other"),
                        Actor.buyer("sakura"))
                .filter(who -> story.lifecycle().visible(story.state(), who, story.world()));
        assertThat(seeing).containsExactly(SAKURA, HANMART, SECRETARIAT);
    }
}
