package dev.noren.plugins.testkit;

import dev.noren.plugins.spi.Product;
import dev.noren.plugins.spi.ReportException.Fault;
import dev.noren.plugins.spi.SalesReport;
import dev.noren.plugins.spi.Sheet;
import dev.noren.plugins.testkit.Result.Broken;
import dev.noren.plugins.testkit.Result.Read;
import dev.noren.plugins.testkit.Result.Rejected;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether a reader turns down what it cannot read, naming the place: tried on sheets that are made from its own sample by
 * breaking something in it.
 */
final class ReaderChecks {

    private static final String NOTHING_KNOWN = "no such product";
    private static final int MOST_ROWS = 20;

    private final Sample sample;
    private final Sheet sheet;
    private final Complaints complaints;
    private final List<Place> figures;

    ReaderChecks(Sample sample, Complaints complaints) {
        this.sample = sample;
        this.sheet = sample.sheet();
        this.complaints = complaints;
        this.figures = sample.figures();
    }

    /** The sample says what it is said to say, and that is in order. */
    void readsTheSample() {
        Inspections.complain(
                "the sample '" + sample.file() + "'",
                Inspections.KERNEL.report(sample.report(), sample.told().products()),
                complaints);
        switch (sample.read(sheet)) {
            case Read(var report) when report.equals(sample.report()) -> sampleSaysSomething();
            case Read(var report) ->
                complain("was read as " + Rendered.of(report) + ", where the sample says "
                        + Rendered.of(sample.report()));
            case Rejected rejected -> complain("was turned down, naming " + told(rejected.faults()));
            case Broken(var how) -> complain(how);
        }
    }

    private void sampleSaysSomething() {
        if (figures.isEmpty()) {
            complain("holds no number that has any bearing on what is read");
        }
        if (!sample.report().lines().isEmpty() && sample.names().isEmpty()) {
            complain("names none of its products by their JAN codes or names: give the sample's products those by which"
                    + " the file names them");
        }
    }

    /** With that text instead, no figure is read. */
    void turnsDownFigures(String text) {
        for (var place : figures) {
            var broken = Edited.saying(sheet, List.of(place), text);
            boolean inALine = !sample.names(place.row()).isEmpty();
            expectFault(
                    broken,
                    "'" + text + "' instead of '" + sample.at(place) + "' in " + place,
                    rejected ->
                            rejected.names(place.row(), place.column()) || (!inALine && rejected.names(place.row(), 0)),
                    place.toString());
        }
    }

    /** A column that is read cannot be left out. */
    void turnsDownMissingColumns() {
        var columns = figures.stream().map(Place::column).collect(Collectors.toCollection(TreeSet::new));
        columns.forEach(this::turnsDownWithout);
        var naming = sample.names().stream().map(Place::column).collect(Collectors.toCollection(TreeSet::new));
        naming.removeAll(columns);
        naming.stream().filter(this::isNeeded).forEach(this::turnsDownWithout);
    }

    private boolean isNeeded(int column) {
        return !sample.read(Edited.withoutColumn(sheet, column)).equals(new Read(sample.report()));
    }

    private void turnsDownWithout(int column) {
        expectFault(
                Edited.withoutColumn(sheet, column),
                "the sheet without its column " + column + " ('" + heading(column) + "')",
                any -> true,
                "any row");
    }

