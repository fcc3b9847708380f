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

/** Its reader takes the first of two rows in silence. */
@Plugin(id = "drops-rows-that-come-twice", version = "1.0.0", spi = "[1.0,2.0)")
public class DropsRowsThatComeTwice extends TeaHouse {

    @Override
    public Optional<ReportReader> reportReader() {
        return Optional.of(new Reader());
    }

    private static final class Reader extends TeaReport {

        @Override
        public SalesReport read(Sheet sheet, List<Product> products) throws ReportException {
            var rows = sheet.rows().stream().distinct().toList();
            return super.read(new Sheet(rows), products);
        }
    }
}
