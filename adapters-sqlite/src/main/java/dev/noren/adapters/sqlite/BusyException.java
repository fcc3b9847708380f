package dev.noren.adapters.sqlite;

/** More work waits than the store takes. Nothing of this was done; it may be sent again later. */
public final class BusyException extends RuntimeException {

    private static final long serialVersionUID = 1;

    BusyException(int waiting) {
        super("busy: " + waiting + " units of work are waiting already");
    }
}
