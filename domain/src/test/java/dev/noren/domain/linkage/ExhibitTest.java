package dev.noren.domain.linkage;

import static dev.noren.domain.clause.LinkNew.Q10;
import static dev.noren.domain.clause.LinkNew.Q13;
import static dev.noren.domain.clause.LinkNew.Q14;
import static dev.noren.domain.clause.LinkNew.Q15;
import static dev.noren.domain.clause.LinkNew.Q18;
import static dev.noren.domain.clause.LinkNew.Q19;
import static dev.noren.domain.clause.LinkNew.Q20;
import static dev.noren.domain.clause.LinkNew.Q23;
import static dev.noren.domain.clause.LinkNew.Q24;
import static dev.noren.domain.clause.LinkNew.Q4;
import static dev.noren.domain.clause.LinkNew.Q6;
import static dev.noren.domain.life.Actor.SECRETARIAT;
import static dev.noren.domain.life.Cast.HANMART;
import static dev.noren.domain.life.Cast.SAKURA;
import static dev.noren.domain.life.Cast.tokyo;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.domain.company.CompanyFacts;
import dev.noren.domain.company.CompanyFacts.Listing;
import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.life.Actor;
import dev.noren.domain.life.ApplicationEvent;
import dev.noren.domain.life.Cast;
import dev.noren.domain.life.Checks;
import dev.noren.domain.life.Clockwork;
import dev.noren.domain.life.Code;
import dev.noren.domain.life.Due;
import dev.noren.domain.life.Errand;
import dev.noren.domain.life.Payload;
import dev.noren.domain.life.Shown;
import dev.noren.domain.life.Submission;
import dev.noren.domain.money.Money;
import dev.noren.domain.notice.Mail;
import dev.noren.domain.notice.Notice;
import dev.noren.domain.notice.Told;
import dev.noren.domain.party.PartyCase;
import dev.noren.domain.product.Prefecture;
import dev.noren.domain.product.ProductFacts;
import dev.noren.domain.ruling.Subject;
import dev.noren.domain.terms.Consent;
import dev.noren.domain.terms.Signatory;
import dev.noren.domain.time.Window;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ExhibitTest {

    private static final ExhibitLifecycle LIFE = new ExhibitLifecycle();

    private static List<Notice> told(ExhibitEvent last, ExhibitEvent... before) {
        var standing = Exhibits.standing(before);
        return LIFE.notices(standing, last, LIFE.evolve(standing.id(), standing, last));
    }

    @Nested
    class Applying {

        @Test
        void freezes_what_the_company_sends_and_rests_on_the_guideline() {
            var applied = Exhibits.story()
                    .when("apply", SAKURA, LinkagePayloads.applyAnew("ponzu"))
                    .thenAccepted(new ExhibitEvent.Applied(new Submission(
                            Linkages.submission(Linkages.NEW).edition(),
                            Cast.TOKYO,
                            "sakura",
                            List.of("ponzu"),
                            Consent.to(Cast.TERMS, Cast.MORI, Cast.NOW),
                            Optional.of("changes@office.example"))));

            assertThat(Set.copyOf(applied.outcome().because())).isEqualTo(ExhibitGuideline.CLAUSES);
        }

        @Test
        void is_refused_for_all_reasons_at_once() {
            var paying = Linkages.exhibiting(CompanyFacts.LISTING, Listing.PAID).with(CompanyFacts.SEAT, "JP");
            Exhibits.story()
                    .where(world -> world.withCompany("sakura", paying)
                            .withProduct("ponzu", Linkages.goods().with(ProductFacts.INFECTION_CONTROL, true)))
                    .when(
                            "apply",
                            SAKURA,
                            LinkagePayloads.applyAnew("ponzu").with(ExhibitPayload.LISTED_COMPANY, Optional.of("Ume")))
                    .thenRefused(Code.CLAUSE, Q6, Q10, Q15)
                    .about("ponzu", "sakura", "sakura");
        }

        @Test
        void asks_for_the_facts_that_can_still_change_the_answer() {
            Exhibits.story()
                    .where(world -> world.withCompany("sakura", Cast.sakura()))
                    .when("apply", SAKURA, LinkagePayloads.applyAnew("ponzu"))
                    .thenRefused(Code.INVALID, Q15)
                    .missing("alibaba.listing");
        }

        @Test
        void needs_a_signatory_who_may_sign_and_has_no_clause_for_it() {
            Exhibits.story()
                    .when(
                            "apply",
                            SAKURA,
                            LinkagePayloads.applyAnew("ponzu")
                                    .with(Payload.SIGNATORY, new Signatory("A", "clerk", false)))
                    .thenRefused(Code.INVALID)
                    .naming("signatory.authorised");
        }

        @Test
        void needs_goods_of_its_own() {
            Exhibits.story()
                    .when("apply", SAKURA, LinkagePayloads.applyAnew("soap"))
                    .thenRefused(Code.INVALID)
                    .naming("products[0]");
        }

        @Test
        void has_no_window_unless_the_edition_sets_one() {
            var until = Window.of(LocalDate.of(2024, 9, 1), LocalDate.of(2024, 9, 10));
            var edition = Linkages.edition("linkage-new-2024", LinkageProgramme.NEW, 1, until, Facts.NONE);

            Exhibits.story()
                    .in(edition)
                    .at("2024-09-10T23:59:59")
                    .when("apply", SAKURA, LinkagePayloads.applyAnew("ponzu"))
                    .thenAccepted();
            Exhibits.story()
                    .in(edition)
                    .at("2024-09-11T00:00")
                    .when("apply", SAKURA, LinkagePayloads.applyAnew("ponzu"))
                    .thenRefused(Code.WRONG_STATE);
        }
    }

    @Nested
    class Amending {

        private static final Facts SAGA = Facts.of(ProductFacts.PREFECTURE, Prefecture.SAGA);

        @Test
        void hands_the_changes_on_to_company_and_product() {
            Exhibits.story()
                    .given(Exhibits.APPLIED)
                    .where(world -> world.claimed(PartyCase.named(Subject.company("sakura")), "party-1"))
                    .when("amend", SAKURA, LinkagePayloads.amendment())
                    .thenAccepted(new ExhibitEvent.Amended())
                    .restingOn(Q20)
                    .sending(errand("party-1", Amendment.FACTS_OF_COMPANY, Facts.of(CompanyFacts.EMPLOYEES, 41L)));
            Exhibits.story()
                    .given(Exhibits.APPLIED)
                    .where(world -> world.claimed(PartyCase.named(Subject.product("ponzu")), "party-2"))
                    .when("amend", SAKURA, LinkagePayloads.amendment("ponzu", SAGA))
                    .thenAccepted(new ExhibitEvent.Amended())
                    .sending(errand("party-2", Amendment.FACTS_OF_PRODUCT, SAGA));
        }

        private static Errand errand(String party, Fact<Facts> facts, Facts newer) {
            return new Errand(party, "revise", Facts.of(facts, newer));
        }

        @Test
        void stays_with_the_products_of_the_application() {
            Exhibits.story()
                    .given(Exhibits.APPLIED)
                    .when("amend", SAKURA, LinkagePayloads.amendment("yuzu", SAGA))
                    .thenRefused(Code.INVALID)
                    .naming("changes.products.yuzu");
        }

        @Test
        void does_not_contradict_what_is_known() {
            Exhibits.story()
                    .given(Exhibits.APPLIED)
                    .where(world -> world.withProduct("ponzu", Linkages.goods().with(ProductFacts.MADE_IN, "CN")))
                    .when("amend", SAKURA, LinkagePayloads.amendment("ponzu", SAGA))
                    .thenRefused(Code.INVALID)
                    .naming("changes.products.ponzu.madeIn");
        }

        @Test
        void does_not_take_the_number_of_another_company() {
            var number = Facts.of(
                    Amendment.CHANGES,
                    Facts.of(Amendment.COMPANY, Facts.of(CompanyFacts.CORPORATE_NUMBER, "7000012050002")));
            var story = Exhibits.story()
                    .given(Exhibits.APPLIED)
                    .where(world -> world.claimed(PartyCase.named(Subject.company("sakura")), "party-1"));

            story.where(world -> world.claimed(PartyCase.corporateNumber("7000012050002"), "party-9"))
                    .when("amend", SAKURA, number)
                    .thenRefused(Code.DUPLICATE)
                    .naming("changes.company.corporateNumber");
            story.where(world -> world.claimed(PartyCase.corporateNumber("7000012050002"), "party-1"))
                    .when("amend", SAKURA, number)
                    .thenAccepted();
        }
    }

    @Nested
    class Deciding {

        @Test
        void fixes_the_fee_of_the_edition_without_a_due_date() {
            var adopted = Exhibits.story()
                    .given(Exhibits.APPLIED)
                    .when("adopt", SECRETARIAT, Facts.of(Payload.INTERNAL_REASON, "a strong catalogue"))
                    .thenAccepted(Exhibits.ADOPTED)
                    .restingOn(Q13, Q14, Q4)
                    .after();

            assertThat(LIFE.view(adopted, SAKURA).get(Shown.INVOICE))
                    .contains(Facts.of(Shown.AMOUNT, 330_000L, Shown.CURRENCY, Money.YEN));
        }

        @Test
        void keeps_its_reasons_from_everybody_but_the_secretariat() {
            for (var decided : List.of(
                    Exhibits.ADOPTED,
                    Exhibits.common(new ApplicationEvent.Rejected(Optional.of("a strong catalogue"))))) {
                var after = Exhibits.standing(decided);

                assertThat(LIFE.view(after, SECRETARIAT).get(Payload.INTERNAL_REASON))
                        .contains("a strong catalogue");
                assertThat(LIFE.view(after, SAKURA).knows(Payload.INTERNAL_REASON))
                        .isFalse();
                assertThat(LIFE.view(after, Actor.CLOCK).knows(Payload.INTERNAL_REASON))
                        .isFalse();
                assertThat(told(decided))
                        .singleElement()
                        .satisfies(mail -> assertThat(mail.tells().toString()).doesNotContain("catalogue"));
            }
        }

        @Test
        void is_told_by_mail_on_the_clauses_that_say_so() {
            assertThat(told(Exhibits.ADOPTED)).singleElement().satisfies(mail -> {
                assertThat(mail.mail()).isEqualTo(Mail.RESULT_ADOPTED);
                assertThat(mail.because()).containsExactlyInAnyOrder(Q13, Q14);
                assertThat(mail.tells().get(Told.AMOUNT)).contains(Money.yen(330_000));
            });
            assertThat(told(Exhibits.common(new ApplicationEvent.Rejected(Optional.empty()))))
                    .extracting(Notice::mail)
                    .containsExactly(Mail.RESULT_REJECTED);
        }
    }

    @Nested
    class Paying {

        @ParameterizedTest
        @CsvSource({"329999, 329999, 1, 0", "330000, 330000, 0, 0", "330001, 330000, 0, 1"})
        void goes_towards_the_invoice_and_no_further(long amount, long applied, long outstanding, long unapplied) {
            var after = Exhibits.story()
                    .given(Exhibits.APPLIED, Exhibits.ADOPTED)
                    .when("record-payment", SECRETARIAT, LinkagePayloads.payment(amount, "2024-09-10"))
                    .thenAccepted()
                    .restingOn(Q4)
                    .after();

            assertThat(after.application().account().applied()).isEqualTo(applied);
            assertThat(LIFE.view(after, SAKURA).get(Shown.OUTSTANDING)).contains(outstanding);
            assertThat(LIFE.view(after, SAKURA).get(Shown.UNAPPLIED)).contains(unapplied);
        }

        @Test
        void is_confirmed_by_mail_once_when_the_invoice_is_settled() {
            assertThat(told(Exhibits.PAID_IN_PART, Exhibits.ADOPTED)).isEmpty();
            assertThat(told(Exhibits.paid(320_000), Exhibits.ADOPTED, Exhibits.PAID_IN_PART))
                    .extracting(Notice::mail)
                    .containsExactly(Mail.PAYMENT_CONFIRMED);
            assertThat(told(Exhibits.common(Linkages.paid(5, 0)), Exhibits.ADOPTED, Exhibits.PAID))
                    .isEmpty();
        }

        @Test
        void is_not_booked_twice_nor_before_it_came() {
            var adopted = Exhibits.story().given(Exhibits.APPLIED, Exhibits.ADOPTED);

            adopted.where(world -> world.claimed(Checks.payment("linkage-new-2023", "new-1"), "another"))
                    .when("record-payment", SECRETARIAT, LinkagePayloads.payment(1, "2024-09-10"))
                    .thenRefused(Code.DUPLICATE)
                    .naming("reference");
            adopted.when("record-payment", SECRETARIAT, LinkagePayloads.payment(1, "2024-09-11"))
                    .thenRefused(Code.INVALID)
                    .naming("receivedOn");
        }

        @Test
        void after_the_end_shows_no_invoice_to_be_paid() {
            var left = Exhibits.standing(Exhibits.ADOPTED, Exhibits.PAID_IN_PART, Exhibits.WITHDRAWN);

            assertThat(LIFE.view(left, SAKURA).knows(Shown.OUTSTANDING)).isFalse();
            assertThat(left.application().account().unapplied()).isZero();
        }
    }

    @Nested
    class Verifying {

        @ParameterizedTest
        @CsvSource({"true, false", "false, true", "true, true"})
        void takes_the_telephone_number_from_the_website_or_from_a_bill(boolean website, boolean evidence) {
            Exhibits.story()
                    .given(Exhibits.standing(Exhibits.ADOPTED, Exhibits.SIGNED))
                    .when("verify-company", SECRETARIAT, LinkagePayloads.verification(true, website, evidence))
                    .thenAccepted(Exhibits.VERIFIED)
                    .restingOn(Q18, Q19);
        }

        @Test
        void says_all_that_is_wrong() {
            Exhibits.story()
                    .given(Exhibits.standing(Exhibits.ADOPTED, Exhibits.SIGNED))
                    .when("verify-company", SECRETARIAT, LinkagePayloads.verification(false, false, false))
                    .thenRefused(Code.CLAUSE, Q18, Q19);
        }
    }

    @Nested
    class Contract {

        @Test
        void is_not_signed_tomorrow() {
            var adopted = Exhibits.story().given(Exhibits.APPLIED, Exhibits.ADOPTED);

            adopted.at("2024-09-10T23:59:59")
                    .when("sign-contract", SECRETARIAT, LinkagePayloads.on("2024-09-11"))
                    .thenRefused(Code.INVALID)
                    .naming("on");
            adopted.at("2024-09-11T00:00")
                    .when("sign-contract", SECRETARIAT, LinkagePayloads.on("2024-09-11"))
                    .thenAccepted()
                    .restingOn(Q23);
        }

        @Test
        void is_confirmed_by_mail() {
            assertThat(told(Exhibits.SIGNED, Exhibits.ADOPTED)).singleElement().satisfies(mail -> {
                assertThat(mail.mail()).isEqualTo(Mail.CONTRACT_CONCLUDED);
                assertThat(mail.because()).containsExactly(Q23);
                assertThat(mail.tells().get(Told.CONCLUDED_ON)).contains(LocalDate.of(2024, 2, 1));
            });
        }
    }

    @Nested
    class Year {

        private static final ExhibitEvent[] VERIFIED = {
            Exhibits.ADOPTED, Exhibits.PAID, Exhibits.SIGNED, Exhibits.VERIFIED
        };

        private static ExhibitCase exhibiting(String on, String recorded) {
            return Optional.ofNullable(Exhibits.story()
                            .given(Exhibits.standing(VERIFIED))
                            .given(Exhibits.opened(on, recorded))
                            .state())
                    .orElseThrow();
        }

        @ParameterizedTest
        @CsvSource({
            "2023-07-01, 2024-06-30",
            "2023-01-01, 2023-12-31",
            "2023-02-28, 2024-02-27",
            "2023-03-01, 2024-02-29",
            "2024-02-28, 2025-02-27",
            "2024-02-29, 2025-02-28",
            "2024-03-01, 2025-02-28"
        })
        void lasts_until_the_day_before_the_anniversary(LocalDate from, LocalDate lastDay) {
            assertThat(new ExhibitTerm(from, Cast.NOW, false).lastDay()).isEqualTo(lastDay);
        }

        @Test
        void is_over_when_its_last_day_is_and_reminded_of_thirty_days_before() {
            assertThat(LIFE.due(exhibiting("2023-07-01", "2023-07-03T10:00")))
                    .containsExactlyInAnyOrder(
                            new Due(tokyo("2024-05-31T09:00"), "remind-term"),
                            new Due(tokyo("2024-07-01T00:00"), "end-term"));
        }

        @ParameterizedTest
        @CsvSource({"2024-05-31T08:59:59, 2", "2024-05-31T09:00, 1"})
        void is_not_reminded_of_where_the_hour_is_past_when_the_opening_is_recorded(String recorded, int due) {
            assertThat(LIFE.due(exhibiting("2023-07-01", recorded))).hasSize(due);
        }

        @Test
        void is_reminded_of_with_its_last_day() {
            var exhibiting = exhibiting("2023-07-01", "2023-07-03T10:00");
            var reminded = new ExhibitEvent.TermReminded();
            var after = LIFE.evolve(exhibiting.id(), exhibiting, reminded);

            assertThat(LIFE.notices(exhibiting, reminded, after))
                    .singleElement()
                    .satisfies(mail -> {
                        assertThat(mail.mail()).isEqualTo(Mail.TERM_ENDING);
                        assertThat(mail.because()).containsExactly(Q24);
                        assertThat(mail.tells().get(Told.UNTIL)).contains(LocalDate.of(2024, 6, 30));
                    });
            assertThat(LIFE.view(after, SAKURA).get(ExhibitPayload.UNTIL)).contains(LocalDate.of(2024, 6, 30));
        }

        @Test
        void begins_once_the_fee_is_paid_in_full() {
            var unpaid =
                    Exhibits.standing(Exhibits.ADOPTED, Exhibits.paid(329_999), Exhibits.SIGNED, Exhibits.VERIFIED);

            Exhibits.story()
                    .given(unpaid)
                    .when("open-account", SECRETARIAT, LinkagePayloads.on("2024-09-10"))
                    .thenRefused(Code.WRONG_STATE);
            Exhibits.story()
                    .given(unpaid)
                    .given(Exhibits.paid(1))
                    .when("open-account", SECRETARIAT, LinkagePayloads.on("2024-09-10"))
                    .thenAccepted(Exhibits.opened("2024-09-10", "2024-09-10T10:00"))
                    .restingOn(Q24);
        }
    }

    @Nested
    class Ending {

        @ParameterizedTest
        @EnumSource
        void finished_is_what_the_specification_calls_finished(ExhibitState state) {
            assertThat(state.finished())
                    .isEqualTo(Set.of("ended", "rejected", "withdrawn", "excluded", "called-off")
                            .contains(state.word()));
        }

        @Test
        void what_is_finished_has_no_deadlines_and_bars_nothing() {
            assertThat(Exhibits.all()).allSatisfy(exhibit -> {
                var open = Set.of(
                        exhibit.alone(), Checks.unfinished("linkage-new-2023"), Checks.callable("linkage-new-2023"));
                assertThat(exhibit.claims().containsAll(open)).isEqualTo(!exhibit.finished());
                assertThat(exhibit.claims().stream().anyMatch(open::contains)).isEqualTo(!exhibit.finished());
                assertThat(!exhibit.finished() || LIFE.due(exhibit).isEmpty()).isTrue();
            });
        }

        @Test
        void each_deadline_comes_once_and_the_clock_is_taken_at_its_word() {
            assertThat(Exhibits.all()).allSatisfy(exhibit -> {
                var end = Clockwork.runDown(LIFE, exhibit, Exhibits.world());
                assertThat(end.state())
                        .isEqualTo(exhibit.state() == ExhibitState.EXHIBITING ? ExhibitState.ENDED : exhibit.state());
            });
        }

        @Test
        void by_the_office_tells_the_reason_and_what_becomes_of_the_money() {
            var ending = new ApplicationEvent.CalledOff("Alibaba stops the plan", Linkages.undetermined(10_000));

            assertThat(told(Exhibits.common(ending), Exhibits.ADOPTED, Exhibits.PAID_IN_PART))
                    .singleElement()
                    .satisfies(mail -> {
                        assertThat(mail.mail()).isEqualTo(Mail.CALLED_OFF);
                        assertThat(mail.tells().get(Told.GROUND)).contains("Alibaba stops the plan");
                        assertThat(mail.tells().get(Told.REFUND)).contains("undetermined");
                    });
        }

        @Test
        void by_the_company_is_told_nobody() {
            assertThat(told(Exhibits.WITHDRAWN)).isEmpty();
        }
    }

    @Test
    void nobody_sees_it_but_the_secretariat_and_the_company() {
        var exhibit = Exhibits.standing();

        assertThat(LIFE.visible(exhibit, SECRETARIAT, Exhibits.world())).isTrue();
        assertThat(LIFE.visible(exhibit, SAKURA, Exhibits.world())).isTrue();
        assertThat(LIFE.visible(exhibit, Actor.company("ume"), Exhibits.world()))
                .isFalse();
        assertThat(LIFE.visible(exhibit, HANMART, Exhibits.world())).isFalse();
        assertThat(LIFE.visible(exhibit, Actor.buyer("sakura"), Exhibits.world()))
                .isFalse();
    }

    @Test
    void its_receipt_is_confirmed_with_the_address_for_changes() {
        var applied = Exhibits.standing();

        assertThat(LIFE.notices(null, Exhibits.APPLIED, applied))
                .singleElement()
                .satisfies(mail -> {
                    assertThat(mail.mail()).isEqualTo(Mail.APPLICATION_RECEIVED);
                    assertThat(mail.because()).containsExactly(Q20);
                    assertThat(mail.tells().get(Told.CONTACT)).contains("changes@office.example");
                    assertThat(mail.tells().get(Told.PRODUCTS)).contains(List.of("ponzu"));
                    assertThat(mail.tells().get(Told.PROGRAMME)).contains("linkage-new");
                });
    }
}
