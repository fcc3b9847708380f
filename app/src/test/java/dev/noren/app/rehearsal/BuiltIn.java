package dev.noren.app.rehearsal;

import dev.noren.plugins.host.PluginHost;
import dev.noren.ports.driven.Buyers;
import java.time.Duration;
import java.util.Optional;

/** The built-in plug-ins, for all tests: they keep no state. */
public final class BuiltIn {

    /** So long that no busy machine cuts one off. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    public static final Buyers BUYERS = PluginHost.open(Optional.empty(), PATIENCE);

    private BuiltIn() {}
}
