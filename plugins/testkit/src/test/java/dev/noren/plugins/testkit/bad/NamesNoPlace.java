package dev.noren.plugins.testkit.bad;

import dev.noren.plugins.spi.Plugin;
import dev.noren.plugins.spi.Product;
import dev.noren.plugins.spi.ReportException;
import dev.noren.plugins.spi.ReportException.Fault;
import dev.noren.plugins.spi.ReportReader;
import dev.noren.plugins.spi.SalesReport;
import dev.noren.plugins.spi.Sheet;
import dev.noren.plugins.spi.Text;
import dev.noren.plugins.testkit.good.TeaHouse;
import dev.noren.plugins.testkit.good.TeaReport;
import java.util.List;
import java.util.Optional;

/** Its reader says that something is wrong, and not where. */
@Plugin(id = "names-no-place", version = "1.0.0", spi = "[1.0,2.0)")
public class NamesNoPlace extends TeaHouse {

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
                throw new ReportException(List.of(new Fault(0, 0, Text.of("報告を読めません", "The report cannot be read"))));
            }
        }
    }
}
