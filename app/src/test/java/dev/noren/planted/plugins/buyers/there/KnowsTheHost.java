package dev.noren.planted.plugins.buyers.there;

import dev.noren.planted.plugins.host.Host;

/** Planted: a buyer knows what plug-ins are written against, and nothing else of this house. */
final class KnowsTheHost {

    Host host() {
        return new Host();
    }
}
