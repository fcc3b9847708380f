package dev.noren.planted.domain.pure;

import java.time.Instant;
import java.util.function.Supplier;

/** Planted: the domain does not ask what time it is, nor has it asked. */
final class AsksByReference {

    Supplier<Instant> asking() {
        return Instant::now;
    }
}
