package dev.noren.planted.domain.pure;

import java.util.Random;

/** Planted: the domain leaves nothing to chance. */
final class HasARandom {

    Random random(Random given) {
        return given;
    }
}
