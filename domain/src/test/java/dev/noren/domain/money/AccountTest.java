package dev.noren.domain.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AccountTest {

    private static final Account SOME = Account.EMPTY
            .plus(receipt("r-1", 20_000, 20_000))
            .plus(receipt("r-2", 45_000, 40_000))
            .plus(receipt("r-3", 7_000, 0));

    private static Receipt receipt(String reference, long amount, long applied) {
        return new Receipt(amount, LocalDate.of(2024, 10, 1), reference, applied, applied > 0);
    }

    private static Grant defect(long amount) {
        return new Grant(Cause.EVIDENT_DEFECT, amount);
    }

    @Test
    void an_empty_account_has_nothing() {
        assertThat(Account.EMPTY.received()).isZero();
        assertThat(Account.EMPTY.applied()).isZero();
        assertThat(Account.EMPTY.unapplied()).isZero();
        assertThat(Account.EMPTY.granted()).isZero();
    }

    @Test
    void what_came_in_is_applied_or_unapplied() {
        assertThat(SOME.received()).isEqualTo(72_000);
        assertThat(SOME.applied()).isEqualTo(60_000);
        assertThat(SOME.unapplied()).isEqualTo(12_000);
    }

    @Test
    void payments_stay_in_the_order_in_which_they_came() {
        assertThat(SOME.receipts()).extracting(Receipt::reference).containsExactly("r-1", "r-2", "r-3");
    }

    @Test
    void released_money_is_all_unapplied_and_none_of_it_is_lost() {
        var released = SOME.granting(defect(5_000)).released();

        assertThat(released.received()).isEqualTo(72_000);
        assertThat(released.applied()).isZero();
        assertThat(released.unapplied()).isEqualTo(72_000);
        assertThat(released.granted()).isEqualTo(5_000);
        assertThat(released.receipts()).extracting(Receipt::reference).containsExactly("r-1", "r-2", "r-3");
    }

    @Test
    void grants_add_up_and_change_nothing_of_what_came_in() {
        var granted = SOME.granting(defect(10_000)).granting(defect(2_000));

        assertThat(granted.granted()).isEqualTo(12_000);
        assertThat(granted.received()).isEqualTo(72_000);
        assertThat(granted.applied()).isEqualTo(60_000);
        assertThat(granted.plus(receipt("r-4", 1, 0)).granted()).isEqualTo(12_000);
    }

    @Test
    void an_account_never_changes() {
        var receipts = new ArrayList<>(List.of(receipt("r-1", 1, 1)));
        var account = new Account(receipts, List.of(), List.of(), 0, 0);
        receipts.add(receipt("r-2", 2, 2));
        account.plus(receipt("r-3", 3, 3));

        assertThat(account.received()).isEqualTo(1);
        assertThatThrownBy(() -> account.receipts().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void grants_that_do_not_fit_are_an_error() {
        var account = Account.EMPTY.granting(defect(Long.MAX_VALUE));

        assertThatThrownBy(() -> account.granting(defect(1)).granted()).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void payments_that_do_not_fit_are_an_error_and_never_wrap_around() {
        var account = Account.EMPTY
                .plus(receipt("r-1", Long.MAX_VALUE, Long.MAX_VALUE))
                .plus(receipt("r-2", 1, 1));

        assertThatThrownBy(account::received).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(account::applied).isInstanceOf(ArithmeticException.class);
    }

    @ParameterizedTest
    @EnumSource
    void what_went_nowhere_is_at_stake_where_it_came_late_or_was_too_much(Cause cause) {
        var account = Account.EMPTY.plus(new Receipt(100, LocalDate.of(2024, 10, 6), "B-1", 70, true));

        assertThat(account.atStake(cause))
                .isEqualTo(Set.of(Cause.PAID_LATE, Cause.OVERPAID).contains(cause) ? 30 : 70);
    }

    @Test
    void what_is_unapplied_can_leave_once_and_is_then_no_longer_shown() {
        assertThat(SOME.payable()).isEqualTo(12_000);
        var less = SOME.paying(payout(11_999));
        assertThat(less.payable()).isEqualTo(1);
        assertThat(less.unapplied()).isEqualTo(1);
        var nothing = less.paying(payout(1));
        assertThat(nothing.payable()).isZero();
        assertThat(nothing.unapplied()).isZero();
        assertThat(nothing.applied()).isEqualTo(60_000);
    }

    @Test
    void what_was_granted_of_the_fee_leaves_first() {
        var granted = SOME.granting(defect(20_000));
        assertThat(granted.payable()).isEqualTo(32_000);
        var paid = granted.paying(payout(20_000));
        assertThat(paid.unapplied()).isEqualTo(12_000);
        assertThat(paid.grantedAndNotPaid()).isZero();
        assertThat(paid.payable()).isEqualTo(12_000);
    }

    @Test
    void what_left_before_a_grant_left_of_the_unapplied() {
        var granted = SOME.paying(payout(12_000)).granting(defect(20_000));
        assertThat(granted.unapplied()).isZero();
        assertThat(granted.grantedAndNotPaid()).isEqualTo(20_000);
        assertThat(granted.payable()).isEqualTo(20_000);
        var paid = granted.paying(payout(15_000));
        assertThat(paid.unapplied()).isZero();
        assertThat(paid.grantedAndNotPaid()).isEqualTo(5_000);
        assertThat(paid.paying(payout(5_000)).payable()).isZero();
    }

    @Test
    void what_was_granted_of_the_unapplied_after_some_of_it_left_is_not_paid_yet() {
        var granted = SOME.paying(payout(7_000)).granting(new Grant(Cause.OVERPAID, 5_000));
        assertThat(granted.unapplied()).isEqualTo(5_000);
        assertThat(granted.grantedAndNotPaid()).isEqualTo(5_000);
        var paid = granted.paying(payout(5_000));
        assertThat(paid.unapplied()).isZero();
        assertThat(paid.grantedAndNotPaid()).isZero();
        assertThat(paid.payable()).isZero();
    }

    @Test
    void what_was_granted_of_the_unapplied_is_not_to_be_had_twice() {
        var granted = SOME.granting(new Grant(Cause.OVERPAID, 12_000));
        assertThat(granted.payable()).isEqualTo(12_000);
        assertThat(granted.grantedAndNotPaid()).isEqualTo(12_000);
        var paid = granted.paying(payout(12_000));
        assertThat(paid.payable()).isZero();
        assertThat(paid.unapplied()).isZero();
    }

    @Test
    void nothing_leaves_that_never_came_in() {
        assertThat(Account.EMPTY.payable()).isZero();
        assertThat(SOME.granting(defect(72_000)).payable()).isEqualTo(72_000);
        assertThat(SOME.paying(payout(12_000)).without("r-3", 60_000).payable()).isZero();
    }

    private static Payout payout(long amount) {
        return new Payout(amount, "out-" + amount, LocalDate.of(2024, 11, 1));
    }
}
