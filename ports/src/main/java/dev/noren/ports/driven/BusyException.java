package dev.noren.ports.driven;

/**
 * More work waits than the store takes. {@link Store#write} completes with it, at once. Nothing of the work was done or ever
 * will be; it may be sent again a moment later.
 */
public final class BusyException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** @param waiting how many units of work wait already */
    public BusyException(int waiting) {
        super("busy: " + waiting + " units of work are waiting already");
    }
}
