package dev.noren.planted.adapters.mail;

import dev.noren.planted.plugins.host.Host;

/** Planted: nobody but the app and the test kit knows the host. */
final class KnowsTheHost {

    Host host() {
        return new Host();
    }
}
