/** What the server survives, tried on a process of its own. */
@NullMarked
package dev.noren.app.siege;

import org.jspecify.annotations.NullMarked;
