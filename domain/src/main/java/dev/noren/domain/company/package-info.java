/** Companies: what can be known of them, and their size. */
@NullMarked
package dev.noren.domain.company;

import org.jspecify.annotations.NullMarked;
