/** A running server, spoken to over HTTP. */
@NullMarked
package dev.noren.app.remote;

import org.jspecify.annotations.NullMarked;
