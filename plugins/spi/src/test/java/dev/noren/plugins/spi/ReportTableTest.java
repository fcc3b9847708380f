package dev.noren.plugins.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.noren.plugins.spi.ReportException.Fault;
import dev.noren.plugins.spi.SalesReport.Line;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReportTableTest {

    private static final Product PONZU = Product.of("ponzu").named("Yuzu ponzu").coded("4901234567894");
    private static final Product KELP = Product.of("kelp").named("Kelp, cut").coded("4909876543210");
    private static final List<Product> BOTH = List.of(PONZU, KELP);

    private static final ReportTable TABLE = ReportTable.headedIn(1)
            .product("JAN", "Code")
            .product("Name")
            .figure("orders", "Orders", "주문")
            .amount("CAD", List.of("CA$", "$"), "Net sales");

    @Test
    void each_row_below_the_headings_is_a_line() throws ReportException {
        assertThat(TABLE.read(
                                sheet(
                                        "JAN|Name|Orders|Net sales",
                                        "4901234567894|any|1,204|$1,234.50",
                                        "|kelp,  CUT|0|12"),
                                BOTH)
                        .lines())
                .containsExactly(
                        new Line("ponzu", "CAD", Map.of("orders", 1204L, "amount", 123_450L)),
                        new Line("kelp", "CAD", Map.of("orders", 0L, "amount", 1200L)));
    }

    @Test
    void columns_stand_in_any_order_and_under_any_of_their_headings() throws ReportException {
        assertThat(TABLE.read(sheet("net SALES|code|주문", "CAD 1.5|490-1234-567894|２"), BOTH)
                        .lines())
                .containsExactly(new Line("ponzu", "CAD", Map.of("orders", 2L, "amount", 150L)));
    }

    @Test
    void every_missing_column_is_named_with_the_row_of_headings() {
        assertThat(faults(TABLE, sheet("Item|Order", "4901234567894|1")))
                .extracting(Fault::row, Fault::column, fault -> fault.says().en())
                .containsExactly(
                        tuple(1, 0, "There is no column headed \"JAN\" or \"Code\" or \"Name\"."),
                        tuple(1, 0, "There is no column headed \"Orders\" or \"주문\"."),
                        tuple(1, 0, "There is no column headed \"Net sales\"."));
    }

    @Test
    void every_cell_that_cannot_be_read_is_named_at_once() {
        var sheet = sheet(
                "JAN|Name|Orders|Net sales",
                "4901234567894|Yuzu ponzu|many|€3.00",
                "4900000000000||1|1",
                "4909876543210||-2|1.005",
                "||1|1");

        assertThat(places(TABLE, sheet)).containsExactly("2:3", "2:4", "3:1", "4:3", "4:4", "5:1");
    }

    @Test
    void a_product_has_one_row_unless_rows_are_added_up() throws ReportException {
        var twice = sheet("JAN|Orders|Net sales", "4901234567894|1|1.10", "4901234567894|2|2.20");

        assertThat(places(TABLE, twice)).containsExactly("3:1");
        assertThat(TABLE.summed().read(twice, BOTH).lines())
                .containsExactly(new Line("ponzu", "CAD", Map.of("orders", 3L, "amount", 330L)));
    }

    @Test
    void a_sum_that_grows_too_large_is_named_where_it_does() {
        var huge = sheet("JAN|Orders|Net sales", "4901234567894|1000000000000|1", "4901234567894|1|1");

        assertThat(places(TABLE.summed(), huge)).containsExactly("3:2");
    }

    @Test
    void others_products_are_faults_unless_the_buyers_files_hold_them() throws ReportException {
        var others = sheet("JAN|Orders|Net sales", "4900000000000|none|none", "4901234567894|1|1");

        assertThat(places(TABLE, others)).containsExactly("2:1");
        assertThat(TABLE.amongOthers().read(others, BOTH).lines())
                .extracting(Line::product)
                .containsExactly("ponzu");
        assertThat(places(TABLE.amongOthers(), sheet("JAN|Orders|Net sales", "4901234567894|1|1", "|2|2")))
                .containsExactly("3:1");
    }

    @Test
    void a_table_about_none_of_the_products_is_a_fault_of_the_whole() {
        assertThat(places(TABLE.amongOthers(), sheet("JAN|Orders|Net sales", "4900000000000|1|1")))
                .containsExactly("0:0");
        assertThat(places(TABLE, sheet("JAN|Orders|Net sales"))).containsExactly("0:0");
        assertThat(places(TABLE, new Sheet(List.of()))).containsExactly("1:0", "1:0", "1:0");
    }

    @Test
    void it_ends_where_it_is_said_to_and_passes_over_empty_rows() throws ReportException {
        var sheet = sheet("JAN|Orders|Net sales", "||", "4901234567894|1|1", " Total |1|1", "note");

        assertThat(TABLE.endingAt("Total").read(sheet, BOTH).lines()).hasSize(1);
        assertThat(places(TABLE, sheet)).contains("4:1");
    }

    @Test
    void a_name_that_two_products_bear_names_neither() {
        var same = List.of(Product.of("a").named("Kelp"), Product.of("b").named("kelp"));

        assertThatThrownBy(() -> TABLE.read(sheet("Name|Orders|Net sales", "Kelp|1|1"), same))
                .isInstanceOf(ReportException.class)
                .hasMessageContaining("more than one");
    }

    @Test
    void an_unknown_currency_is_found_where_the_table_is_laid_out() {
        assertThatThrownBy(() -> ReportTable.headedIn(1).amount("YEN", List.of(), "Sales"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> places(ReportTable table, Sheet sheet) {
        return faults(table, sheet).stream()
                .map(fault -> fault.row() + ":" + fault.column())
                .toList();
    }

    private static List<Fault> faults(ReportTable table, Sheet sheet) {
        return catchThrowableOfType(ReportException.class, () -> table.read(sheet, BOTH))
                .faults();
    }

    private static Sheet sheet(String... rows) {
        return new Sheet(Arrays.stream(rows)
                .map(row -> Arrays.asList(row.split("\\|", -1)))
                .toList());
    }
}
