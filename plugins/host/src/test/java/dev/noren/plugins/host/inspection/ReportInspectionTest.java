package dev.noren.plugins.host.inspection;

import static dev.noren.plugins.host.inspection.Good.INSPECTION;
import static dev.noren.plugins.host.inspection.Good.LINE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.plugins.spi.SalesReport;
import dev.noren.plugins.spi.SalesReport.Line;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportInspectionTest {

    private static List<String> faults(SalesReport report) {
        return Good.faults(INSPECTION.report(report, Good.PARTICIPATION.products()));
    }

    private static List<String> faultsOfLine(String component, Object value) {
        return faults(Good.report(Good.with(LINE, component, value)));
    }

    @Test
    void a_report_in_order_is_usable() {
        var report =
                new SalesReport(Map.of("pageViews", 0L), List.of(LINE, new Line("sake", "", Map.of("orders", 1L))));

        assertThat(INSPECTION.report(report, Good.PARTICIPATION.products()).usable())
                .contains(report);
    }

    @Test
    void a_report_with_any_fault_is_of_no_use() {
        assertThat(INSPECTION
                        .report(Good.report(LINE, LINE), Good.PARTICIPATION.products())
                        .usable())
                .isEmpty();
    }

    @Test
    void products_are_known_and_come_once() {
        assertThat(faultsOfLine("product", "tea"))
                .containsExactly("report.lines[0].product: 'tea' is none of the products that the report is about");
        assertThat(faults(Good.report(LINE, LINE))).containsExactly("report.lines[1].product: 'yuzu' is named twice");
    }

    @ParameterizedTest
    @CsvSource({"-1, false", "0, true", "1000000000000, true", "1000000000001, false"})
    void figures_are_not_negative_and_bounded(long figure, boolean inOrder) {
        assertThat(faultsOfLine("figures", Map.of("orders", figure, "amount", 0L))
                        .isEmpty())
                .isEqualTo(inOrder);
        assertThat(faults(new SalesReport(Map.of("pageViews", figure), List.of()))
                        .isEmpty())
                .isEqualTo(inOrder);
    }

    @Test
    void every_figure_has_a_name_and_each_at_fault_is_told() {
        assertThat(faultsOfLine("figures", Map.of("page views", 1L, "", 1L, "amount", -1L)))
                .containsExactly(
                        "report.lines[0].figures: '' must be a name of letters, digits, '.', '_' or '-'",
                        "report.lines[0].figures.amount: '-1' is out of range: from 0 to 1000000000000",
                        "report.lines[0].figures: 'page views' must be a name of letters, digits, '.', '_' or '-'");
    }

    @Test
    void money_comes_with_its_currency_and_a_currency_with_money() {
        assertThat(faultsOfLine("currency", ""))
                .containsExactly("report.lines[0].currency: '' must be an ISO 4217 currency code");
        assertThat(faultsOfLine("currency", "thb")).hasSize(1);
        assertThat(faultsOfLine("figures", Map.of("orders", 1L)))
                .containsExactly("report.lines[0].currency: 'THB' stands without an amount: leave it empty");
        assertThat(faults(new SalesReport(Map.of("amount", 1L), List.of()))).hasSize(1);
    }
}
