/** Overseas EC buyers. */
@NullMarked
package dev.noren.domain.buyer;

import org.jspecify.annotations.NullMarked;
