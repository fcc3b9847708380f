/** Where plug-ins are asked: before an order is decided, beside an answer, and about themselves. */
@NullMarked
package dev.noren.ports.desk.plugin;

import org.jspecify.annotations.NullMarked;
