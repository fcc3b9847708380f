/** The contract that every plug-in keeps, for authors to test theirs against. */
@NullMarked
package dev.noren.plugins.testkit;

import org.jspecify.annotations.NullMarked;
