/** Rehearsals: stories in YAML, played against a kernel with a clock of its own. */
@NullMarked
package dev.noren.app.rehearsal;

import org.jspecify.annotations.NullMarked;
