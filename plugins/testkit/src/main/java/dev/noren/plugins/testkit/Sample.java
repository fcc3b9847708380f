package dev.noren.plugins.testkit;

import dev.noren.plugins.spi.Product;
import dev.noren.plugins.spi.ReportException;
import dev.noren.plugins.spi.ReportReader;
import dev.noren.plugins.spi.ReportSample;
import dev.noren.plugins.spi.SalesReport;
import dev.noren.plugins.spi.Sheet;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A sample of a report, opened; and where in it the products and the figures stand. */
record Sample(ReportReader reader, ReportSample told, Sheet sheet) {

    /** A number, with at most a few signs around it. */
    private static final Pattern NUMBER = Pattern.compile("[^0-9/:年月日-]{0,5}[0-9][0-9,]*(\\.[0-9]+)?[^0-9/:年月日-]{0,5}");

    private static final int MOST_TRIED = 300;

    String file() {
        return told.file();
    }

    SalesReport report() {
        return told.report();
    }

    /** Whether the reader reads it as what it is said to say. */
    boolean isRead() {
        return read(sheet).equals(new Result.Read(report()));
    }

    /** What the reader makes of a sheet. */
    Result read(Sheet other) {
        try {
            var read = reader.read(other, told.products());
            return read == null ? new Result.Broken("answered null") : new Result.Read(read);
        } catch (ReportException unreadable) {
            return new Result.Rejected(unreadable.faults());
        } catch (Exception | LinkageError | StackOverflowError thrown) {
            return new Result.Broken("threw " + thrown);
        }
    }

    /** The cells that name a product, by its JAN code, its name or its id. */
    List<Place> names() {
        return cells(this::namesAProduct);
    }

    /** The cells that name a product in that row. */
    List<Place> names(int row) {
        return names().stream().filter(place -> place.row() == row).toList();
    }

    /** The cells in which a number stands that is no name. */
    List<Place> numbers() {
        return cells(text -> NUMBER.matcher(plain(text)).matches() && !namesAProduct(text));
    }

    /** The numbers whose change the reader notices; of a long file, among the first ones. */
    List<Place> figures() {
        var read = new Result.Read(report());
        return numbers().stream()
                .limit(MOST_TRIED)
                .filter(place ->
                        !read(Edited.saying(sheet, List.of(place), "???")).equals(read))
                .toList();
    }

    String at(Place place) {
        return sheet.at(place.row(), place.column());
    }

    /** The products that a row is about. */
    List<Product> about(int row) {
        return told.products().stream()
                .filter(product -> names(row).stream().anyMatch(place -> isNamed(product, plain(at(place)))))
                .toList();
    }

    private boolean namesAProduct(String text) {
        return told.products().stream().anyMatch(product -> isNamed(product, plain(text)));
    }

    private static boolean isNamed(Product product, String text) {
        return Stream.of(Stream.of(product.id()), product.name().stream(), product.janCode().stream())
                .flatMap(any -> any)
                .map(Sample::plain)
                .anyMatch(name -> text.equalsIgnoreCase(name) || (name.length() > 2 && text.contains(name)));
    }

    private List<Place> cells(Predicate<String> says) {
        var places = new ArrayList<Place>();
        for (int row = 1; row <= sheet.height(); row++) {
            int width = sheet.rows().get(row - 1).size();
            for (int column = 1; column <= width; column++) {
                if (says.test(sheet.at(row, column))) {
                    places.add(new Place(row, column));
                }
            }
        }
        return places;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    }
}
