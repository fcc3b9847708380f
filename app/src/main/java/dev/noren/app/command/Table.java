package dev.noren.app.command;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Rows of cells under headings, folded so that no line is wider than asked for. */
record Table(List<Column> columns) {

    private static final String GAP = "  ";
    private static final int NARROWEST = 12;

    /**
     * One column.
     *
     * @param share its part of the room that is left, in proportion; 0 for as wide as its widest cell
     */
    record Column(String heading, int share) {

        static Column asWide(String heading) {
            return new Column(heading, 0);
        }

        static Column shared(String heading, int share) {
            return new Column(heading, share);
        }
    }

    Table {
        columns = List.copyOf(columns);
    }

    /** Prints the rows, each with a cell for every column. */
    void print(List<List<String>> rows, int width, PrintWriter out) {
        var all = new ArrayList<List<String>>();
        all.add(columns.stream().map(Column::heading).toList());
        all.addAll(rows);
        var widths = widths(all, width);
        all.forEach(row -> printRow(row, widths, out));
    }

    private List<Integer> widths(List<List<String>> all, int width) {
        int shares = columns.stream().mapToInt(Column::share).sum();
        int left = width - GAP.length() * (columns.size() - 1);
        for (int i = 0; i < columns.size(); i++) {
            left -= columns.get(i).share() == 0 ? widest(all, i) : 0;
        }
        var widths = new ArrayList<Integer>();
        for (int i = 0; i < columns.size(); i++) {
            int share = columns.get(i).share();
            int widest = widest(all, i);
            widths.add(share == 0 ? widest : Math.min(widest, Math.max(NARROWEST, left * share / shares)));
        }
        return widths;
    }

    private static int widest(List<List<String>> all, int column) {
        return all.stream()
                .flatMap(row -> row.get(column).lines())
                .mapToInt(Folded::widthOf)
                .max()
                .orElse(0);
    }

    private static void printRow(List<String> row, List<Integer> widths, PrintWriter out) {
        var cells = new ArrayList<List<String>>();
        for (int i = 0; i < row.size(); i++) {
            cells.add(Folded.lines(row.get(i), widths.get(i)));
        }
        int height = cells.stream().mapToInt(List::size).max().orElse(0);
        for (int line = 0; line < height; line++) {
            var text = new StringBuilder();
            for (int i = 0; i < cells.size(); i++) {
                var cell = line < cells.get(i).size() ? cells.get(i).get(line) : "";
                text.append(i == 0 ? "" : GAP).append(cell).repeat(" ", widths.get(i) - Folded.widthOf(cell));
            }
            out.println(text.toString().stripTrailing());
        }
    }
}
