package dev.noren.plugins.testkit.bad;

import dev.noren.plugins.spi.Plugin;
import dev.noren.plugins.spi.Product;
import dev.noren.plugins.spi.ReportException;
import dev.noren.plugins.spi.ReportReader;
import dev.noren.plugins.spi.SalesReport;
import dev.noren.plugins.spi.Sheet;
import dev.noren.plugins.testkit.good.TeaHouse;
import dev.noren.plugins.testkit.good.TeaReport;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Its reader leaves out what it cannot read. */
@Plugin(id = "passes-over-broken-rows", version = "1.0.0", spi = "[1.0,2.0)")
public class PassesOverBrokenRows extends TeaHouse {

    @Override
    public Optional<ReportReader> reportReader() {
        return Optional.of(new Reader());
    }

    private static final class Reader extends TeaReport {

        @Override
        public SalesReport read(Sheet sheet, List<Product> products) throws ReportException {
            try {
                return super.read(sheet, products);
            } catch (ReportException unreadable) {
                var sound = IntStream.rangeClosed(1, sheet.height())
                        .filter(row -> unreadable.faults().stream().noneMatch(fault -> fault.row() == row))
                        .mapToObj(row -> sheet.rows().get(row - 1))
                        .toList();
                return super.read(new Sheet(sound), products);
            }
        }
    }
}
