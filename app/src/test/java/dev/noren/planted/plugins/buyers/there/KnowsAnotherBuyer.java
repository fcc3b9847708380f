package dev.noren.planted.plugins.buyers.there;

import dev.noren.planted.plugins.buyers.here.Here;

/** Planted: buyers do not know each other. */
final class KnowsAnotherBuyer {

    Here here() {
        return new Here();
    }
}
