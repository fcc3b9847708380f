/** What the kernel offers to the outside. */
@NullMarked
package dev.noren.ports.driving;

import org.jspecify.annotations.NullMarked;
