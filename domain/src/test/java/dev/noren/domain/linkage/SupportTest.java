package dev.noren.domain.linkage;

import static dev.noren.domain.clause.LinkAct.Q10;
import static dev.noren.domain.clause.LinkAct.Q12;
import static dev.noren.domain.clause.LinkAct.Q13;
import static dev.noren.domain.clause.LinkAct.Q2;
import static dev.noren.domain.clause.LinkAct.Q3;
import static dev.noren.domain.clause.LinkAct.Q5;
import static dev.noren.domain.clause.LinkAct.Q6;
import static dev.noren.domain.clause.LinkAct.Q7;
import static dev.noren.domain.clause.LinkAct.Q8;
import static dev.noren.domain.life.Actor.SECRETARIAT;
import static dev.noren.domain.life.Cast.SAKURA;
import static dev.noren.domain.life.Cast.tokyo;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.domain.company.CompanyFacts;
import dev.noren.domain.company.CompanyFacts.Listing;
import dev.noren.domain.edition.Numbers;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.life.Actor;
import dev.noren.domain.life.ApplicationEvent;
import dev.noren.domain.life.Attempt;
import dev.noren.domain.life.Cast;
import dev.noren.domain.life.Checks;
import dev.noren.domain.life.Clockwork;
import dev.noren.domain.life.Code;
import dev.noren.domain.life.Due;
import dev.noren.domain.life.Payload;
import dev.noren.domain.life.Reasons;
import dev.noren.domain.life.Shown;
import dev.noren.domain.notice.Mail;
import dev.noren.domain.notice.Notice;
import dev.noren.domain.notice.Told;
import dev.noren.domain.product.ProductFacts;
import dev.noren.domain.terms.Signatory;
import dev.noren.domain.time.Window;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SupportTest {

    private static final SupportLifecycle LIFE = new SupportLifecycle();

    private static List<Notice> told(SupportEvent last, SupportEvent... before) {
        var standing = Supports.standing(before);
        return LIFE.notices(standing, last, LIFE.evolve(standing.id(), standing, last));
    }

    private static SupportCase after(SupportCase standing, SupportEvent event) {
        return LIFE.evolve(standing.id(), standing, event);
    }

    @Nested
    class Applying {

        @ParameterizedTest
        @CsvSource({
            "2024-01-31T23:59:59, 2024-01, 2024-02-15",
            "2024-02-01T00:00,    2024-02, 2024-03-15",
            "2023-12-31T23:59:59, 2023-12, 2024-01-15"
        })
        void belongs_to_the_month_in_japan_and_the_result_to_the_fifteenth_of_the_next(
                String at, YearMonth intake, LocalDate targetDay) {
            var applied = Supports.story()
                    .at(at)
                    .when("apply", SAKURA, LinkagePayloads.apply())
                    .thenAccepted()
                    .after();

            var view = LIFE.view(applied, SAKURA);
            assertThat(view.get(SupportPayload.INTAKE)).contains(intake);
            assertThat(view.get(SupportPayload.TARGET_DAY)).contains(targetDay);
        }

        @Test
        void rests_on_the_guideline_and_on_the_monthly_intake() {
            var applied = Supports.story()
                    .when("apply", SAKURA, LinkagePayloads.apply())
                    .thenAccepted();

            assertThat(applied.outcome().because())
                    .contains(Q7)
                    .containsAll(SupportGuideline.CLAUSES)
                    .hasSize(1 + SupportGuideline.CLAUSES.size());
        }

        @ParameterizedTest
        @CsvSource({"2024-03-29T23:59:59, true", "2024-03-30T00:00, false"})
        void is_open_to_the_last_day(String at, boolean open) {
            var tried = Supports.story().at(at).when("apply", SAKURA, LinkagePayloads.apply());

            if (open) {
                tried.thenAccepted();
            } else {
                tried.thenRefused(Code.CLAUSE, Q13);
            }
        }

        @Test
        void before_an_edition_opens_is_refused_without_a_clause() {
            var later = Window.of(LocalDate.of(2024, 3, 1), LocalDate.of(2024, 3, 29));
            var edition = Linkages.edition(
                    "linkage-active-2024",
                    LinkageProgramme.ACTIVE,
                    1,
                    later,
                    Facts.of(Numbers.REPORT_UNTIL, YearMonth.of(2024, 3)));

            Supports.story()
                    .in(edition)
                    .at("2024-02-29T23:59:59")
                    .when("apply", SAKURA, LinkagePayloads.apply())
                    .thenRefused(Code.WRONG_STATE);
            Supports.story()
                    .in(edition)
                    .at("2024-03-01T00:00")
                    .when("apply", SAKURA, LinkagePayloads.apply())
                    .thenAccepted();
        }

        @Test
        void is_for_companies_that_are_registered() {
            Supports.story()
                    .when("apply", Actor.company("nobody"), LinkagePayloads.apply())
                    .thenRefused(Code.NOT_FOUND);
        }

        @Test
        void is_refused_for_all_reasons_at_once() {
            Supports.story()
                    .where(world -> world.withCompany(
                            "sakura",
                            Linkages.exhibiting(CompanyFacts.LISTING, Listing.FREE)
                                    .with(
                                            CompanyFacts.ALIBABA,
                                            Facts.of(
                                                    CompanyFacts.LISTING,
                                                    Listing.FREE,
                                                    CompanyFacts.CONTRACT_SIGNED,
                                                    false,
                                                    CompanyFacts.MEMBER_NUMBER,
                                                    "jp1"))))
                    .at("2024-04-01T00:00")
                    .when(
                            "apply",
                            SAKURA,
                            LinkagePayloads.apply().with(Payload.SIGNATORY, new Signatory("A", "clerk", false)))
                    .thenRefused(Code.INVALID, Q13, Q2)
                    .naming("signatory.authorised");
        }
    }

    @Nested
    class Amending {

        private static final Facts CONSUMER = Facts.of(ProductFacts.CONSUMER, true);

        @Test
        void reaches_any_product_of_the_company_and_no_other() {
            var applied = Supports.story().given(Supports.APPLIED);

            applied.when("amend", SAKURA, LinkagePayloads.amendment("ponzu", CONSUMER))
                    .thenAccepted()
                    .restingOn(Q10);
            applied.when("amend", SAKURA, LinkagePayloads.amendment("soap", CONSUMER))
                    .thenRefused(Code.INVALID)
                    .naming("changes.products.soap");
            applied.when("amend", SAKURA, LinkagePayloads.amendment("nothing", CONSUMER))
                    .thenRefused(Code.INVALID)
                    .naming("changes.products.nothing");
        }
    }

    @Nested
    class Result {

        @ParameterizedTest
        @CsvSource({"2024-01-31T23:59:59, false", "2024-02-01T00:00, true"})
        void comes_once_the_month_of_the_intake_is_over(String at, boolean over) {
            var tried = Supports.story()
                    .given(Supports.APPLIED)
                    .at(at)
                    .when("notify-result", SECRETARIAT, LinkagePayloads.result(true));

            if (over) {
                tried.thenAccepted().restingOn(Q3, Q5, Q6, Q7);
            } else {
                tried.thenRefused(Code.CLAUSE, Q7);
            }
        }

        @Test
        void is_told_without_reason_and_without_invoice_for_that_is_sent_by_another() {
            assertThat(told(Supports.ADOPTED)).singleElement().satisfies(mail -> {
                assertThat(mail.mail()).isEqualTo(Mail.RESULT_ADOPTED);
                assertThat(mail.because()).containsExactlyInAnyOrder(Q3, Q5, Q6);
                assertThat(mail.tells()).isEqualTo(Facts.of(Told.PROGRAMME, "linkage-active"));
            });
            assertThat(told(Supports.REJECTED)).singleElement().satisfies(mail -> {
                assertThat(mail.mail()).isEqualTo(Mail.RESULT_REJECTED);
                assertThat(mail.because()).containsExactlyInAnyOrder(Q5, Q6);
            });
        }

        @Test
        void over_nothing_to_pay_starts_the_support_at_once() {
            var started = Supports.story()
                    .given(Supports.APPLIED)
                    .in(Linkages.active(0))
                    .when("notify-result", SECRETARIAT, LinkagePayloads.result(true))
                    .thenAccepted()
                    .after();

            assertThat(started.state()).isEqualTo(SupportState.IN_SUPPORT);
        }

        @Test
        void leaves_no_way_back() {
            Supports.story()
                    .given(Supports.standing(Supports.ADOPTED))
                    .when("withdraw", SAKURA)
                    .thenRefused(Code.CLAUSE, Q12);
        }
    }

    @Nested
    class Support {

        @ParameterizedTest
        @CsvSource({
            "2024-01-31T23:59:59, in-support, 2024-01 2024-02 2024-03",
            "2024-03-31T23:59:59, in-support, 2024-03",
            "2024-04-01T00:00,    completed,  ''"
        })
        void starts_with_the_payment_and_reports_to_march_2024(String at, String state, String months) {
            var paid = Supports.story()
                    .given(Supports.standing(Supports.ADOPTED, Supports.PAID_IN_PART))
                    .at(at)
                    .when("record-payment", SECRETARIAT, LinkagePayloads.payment(210_000, "2024-01-31"))
                    .thenAccepted()
                    .restingOn(Q3, Q7, Q8)
                    .after();

            assertThat(paid.state().word()).isEqualTo(state);
            assertThat(paid.months().all())
                    .containsExactlyElementsOf(Stream.of(months.split(" "))
                            .filter(month -> !month.isEmpty())
                            .map(YearMonth::parse)
                            .toList());
            assertThat(LIFE.due(paid)).hasSameSizeAs(paid.months().all());
        }

        @Test
        void is_not_started_by_a_part_of_the_fee() {
            Supports.story()
                    .given(Supports.standing(Supports.ADOPTED, Supports.PAID_IN_PART))
                    .when("record-payment", SECRETARIAT, LinkagePayloads.payment(209_999, "2024-02-25"))
                    .thenAccepted()
                    .restingOn(Q3, Q8);
        }

        @Test
        void is_confirmed_by_mail_which_is_no_receipt() {
            assertThat(told(Supports.PAID, Supports.ADOPTED)).singleElement().satisfies(mail -> {
                assertThat(mail.mail()).isEqualTo(Mail.PAYMENT_CONFIRMED);
                assertThat(mail.because()).containsExactlyInAnyOrder(Q3, Q8);
            });
        }
    }

    @Nested
    class Reports {

        private static final SupportCase STARTED = Supports.standing(Supports.ADOPTED, Supports.PAID, Supports.STARTED);

        private static Facts due(SupportCase support, String at) {
            var question = new Attempt<>(
                    support,
                    support.id(),
                    SAKURA,
                    Facts.NONE,
                    Supports.world(Linkages.ACTIVE).at(tokyo(at)));
            var query = LIFE.queries().stream()
                    .filter(each -> each.name().equals("reports-due"))
                    .findFirst()
                    .orElseThrow();
            return query.answering().answer(question, new Reasons());
        }

        @Test
        void are_told_of_on_the_first_of_the_following_month_at_nine() {
            assertThat(LIFE.due(STARTED))
                    .containsExactly(
                            new Due(tokyo("2024-03-01T09:00"), "remind-report"),
                            new Due(tokyo("2024-04-01T09:00"), "remind-report"));
        }

        @Test
        void that_are_in_are_not_told_of() {
            assertThat(LIFE.due(after(STARTED, Supports.reported("2024-02"))))
                    .containsExactly(new Due(tokyo("2024-04-01T09:00"), "remind-report"));
        }

        @Test
        void are_told_of_by_their_month() {
            var reminded = Supports.story()
                    .given(STARTED)
                    .at("2024-03-01T09:00")
                    .when("remind-report", Actor.CLOCK)
                    .thenAccepted(new SupportEvent.ReportReminded(YearMonth.of(2024, 2)))
                    .restingOn(Q13);

            assertThat(LIFE.notices(STARTED, reminded.outcome().events().getFirst(), reminded.after()))
                    .singleElement()
                    .satisfies(mail -> {
                        assertThat(mail.mail()).isEqualTo(Mail.REPORT_DUE);
                        assertThat(mail.tells().get(Told.MONTH)).contains(YearMonth.of(2024, 2));
                    });
        }

        @ParameterizedTest
        @CsvSource({
            "2024-02-29T23:59:59, ''",
            "2024-03-01T00:00,    2024-02",
            "2024-04-01T00:00,    2024-02 2024-03",
            "2025-01-01T00:00,    2024-02 2024-03"
        })
        void are_due_once_their_month_is_over(String at, String months) {
            assertThat(due(STARTED, at).need(Shown.MONTHS).stream().map(YearMonth::toString))
                    .containsExactlyElementsOf(Stream.of(months.split(" "))
                            .filter(month -> !month.isEmpty())
                            .toList());
            assertThat(due(STARTED, at).need(Shown.BECAUSE)).containsExactly(Q13);
        }

        @Test
        void are_due_neither_before_support_nor_after_an_end() {
            assertThat(due(Supports.standing(Supports.ADOPTED), "2025-01-01T00:00")
                            .need(Shown.MONTHS))
                    .isEmpty();
            var ended = after(
                    STARTED, Supports.common(new ApplicationEvent.CalledOff("a reason", Linkages.undetermined(0))));
            assertThat(due(ended, "2025-01-01T00:00").need(Shown.MONTHS)).isEmpty();
            assertThat(LIFE.due(ended)).isEmpty();
        }

        @Test
        void complete_the_support_in_whichever_order_they_come() {
            var last = after(STARTED, Supports.reported("2024-03"));

            assertThat(last.state()).isEqualTo(SupportState.IN_SUPPORT);
            assertThat(after(last, Supports.reported("2024-02")).state()).isEqualTo(SupportState.COMPLETED);
        }

        @Test
        void stay_due_when_exhibit_or_credit_have_ended() {
            var ended = after(STARTED, new SupportEvent.ExhibitEnded(LocalDate.of(2024, 2, 20)));
            var usedUp = after(ended, new SupportEvent.CreditUsedUp(LocalDate.of(2024, 2, 21)));

            assertThat(LIFE.due(usedUp)).isEqualTo(LIFE.due(STARTED));
            assertThat(due(usedUp, "2024-04-01T00:00")).isEqualTo(due(STARTED, "2024-04-01T00:00"));
        }

        @Test
        void outside_the_support_and_not_over_are_refused_for_both() {
            Supports.story()
                    .given(STARTED)
                    .at("2024-04-30T23:59:59")
                    .when("submit-case-report", SAKURA, LinkagePayloads.report("2024-04"))
                    .thenRefused(Code.INVALID, Q13)
                    .naming("month");
        }
    }

    @Nested
    class Ending {

        @ParameterizedTest
        @EnumSource
        void finished_is_what_the_specification_calls_finished(SupportState state) {
            assertThat(state.finished())
                    .isEqualTo(Set.of("completed", "rejected", "withdrawn", "excluded", "called-off")
                            .contains(state.word()));
        }

        @Test
        void what_is_finished_has_no_deadlines_and_bars_nothing() {
            assertThat(Supports.all()).allSatisfy(support -> {
                var open = Set.of(
                        support.alone(),
                        Checks.unfinished("linkage-active-2023"),
                        Checks.callable("linkage-active-2023"));
                assertThat(support.claims().containsAll(open)).isEqualTo(!support.finished());
                assertThat(support.claims().stream().anyMatch(open::contains)).isEqualTo(!support.finished());
                assertThat(!support.finished() || LIFE.due(support).isEmpty()).isTrue();
            });
        }

        @Test
        void each_deadline_comes_once_and_the_clock_is_taken_at_its_word() {
            assertThat(Supports.all())
                    .allSatisfy(support -> assertThat(Clockwork.runDown(LIFE, support, Supports.world(Linkages.ACTIVE))
                                    .state())
                            .isEqualTo(support.state()));
        }

        @Test
        void is_seen_by_the_company_and_the_secretariat_alone() {
            var world = Supports.world(Linkages.ACTIVE);

            assertThat(LIFE.visible(Supports.standing(), SAKURA, world)).isTrue();
            assertThat(LIFE.visible(Supports.standing(), SECRETARIAT, world)).isTrue();
            assertThat(LIFE.visible(Supports.standing(), Cast.HANMART, world)).isFalse();
            assertThat(LIFE.visible(Supports.standing(), Actor.company("ume"), world))
                    .isFalse();
        }
    }

    @Test
    void its_receipt_is_confirmed_with_the_address_for_changes_and_the_intake() {
        assertThat(LIFE.notices(null, Supports.APPLIED, Supports.standing()))
                .singleElement()
                .satisfies(mail -> {
                    assertThat(mail.mail()).isEqualTo(Mail.APPLICATION_RECEIVED);
                    assertThat(mail.because()).containsExactlyInAnyOrder(Q10, Q7);
                    assertThat(mail.tells().get(Told.CONTACT)).isEqualTo(Optional.of("changes@office.example"));
                    assertThat(mail.tells().knows(Told.PRODUCTS)).isFalse();
                });
    }
}
