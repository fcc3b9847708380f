package dev.noren.plugins.testkit.good;

import dev.noren.plugins.spi.Product;
import dev.noren.plugins.spi.ReportException;
import dev.noren.plugins.spi.ReportFormat;
import dev.noren.plugins.spi.ReportReader;
import dev.noren.plugins.spi.ReportSample;
import dev.noren.plugins.spi.ReportTable;
import dev.noren.plugins.spi.SalesReport;
import dev.noren.plugins.spi.SalesReport.Line;
import dev.noren.plugins.spi.Sheet;
import java.util.List;
import java.util.Map;

/** Reads the report of the tea house: a table by JAN code. */
public class TeaReport implements ReportReader {

    protected static final List<Product> PRODUCTS = List.of(
            Product.of("yuzu").named("柚子茶").coded("4901234567894"),
            Product.of("hojicha").named("ほうじ茶").coded("4912345678904"));

    private static final ReportTable TABLE =
            ReportTable.headedIn(1).product("JAN").figure("orders", "Orders").amount("CNY", List.of("¥"), "Sales");

    @Override
    public ReportFormat format() {
        return ReportFormat.USUAL;
    }

    @Override
    public SalesReport read(Sheet sheet, List<Product> products) throws ReportException {
        return TABLE.read(sheet, products);
    }

    @Override
    public List<ReportSample> samples() {
        return List.of(new ReportSample(
                "/dev/noren/plugins/testkit/good/tea-report.csv",
                PRODUCTS,
                SalesReport.of(List.of(
                        new Line("yuzu", "CNY", Map.of("orders", 12L, "amount", 123_450L)),
                        new Line("hojicha", "CNY", Map.of("orders", 0L, "amount", 0L))))));
    }
}
