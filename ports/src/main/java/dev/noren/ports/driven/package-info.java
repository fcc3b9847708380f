/** What the kernel needs from outside. */
@NullMarked
package dev.noren.ports.driven;

import org.jspecify.annotations.NullMarked;
