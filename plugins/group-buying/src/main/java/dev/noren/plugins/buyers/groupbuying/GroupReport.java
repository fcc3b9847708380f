package dev.noren.plugins.buyers.groupbuying;

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the app gives out (KOL25-REQ-8): CSV in UTF-8, a row per product in yuan, below the table the page views and unique users
 * of the page. The document tells what it holds; its shape is ours.
 */
final class GroupReport implements ReportReader {

    private static final String PAGE_VIEWS = "浏览次数";
    private static final String UNIQUE_USERS = "访问人数";

    private static final ReportTable TABLE = ReportTable.headedIn(1)
            .product("条形码")
            .product("商品名称")
            .figure("buyers", "跟团人数")
            .figure("orders", "跟团单数")
            .amount("CNY", List.of("¥", "元"), "成交金额")
            .endingAt(PAGE_VIEWS, UNIQUE_USERS);

    @Override
    public ReportFormat format() {
        return ReportFormat.USUAL;
    }

    @Override
    public SalesReport read(Sheet sheet, List<Product> products) throws ReportException {
        var cells = Cells.of(sheet);
        var lines = TABLE.read(cells, products);
        var page = new LinkedHashMap<String, Long>();
        cells.wholeBeside(List.of(PAGE_VIEWS)).ifPresent(value -> page.put("pageViews", value));
        cells.wholeBeside(List.of(UNIQUE_USERS)).ifPresent(value -> page.put("uniqueUsers", value));
        cells.check();
        return new SalesReport(page, lines);
    }

    @Override
    public List<ReportSample> samples() {
        var noodles =
                Product.of("noodles").named("Inaniwa udon").in(Categories.FOOD).coded("4900000000061");
        return List.of(new ReportSample(
                "groups.csv",
                List.of(noodles),
                new SalesReport(
                        Map.of("pageViews", 9_803L, "uniqueUsers", 4_110L),
                        List.of(new Line(
                                "noodles", "CNY", Map.of("buyers", 388L, "orders", 402L, "amount", 2_371_800L))))));
    }
}
