package dev.noren.planted.domain.pure;

import java.util.random.RandomGenerator;

/** Planted: the domain leaves nothing to chance. */
final class RollsDice {

    int roll(RandomGenerator dice) {
        return dice.nextInt(6);
    }
}
