package dev.noren.plugins.testkit.bad;

import dev.noren.plugins.spi.Plugin;
import dev.noren.plugins.spi.ReportReader;
import dev.noren.plugins.spi.ReportSample;
import dev.noren.plugins.testkit.good.TeaHouse;
import dev.noren.plugins.testkit.good.TeaReport;
import java.util.List;
import java.util.Optional;

/** Shows nothing that its reader can read. */
@Plugin(id = "has-no-samples", version = "1.0.0", spi = "[1.0,2.0)")
public class HasNoSamples extends TeaHouse {

    @Override
    public Optional<ReportReader> reportReader() {
        return Optional.of(new Reader());
    }

    private static final class Reader extends TeaReport {

        @Override
        public List<ReportSample> samples() {
            return List.of();
        }
    }
}
