package dev.noren.planted.plugins.testkit;

import dev.noren.planted.plugins.host.Host;

/** Sound: the test kit looks at proposals as the host does. */
final class KnowsTheHost {

    Host host() {
        return new Host();
    }
}
