package dev.noren.plugins.buyers.thaimalls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.noren.plugins.spi.Product;
import dev.noren.plugins.spi.ReportException;
import dev.noren.plugins.spi.SalesReport.Line;
import dev.noren.plugins.spi.Sheet;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RegionReportTest {

    private static final List<Product> PRODUCTS = List.of(Product.of("mask").coded("4900000000047"));
    private static final String HEADINGS = "Mall|Region|JAN|Product|Orders|Sales (THB)";

    private final RegionReport report = new RegionReport();

    @Test
    void the_rows_of_a_product_become_one_line_with_shares() throws ReportException {
        var lines = report.read(
                        sheet(
                                HEADINGS,
                                "Lazada|bangkok|4900000000047||2|฿10.50",
                                "Konvy|Vicinity|4900000000047||1|5",
                                "Total||||3|15.50",
                                "a note"),
                        PRODUCTS)
                .lines();

        assertThat(lines)
                .containsExactly(new Line(
                        "mask",
                        "THB",
                        Map.of(
                                "orders",
                                3L,
                                "amount",
                                1_550L,
                                "permilleBangkok",
                                667L,
                                "permilleVicinity",
                                333L,
                                "permilleProvinces",
                                0L)));
    }

    @Test
    void nothing_sold_has_no_shares() throws ReportException {
        assertThat(report.read(sheet(HEADINGS, "Lazada|Bangkok|4900000000047||0|0"), PRODUCTS)
                        .lines()
                        .getFirst()
                        .figures())
                .containsEntry("permilleBangkok", 0L);
    }

    @Test
    void every_cell_at_fault_is_told_at_once() {
        assertThat(places(
                        HEADINGS,
                        "Lazada|Chiang Mai|4900000000047||2|1",
                        "Lazada|Bangkok|4900000000000||1.5|€1",
                        "Lazada|Bangkok|4900000000047||1|1",
                        "Lazada|Bangkok|4900000000047||1|1"))
                .containsExactly("2:2", "3:3", "3:5", "3:6", "5:0");
    }

    @Test
    void every_column_is_needed() {
        assertThat(places("Mall|Region|JAN|Product")).containsExactly("1:0", "1:0");
        assertThat(places(HEADINGS)).containsExactly("0:0");
    }

    private List<String> places(String... rows) {
        return catchThrowableOfType(ReportException.class, () -> report.read(sheet(rows), PRODUCTS)).faults().stream()
                .map(fault -> fault.row() + ":" + fault.column())
                .toList();
    }

    private static Sheet sheet(String... rows) {
        return new Sheet(Arrays.stream(rows)
                .map(row -> Arrays.asList(row.split("\\|", -1)))
                .toList());
    }
}
