package dev.noren.plugins.buyers.thaimalls;

import dev.noren.plugins.spi.Cells;
import dev.noren.plugins.spi.Product;
import dev.noren.plugins.spi.SalesReport.Line;
import dev.noren.plugins.spi.Text;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** One sheet being read: a row for each mall, region and product. */
final class RegionReading {

    private static final int HEADINGS = 1;
    private static final String CURRENCY = "THB";
    private static final List<String> SIGNS = List.of("฿", "บาท");

    private final Cells cells;
    private final List<Product> products;
    private final int mall;
    private final int region;
    private final int code;
    private final int name;
    private final int orders;
    private final int amount;
    private final Map<Product, Sales> sales = new LinkedHashMap<>();
    private final Map<Key, Integer> rows = new HashMap<>();

    /** What there is one row of. */
    private record Key(String mall, Region region, Product product) {}

    RegionReading(Cells cells, List<Product> products) {
        this.cells = cells;
        this.products = products;
        this.mall = column("Mall");
        this.region = column("Region");
        this.code = column("JAN");
        this.name = column("Product");
        this.orders = column("Orders");
        this.amount = column("Sales (THB)");
    }

    private int column(String heading) {
        return cells.column(HEADINGS, List.of(heading)).orElse(0);
    }

    /** A line per product; what cannot be read is noted in the cells. */
    List<Line> lines() {
        if (IntStream.of(mall, region, code, name, orders, amount).allMatch(column -> column > 0)) {
            IntStream.rangeClosed(HEADINGS + 1, cells.sheet().height())
                    .takeWhile(row -> !cells.text(row, mall).equals("Total"))
                    .forEach(this::read);
            if (sales.isEmpty()) {
                cells.fault(0, 0, Text.of("読み取れる行がありません。", "There is no row that can be read."));
            }
        }
        return sales.entrySet().stream()
                .map(each ->
                        new Line(each.getKey().id(), CURRENCY, each.getValue().figures()))
                .toList();
    }

    private void read(int row) {
        var product = cells.product(row, cells.text(row, code).isEmpty() ? name : code, products);
        var where = Region.written(cells.text(row, region));
        var count = cells.whole(row, orders);
        var satang = cells.amount(row, amount, CURRENCY, SIGNS);
        if (where.isEmpty()) {
            cells.fault(row, region, Region.UNKNOWN);
        } else if (product.isPresent() && count.isPresent() && satang.isPresent()) {
            isTheFirst(row, new Key(cells.text(row, mall), where.get(), product.get()));
            sales.computeIfAbsent(product.get(), any -> new Sales())
                    .add(where.get(), count.getAsLong(), satang.getAsLong());
        }
    }

    private void isTheFirst(int row, Key key) {
        Integer first = rows.putIfAbsent(key, row);
        if (first != null) {
            cells.fault(
                    row,
                    0,
                    Text.of(
                            first + "行目と同じモール・地域・商品の行です。",
                            "Row " + first + " is about the same mall, region and product."));
        }
    }
}
