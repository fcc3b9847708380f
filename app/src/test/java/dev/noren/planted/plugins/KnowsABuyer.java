package dev.noren.planted.plugins;

import dev.noren.planted.plugins.buyers.here.Here;

/** Planted: nobody knows a buyer. */
final class KnowsABuyer {

    Here here() {
        return new Here();
    }
}
