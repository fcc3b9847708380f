package dev.noren.plugins.buyers.ippinka;

import dev.noren.plugins.spi.Categories;
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

/** The file of sales and ads on Amazon: CSV in UTF-8, Canadian dollars and cents as {@code $1,234.50}. Its shape is ours. */
final class AmazonReport implements ReportReader {

    static final List<String> FIGURES = List.of("impressions", "clicks", "orders", "amount");

    private static final ReportTable TABLE = ReportTable.headedIn(1)
            .product("JAN")
            .product("Product")
            .figure("impressions", "Impressions")
            .figure("clicks", "Clicks")
            .figure("orders", "Orders")
            .amount("CAD", List.of("CA$", "$"), "Sales");

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
                "amazon-report.csv",
                List.of(
                        Product.of("towel")
                                .named("Imabari towel")
                                .in(Categories.HOUSEHOLD)
                                .coded("4900000000030"),
                        Product.of("kettle").named("Nambu kettle, small").in(Categories.KITCHEN)),
                SalesReport.of(List.of(line("towel", 20_417, 611, 35, 123_450), line("kettle", 8_806, 240, 0, 0)))));
    }

    private static Line line(String product, long impressions, long clicks, long orders, long cents) {
        return new Line(
                product,
                "CAD",
                Map.of("impressions", impressions, "clicks", clicks, "orders", orders, "amount", cents));
    }
}
