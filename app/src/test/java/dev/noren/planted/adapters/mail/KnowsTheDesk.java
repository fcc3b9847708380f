package dev.noren.planted.adapters.mail;

import dev.noren.planted.ports.desk.KnowsAnAdapter;

/** Planted: adapters know the ports without the desk. */
final class KnowsTheDesk {

    KnowsAnAdapter desk() {
        return new KnowsAnAdapter();
    }
}
