package dev.noren.planted.domain.pure;

import dev.noren.planted.plugins.PlugIn;

/** Planted: the domain knows no plug-in. */
final class KnowsAPlugIn {

    PlugIn plugIn() {
        return new PlugIn();
    }
}
