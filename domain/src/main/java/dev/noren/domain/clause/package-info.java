/** The catalogue: every statement of the source documents that binds, permits, prices, informs or protects someone. */
@NullMarked
package dev.noren.domain.clause;

import org.jspecify.annotations.NullMarked;
