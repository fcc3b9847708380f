package dev.noren.planted.plugins.buyers.there;

import dev.noren.planted.plugins.PlugIn;

/** Planted: a buyer knows what plug-ins are written against, and nothing else of this house. */
final class KnowsTheHost {

    PlugIn plugIn() {
        return new PlugIn();
    }
}
