package dev.noren.planted.domain.pure;

import java.util.UUID;

/** Planted: the domain makes no ids. */
final class MakesAnId {

    UUID id() {
        return UUID.randomUUID();
    }
}
