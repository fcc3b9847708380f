package dev.noren.ports.form.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * The rows of a CSV one after the other, for files in which a bad row is no reason to leave the others: a character that stands
 * for broken bytes is {@link #BROKEN}, and a quotation mark that is never closed takes the rest of the file with it.
 */
public final class CsvRows implements Iterator<CsvRows.Row> {

    /** Stands where bytes were no character. */
    public static final char BROKEN = '\uFFFD';

    /** What Japanese offices call Shift_JIS: with ①, 髙 and ㈱. */
    private static final Charset JAPANESE = Charset.forName("windows-31j");

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setIgnoreEmptyLines(false)
            .setLenientEof(true)
            .setTrailingData(true)
            .get();

    private final Iterator<CSVRecord> records;
    private final LineCount lines;
    private Optional<Row> next;

    /**
     * A row.
     *
     * @param line of the file, from 1, on which it begins
     */
    public record Row(int line, List<String> cells) {

        /** A cell without what surrounds it, counted from 0; empty where there is none. */
        public String cell(int at) {
            return at < cells.size() ? cells.get(at).strip() : "";
        }

        boolean saysNothing() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    /** How many lines have been read. */
    private interface LineCount {
        long read();
    }

    private CsvRows(Iterator<CSVRecord> records, LineCount lines) {
        this.records = records;
        this.lines = lines;
        this.next = read();
    }

    /**
     * Begins with the first row that says something.
     *
     * @param charset unless a byte order mark says another; empty to find out whether it is UTF-8 or windows-31j
     */
    public static CsvRows of(byte[] content, Optional<Charset> charset) {
        try {
            var parser = FORMAT.parse(new StringReader(text(content, charset)));
            return new CsvRows(parser.iterator(), parser::getCurrentLineNumber);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible); // it is read from memory
        }
    }

    private static String text(byte[] content, Optional<Charset> charset) {
        if (charset.isPresent()) {
            return Decoded.of(content, meant(charset.get())).text();
        }
        var utf8 = Decoded.of(content, StandardCharsets.UTF_8);
        if (utf8.broken().isEmpty()) {
            return utf8.text();
        }
        var japanese = Decoded.of(content, JAPANESE);
        return utf8.broken().size() < japanese.broken().size() ? utf8.text() : japanese.text();
    }

    /** Whoever says Shift_JIS means what Windows made of it. */
    private static Charset meant(Charset said) {
        return said.name().equals("Shift_JIS") ? JAPANESE : said;
    }

    private Optional<Row> read() {
        while (true) {
            int line = (int) lines.read() + 1;
            try {
                var row = new Row(line, records.next().toList());
                if (!row.saysNothing()) {
                    return Optional.of(row);
                }
            } catch (NoSuchElementException end) {
                return Optional.empty();
            }
        }
    }

    @Override
    public boolean hasNext() {
        return next.isPresent();
    }

    @Override
    public Row next() {
        var row = next.orElseThrow();
        next = read();
        return row;
    }
}
