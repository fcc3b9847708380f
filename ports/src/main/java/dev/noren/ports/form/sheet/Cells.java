package dev.noren.ports.form.sheet;

import java.util.List;

/**
 * The cells of a sheet, as text without white space around it. Rows and columns count from 1, as a spreadsheet shows them.
 * Numbers are as the file means them, without a style: {@code 1234.5}; dates are {@code 2024-11-30}.
 *
 * @param rows from the first one; a short row goes on with empty cells, and empty rows at the end are left out
 */
public record Cells(List<List<String>> rows) {

    public Cells {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** How many rows there are. */
    public int height() {
        return rows.size();
    }

    /** What stands in a cell; empty text where nothing does. */
    public String at(int row, int column) {
        if (row < 1 || row > rows.size() || column < 1) {
            return "";
        }
        var cells = rows.get(row - 1);
        return column > cells.size() ? "" : cells.get(column - 1);
    }
}
