package dev.noren.domain.money;

import static dev.noren.domain.clause.Mall24.MISC_12;
import static dev.noren.domain.clause.Mall24.MISC_9;
import static dev.noren.domain.clause.Mall24.PN_7;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.domain.ruling.Basis;
import dev.noren.domain.ruling.Ruling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefundRulingTest {

    private static final Ruling<Refund> NONE = Ruling.of(Refund.NONE, Basis.IMPLIED, PN_7, MISC_9);

    @Test
    void where_yen_are_at_stake_the_ruling_stands() {
        var refund = RefundRuling.at(1, NONE);

        assertThat(refund.answer()).isEqualTo(Refund.NONE);
        assertThat(refund.basis()).isEqualTo(Basis.IMPLIED);
        assertThat(refund.because()).containsExactly(PN_7, MISC_9);
        assertThat(refund.amount()).isEqualTo(Money.yen(1));
    }

    @Test
    void where_nothing_is_at_stake_it_is_not_applicable_by_the_same_clauses_expressly() {
        var refund = RefundRuling.at(0, NONE);

        assertThat(refund.answer()).isEqualTo(Refund.NOT_APPLICABLE);
        assertThat(refund.basis()).isEqualTo(Basis.EXPRESS);
        assertThat(refund.because()).containsExactly(PN_7, MISC_9);
        assertThat(refund.amount()).isEqualTo(Money.yen(0));
    }

    @Test
    void a_refund_ruling_is_written_and_read_back() {
        var refund = RefundRuling.at(60_000, Ruling.of(Refund.NONE, Basis.EXPRESS, MISC_12));

        assertThat(RefundRuling.SHAPE.read().apply(RefundRuling.SHAPE.write().apply(refund)))
                .isEqualTo(refund);
    }

    @ParameterizedTest
    @CsvSource({
        "NONE, false",
        "FULL, true",
        "DISCRETIONARY, true",
        "UNDETERMINED, true",
        "NOT_APPLICABLE, false",
    })
    void something_may_be_granted_unless_nothing_is_returned(Refund refund, boolean granted) {
        assertThat(refund.mayBeGranted()).isEqualTo(granted);
    }

    @ParameterizedTest
    @EnumSource
    void a_cause_is_found_by_its_word(Cause cause) {
        assertThat(Cause.named(cause.word())).contains(cause);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "company_cancels", "COMPANY_CANCELS", "6-1", "bad-luck"})
    void any_other_word_is_no_cause(String word) {
        assertThat(Cause.named(word)).isEmpty();
    }
}
