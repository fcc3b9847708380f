package dev.noren.app.serving;

import dev.noren.ports.desk.proof.Proof;
import dev.noren.ports.desk.proof.Proof.Verified;
import dev.noren.ports.driven.Contradiction;
import dev.noren.ports.driven.StoreUnavailableException;
import dev.noren.ports.driven.Vault;
import java.nio.file.Path;
import java.util.Optional;

/** Whether a copy is as good as what it is a copy of: all that {@code noren verify} looks at. */
public final class Soundness {

    private Soundness() {}

    /** @throws StoreUnavailableException with the first two things in it that do not go together */
    public static Verified of(Vault store, Path file) {
        var verified = Proof.of(store).verify(Optional.empty(), records -> {});
        verified.contradiction().ifPresent(wrong -> {
            throw new StoreUnavailableException(file.toString(), said(wrong), null);
        });
        return verified;
    }

    private static String said(Contradiction wrong) {
        return "does not go together: record " + wrong.record() + ": " + wrong.what() + ": expected " + wrong.expected()
                + ", found " + wrong.found();
    }
}
