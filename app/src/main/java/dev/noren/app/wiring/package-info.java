/** The composition root: the one place that says which part stands behind which port. */
@NullMarked
package dev.noren.app.wiring;

import org.jspecify.annotations.NullMarked;
