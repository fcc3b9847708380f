/** Parties: companies, products and buyers, and their facts with versions. */
@NullMarked
package dev.noren.domain.party;

import org.jspecify.annotations.NullMarked;
