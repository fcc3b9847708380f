package dev.noren.plugins.testkit;

import dev.noren.plugins.spi.Sheet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Sheets like another one, but for something. */
final class Edited {

    private Edited() {}

    /** That text stands in these cells. */
    static Sheet saying(Sheet sheet, Collection<Place> places, String text) {
        var rows = rows(sheet);
        places.forEach(place -> rows.get(place.row() - 1).set(place.column() - 1, text));
        return new Sheet(rows);
    }

    /** Without that column. */
    static Sheet withoutColumn(Sheet sheet, int column) {
        var rows = rows(sheet);
        rows.stream().filter(row -> row.size() >= column).forEach(row -> row.remove(column - 1));
        return new Sheet(rows);
    }

    /** That row comes once more behind itself. */
    static Sheet withRowAgain(Sheet sheet, int row) {
        var rows = rows(sheet);
        rows.add(row, rows.get(row - 1));
        return new Sheet(rows);
    }

    /** Nothing comes from that row on. */
    static Sheet endingBefore(Sheet sheet, int row) {
        return new Sheet(sheet.rows().subList(0, row - 1));
    }

    /** Nothing comes from that cell on. */
    static Sheet endingBefore(Sheet sheet, Place place) {
        var rows = rows(endingBefore(sheet, place.row() + 1));
        var last = rows.removeLast();
        rows.add(last.subList(0, place.column() - 1));
        return new Sheet(rows);
    }

    private static List<List<String>> rows(Sheet sheet) {
        var rows = new ArrayList<List<String>>();
        sheet.rows().forEach(row -> rows.add(new ArrayList<>(row)));
        return rows;
    }
}
