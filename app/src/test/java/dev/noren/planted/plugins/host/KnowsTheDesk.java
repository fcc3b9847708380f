package dev.noren.planted.plugins.host;

import dev.noren.planted.ports.desk.KnowsAnAdapter;

/** Planted: the host knows the ports, and not the desk. */
final class KnowsTheDesk {

    KnowsAnAdapter desk() {
        return new KnowsAnAdapter();
    }
}
