package dev.noren.ports.form.application;

/**
 * A cell of a workbook.
 *
 * @param sheet its name; empty for the file as a whole
 * @param row from 1; 0 for the whole sheet
 * @param column from 1; 0 for the whole row
 */
public record CellPlace(String sheet, int row, int column) {

    private static final int LETTERS = 26;

    /** The file as a whole. */
    public static final CellPlace FILE = new CellPlace("", 0, 0);

    /** As a spreadsheet shows it: {@code 申込商品!C7}; the sheet alone where no cell of it is meant. */
    @Override
    public String toString() {
        return row == 0 ? sheet : sheet + "!" + letters() + row;
    }

    private String letters() {
        var letters = new StringBuilder();
        for (int left = column; left > 0; left = (left - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (left - 1) % LETTERS));
        }
        return letters.toString();
    }
}
