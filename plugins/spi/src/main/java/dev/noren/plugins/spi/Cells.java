package dev.noren.plugins.spi;

import dev.noren.plugins.spi.ReportException.Fault;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/**
 * A sheet as a report's reader goes over it. What cannot be read is noted with its place, in both languages, and gives an
 * empty value; {@link #check} tells all of it at once.
 *
 * <p>Full-width characters count as their usual forms. One reading, one thread, one of these.
 */
@PluginApi(since = "1.0", use = PluginApi.Use.CALL)
public final class Cells {

    private final Sheet sheet;
    private final List<Fault> faults = new ArrayList<>();

    private Cells(Sheet sheet) {
        this.sheet = sheet;
    }

    public static Cells of(Sheet sheet) {
        return new Cells(sheet);
    }

    public Sheet sheet() {
        return sheet;
    }

    /** What stands there, in usual forms; empty text where nothing does. */
    public String text(int row, int column) {
        return Said.plain(sheet.at(row, column));
    }

    /** A whole number that is not negative, with or without commas between thousands. */
    public OptionalLong whole(int row, int column) {
        return figure(row, column, new Said.Number(0, List.of()));
    }

    /**
     * An amount that is not negative, in minor units: {@code $1,234.50} is 123450 of CAD.
     *
     * @param currency ISO 4217
     * @param signs what may stand before or behind the number; the currency's code always may
     * @throws IllegalArgumentException where there is no such currency
     */
    public OptionalLong amount(int row, int column, String currency, List<String> signs) {
        var all = new ArrayList<>(signs);
        all.add(currency);
        return figure(row, column, new Said.Number(decimals(currency), all));
    }

    /** The one product that the cell names, by its JAN code or its name. */
    public Optional<Product> product(int row, int column, List<Product> products) {
        var named = Said.products(sheet.at(row, column), products);
        if (named.size() != 1) {
            fault(row, column, named.isEmpty() ? noneOfThem(row, column) : Says.severalProducts(text(row, column)));
            return Optional.empty();
        }
        return Optional.of(named.getFirst());
    }

    private Text noneOfThem(int row, int column) {
        String said = text(row, column);
        return said.isEmpty() ? Says.nothing() : Says.noSuchProduct(said);
    }

    /** The first column under one of these headings in that row; small and capital letters count as the same. */
    public OptionalInt column(int row, List<String> headings) {
        var found = Said.column(sheet, row, headings);
        if (found.isEmpty()) {
            fault(row, 0, Says.noColumn(headings));
        }
        return found;
    }

    /** The whole number to the right of the first cell in the first column that says one of these. */
    public OptionalLong wholeBeside(List<String> labels) {
        var wanted = labels.stream().map(Said::folded).toList();
        var row = IntStream.rangeClosed(1, sheet.height())
                .filter(each -> wanted.contains(Said.folded(sheet.at(each, 1))))
                .findFirst();
        if (row.isEmpty()) {
            fault(0, 0, Says.noRow(labels));
            return OptionalLong.empty();
        }
        return whole(row.getAsInt(), 2);
    }

    /** Notes what is wrong with a cell; column 0 is the whole row, row 0 the whole sheet. */
    public void fault(int row, int column, Text says) {
        faults.add(new Fault(row, column, says));
    }

    /** @throws ReportException with all that was noted, where anything was */
    public void check() throws ReportException {
        if (!faults.isEmpty()) {
            throw new ReportException(faults);
        }
    }

    static int decimals(String currency) {
        return Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
    }

    private OptionalLong figure(int row, int column, Said.Number number) {
        return switch (number.read(sheet.at(row, column))) {
            case Said.Figure(long value) -> OptionalLong.of(value);
            case Said.Unreadable(Text says) -> {
                fault(row, column, says);
                yield OptionalLong.empty();
            }
        };
    }
}
