package dev.noren.domain.mall;

import static dev.noren.domain.clause.Mall24.EXP_3;
import static dev.noren.domain.clause.Mall24.EXP_4;
import static dev.noren.domain.clause.Mall24.MISC_11;
import static dev.noren.domain.clause.Mall24.MISC_12;
import static dev.noren.domain.clause.Mall24.MISC_13;
import static dev.noren.domain.clause.Mall24.MISC_14;
import static dev.noren.domain.clause.Mall24.MISC_3;
import static dev.noren.domain.clause.Mall24.MISC_7;
import static dev.noren.domain.clause.Mall24.MISC_9;
import static dev.noren.domain.clause.Mall24.PN_7;
import static dev.noren.domain.clause.Mall24.REQ_12;
import static dev.noren.domain.money.Cause.OVERPAID;
import static dev.noren.domain.money.Cause.PAID_LATE;
import static dev.noren.domain.money.Refund.DISCRETIONARY;
import static dev.noren.domain.money.Refund.NONE;
import static dev.noren.domain.money.Refund.NOT_APPLICABLE;
import static dev.noren.domain.money.Refund.UNDETERMINED;
import static dev.noren.domain.ruling.Basis.EXPRESS;
import static dev.noren.domain.ruling.Basis.IMPLIED;
import static dev.noren.domain.ruling.Basis.SILENT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.edition.Partner;
import dev.noren.domain.life.EditionVersion;
import dev.noren.domain.money.Account;
import dev.noren.domain.money.Cause;
import dev.noren.domain.money.Grant;
import dev.noren.domain.money.Money;
import dev.noren.domain.money.Receipt;
import dev.noren.domain.money.Refund;
import dev.noren.domain.money.RefundRuling;
import dev.noren.domain.ruling.Basis;
import dev.noren.domain.time.Window;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;

/** Section 5, the rows of MALL, and the amounts at stake of 8.6. */
class MallRefundsTest {

    record Expected(Cause cause, Refund answer, Basis basis, List<Clause> because) {

        static Expected of(Cause cause, Refund answer, Basis basis, Clause... because) {
            return new Expected(cause, answer, basis, List.of(because));
        }

        boolean onUnapplied() {
            return cause == PAID_LATE || cause == OVERPAID;
        }
    }

    /** The table of section 5. */
    static final List<Expected> ROWS = List.of(
            Expected.of(Cause.COMPANY_CANCELS, NONE, EXPRESS, MISC_12),
            Expected.of(Cause.UNQUALIFIED, NONE, EXPRESS, MISC_13),
            Expected.of(Cause.EVIDENT_DEFECT, DISCRETIONARY, EXPRESS, MISC_14),
            Expected.of(Cause.CALLED_OFF, UNDETERMINED, SILENT, MISC_11),
            Expected.of(Cause.DATA_UNAVAILABLE, NONE, IMPLIED, PN_7, MISC_9),
            Expected.of(Cause.EXPORT_CONTROL, NONE, IMPLIED, EXP_3, EXP_4),
            Expected.of(PAID_LATE, UNDETERMINED, SILENT, REQ_12),
            Expected.of(OVERPAID, UNDETERMINED, SILENT, REQ_12),
            Expected.of(Cause.OFF_PURPOSE, UNDETERMINED, SILENT, MISC_7),
            Expected.of(Cause.LATE_DELIVERY, UNDETERMINED, SILENT, MISC_3));

    private static final Account PAID_60_000_AND_5_000_MORE =
            Account.EMPTY.plus(receipt(20_000, 20_000)).plus(receipt(45_000, 40_000));

    private static Receipt receipt(long amount, long applied) {
        return new Receipt(amount, LocalDate.of(2024, 10, 1), "r-" + amount, applied, applied > 0);
    }

    private static RefundRuling ruling(Account account, Cause cause) {
        return MallRefunds.on(participation().with(account), cause);
    }

    private static MallCase participation() {
        var invitation = new Invitation(
                new EditionVersion("japan-mall-2024", 1),
                MallRules.MALL_2024,
                ZoneId.of("Asia/Tokyo"),
                "sakura",
                "hanmart",
                new Partner(LocalDate.of(2024, 9, 20), Window.ALWAYS, List.of()),
                Instant.parse("2024-09-02T00:00:00Z"));
        return MallCase.invited("p1", invitation, List.of("ponzu")).in(MallState.REGISTERED);
    }

