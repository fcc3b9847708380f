package dev.noren.domain.money;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.domain.money.Paper.Kind;
import dev.noren.domain.money.Paper.Number;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaperTest {

    @Test
    void a_number_has_six_digits_at_least() {
        assertThat(new Number(Kind.INVOICE, 12)).hasToString("INV-000012");
        assertThat(new Number(Kind.CREDIT_NOTE, 999_999)).hasToString("CRN-999999");
        assertThat(new Number(Kind.INVOICE, 1_000_000)).hasToString("INV-1000000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"INV-000001", "CRN-000012", "INV-1000000"})
    void what_is_written_is_read(String written) {
        assertThat(Number.parse(written)).map(Number::toString).contains(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "INV-1",
                "INV-000000",
                "INV-0000001",
                "inv-000001",
                "ABC-000001",
                "INV000001",
                " INV-000001",
                "INV-0000000000000000001",
                "INV-９９９９９９"
            })
    void anything_else_is_no_number(String written) {
        assertThat(Number.parse(written)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INV-000012 サクラショクヒン",
                "サクラショクヒンINV000012",
                "ＩＮＶ－００００１２　サクラ",
                "inv 12",
                "INVｰ000012",
                "INV-000012 INV-12"
            })
    void an_invoice_is_found_in_a_remark_however_a_bank_writes_it(String remark) {
        assertThat(Number.invoicesIn(remark)).containsExactly(new Number(Kind.INVOICE, 12));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "000012", "CRN-000012", "INV", "INV-000000", "KINV-000012", "INV--12", "INV-1234567890123"})
    void whatever_else_stands_there_names_none(String remark) {
        assertThat(Number.invoicesIn(remark)).isEmpty();
    }
}
