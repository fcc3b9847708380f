package dev.noren.plugins.host;

import dev.noren.domain.fact.Words;
import dev.noren.plugins.host.inspection.Inspected;
import dev.noren.plugins.host.inspection.Inspection;
import dev.noren.plugins.host.loading.Said;
import dev.noren.plugins.host.translation.Proposed;
import dev.noren.plugins.spi.Product;
import dev.noren.plugins.spi.PromotionPlugin;
import dev.noren.plugins.spi.ReportException;
import dev.noren.plugins.spi.ReportFormat;
import dev.noren.plugins.spi.ReportReader;
import dev.noren.plugins.spi.Sheet;
import dev.noren.plugins.spi.Text;
import dev.noren.ports.driven.Buyers.Reading;
import dev.noren.ports.form.sheet.CellFault;
import dev.noren.ports.form.sheet.Cells;
import dev.noren.ports.form.sheet.SheetFormat;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is asked of a plug-in that reads reports; on its own thread, all of it. */
final class Reports {

    /** Of more places at fault than these no more are told. */
    private static final int MOST_PLACES = 200;

    private static final Words UNREADABLE = new Words("読めません", "cannot be read");
    private static final Words NO_FORMAT = new Words(
            "reportReader().format(): 文字コード・区切り文字・シートのいずれかが使えません",
            "reportReader().format(): its charset, separator or sheet cannot be used");
    private static final Words NO_READER = new Words("reportReader(): 値がありません", "reportReader(): must not be null");

    private Reports() {}

    /** How the buyer's files look; empty where the plug-in reads none. */
    static Inspected<Optional<SheetFormat>> format(PromotionPlugin plugin) {
        return format(plugin.reportReader());
    }

    @SuppressWarnings("NullableOptional") // a plug-in may give anything
    private static Inspected<Optional<SheetFormat>> format(@Nullable Optional<ReportReader> reader) {
        if (reader == null) {
            return new Inspected<>(Optional.empty(), List.of(NO_READER));
        }
        return reader.isEmpty()
                ? new Inspected<>(Optional.of(Optional.empty()), List.of())
                : format(reader.get().format());
    }

    private static Inspected<Optional<SheetFormat>> format(@Nullable ReportFormat format) {
        return format != null && isUsable(format.charset(), format.separator(), format.sheet())
                ? new Inspected<>(Optional.of(Optional.of(Proposed.format(format))), List.of())
                : new Inspected<>(Optional.empty(), List.of(NO_FORMAT));
    }

    @SuppressWarnings("NullableOptional")
    private static boolean isUsable(@Nullable Charset charset, char separator, @Nullable Optional<String> sheet) {
        return charset != null
                && sheet != null
                && Charset.isSupported(charset.name())
                && separator != '"'
                && (separator == '\t' || !Character.isISOControl(separator));
    }

    /** What a file says of those products. */
    static Inspected<Reading> read(PromotionPlugin plugin, Cells cells, List<Product> products, Inspection inspection) {
        try {
            var report = inspection.report(
                    plugin.reportReader().orElseThrow().read(new Sheet(cells.rows()), products), products);
            return new Inspected<>(
                    report.usable().map(usable -> new Reading.Read(Proposed.figures(usable))), report.faults());
        } catch (ReportException unreadable) {
            return new Inspected<>(Optional.of(unreadable(unreadable)), List.of());
        }
    }

    private static Reading.Unreadable unreadable(ReportException told) {
        var cells = told.faults().stream().limit(MOST_PLACES).map(Reports::cell).toList();
        return new Reading.Unreadable(cells.isEmpty() ? List.of(new CellFault(0, 0, UNREADABLE)) : cells);
    }

    private static CellFault cell(ReportException.Fault fault) {
        return new CellFault(Math.max(0, fault.row()), Math.max(0, fault.column()), words(fault.says()));
    }

    private static Words words(@Nullable Text says) {
        return says == null
                ? UNREADABLE
                : new Words(line(says.ja(), UNREADABLE.ja()), line(says.en(), UNREADABLE.en()));
    }

    private static String line(@Nullable String said, String otherwise) {
        return said == null || said.isBlank() ? otherwise : Said.line(said);
    }
}
