/**
 * All that the author of a buyer's promotion compiles against: the JDK, plain values in, proposals out.
 *
 * <p>One writes a {@link dev.noren.plugins.spi.PromotionPlugin}, marks it with {@link dev.noren.plugins.spi.Plugin} and names
 * it under {@code META-INF/services}. Dates are {@link java.time.LocalDate}s in the edition's zone, money is in whole minor
 * units, clauses are named by their ids as text. Every type says since which version it is here, and whether one implements
 * or calls it.
 */
@NullMarked
package dev.noren.plugins.spi;

import org.jspecify.annotations.NullMarked;
