/** The HTTP API: orders and questions in, answers and problems out. Decides nothing. */
@NullMarked
package dev.noren.adapters.http;

import org.jspecify.annotations.NullMarked;
