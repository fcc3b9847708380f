package dev.noren.plugins.buyers.mtckitchen;

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

/** The workbook that MTC Kitchen sends: its first sheet, under a title, a row per item, in US dollars. Its shape is ours. */
final class ShopReport implements ReportReader {

    static final List<String> FIGURES = List.of("videoViews", "views", "units", "amount");

    private static final ReportTable TABLE = ReportTable.headedIn(3)
            .product("JAN / UPC")
            .product("Item")
            .figure("videoViews", "Video views")
            .figure("views", "Page views")
            .figure("units", "Units sold")
            .amount("USD", List.of("$"), "Net sales (USD)")
            .endingAt("Total");

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
                "shop-report.xlsx",
                List.of(
                        Product.of("knife")
                                .named("Gyuto knife 210 mm")
                                .in(Categories.KITCHEN)
                                .coded("4900000000023"),
                        Product.of("kombu").named("Rishiri kombu").in(Categories.FOOD)),
                SalesReport.of(List.of(
                        new Line(
                                "knife",
                                "USD",
                                Map.of("videoViews", 18_250L, "views", 4_310L, "units", 61L, "amount", 914_939L)),
                        new Line(
                                "kombu",
                                "USD",
                                Map.of("videoViews", 0L, "views", 702L, "units", 38L, "amount", 56_810L))))));
    }
}
