package dev.noren.plugins.buyers.chinaaffiliate;

import dev.noren.plugins.spi.Categories;
import dev.noren.plugins.spi.Cells;
import dev.noren.plugins.spi.Product;
import dev.noren.plugins.spi.ReportException;
import dev.noren.plugins.spi.ReportFormat;
import dev.noren.plugins.spi.ReportReader;
import dev.noren.plugins.spi.ReportSample;
import dev.noren.plugins.spi.ReportTable;
import dev.noren.plugins.spi.SalesReport;
import dev.noren.plugins.spi.SalesReport.Line;
import dev.noren.plugins.spi.Sheet;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The form of sales data (KOL25-REQ-8), a workbook: the shop's page views and unique users on top, below them a row for each
 * platform and product, in yuan. The rows of a product are added up, so that who bought on two platforms counts on both. The
 * document tells what the form holds; its shape is ours.
 */
final class SalesForm implements ReportReader {

    private static final ReportTable TABLE = ReportTable.headedIn(4)
            .product("商品")
            .figure("buyers", "购买人数")
            .figure("orders", "订单数")
            .amount("CNY", List.of("¥", "元"), "销售额（元）")
            .summed()
            .endingAt("合计");

    @Override
    public ReportFormat format() {
        return new ReportFormat(StandardCharsets.UTF_8, ',', Optional.of("销售数据"));
    }

    @Override
    public SalesReport read(Sheet sheet, List<Product> products) throws ReportException {
        var cells = Cells.of(sheet);
        var shop = new LinkedHashMap<String, Long>();
        cells.wholeBeside(List.of("店铺浏览量（PV）")).ifPresent(value -> shop.put("pageViews", value));
        cells.wholeBeside(List.of("店铺访客数（UU）")).ifPresent(value -> shop.put("uniqueUsers", value));
        var lines = TABLE.read(cells, products);
        cells.check();
        return new SalesReport(shop, lines);
    }

    @Override
    public List<ReportSample> samples() {
        var cream =
                Product.of("cream").named("Hand cream").in(Categories.COSMETICS).coded("4900000000054");
        return List.of(new ReportSample(
                "sales-data.xlsx",
                List.of(cream),
                new SalesReport(
                        Map.of("pageViews", 120_500L, "uniqueUsers", 64_000L),
                        List.of(new Line(
                                "cream", "CNY", Map.of("buyers", 910L, "orders", 1_004L, "amount", 12_048_050L))))));
    }
}
