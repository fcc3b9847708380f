package dev.noren.ports.desk.payment;

import dev.noren.ports.driving.BankColumn;
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
 */
record StatementHead(Map<BankColumn, List<Integer>> places) {

    /** A unit behind the name, as in 入金額（円）. */
    private static final String UNIT = "\\((?:円|jpy|yen)\\)$";

    /** The row as a head; empty where it names no day or no amount. */
    static Optional<StatementHead> of(Row row, Map<BankColumn, String> given) {
        var names = row.cells().stream().map(StatementHead::plain).toList();
        var places = new EnumMap<BankColumn, List<Integer>>(BankColumn.class);
        for (var column : BankColumn.values()) {
            var known = Optional.ofNullable(given.get(column)).map(List::of).orElse(column.known());
            var found = known.stream()
                    .map(StatementHead::plain)
                    .flatMap(name -> IntStream.range(0, names.size())
                            .filter(at -> names.get(at).equals(name))
                            .boxed())
                    .toList();
            if (!found.isEmpty()) {
                places.put(column, column == BankColumn.REMARK ? found : found.subList(0, 1));
            } else if (given.containsKey(column)) {
                return Optional.empty();
            }
        }
        return Optional.of(new StatementHead(places))
                .filter(head -> head.has(BankColumn.DATE) && head.has(BankColumn.AMOUNT));
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
                .sorted()
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
