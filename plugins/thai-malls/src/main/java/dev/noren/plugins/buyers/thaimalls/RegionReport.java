package dev.noren.plugins.buyers.thaimalls;

import dev.noren.plugins.spi.Categories;
import dev.noren.plugins.spi.Cells;
import dev.noren.plugins.spi.Product;
import dev.noren.plugins.spi.ReportException;
import dev.noren.plugins.spi.ReportFormat;
import dev.noren.plugins.spi.ReportReader;
import dev.noren.plugins.spi.ReportSample;
import dev.noren.plugins.spi.SalesReport;
import dev.noren.plugins.spi.SalesReport.Line;
import dev.noren.plugins.spi.Sheet;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The workbook of the trading companies: on its sheet of regions a row for each mall, region and product, in baht, totals
 * below. The rows of a product become one line with the shares of the regions. Its shape is ours.
 */
final class RegionReport implements ReportReader {

    static final List<String> FIGURES =
            List.of("orders", SalesReport.AMOUNT, "permilleBangkok", "permilleVicinity", "permilleProvinces");

    @Override
    public ReportFormat format() {
        return new ReportFormat(StandardCharsets.UTF_8, ',', Optional.of("Sales by region"));
    }

    @Override
    public SalesReport read(Sheet sheet, List<Product> products) throws ReportException {
        var cells = Cells.of(sheet);
        var lines = new RegionReading(cells, products).lines();
        cells.check();
        return SalesReport.of(lines);
    }

    @Override
    public List<ReportSample> samples() {
        return List.of(new ReportSample(
                "regions.xlsx",
                List.of(
                        Product.of("mask")
                                .named("Face mask")
                                .in(Categories.COSMETICS)
                                .coded("4900000000047"),
                        Product.of("mochi").named("Mochi").in(Categories.FOOD)),
                SalesReport.of(List.of(
                        line("mask", 1_250, 31_250_075, 480, 132, 388), line("mochi", 24, 288_000, 500, 0, 500)))));
    }

    private static Line line(String product, long orders, long satang, long bangkok, long vicinity, long provinces) {
        return new Line(
                product,
                "THB",
                Map.of(
                        "orders",
                        orders,
                        SalesReport.AMOUNT,
                        satang,
                        Region.BANGKOK.share(),
                        bangkok,
                        Region.VICINITY.share(),
                        vicinity,
                        Region.PROVINCES.share(),
                        provinces));
    }
}
