package dev.noren.planted.domain.pure;

import java.time.Clock;

/** Planted: the domain has no clock. */
final class HasAClock {

    Clock clock(Clock given) {
        return given;
    }
}
