package dev.noren.plugins.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "0; 0",
                "0012; 12",
                "-0; 0",
                "1,234,567; 1234567",
                "１２３; 123",
                "12.0; 12",
                "1000000000000; 1000000000000"
            })
    void a_whole_number_is_read(String said, long value) {
        assertThat(cell(said).whole(1, 1)).hasValue(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "''; Nothing stands here.",
                "12.5; This is not a whole number: \"12.5\"",
                "1,23; This is not a number: \"1,23\"",
                "1e3; This is not a number: \"1e3\"",
                "+1; This is not a number: \"+1\"",
                "(3); This is not a number: \"(3)\"",
                "-1; This is negative: \"-1\"",
                "1000000000001; This is too large: \"1000000000001\"",
                "99999999999999999999999; This is too large: \"99999999999999999999999\""
            })
    void what_is_no_whole_number_is_noted_at_its_place(String said, String says) {
        var cells = cell(said);

        assertThat(cells.whole(1, 1)).isEmpty();
        assertThat(catchThrowableOfType(ReportException.class, cells::check)).hasMessage("1:1 " + says);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "USD; $1,234.50; 123450",
                "USD; 1234.5; 123450",
                "USD; USD 3; 300",
                "USD; 3 usd; none",
                "USD; 0.005; none",
                "USD; 0.010; 1",
                "USD; €3; none",
                "USD; -3.00; none",
                "KRW; ￦12,000; 12000",
                "KRW; 12000원; 12000",
                "KRW; 0.5; none",
                "KRW; 12000.00; 12000",
                "KWD; 1.234; 1234"
            })
    void an_amount_is_read_in_minor_units(String currency, String said, String value) {
        var read = cell(said).amount(1, 1, currency, List.of("$", "₩", "원"));

        assertThat(read.isPresent() ? Long.toString(read.getAsLong()) : "none").isEqualTo(value);
    }

    @Test
    void a_figure_stands_beside_its_label() {
        var cells = Cells.of(new Sheet(List.of(
                List.of("Shop", "7"), List.of(" page  VIEWS", "12"), List.of("page views", "13"), List.of("Buyers"))));

        assertThat(cells.wholeBeside(List.of("PV", "Page views"))).hasValue(12);
        assertThat(cells.wholeBeside(List.of("Buyers"))).isEmpty();
        assertThat(cells.wholeBeside(List.of("Visitors", "UU"))).isEmpty();
        assertThat(catchThrowableOfType(ReportException.class, cells::check))
                .hasMessage("4:2 Nothing stands here.; 0:0 There is no row for \"Visitors\" or \"UU\".");
    }

    @Test
    void nothing_noted_is_nothing_thrown() {
        assertThatCode(() -> cell("1").check()).doesNotThrowAnyException();
    }

    @Test
    void what_a_cell_says_is_quoted_in_short_and_without_controls() {
        var cells = cell("\u0007" + "𠮷".repeat(50));
        cells.whole(1, 1);

        assertThat(catchThrowableOfType(ReportException.class, cells::check)
                        .faults()
                        .getFirst()
                        .says())
                .isEqualTo(Text.of(
                        "数値として読めません：「 " + "𠮷".repeat(39) + "…」",
                        "This is not a number: \" " + "𠮷".repeat(39) + "…\""));
    }

    private static Cells cell(String said) {
        return Cells.of(new Sheet(List.of(List.of(said))));
    }
}
