package dev.noren.plugins.host.sheet;

import dev.noren.domain.fact.Words;
import dev.noren.plugins.host.sheet.Opened.Unreadable;
import dev.noren.plugins.spi.ReportFormat;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** A file of values with separators between them (RFC 4180). A row is a record, though it may run over several lines. */
final class CsvFile {

    private static final Words NO_FORMAT = new Words(
            "プラグインの形式（文字コード、区切り）が正しくありません", "the plug-in's format names no charset, or no separator, that can be used");

    private final String text;
    private final char separator;
    private final Grid grid = new Grid();

    private CsvFile(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    static Opened open(byte[] content, ReportFormat format) {
        var charset = charset(format);
        if (charset.isEmpty() || "\"\r\n\0".indexOf(format.separator()) >= 0) {
            return Unreadable.file(NO_FORMAT);
        }
        var decoded = Decoded.of(content, charset.get());
        return new CsvFile(decoded.text(), format.separator()).open(decoded.broken());
    }

    /** The JDK's own of that name: what a plug-in hands over could be anything. */
    private static Optional<Charset> charset(ReportFormat format) {
        if (format == null || format.charset() == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Charset.forName(format.charset().name()));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
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
