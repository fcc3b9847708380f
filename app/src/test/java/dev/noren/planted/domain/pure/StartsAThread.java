package dev.noren.planted.domain.pure;

/** Planted: the domain starts no thread. */
final class StartsAThread {

    Thread thread(Runnable work) {
        return new Thread(work);
    }
}
