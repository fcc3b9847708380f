/** One order, one decision: the row of a table by which it is decided, and the record that is kept of it. */
@NullMarked
package dev.noren.ports.desk.deciding;

import org.jspecify.annotations.NullMarked;
