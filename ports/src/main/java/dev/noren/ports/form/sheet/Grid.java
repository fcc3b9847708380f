package dev.noren.ports.form.sheet;

import dev.noren.domain.fact.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Cells as they are gathered, within bounds, and the places at fault. */
final class Grid {

    static final int MOST_ROWS = 100_000;
    static final int MOST_COLUMNS = 200;
    static final int MOST_CELLS = 1_000_000;
    static final int LONGEST_CELL = 2_000;
    static final int MOST_CHARACTERS = 20_000_000;
    static final int MOST_FAULTS = 100;

    private final List<List<String>> rows = new ArrayList<>();
    private final List<CellFault> faults = new ArrayList<>();
    private int cells;
    private long characters;

    /** That place is at fault; beyond so many, it is not told. */
    void fault(int row, int column, Words says) {
        if (faults.size() < MOST_FAULTS) {
            faults.add(new CellFault(row, column, says));
        }
    }

    /** The next row that says something, after as many empty ones as lie between; whether another one may follow. */
    boolean add(int row, List<String> raw) {
        var texts = raw.stream().map(Grid::stripped).toList();
        int width = texts.size();
        while (width > 0 && texts.get(width - 1).isEmpty()) {
            width--;
        }
        if (width == 0) {
            return true;
        }
        if (row > MOST_ROWS) {
            fault(row, 0, new Words("行が多すぎます（" + MOST_ROWS + "行まで）", "there are more than " + MOST_ROWS + " rows"));
            return false;
        }
        var filled = texts.subList(0, width);
        cells += width;
        characters += filled.stream().mapToLong(String::length).sum();
        if (cells > MOST_CELLS || characters > MOST_CHARACTERS) {
            fault(row, 0, new Words("セルか文字が多すぎます", "up to here there are too many cells or characters"));
            return false;
        }
        if (isBounded(row, filled)) {
            rows.addAll(Collections.nCopies(row - 1 - rows.size(), List.of()));
            rows.add(List.copyOf(filled));
        }
        return true;
    }

    private boolean isBounded(int row, List<String> texts) {
        int before = faults.size();
        if (texts.size() > MOST_COLUMNS) {
            fault(
                    row,
                    MOST_COLUMNS + 1,
                    new Words("列が多すぎます（" + MOST_COLUMNS + "列まで）", "there are more than " + MOST_COLUMNS + " columns"));
        }
        for (int i = 0; i < Math.min(MOST_COLUMNS, texts.size()); i++) {
            if (texts.get(i).length() > LONGEST_CELL) {
                fault(
                        row,
                        i + 1,
                        new Words(
                                "セルが長すぎます（" + LONGEST_CELL + "字まで）",
                                "the cell is longer than " + LONGEST_CELL + " characters"));
            }
        }
        return faults.size() == before;
    }

    Opened opened() {
        if (!faults.isEmpty()) {
            return new Opened.Unreadable(faults);
        }
        return rows.isEmpty()
                ? Opened.Unreadable.file(new Words("何も書かれていません", "no cell says anything"))
                : new Opened.Readable(new Cells(rows));
    }

    /** Without white space around it, that of no width and that which does not break included. */
    private static String stripped(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
    }
}
