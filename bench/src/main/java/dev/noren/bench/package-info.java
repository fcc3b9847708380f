/** Benchmarks; {@code bench/run} builds and runs them. */
@NullMarked
package dev.noren.bench;

import org.jspecify.annotations.NullMarked;
