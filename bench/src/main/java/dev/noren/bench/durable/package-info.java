/** Durable commands over HTTP, beside what the disk allows. */
@NullMarked
package dev.noren.bench.durable;

import org.jspecify.annotations.NullMarked;
