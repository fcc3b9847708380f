/** The programmes of this kernel, put together. */
@NullMarked
package dev.noren.domain.programme;

import org.jspecify.annotations.NullMarked;
