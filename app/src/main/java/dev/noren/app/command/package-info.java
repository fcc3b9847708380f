/** The command line: one class per command, and what they share in reading options and printing. */
@NullMarked
package dev.noren.app.command;

import org.jspecify.annotations.NullMarked;
