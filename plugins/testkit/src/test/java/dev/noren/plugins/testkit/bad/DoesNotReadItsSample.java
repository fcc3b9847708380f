package dev.noren.plugins.testkit.bad;

import dev.noren.plugins.spi.Plugin;
import dev.noren.plugins.spi.ReportReader;
import dev.noren.plugins.spi.ReportSample;
import dev.noren.plugins.spi.SalesReport;
import dev.noren.plugins.spi.SalesReport.Line;
import dev.noren.plugins.testkit.good.TeaHouse;
import dev.noren.plugins.testkit.good.TeaReport;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Its sample says something else than its file. */
@Plugin(id = "does-not-read-its-sample", version = "1.0.0", spi = "[1.0,2.0)")
public class DoesNotReadItsSample extends TeaHouse {

    @Override
    public Optional<ReportReader> reportReader() {
        return Optional.of(new Reader());
    }

    private static final class Reader extends TeaReport {

        @Override
        public List<ReportSample> samples() {
            var sample = super.samples().getFirst();
            return List.of(new ReportSample(
                    sample.file(),
                    sample.products(),
                    SalesReport.of(List.of(new Line("yuzu", "CNY", Map.of("orders", 13L, "amount", 123_450L))))));
        }
    }
}
