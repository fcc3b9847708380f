package dev.noren.plugins.testkit;

import dev.noren.plugins.host.translation.Proposed;
import dev.noren.plugins.spi.PromotionPlugin;
import dev.noren.plugins.spi.ReportReader;
import dev.noren.plugins.spi.ReportSample;
import dev.noren.plugins.spi.Sheet;
import dev.noren.ports.form.sheet.Opened;
import dev.noren.ports.form.sheet.SheetFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The samples of a plug-in's reports. */
final class Samples {

    private Samples() {}

    static Optional<ReportReader> reader(PromotionPlugin plugin) {
        return Optional.ofNullable(
                        Asked.of("reportReader()", plugin::reportReader).answer())
                .flatMap(any -> any);
    }

    /** Those that can be opened; why others cannot is a complaint. */
    static List<Sample> opened(PromotionPlugin plugin, Complaints complaints) {
        var opened = new ArrayList<Sample>();
        Asked.of("reportReader()", plugin::reportReader)
                .answered(complaints, reader -> reader.ifPresent(each -> open(plugin, each, complaints, opened)));
        return opened;
    }

    private static void open(PromotionPlugin plugin, ReportReader reader, Complaints complaints, List<Sample> opened) {
        Asked.of("samples()", reader::samples).answered(complaints, samples -> {
            if (samples.isEmpty()) {
                complaints.add("samples() answered none, and so nothing shows that the reader reads");
            }
            samples.forEach(sample -> open(plugin, reader, sample, complaints).ifPresent(opened::add));
        });
    }

    private static Optional<Sample> open(
            PromotionPlugin plugin, ReportReader reader, ReportSample sample, Complaints complaints) {
        try {
            var content = content(plugin, sample.file());
            if (content.isEmpty()) {
                complaints.add("there is no resource '" + sample.file() + "' beside "
                        + plugin.getClass().getName());
                return Optional.empty();
            }
            return switch (new SheetFile(sample.file(), content.get()).open(Proposed.format(reader.format()))) {
                case Opened.Readable(var cells) -> Optional.of(new Sample(reader, sample, new Sheet(cells.rows())));
                case Opened.Unreadable unreadable -> {
                    complaints.add("the sample '" + sample.file() + "' cannot be opened: " + told(unreadable));
                    yield Optional.empty();
                }
            };
        } catch (IOException | RuntimeException broken) {
            complaints.add("the sample '" + sample.file() + "' cannot be opened: " + broken);
            return Optional.empty();
        }
    }

    private static String told(Opened.Unreadable unreadable) {
        return unreadable.faults().stream()
                .map(cell -> "row " + cell.row() + ", column " + cell.column() + ": "
                        + cell.says().en())
                .collect(Collectors.joining("; "));
    }

    /** A resource beside the plug-in's class. */
    static Optional<byte[]> content(PromotionPlugin plugin, String file) throws IOException {
        try (var resource = plugin.getClass().getResourceAsStream(file)) {
            return resource == null ? Optional.empty() : Optional.of(resource.readAllBytes());
        }
    }

    /** What the reader makes of each sample. */
    static Stream<Asked<?>> readings(PromotionPlugin plugin) {
        return opened(plugin, new Complaints()).stream()
                .map(sample -> Asked.of(
                        "read() of the sample '" + sample.file() + "'",
                        () -> sample.reader().read(sample.sheet(), sample.told().products())));
    }
}
