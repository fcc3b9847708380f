/** Whether all that is kept goes together, and whether the same would be decided again. Nothing is kept of either. */
@NullMarked
package dev.noren.ports.desk.proof;

import org.jspecify.annotations.NullMarked;
