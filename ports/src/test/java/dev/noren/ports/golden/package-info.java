/** What is stored stays readable: each shape as it was when it was stored first, beside the shape there is now. */
@NullMarked
package dev.noren.ports.golden;

import org.jspecify.annotations.NullMarked;
