/** The office's own doings: editions and terms published, clauses settled beforehand, an edition called off. */
@NullMarked
package dev.noren.domain.office;

import org.jspecify.annotations.NullMarked;
