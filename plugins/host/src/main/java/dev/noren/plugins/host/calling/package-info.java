/** Lets plug-ins run: on threads of the host's own, one call to a plug-in at a time, each bounded in time. */
@NullMarked
package dev.noren.plugins.host.calling;

import org.jspecify.annotations.NullMarked;
