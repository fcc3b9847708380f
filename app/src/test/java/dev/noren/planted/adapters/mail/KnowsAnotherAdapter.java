package dev.noren.planted.adapters.mail;

import dev.noren.planted.adapters.http.Http;

/** Planted: adapters do not know each other. */
final class KnowsAnotherAdapter {

    Http http() {
        return new Http();
    }
}
