package dev.noren.ports.form.sheet;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A workbook to be filled in by people.
 *
 * @param lists from which answers are chosen, by name; they lie on a sheet that nobody sees
 * @param listSheet the name of that sheet
 */
public record Paper(List<Page> pages, Map<String, List<String>> lists, String listSheet) {

    public Paper {
        pages = List.copyOf(pages);
        lists = Map.copyOf(lists);
    }

    /**
     * A sheet.
     *
     * @param name 31 characters at most
     * @param widths of the columns, in characters
     * @param frozen how many rows stay in sight
     */
    public record Page(String name, List<Integer> widths, int frozen, List<List<Cell>> rows) {

        public Page {
            widths = List.copyOf(widths);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** How a cell looks, and what can be done in it. */
    public enum Look {
        /** Over all columns. */
        TITLE,
        /** Over all columns. */
        REMARK,
        HEAD,
        LABEL,
        /** A label that must not be overlooked. */
        PRESSING,
        NOTE,
        /** An answer is written. */
        TEXT,
        /** A whole number is written. */
        NUMBER,
        /** An answer is chosen. */
        CHOICE;

        boolean isForAnswers() {
            return this == TEXT || this == NUMBER || this == CHOICE;
        }

        boolean isOverAll() {
            return this == TITLE || this == REMARK;
        }
    }

    /**
     * A cell.
     *
     * @param list from which its answer is chosen
     */
    public record Cell(String text, Look look, Optional<String> list) {

        public static Cell of(String text, Look look) {
            return new Cell(text, look, Optional.empty());
        }

        /** An empty one, whose answer is chosen from a list. */
        public static Cell chosen(String list) {
            return new Cell("", Look.CHOICE, Optional.of(list));
        }
    }
}
