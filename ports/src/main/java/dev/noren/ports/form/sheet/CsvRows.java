package dev.noren.ports.form.sheet;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * The rows of a CSV one after the other, for files in which a bad row is no reason to leave the others: a character that stands
 * for broken bytes is {@link #BROKEN}. A row is a line, whatever its quotation marks say: one that is left open takes the rest
 * of its line with it and no more.
 */
public final class CsvRows implements Iterator<CsvRows.Row> {

    /** Stands where bytes were no character. */
    public static final char BROKEN = '\uFFFD';

    /** What Japanese offices call Shift_JIS: with ①, 髙 and ㈱. */
    private static final Charset JAPANESE = Charset.forName("windows-31j");

    private static final char QUOTE = '"';
    private static final String TWO_QUOTES = "\"\"";

    private final Iterator<String> lines;
    private int line;
    private Optional<Row> next;

    /**
     * A row.
     *
     * @param line of the file, from 1
     * @param isOpen whether the quotation mark of its last cell is not closed on that line
     */
    public record Row(int line, List<String> cells, boolean isOpen) {

        /** A cell without what surrounds it, counted from 0; empty where there is none. */
        public String cell(int at) {
            return at < cells.size() ? cells.get(at).strip() : "";
        }

        boolean saysNothing() {
            return !isOpen && cells.stream().allMatch(String::isBlank);
        }
    }

    private CsvRows(Iterator<String> lines) {
        this.lines = lines;
        this.next = read();
    }

    /**
     * Begins with the first row that says something.
     *
     * @param charset unless a byte order mark says another; empty to find out whether it is UTF-8 or windows-31j
     */
    public static CsvRows of(byte[] content, Optional<Charset> charset) {
        return new CsvRows(text(content, charset).lines().iterator());
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
        while (lines.hasNext()) {
            line++;
            var row = row(line, lines.next());
            if (!row.saysNothing()) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    private static Row row(int line, String text) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean mark = c == QUOTE;
            if (mark && quoted && text.startsWith(TWO_QUOTES, at)) {
                cell.append(QUOTE);
                at++;
            } else if (mark && (quoted || cell.isEmpty())) {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return new Row(line, cells, quoted);
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
