/** The desk: the use cases, the store in memory, and the builder for tools that embed the kernel. */
@NullMarked
package dev.noren.ports.desk;

import org.jspecify.annotations.NullMarked;
