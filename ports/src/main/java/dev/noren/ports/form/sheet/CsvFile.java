package dev.noren.ports.form.sheet;

import dev.noren.domain.fact.Words;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** A file of values with separators between them (RFC 4180). A row is a record, though it may run over several lines. */
final class CsvFile {

    private final String text;
    private final char separator;
    private final Grid grid = new Grid();

    private CsvFile(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    static Opened open(byte[] content, SheetFormat format) {
        var decoded = Decoded.of(content, format.charset());
        return new CsvFile(decoded.text(), format.separator()).open(decoded.broken());
    }

    private Opened open(List<Decoded.Broken> broken) {
        broken.forEach(each -> fault(each.at(), each.says()));
        int nothing = text.indexOf('\0');
        if (nothing >= 0) {
            fault(
                    nothing,
                    new Words("CSVにない文字（NUL）です。文字コードを確かめてください", "a NUL, which no CSV holds: see to the charset"));
        }
        if (broken.isEmpty() && nothing < 0) {
            parse();
        }
        return grid.opened();
    }

    private void parse() {
        var format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .get();
        int row = 1;
        try (var records = format.parse(new StringReader(text))) {
            var each = records.iterator();
            while (each.hasNext() && grid.add(row, cells(each.next()))) {
                row++;
            }
        } catch (IOException | UncheckedIOException | IllegalStateException unbalanced) {
            grid.fault(
                    row,
                    0,
                    new Words(
                            "引用符（\"）が正しく閉じていません",
                            "a quotation mark is not closed, or something stands behind one that closes"));
        }
    }

    private static List<String> cells(CSVRecord record) {
        return record.toList();
    }

    /** A place in the text, by row and column. */
    private void fault(int at, Words says) {
        int row = 1;
        int column = 1;
        boolean quoted = false;
        for (int i = 0; i < at; i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && c == separator) {
                column++;
            } else if (!quoted && (c == '\n' || (c == '\r' && text.charAt(i + 1) != '\n'))) {
                row++;
                column = 1;
            }
        }
        grid.fault(row, column, says);
    }
}
