package dev.noren.ports.desk.export;

import dev.noren.domain.fact.Words;
import dev.noren.ports.form.sheet.Datum;
import dev.noren.ports.form.sheet.SheetWriter;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The columns of a list, from left to right. */
record Columns<T>(List<Column<T>> all) {

    /** A column: its head, and what stands below it. */
    record Column<T>(Words head, Function<T, Datum> cell) {}

    static <T> Columns<T> none() {
        return new Columns<>(List.of());
    }

    Columns<T> text(String ja, String en, Function<T, String> cell) {
        return and(ja, en, row -> Datum.of(cell.apply(row)));
    }

    /** A column in which not every row says something. */
    Columns<T> any(String ja, String en, Function<T, Optional<Datum>> cell) {
        return and(ja, en, row -> cell.apply(row).orElse(Datum.NONE));
    }

    Columns<T> and(String ja, String en, Function<T, Datum> cell) {
        return and(new Columns<>(List.of(new Column<>(new Words(ja, en), cell))));
    }

    Columns<T> and(Columns<T> more) {
        return new Columns<>(Stream.concat(all.stream(), more.all.stream()).toList());
    }

    /** The same columns for rows of which these are a part. */
    <R> Columns<R> of(Function<R, T> part) {
        return new Columns<>(all.stream()
                .map(column -> new Column<R>(column.head(), part.andThen(column.cell())))
                .toList());
    }

    void head(SheetWriter to, Locale language) throws IOException {
        to.head(all.stream().map(column -> column.head().in(language)).toList());
    }

    void row(SheetWriter to, T row) throws IOException {
        to.row(all.stream().map(column -> column.cell().apply(row)).toList());
    }
}
