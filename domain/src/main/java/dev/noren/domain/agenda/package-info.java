/** Agendas: what of a case has its day, and whose calendar it belongs in. */
@NullMarked
package dev.noren.domain.agenda;

import org.jspecify.annotations.NullMarked;
