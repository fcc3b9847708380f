/** Edition files: read, mended where they cannot be read, and resolved with what plug-ins say. */
@NullMarked
package dev.noren.ports.desk.edition;

import org.jspecify.annotations.NullMarked;