    private String heading(int column) {
        return Stream.iterate(1, row -> row <= sheet.height(), row -> row + 1)
                .map(row -> sheet.at(row, column))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** A row about something else is no row about a product: turned down, or passed over. */
    void turnsDownUnknownProducts() {
        namingRows().forEach(row -> {
            var broken = Edited.saying(sheet, sample.names(row), NOTHING_KNOWN);
            var what = "'" + NOTHING_KNOWN + "' instead of the product in row " + row;
            var result = sample.read(broken);
            if (result instanceof Read(var report)) {
                passedOver(report, sample.about(row), what);
            } else {
                boolean noneIsLeft = namingRows().count() == 1;
                expectFault(
                        result,
                        what,
                        rejected -> rejected.names(row) || (noneIsLeft && rejected.names(0)),
                        "row " + row);
            }
        });
    }

    private void passedOver(SalesReport report, List<Product> gone, String what) {
        var ids = gone.stream().map(Product::id).toList();
        var others = sample.report().lines().stream()
                .filter(line -> !ids.contains(line.product()))
                .toList();
        var othersRead = report.lines().stream()
                .filter(line -> !ids.contains(line.product()))
                .toList();
        if (!new HashSet<>(others).equals(new HashSet<>(othersRead))) {
            complain(what + " was read as if nothing were wrong, and changed what is said of other products");
        } else if (report.lines().equals(sample.report().lines())) {
            complain(what + " was read as if nothing were wrong");
        } else if (report.lines().isEmpty()) {
            complain(what + " was passed over, though no other row is about a product");
        }
    }

    /** A row that comes twice is turned down, or counts twice; it is not dropped in silence. */
    void turnsDownRowsThatComeTwice() {
        namingRows().filter(this::saysSomething).forEach(row -> {
            var what = "row " + row + " once more in row " + (row + 1);
            var result = sample.read(Edited.withRowAgain(sheet, row));
            if (result instanceof Read(var report)) {
                if (!isMore(report, sample.about(row))) {
                    complain(what + " was neither turned down nor added");
                }
            } else {
                expectFault(
                        result,
                        what,
                        rejected -> rejected.names(row) || rejected.names(row + 1),
                        "row " + row + " or " + (row + 1));
            }
        });
    }

    private boolean saysSomething(int row) {
        return figures.stream()
                .filter(place -> place.row() == row)
                .anyMatch(place -> sample.at(place).matches(".*[1-9].*"));
    }

    private boolean isMore(SalesReport report, List<Product> products) {
        var before = figuresOf(sample.report(), products);
        var after = figuresOf(report, products);
        return after.keySet().equals(before.keySet())
                && after.entrySet().stream().allMatch(each -> each.getValue() >= before.getOrDefault(each.getKey(), 0L))
                && !after.equals(before);
    }

    private static Map<String, Long> figuresOf(SalesReport report, List<Product> products) {
        var ids = products.stream().map(Product::id).toList();
        return report.lines().stream()
                .filter(line -> ids.contains(line.product()))
                .flatMap(line -> line.figures().entrySet().stream()
                        .map(figure -> Map.entry(line.product() + " " + figure.getKey(), figure.getValue())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Long::sum));
    }

    /** A sheet without anything is no report. */
    void turnsDownNothing() {
        expectFault(new Sheet(List.of()), "a sheet without any row", any -> true, "any row");
    }

    /** What breaks off is no report. */
    void turnsDownWhatBreaksOff() {
        namingRows()
                .findFirst()
                .ifPresent(row -> expectFault(
                        Edited.endingBefore(sheet, row),
                        "the sheet without row " + row + " and all behind it",
                        any -> true,
                        "any row"));
        figures.stream()
                .filter(place -> !sample.names(place.row()).isEmpty())
                .reduce((first, second) -> second)
                .ifPresent(last -> expectFault(
                        Edited.endingBefore(sheet, last),
                        "the sheet broken off before " + last + " ('" + sample.at(last) + "')",
                        rejected -> rejected.names(last.row()) || rejected.names(0),
                        "row " + last.row()));
    }

    /** Every fault that the reader tells of broken sheets. */
    Stream<Fault> faults() {
        var broken = Stream.of(
                figures.stream().map(place -> Edited.saying(sheet, List.of(place), "???")),
                figures.stream().map(place -> Edited.saying(sheet, List.of(place), "")),
                namingRows().map(row -> Edited.saying(sheet, sample.names(row), NOTHING_KNOWN)),
                namingRows().map(row -> Edited.withRowAgain(sheet, row)),
                figures.stream().map(Place::column).distinct().map(column -> Edited.withoutColumn(sheet, column)),
                Stream.of(new Sheet(List.of())));
        return broken.flatMap(any -> any)
                .map(sample::read)
                .flatMap(result -> result instanceof Rejected rejected ? rejected.faults().stream() : Stream.empty());
    }

    private Stream<Integer> namingRows() {
        return sample.names().stream().map(Place::row).distinct().limit(MOST_ROWS);
    }

    private void expectFault(Sheet broken, String what, Predicate<Rejected> named, String place) {
        expectFault(sample.read(broken), what, named, place);
    }

    private void expectFault(Result result, String what, Predicate<Rejected> named, String place) {
        switch (result) {
            case Read(var report) -> complain(what + " was read as if nothing were wrong: " + Rendered.of(report));
            case Broken(var how) -> complain(what + ": the reader " + how + " instead of a ReportException");
            case Rejected rejected
            when rejected.faults().isEmpty() ->
                complain(what + " was turned down with a ReportException without any fault");
            case Rejected rejected
            when !rejected.faults().stream().allMatch(ReaderChecks::isPlace) ->
                complain(what + " was turned down naming a row or a column below 0: " + rejected.places());
            case Rejected rejected
            when !named.test(rejected) ->
                complain(what + " was turned down without naming " + place + "; named was " + rejected.places());
            case Rejected right -> {}
        }
    }

    private static boolean isPlace(Fault fault) {
        return fault.row() >= 0 && fault.column() >= 0 && (fault.row() > 0 || fault.column() == 0);
    }

    private static String told(List<Fault> faults) {
        return faults.stream()
                .limit(5)
                .map(fault -> "row " + fault.row() + ", column " + fault.column() + ": "
                        + (fault.says() == null ? "null" : fault.says().en()))
                .collect(Collectors.joining("; "));
    }

    private void complain(String complaint) {
        complaints.add("'" + sample.file() + "': " + complaint);
    }
}
