package dev.noren.planted.app;

import dev.noren.planted.adapters.http.Http;
import dev.noren.planted.ports.desk.KnowsAnAdapter;

/** Sound: the app knows everything. */
final class PutsTogether {

    Http http(KnowsAnAdapter desk) {
        return desk.http();
    }
}
