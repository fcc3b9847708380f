package dev.noren.domain.fact;

import java.util.function.Function;

/**
 * How a domain value is written as facts and read back: made by hand, never by reflection, so that what is stored stays
 * readable when the class changes.
 *
 * @param read makes the value of facts that fulfil the schema
 * @param write the inverse of {@code read}
 */
public record Shape<T>(Schema schema, Function<Facts, T> read, Function<T, Facts> write) {}
