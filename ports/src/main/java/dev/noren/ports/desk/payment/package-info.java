/** What a bank's statement says: its columns, its days and amounts, and whose names it writes. */
@NullMarked
package dev.noren.ports.desk.payment;

import org.jspecify.annotations.NullMarked;
