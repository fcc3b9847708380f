package dev.noren.plugins.buyers.qoo10;

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

/**
 * The file of the hall of Japanese brands: CSV in UTF-8 with the whole hall's products, headed in Korean or in English; whole
 * won. Its shape is ours.
 */
final class HallReport implements ReportReader {

    static final List<String> FIGURES = List.of("views", "orders", "amount");

    private static final ReportTable TABLE = ReportTable.headedIn(1)
            .product("JAN 코드", "JAN code")
            .product("상품명", "Product")
            .figure("views", "조회수", "Views")
            .figure("orders", "주문수", "Orders")
            .amount("KRW", List.of("₩", "원"), "결제금액", "Sales")
            .endingAt("합계", "Total")
            .amongOthers();

    private static final List<Product> PRODUCTS = List.of(
            Product.of("ponzu").named("Yuzu ponzu").in(Categories.FOOD).coded("4900000000016"),
            Product.of("soap").named("Rice bran soap").in(Categories.DAILY_GOODS));

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
        return List.of(
                new ReportSample(
                        "hall-ko.csv",
                        PRODUCTS,
                        SalesReport.of(
                                List.of(line("ponzu", 15_320, 412, 5_150_000), line("soap", 7_004, 96, 816_000)))),
                new ReportSample("hall-en.csv", PRODUCTS, SalesReport.of(List.of(line("ponzu", 980, 21, 262_500)))));
    }

    private static Line line(String product, long views, long orders, long won) {
        return new Line(product, "KRW", Map.of("views", views, "orders", orders, "amount", won));
    }
}
