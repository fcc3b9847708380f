package dev.noren.plugins.spi;

import dev.noren.plugins.spi.ReportTable.Column;
import dev.noren.plugins.spi.SalesReport.Line;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/** One table being read: where its columns are, and what its rows have said so far. */
final class TableReading {

    private final ReportTable table;
    private final Cells cells;
    private final List<Product> known;
    private final List<Integer> named = new ArrayList<>();
    private final Map<Column, Integer> columns = new LinkedHashMap<>();
    private final Map<Product, Integer> firstRows = new LinkedHashMap<>();
    private final Map<Product, Map<String, Long>> figures = new LinkedHashMap<>();

    TableReading(ReportTable table, Cells cells, List<Product> known) {
        this.table = table;
        this.cells = cells;
        this.known = known;
    }

    List<Line> lines() {
        if (!allColumnsAreThere()) {
            return List.of();
        }
        rows().filter(this::saysSomething).forEach(this::read);
        if (firstRows.isEmpty()) {
            cells.fault(0, 0, Says.noLine());
        }
        return figures.entrySet().stream()
                .map(each -> new Line(each.getKey().id(), currency(), each.getValue()))
                .toList();
    }

    private boolean allColumnsAreThere() {
        int row = table.headings();
        table.products()
                .forEach(headings -> Said.column(cells.sheet(), row, headings).ifPresent(named::add));
        if (named.isEmpty()) {
            cells.fault(
                    row,
                    0,
                    Says.noColumn(
                            table.products().stream().flatMap(List::stream).toList()));
        }
        table.columns()
                .forEach(column -> cells.column(row, column.headings()).ifPresent(at -> columns.put(column, at)));
        return !named.isEmpty() && columns.size() == table.columns().size();
    }

    private IntStream rows() {
        return IntStream.rangeClosed(table.headings() + 1, cells.sheet().height())
                .takeWhile(row -> !table.end().contains(begins(row)));
    }

    private String begins(int row) {
        return cells.sheet().rows().get(row - 1).stream()
                .map(Said::plain)
                .filter(said -> !said.isEmpty())
                .findFirst()
                .orElse("");
    }

    private boolean saysSomething(int row) {
        return !begins(row).isEmpty();
    }

    private void read(int row) {
        int column = named.stream()
                .filter(each -> !cells.text(row, each).isEmpty())
                .findFirst()
                .orElse(named.getFirst());
        if (!table.skips() || !isAboutAnother(cells.text(row, column))) {
            cells.product(row, column, known).ifPresent(product -> read(row, column, product));
        }
    }

    private boolean isAboutAnother(String said) {
        return !said.isEmpty() && Said.products(said, known).isEmpty();
    }

    private void read(int row, int named, Product product) {
        Integer first = firstRows.putIfAbsent(product, row);
        if (first != null && !table.adds()) {
            cells.fault(row, named, Says.again(first));
            return;
        }
        var line = figures.computeIfAbsent(product, any -> new LinkedHashMap<>());
        columns.forEach((column, at) -> figure(row, at, column).ifPresent(value -> {
            if (line.merge(column.figure(), value, Long::sum) > Said.LARGEST) {
                cells.fault(row, at, Says.tooLarge(cells.text(row, at)));
            }
        }));
    }

    private OptionalLong figure(int row, int at, Column column) {
        return column.currency()
                .map(currency -> cells.amount(row, at, currency, column.signs()))
                .orElseGet(() -> cells.whole(row, at));
    }

    private String currency() {
        return table.columns().stream()
                .map(Column::currency)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse("");
    }
}
