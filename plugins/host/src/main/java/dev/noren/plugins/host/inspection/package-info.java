/**
 * Whether what a plug-in proposes is in order: pure checks over its values, each of which finds every fault at once and says
 * what can be used all the same. Nothing here throws, whatever the values are, nulls inside records included.
 */
@NullMarked
package dev.noren.plugins.host.inspection;

import org.jspecify.annotations.NullMarked;
