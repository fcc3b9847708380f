/** The desk: the builder for tools that embed the kernel, and the store in memory. The use cases have a room each below it. */
@NullMarked
package dev.noren.ports.desk;

import org.jspecify.annotations.NullMarked;
