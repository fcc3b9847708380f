package dev.noren.planted.ports.driven;

import dev.noren.planted.ports.desk.KnowsAnAdapter;

/** Planted: what is driven knows forms and the domain. */
final class KnowsTheDesk {

    KnowsAnAdapter desk() {
        return new KnowsAnAdapter();
    }
}
