/** Files of cells, CSV and XLSX: read within bounds whatever somebody sends, and written. */
@NullMarked
package dev.noren.ports.form.sheet;

import org.jspecify.annotations.NullMarked;
