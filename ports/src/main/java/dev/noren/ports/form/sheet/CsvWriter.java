package dev.noren.ports.form.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes values with commas between them. */
final class CsvWriter implements SheetWriter {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    /** A text that begins with one of them would be taken for a formula. */
    private static final String FORMULAS = "=+-@\t\r";

    private final CSVPrinter printer;

    CsvWriter(OutputStream out) throws IOException {
        var text = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
        text.write(BYTE_ORDER_MARK);
        this.printer = new CSVPrinter(text, CSVFormat.RFC4180);
    }

    @Override
    public void head(List<String> names) throws IOException {
        printer.printRecord(names);
    }

    @Override
    public void row(List<Datum> cells) throws IOException {
        printer.printRecord(cells.stream().map(CsvWriter::text).toList());
    }

    private static String text(Datum datum) {
        return switch (datum) {
            case Datum.Text(var text) -> isFormula(text) ? "'" + text : text;
            case Datum.Number(var number) -> number.toPlainString();
            case Datum.Day(var day) -> day.toString();
        };
    }

    private static boolean isFormula(String text) {
        return !text.isEmpty() && FORMULAS.indexOf(text.charAt(0)) >= 0;
    }

    /** Writes what is left; the stream below stays open. */
    @Override
    public void close() throws IOException {
        printer.flush();
    }
}
