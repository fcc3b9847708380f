/**
 * What a buyer's plug-in proposes, once it has been found to be in order: a plan that is frozen into a participation when it
 * opens, and advice on products. Proposals decide nothing (MALL24-PN-1, -PN-2).
 */
@NullMarked
package dev.noren.domain.promotion;

import org.jspecify.annotations.NullMarked;
