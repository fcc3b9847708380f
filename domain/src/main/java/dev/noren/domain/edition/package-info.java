/** Editions: the runs of a programme, as data. */
@NullMarked
package dev.noren.domain.edition;

import org.jspecify.annotations.NullMarked;
