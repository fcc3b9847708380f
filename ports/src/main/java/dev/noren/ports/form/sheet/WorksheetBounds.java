package dev.noren.ports.form.sheet;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * How much work a worksheet asks of whoever reads it: every place up to a row's last cell is made, and every formula that
 * several cells share is written anew for each of them.
 */
final class WorksheetBounds {

    /** The last column that a worksheet can have, {@code XFD}. */
    static final int LAST_COLUMN = 16_384;
    /** The last row that a worksheet can have. */
    static final int LAST_ROW = 1_048_576;

    private static final int LETTERS = 26;
    private static final long MOST_PLACES = 20_000_000;
    private static final long MOST_FORMULA_TEXT = 500_000_000;
    private static final int MOST_AREAS = 1_000;

    private final XMLStreamReader xml;
    private int column;
    private long places;
    private long formulas;
    private long areas;
    private long longestFormula;
    private boolean farOut;

    /** Stands at the worksheet's first element. */
    WorksheetBounds(XMLStreamReader xml) {
        this.xml = xml;
    }

    boolean areOverrun() throws XMLStreamException {
        while (!isOverrun() && xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                element();
            }
        }
        return isOverrun();
    }

    private boolean isOverrun() {
        return farOut || places > MOST_PLACES || areas > MOST_AREAS || formulas * longestFormula > MOST_FORMULA_TEXT;
    }

    private void element() throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "row" -> {
                column = 0;
                farOut |= isFarRow(attribute("r"));
            }
            case "c" -> cell(attribute("r"));
            case "f" -> formula();
            default -> {}
        }
    }

    private void cell(@Nullable String reference) {
        int next = reference == null ? column + 1 : column(reference);
        places += Math.max(1, next - column);
        column = Math.max(column, next);
        farOut |= next > LAST_COLUMN;
    }

    private void formula() throws XMLStreamException {
        formulas++;
        if ("array".equals(attribute("t"))) {
            areas++;
        }
        longestFormula = Math.max(longestFormula, xml.getElementText().length());
    }

    private @Nullable String attribute(String name) {
        return xml.getAttributeValue(null, name);
    }

    private static boolean isFarRow(@Nullable String row) {
        try {
            return row != null && (Integer.parseInt(row) < 1 || Integer.parseInt(row) > LAST_ROW);
        } catch (NumberFormatException damaged) {
            return true;
        }
    }

    /** The column of a reference, as 28 of {@code AB7}; beyond the last one where it has too many letters. */
    private static int column(String reference) {
        int column = 0;
        for (int i = 0; i < reference.length() && column <= LAST_COLUMN; i++) {
            char c = reference.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                column = column * LETTERS + c - 'A' + 1;
            }
        }
        return column;
    }
}
