package dev.noren.domain.mall;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.money.Cause;
import dev.noren.domain.money.Money;
import dev.noren.domain.money.Refund;
import dev.noren.domain.ruling.Basis;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MallRefundsTest {

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
