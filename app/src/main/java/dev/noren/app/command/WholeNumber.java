package dev.noren.app.command;

import java.util.function.Function;
import picocli.CommandLine.TypeConversionException;

/** A whole number on a command line. */
public final class WholeNumber {

    private WholeNumber() {}

    /**
     * Reads one.
     *
     * @param reading fails with a {@code NumberFormatException} where it is none, or too large
     * @throws TypeConversionException in words for whoever wrote it
     */
    public static <N> N of(String text, Function<String, N> reading) {
        try {
            return reading.apply(text);
        } catch (NumberFormatException none) {
            throw new TypeConversionException("'" + text + "' is no whole number, or too large");
        }
    }
}
