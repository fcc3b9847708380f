/** Buyers' report files as cells of text: CSV and XLSX, within bounds, whatever somebody sends. */
@NullMarked
package dev.noren.plugins.host.sheet;

import org.jspecify.annotations.NullMarked;
