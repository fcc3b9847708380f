/** Windows and deadlines. */
@NullMarked
package dev.noren.domain.time;

import org.jspecify.annotations.NullMarked;
