package dev.noren.planted.domain.pure;

import dev.noren.planted.ports.desk.KnowsAnAdapter;

/** Planted: the domain does not look up. */
final class LooksUp {

    KnowsAnAdapter desk() {
        return new KnowsAnAdapter();
    }
}
