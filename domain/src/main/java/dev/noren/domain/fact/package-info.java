/** Facts: what can be known, of what type, and what is wrong with what cannot be read. */
@NullMarked
package dev.noren.domain.fact;

import org.jspecify.annotations.NullMarked;
