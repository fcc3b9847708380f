/** Advice: what every edition would say to one company and its products (section 4, DECK23-CMP-1). */
@NullMarked
package dev.noren.domain.advice;

import org.jspecify.annotations.NullMarked;