    @ParameterizedTest
    @FieldSource("ROWS")
    void where_money_came_in_the_row_of_the_cause_stands(Expected row) {
        var ruling = ruling(PAID_60_000_AND_5_000_MORE, row.cause);

        assertThat(ruling.answer()).isEqualTo(row.answer);
        assertThat(ruling.basis()).isEqualTo(row.basis);
        assertThat(ruling.because()).containsExactlyElementsOf(row.because);
    }

    @ParameterizedTest
    @FieldSource("ROWS")
    void at_stake_is_the_unapplied_part_for_late_and_surplus_money_and_else_the_rest(Expected row) {
        assertThat(ruling(PAID_60_000_AND_5_000_MORE, row.cause).amount())
                .isEqualTo(Money.yen(row.onUnapplied() ? 5_000 : 60_000));
    }

    @ParameterizedTest
    @FieldSource("ROWS")
    void grants_are_not_taken_off(Expected row) {
        assertThat(ruling(PAID_60_000_AND_5_000_MORE.granting(new Grant(Cause.EVIDENT_DEFECT, 65_000)), row.cause))
                .isEqualTo(ruling(PAID_60_000_AND_5_000_MORE, row.cause));
    }

    @ParameterizedTest
    @FieldSource("ROWS")
    void where_nothing_came_in_nothing_applies_and_the_clauses_of_the_row_say_so(Expected row) {
        var ruling = ruling(Account.EMPTY, row.cause);

        assertThat(ruling.answer()).isEqualTo(NOT_APPLICABLE);
        assertThat(ruling.basis()).isEqualTo(EXPRESS);
        assertThat(ruling.because()).containsExactlyElementsOf(row.because);
        assertThat(ruling.amount()).isEqualTo(Money.yen(0));
    }

    @ParameterizedTest
    @FieldSource("ROWS")
    void money_that_went_towards_nothing_is_at_stake_only_where_it_came_late_or_was_too_much(Expected row) {
        var ruling = ruling(Account.EMPTY.plus(receipt(30_000, 0)), row.cause);

        assertThat(ruling.answer()).isEqualTo(row.onUnapplied() ? UNDETERMINED : NOT_APPLICABLE);
        assertThat(ruling.amount()).isEqualTo(Money.yen(row.onUnapplied() ? 30_000 : 0));
    }

    @ParameterizedTest
    @FieldSource("ROWS")
    void money_that_all_went_towards_the_invoice_was_neither_late_nor_too_much(Expected row) {
        var ruling = ruling(Account.EMPTY.plus(receipt(60_000, 60_000)), row.cause);

        assertThat(ruling.answer()).isEqualTo(row.onUnapplied() ? NOT_APPLICABLE : row.answer);
        assertThat(ruling.amount()).isEqualTo(Money.yen(row.onUnapplied() ? 0 : 60_000));
    }

    @Test
    void every_cause_has_its_row() {
        assertThat(ROWS).extracting(Expected::cause).containsExactlyInAnyOrder(Cause.values());
    }

    @Test
    void every_clause_that_a_ruling_names_is_announced_and_no_other() {
        Set<Clause> named = new HashSet<>();
        for (var cause : Cause.values()) {
            named.addAll(ruling(PAID_60_000_AND_5_000_MORE, cause).because());
        }

        assertThat(MallRefunds.RULINGS.cites()).isEqualTo(named);
    }

    /** After {@code cancel-option} while {@code approved} (section 5). */
    @Nested
    class Whether_the_fee_stays_owed {

        private static final RefundRuling ATTACHED = ruling(Account.EMPTY, Cause.COMPANY_CANCELS);

        private static MallCase requested() {
            var choice = new PaidOption.Choice("sns-post", List.of("ponzu"));
            return participation().with(participation().paidOption().chosen(choice));
        }

        private static MallCase approved() {
            var bill = new PaidOption.Bill(60_000, LocalDate.of(2024, 10, 12), Instant.parse("2024-09-28T00:00:00Z"));
            return requested().with(requested().paidOption().billed(bill));
        }

        private static MallCase confirmed() {
            return approved().with(Account.EMPTY.plus(receipt(60_000, 60_000))).option(MallOption.CONFIRMED);
        }

