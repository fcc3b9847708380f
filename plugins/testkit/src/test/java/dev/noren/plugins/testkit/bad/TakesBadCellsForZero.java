package dev.noren.plugins.testkit.bad;

import dev.noren.plugins.spi.Plugin;
import dev.noren.plugins.spi.Product;
import dev.noren.plugins.spi.ReportReader;
import dev.noren.plugins.spi.SalesReport;
import dev.noren.plugins.spi.SalesReport.Line;
import dev.noren.plugins.spi.Sheet;
import dev.noren.plugins.testkit.good.TeaHouse;
import dev.noren.plugins.testkit.good.TeaReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Its reader takes for zero what it cannot read. */
@Plugin(id = "takes-bad-cells-for-zero", version = "1.0.0", spi = "[1.0,2.0)")
public class TakesBadCellsForZero extends TeaHouse {

    @Override
    public Optional<ReportReader> reportReader() {
        return Optional.of(new Reader());
    }

    private static final class Reader extends TeaReport {

        @Override
        public SalesReport read(Sheet sheet, List<Product> products) {
            var lines = new ArrayList<Line>();
            for (int row = 2; row <= sheet.height(); row++) {
                String jan = sheet.at(row, 1);
                long orders = whole(sheet.at(row, 3));
                long amount = whole(sheet.at(row, 4).replaceAll("[¥,.]", ""));
                products.stream()
                        .filter(product -> product.janCode().filter(jan::equals).isPresent())
                        .forEach(product ->
                                lines.add(new Line(product.id(), "CNY", Map.of("orders", orders, "amount", amount))));
            }
            return SalesReport.of(lines);
        }

        private static long whole(String text) {
            return text.matches("[0-9]{1,18}") ? Long.parseLong(text) : 0;
        }
    }
}
