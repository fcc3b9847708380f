package dev.noren.planted.domain.pure;

/** Planted: the domain does not ask what time it is. */
final class AsksForMilliseconds {

    long now() {
        return System.currentTimeMillis();
    }
}
