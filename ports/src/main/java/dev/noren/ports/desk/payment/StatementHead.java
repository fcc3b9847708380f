package dev.noren.ports.desk.payment;

import dev.noren.ports.driving.BankColumn;
import dev.noren.ports.form.Place;
import dev.noren.ports.form.UnreadableException;
import dev.noren.ports.form.sheet.CsvRows.Row;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Where the columns of a statement stand.
 *
 * @param places of each column, counted from 0
 * @param width how many cells it has; a row may have less, and none more
 */
record StatementHead(Map<BankColumn, List<Integer>> places, int width) {

    /** A unit behind the name, as in 入金額（円）. */
    private static final String UNIT = "\\((?:円|jpy|yen)\\)$";

    /**
     * The row as a head; empty where it names no day or no amount.
     *
     * @throws UnreadableException where it has two columns of one kind, other than remarks
     */
    static Optional<StatementHead> of(Row row, Map<BankColumn, String> given) throws UnreadableException {
        var places = new EnumMap<BankColumn, List<Integer>>(BankColumn.class);
        for (var column : BankColumn.values()) {
            var known = Optional.ofNullable(given.get(column)).map(List::of).orElse(column.known());
            var found = places(row, known);
            if (!found.isEmpty()) {
                places.put(column, found);
            } else if (given.containsKey(column)) {
                return Optional.empty();
            }
        }
        var head = new StatementHead(places, row.cells().size());
        if (!head.has(BankColumn.DATE) || !head.has(BankColumn.AMOUNT)) {
            return Optional.empty();
        }
        head.seeThatEachIsAlone(row);
        return Optional.of(head);
    }

    /** The given names that stand in none of the rows. */
    static Map<BankColumn, String> missing(List<Row> rows, Map<BankColumn, String> given) {
        var missing = new EnumMap<BankColumn, String>(BankColumn.class);
        given.forEach((column, name) -> {
            if (rows.stream().allMatch(row -> places(row, List.of(name)).isEmpty())) {
                missing.put(column, name);
            }
        });
        return missing;
    }

    private static List<Integer> places(Row row, List<String> names) {
        var known = names.stream().map(StatementHead::plain).toList();
        return IntStream.range(0, row.cells().size())
                .filter(at -> known.contains(plain(row.cell(at))))
                .boxed()
                .toList();
    }

    private void seeThatEachIsAlone(Row row) throws UnreadableException {
        for (var column : places.keySet()) {
            var found = places.getOrDefault(column, List.of());
            if (column != BankColumn.REMARK && found.size() > 1) {
                var names = found.stream().map(row::cell).collect(Collectors.joining(", "));
                throw UnreadableException.at(
                        new Place(row.line(), found.get(1) + 1),
                        "several columns may be the " + column.word() + ": " + names);
            }
        }
    }

    private static String plain(String name) {
        return BankText.plain(name)
                .toLowerCase(Locale.ROOT)
                .replace(" ", "")
                .replace("_", "")
                .replaceAll(UNIT, "");
    }

    boolean has(BankColumn column) {
        return places.containsKey(column);
    }

    /** What a row says in a column, plain; empty where it has none. */
    String said(Row row, BankColumn column) {
        return places.getOrDefault(column, List.of()).stream()
                .map(row::cell)
                .map(StatementHead::unguarded)
                .map(BankText::plain)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** Without the apostrophe by which what is written for spreadsheets keeps a text from being a formula. */
    private static String unguarded(String cell) {
        boolean guarded = cell.length() > 1 && cell.charAt(0) == '\'' && "=+-@".indexOf(cell.charAt(1)) >= 0;
        return guarded ? cell.substring(1) : cell;
    }

    /** The column's place as people count; 0 where it has none. */
    int place(BankColumn column) {
        return places.getOrDefault(column, List.of(-1)).getFirst() + 1;
    }
}