        @Test
        void nobody_can_tell_of_an_approved_option_that_the_company_gave_up() {
            var partlyPaid = approved().with(Account.EMPTY.plus(receipt(20_000, 20_000)));

            for (var givenUp : List.of(approved().optionGivenUp(ATTACHED), partlyPaid.optionGivenUp(ATTACHED))) {
                var ruling = MallRefunds.stillOwed(givenUp).orElseThrow();

                assertThat(ruling.answer()).isEqualTo("undetermined");
                assertThat(ruling.basis()).isEqualTo(SILENT);
                assertThat(ruling.because()).containsExactlyInAnyOrder(MISC_12, REQ_12);
            }
        }

        @Test
        void is_no_question_before_the_option_is_approved_or_after_it_is_paid() {
            assertThat(MallRefunds.stillOwed(requested().optionGivenUp(ATTACHED)))
                    .isEmpty();
            assertThat(MallRefunds.stillOwed(confirmed().optionGivenUp(ATTACHED)))
                    .isEmpty();
        }

        @Test
        void is_no_question_as_long_as_the_option_stands_or_once_it_lapsed() {
            assertThat(MallRefunds.stillOwed(approved())).isEmpty();
            assertThat(MallRefunds.stillOwed(confirmed())).isEmpty();
            assertThat(MallRefunds.stillOwed(approved().option(MallOption.LAPSED)))
                    .isEmpty();
        }

        @Test
        void is_no_question_where_the_office_ended_the_participation() {
            for (var ended : List.of(MallState.EXCLUDED, MallState.CALLED_OFF)) {
                assertThat(MallRefunds.stillOwed(
                                approved().optionGivenUp(ATTACHED).in(ended)))
                        .isEmpty();
            }
        }
    }

    /** The same on whole participations. */
    @Nested
    class On_a_participation_as_it_stands {

        /** Section 5: 40,000 yen were received and went towards the invoice, or 10,000 went towards nothing. */
        @ParameterizedTest
        @CsvSource({
            "company-cancels,  confirmed, none,          express, MALL24-MISC-12,             40000",
            "unqualified,      confirmed, none,          express, MALL24-MISC-13,             40000",
            "evident-defect,   confirmed, discretionary, express, MALL24-MISC-14,             40000",
            "called-off,       confirmed, undetermined,  silent,  MALL24-MISC-11,             40000",
            "data-unavailable, confirmed, none,          implied, MALL24-PN-7 MALL24-MISC-9,  40000",
            "export-control,   confirmed, none,          implied, MALL24-EXP-3 MALL24-EXP-4,  40000",
            "off-purpose,      confirmed, undetermined,  silent,  MALL24-MISC-7,              40000",
            "late-delivery,    confirmed, undetermined,  silent,  MALL24-MISC-3,              40000",
            "paid-late,        lapsed,    undetermined,  silent,  MALL24-REQ-12,              10000",
            "overpaid,         lapsed,    undetermined,  silent,  MALL24-REQ-12,              10000",
            "paid-late,        confirmed, not-applicable, express, MALL24-REQ-12,             0",
            "company-cancels,  lapsed,    not-applicable, express, MALL24-MISC-12,            0",
            "called-off,       offered,   not-applicable, express, MALL24-MISC-11,            0"
        })
        void whether_a_fee_is_returned_hangs_on_the_cause(
                String cause, String option, String answer, String basis, String because, long amount) {
            var standing = Stream.of(MallOption.values())
                    .filter(each -> each.word().equals(option))
                    .findFirst()
                    .orElseThrow();
            var ruling = MallRefunds.on(
                    MallCases.standing(MallState.REGISTERED, standing),
                    Cause.named(cause).orElseThrow());
            assertThat(ruling.answer().word()).isEqualTo(answer);
            assertThat(ruling.basis().word()).isEqualTo(basis);
            assertThat(ruling.because().stream().map(Clause::id)).containsExactly(because.split(" "));
            assertThat(ruling.amount()).isEqualTo(Money.yen(amount));
        }

        @ParameterizedTest
        @EnumSource
        void whoever_is_free_or_has_paid_nothing_has_nothing_to_be_returned(Cause cause) {
            var ruling = MallRefunds.on(MallCases.standing(MallState.REGISTERED, MallOption.OFFERED), cause);
            assertThat(ruling.answer()).isEqualTo(Refund.NOT_APPLICABLE);
            assertThat(ruling.basis()).isEqualTo(Basis.EXPRESS);
            assertThat(ruling.because()).isNotEmpty();
        }
    }
}
