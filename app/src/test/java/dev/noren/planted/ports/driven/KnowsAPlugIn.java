package dev.noren.planted.ports.driven;

import dev.noren.planted.plugins.PlugIn;

/** Planted: no port knows a plug-in. */
final class KnowsAPlugIn {

    PlugIn plugIn() {
        return new PlugIn();
    }
}
