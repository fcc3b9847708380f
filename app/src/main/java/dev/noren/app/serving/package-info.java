/** The server: a kernel on a file, its clock, its tokens and the HTTP API before it. */
@NullMarked
package dev.noren.app.serving;

import org.jspecify.annotations.NullMarked;
