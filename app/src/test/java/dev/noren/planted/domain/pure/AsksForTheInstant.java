package dev.noren.planted.domain.pure;

import java.time.Instant;

/** Planted: the domain does not ask what time it is. */
final class AsksForTheInstant {

    Instant now() {
        return Instant.now();
    }
}
