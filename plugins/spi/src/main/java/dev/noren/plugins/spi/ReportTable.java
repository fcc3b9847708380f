package dev.noren.plugins.spi;

import dev.noren.plugins.spi.SalesReport.Line;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a table of a report is laid out: a row of headings, and below it rows about products. A reader says what stands under
 * which heading, and has its lines read, with everything that is wrong told at its place.
 *
 * <pre>{@code
 * ReportTable.headedIn(1)
 *         .product("JAN")
 *         .figure("orders", "Orders")
 *         .amount("CAD", List.of("$"), "Net sales");
 * }</pre>
 *
 * <p>Rows without anything in them are passed over. A heading has alternatives where the buyer writes it in several ways.
 *
 * @param headings the row of the headings, from 1
 * @param products the columns in one of which a row names its product, by the alternatives of each heading; the first one
 *     that is there and not empty counts
 * @param end with what a row begins that is no longer part of the table
 * @param adds whether several rows are about one product, and are added up
 * @param skips whether rows about other products are passed over
 */
@PluginApi(since = "1.0", use = PluginApi.Use.CALL)
public record ReportTable(
        int headings,
        List<List<String>> products,
        List<Column> columns,
        List<String> end,
        boolean adds,
        boolean skips) {

    /**
     * A column of figures.
     *
     * @param figure its name in the report
     * @param currency ISO 4217, where it is money
     * @param signs of money, what may stand before or behind the number beside the currency's code
     * @throws IllegalArgumentException where there is no such currency
     */
    @PluginApi(since = "1.0", use = PluginApi.Use.CALL)
    public record Column(String figure, List<String> headings, Optional<String> currency, List<String> signs) {

        public Column {
            headings = List.copyOf(headings);
            signs = List.copyOf(signs);
            currency.ifPresent(Cells::decimals);
        }
    }

    public ReportTable {
        products = List.copyOf(products);
        columns = List.copyOf(columns);
        end = List.copyOf(end);
    }

    /** A table whose headings stand in that row, from 1; nothing is known of its columns yet. */
    public static ReportTable headedIn(int row) {
        return new ReportTable(row, List.of(), List.of(), List.of(), false, false);
    }

    /** The product stands here, by its JAN code or its name; where that is empty, in the column said next. */
    public ReportTable product(String... anyOf) {
        return new ReportTable(headings, and(products, List.of(anyOf)), columns, end, adds, skips);
    }

    /** Whole numbers stand here. */
    public ReportTable figure(String name, String... anyOf) {
        return with(new Column(name, List.of(anyOf), Optional.empty(), List.of()));
    }

    /** The amount stands here, as people write it; it is read in minor units. */
    public ReportTable amount(String currency, List<String> signs, String... anyOf) {
        return with(new Column(SalesReport.AMOUNT, List.of(anyOf), Optional.of(currency), signs));
    }

    private ReportTable with(Column column) {
        return new ReportTable(headings, products, and(columns, column), end, adds, skips);
    }

    /** The table ends before a row that begins with one of these: a line of totals, a note. */
    public ReportTable endingAt(String... anyOf) {
        return new ReportTable(headings, products, columns, List.of(anyOf), adds, skips);
    }

    /** Several rows are about one product, and are added up. */
    public ReportTable summed() {
        return new ReportTable(headings, products, columns, end, true, skips);
    }

    /** Rows about others' products are passed over; one at least is about these. */
    public ReportTable amongOthers() {
        return new ReportTable(headings, products, columns, end, adds, true);
    }

    /** The report that is this table alone. */
    public SalesReport read(Sheet sheet, List<Product> known) throws ReportException {
        var cells = Cells.of(sheet);
        var lines = read(cells, known);
        cells.check();
        return SalesReport.of(lines);
    }

    /** The table's lines, by the first row of each product; what is wrong is noted in {@code cells}. */
    public List<Line> read(Cells cells, List<Product> known) {
        return new TableReading(this, cells, known).lines();
    }

    private static <T> List<T> and(List<T> list, T next) {
        return Stream.concat(list.stream(), Stream.of(next)).toList();
    }
}
