/** Holds the plug-ins: finds them, checks what they propose, bounds what they take, and speaks for them to the kernel as {@link dev.noren.ports.driven.Buyers}. */
@NullMarked
package dev.noren.plugins.host;

import org.jspecify.annotations.NullMarked;
