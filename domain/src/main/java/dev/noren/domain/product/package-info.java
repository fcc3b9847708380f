/** Products: what can be known of them. */
@NullMarked
package dev.noren.domain.product;

import org.jspecify.annotations.NullMarked;
