/** What all lifecycles share: table, marks, decision, fold, due times, and the world that a decision looks at. */
@NullMarked
package dev.noren.domain.life;

import org.jspecify.annotations.NullMarked;
