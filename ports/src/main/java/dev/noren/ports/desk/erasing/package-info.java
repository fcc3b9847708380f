/** Who is erased, or could be, and what is taken away of them. */
@NullMarked
package dev.noren.ports.desk.erasing;

import org.jspecify.annotations.NullMarked;
