package dev.noren.app.command;

import dev.noren.plugins.host.PluginHost;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where plug-ins are, and how long a call to one may take. */
public final class PluginOptions {

    /** By these names they stand in a file too. */
    public static final Set<String> NAMES = Set.of("plugins", "plugin-time");

    private static final int LEAST_MILLIS = 10;
    private static final int MOST_MILLIS = 60_000;

    @Option(
            names = "--plugins",
            paramLabel = "DIR",
            description = "A folder of buyers' plug-ins, each a .jar in it, beside the built-in ones.")
    private @Nullable Path folder;

    @Option(
            names = "--plugin-time",
            paramLabel = "MS",
            defaultValue = "5000",
            description = "How long a call to a plug-in may take, in milliseconds; ${DEFAULT-VALUE} unless given.")
    private int millis;

    /** The plug-ins, made and checked. */
    PluginHost open() {
        if (millis < LEAST_MILLIS || millis > MOST_MILLIS) {
            throw new CouldNotException("--plugin-time must be from " + LEAST_MILLIS + " to " + MOST_MILLIS);
        }
        try {
            return PluginHost.open(Optional.ofNullable(folder), Duration.ofMillis(millis));
        } catch (UncheckedIOException unusable) {
            throw new CouldNotException(String.valueOf(unusable.getMessage()));
        }
    }
}
