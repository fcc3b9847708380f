package dev.noren.planted.domain.pure;

import java.net.URI;

/** Planted: the domain calls nobody. */
final class CallsSomebody {

    URI whom(String name) {
        return URI.create(name);
    }
}
