/** Rulings: conditions beside their clauses, findings, and answers with what they rest on. */
@NullMarked
package dev.noren.domain.ruling;

import org.jspecify.annotations.NullMarked;
