package ${package};

import dev.noren.plugins.spi.Product;
import dev.noren.plugins.spi.ReportException;
import dev.noren.plugins.spi.ReportFormat;
import dev.noren.plugins.spi.ReportReader;
import dev.noren.plugins.spi.ReportSample;
import dev.noren.plugins.spi.ReportTable;
import dev.noren.plugins.spi.SalesReport;
import dev.noren.plugins.spi.Sheet;
import java.util.List;
import java.util.Map;

/** The buyer's report: a line for each product, under headings in the first row. */
final class MyReportReader implements ReportReader {

    private static final ReportTable TABLE = ReportTable.headedIn(1)
            .product("JAN")
            .figure("orders", "orders")
            .amount("SGD", List.of("S$"), "sales (SGD)");

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
        var ponzu = Product.of("ponzu").coded("4900000000017").named("Yuzu ponzu").in("food");
        var bowl = Product.of("bowl").coded("4900000000024").named("Rice bowl").in("kitchen");
        return List.of(new ReportSample(
                "report.csv",
                List.of(ponzu, bowl),
                SalesReport.of(List.of(
                        new SalesReport.Line("ponzu", "SGD", Map.of("orders", 120L, "amount", 123450L)),
                        new SalesReport.Line("bowl", "SGD", Map.of("orders", 0L, "amount", 0L))))));
    }
}
