package dev.noren.planted.ports.desk;

import dev.noren.planted.adapters.http.Http;

/** Planted: nothing but the app knows an adapter. */
public final class KnowsAnAdapter {

    public Http http() {
        return new Http();
    }
}
