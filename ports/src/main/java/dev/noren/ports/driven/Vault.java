package dev.noren.ports.driven;

import java.util.function.Function;

/** A store that lets itself be gone through from end to end. */
public interface Vault {

    /**
     * Looks at everything as it stands at one instant, however long it takes and whatever is written meanwhile.
     *
     * @throws StoreUnavailableException where it cannot be read
     */
    <T> T examine(Function<Examination, T> work);
}
