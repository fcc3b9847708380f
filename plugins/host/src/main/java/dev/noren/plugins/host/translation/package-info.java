/** Puts the kernel's words into a plug-in's, and a plug-in's into the kernel's. Pure. */
@NullMarked
package dev.noren.plugins.host.translation;

import org.jspecify.annotations.NullMarked;
