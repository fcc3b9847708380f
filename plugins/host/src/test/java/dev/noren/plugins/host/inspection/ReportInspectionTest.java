package dev.noren.plugins.host.inspection;

import static dev.noren.plugins.host.inspection.Good.INSPECTION;
import static dev.noren.plugins.host.inspection.Good.LINE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.plugins.spi.Finding;
import dev.noren.plugins.spi.SalesReport;
import dev.noren.plugins.spi.SalesReport.Line;
import dev.noren.plugins.spi.Text;
import java.util.AbstractList;
import java.util.Collections;
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
        var report = new SalesReport(Map.of("pageViews", 0L), List.of(LINE, new Line("sake", "", Map.of("orders", 1L))));

        assertThat(INSPECTION.report(report, Good.PARTICIPATION.products()).usable()).contains(report);
    }

    @Test
    void a_report_with_any_fault_is_of_no_use() {
        assertThat(INSPECTION.report(Good.report(LINE, LINE), Good.PARTICIPATION.products()).usable()).isEmpty();
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
        assertThat(faultsOfLine("figures", Map.of("orders", figure, "amount", 0L)).isEmpty()).isEqualTo(inOrder);
        assertThat(faults(new SalesReport(Map.of("pageViews", figure), List.of())).isEmpty()).isEqualTo(inOrder);
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
        assertThat(faultsOfLine("currency", "")).containsExactly("report.lines[0].currency: '' must be an ISO 4217 currency code");
        assertThat(faultsOfLine("currency", "thb")).hasSize(1);
        assertThat(faultsOfLine("figures", Map.of("orders", 1L)))
                .containsExactly("report.lines[0].currency: 'THB' stands without an amount: leave it empty");
        assertThat(faults(new SalesReport(Map.of("amount", 1L), List.of()))).hasSize(1);
    }

    @Test
    void findings_out_of_bounds_are_left_out() {
        var blank = new Finding(Finding.Weight.AGAINST, List.of(), Text.of("", "no"));
        var unknown = new Finding(Finding.Weight.AGAINST, List.of("DECK23-BUY-1", "NO-1"), Good.WORDS);
        var inspected = INSPECTION.findings(List.of(blank, Good.FINDING, unknown));

        assertThat(inspected.usable()).contains(List.of(Good.FINDING));
        assertThat(Good.faults(inspected))
                .containsExactly(
                        "findings[0].says.ja: '' must not be empty",
                        "findings[2].clauses[1]: 'NO-1' is no clause of the catalogue");
    }

    @Test
    void there_are_50_findings_at_most_and_a_list_without_end_is_left() {
        assertThat(INSPECTION.findings(Collections.nCopies(50, Good.FINDING)).faults()).isEmpty();

        var endless = INSPECTION.findings(Collections.nCopies(Integer.MAX_VALUE, Good.FINDING));
        assertThat(endless.usable().orElseThrow()).hasSize(50);
        assertThat(Good.faults(endless)).containsExactly("findings: there are more than the 50 that are taken");
    }

    @Test
    void a_list_that_breaks_on_the_way_is_told() {
        var broken = INSPECTION.findings(new AbstractList<>() {
            @Override
            public Finding get(int index) {
                if (index == 1) {
                    throw new IllegalStateException("broken");
                }
                return Good.FINDING;
            }

            @Override
            public int size() {
                return 2;
            }
        });

        assertThat(broken.usable()).contains(List.of(Good.FINDING));
        assertThat(Good.faults(broken)).containsExactly("findings: the list cannot be walked through");
    }
}
