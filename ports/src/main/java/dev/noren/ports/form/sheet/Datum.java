package dev.noren.ports.form.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What a cell that is written says. */
public sealed interface Datum {

    /** An empty cell. */
    Datum NONE = new Text("");

    /** As it is: whatever it begins with, no spreadsheet takes it for a formula. */
    record Text(String text) implements Datum {}

    record Number(BigDecimal number) implements Datum {}

    record Day(LocalDate day) implements Datum {}

    static Datum of(String text) {
        return new Text(text);
    }

    static Datum of(long number) {
        return new Number(BigDecimal.valueOf(number));
    }

    static Datum of(LocalDate day) {
        return new Day(day);
    }
}
