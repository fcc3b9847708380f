/** Japan Street: the catalogue for invited buyers, and their inquiries. */
@NullMarked
package dev.noren.domain.street;

import org.jspecify.annotations.NullMarked;
