package dev.noren.plugins.buyers.frankjapan;

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
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The file that the shop on JD.com gives out: CSV in GB18030, a row per product, totals below. Its shape is ours. */
final class JdReport implements ReportReader {

    static final List<String> FIGURES = List.of("views", "visitors", "orders", "amount");

    private static final ReportTable TABLE = ReportTable.headedIn(1)
            .product("商品条码")
            .product("商品名称")
            .figure("views", "浏览量")
            .figure("visitors", "访客数")
            .figure("orders", "成交单量")
            .amount("CNY", List.of("¥", "元"), "成交金额")
            .endingAt("合计");

    @Override
    public ReportFormat format() {
        return new ReportFormat(Charset.forName("GB18030"), ',', Optional.empty());
    }

    @Override
    public SalesReport read(Sheet sheet, List<Product> products) throws ReportException {
        return TABLE.read(sheet, products);
    }

    @Override
    public List<ReportSample> samples() {
        return List.of(new ReportSample(
                "jd-report.csv",
                List.of(
                        Product.of("junmai")
                                .named("純米吟醸 720ml")
                                .in(Categories.ALCOHOL)
                                .coded("4901234567894"),
                        Product.of("amazake").named("麹甘酒").in(Categories.FOOD)),
                SalesReport.of(List.of(
                        new Line(
                                "junmai",
                                "CNY",
                                Map.of("views", 48_210L, "visitors", 21_407L, "orders", 1_032L, "amount", 17_337_600L)),
                        new Line(
                                "amazake",
                                "CNY",
                                Map.of("views", 9_120L, "visitors", 6_008L, "orders", 0L, "amount", 0L))))));
    }
}
