package dev.noren.app.serving;

import dev.noren.domain.fact.Word;
import dev.noren.ports.driven.Store;
import dev.noren.ports.driven.StoreUnavailableException;
import java.nio.file.Path;

/** What a file is for. A rehearsal empties its file: it never gets one that real cases are in. */
enum Purpose implements Word {
    OFFICE,
    REHEARSALS;

    private static final String NAME = "purpose";

    /**
     * Marks a file that is for nothing yet.
     *
     * @throws StoreUnavailableException where it is for something else
     */
    void claim(Store store, Path file) {
        var marked = store.read(ledger -> ledger.remark(NAME));
        if (marked.isEmpty()) {
            mark(store);
        } else if (!marked.get().equals(word())) {
            throw new StoreUnavailableException(
                    file.toString(), "is for " + (this == OFFICE ? "rehearsals" : "the office's own cases"), null);
        }
    }

    private void mark(Store store) {
        store.write(ledger -> {
                    ledger.remark(NAME, word());
                    return word();
                })
                .toCompletableFuture()
                .join();
    }
}
