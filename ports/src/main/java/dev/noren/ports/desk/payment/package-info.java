/** The cashier: what a bank's statement says, whose names it writes, and in which cases its payments are booked. */
@NullMarked
package dev.noren.ports.desk.payment;

import org.jspecify.annotations.NullMarked;
