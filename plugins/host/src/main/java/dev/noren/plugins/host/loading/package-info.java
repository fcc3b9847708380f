/** Finds plug-ins and looks at what they say of themselves, before anything of theirs runs. */
@NullMarked
package dev.noren.plugins.host.loading;

import org.jspecify.annotations.NullMarked;
