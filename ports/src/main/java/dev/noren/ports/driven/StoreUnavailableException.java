package dev.noren.ports.driven;

import org.jspecify.annotations.Nullable;

/**
 * The store cannot be used, or no longer. Its message is one line that begins with the store and says what is wrong with it,
 * in words for whoever runs the machine, not for a caller. Nothing of the work was kept; what was kept before stays kept.
 */
public final class StoreUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /**
     * @param store which one, as a file
     * @param says what is wrong, in a few words
     */
    public StoreUnavailableException(String store, String says, @Nullable Throwable cause) {
        super(store + ": " + says, cause);
    }
}
