/** Invoices and credit notes: which steps called for one, and what each says. */
@NullMarked
package dev.noren.ports.desk.paper;

import org.jspecify.annotations.NullMarked;
