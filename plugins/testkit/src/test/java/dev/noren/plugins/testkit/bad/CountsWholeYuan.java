package dev.noren.plugins.testkit.bad;

import dev.noren.plugins.spi.Plugin;
import dev.noren.plugins.spi.Product;
import dev.noren.plugins.spi.ReportException;
import dev.noren.plugins.spi.ReportReader;
import dev.noren.plugins.spi.ReportSample;
import dev.noren.plugins.spi.SalesReport;
import dev.noren.plugins.spi.SalesReport.Line;
import dev.noren.plugins.spi.Sheet;
import dev.noren.plugins.testkit.good.TeaHouse;
import dev.noren.plugins.testkit.good.TeaReport;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Its reader forgets the fen. */
@Plugin(id = "counts-whole-yuan", version = "1.0.0", spi = "[1.0,2.0)")
public class CountsWholeYuan extends TeaHouse {

    @Override
    public Optional<ReportReader> reportReader() {
        return Optional.of(new Reader());
    }

    private static final class Reader extends TeaReport {

        @Override
        public SalesReport read(Sheet sheet, List<Product> products) throws ReportException {
            return wholeYuan(super.read(sheet, products));
        }

        @Override
        public List<ReportSample> samples() {
            var sample = super.samples().getFirst();
            return List.of(new ReportSample(sample.file(), sample.products(), wholeYuan(sample.report())));
        }

        private static SalesReport wholeYuan(SalesReport report) {
            return SalesReport.of(report.lines().stream()
                    .map(line -> new Line(
                            line.product(),
                            line.currency(),
                            Map.of(
                                    "orders",
                                    line.figures().get("orders"),
                                    "amount",
                                    line.figures().get("amount") / 100)))
                    .toList());
        }
    }
}
