package dev.noren.app.command;

import dev.noren.app.remote.RemoteException;
import dev.noren.app.remote.RemoteServer;
import dev.noren.app.serving.EditionOffice;
import dev.noren.domain.edition.Edition;
import dev.noren.ports.driven.Buyers;
import dev.noren.ports.driven.Letters;
import dev.noren.ports.driven.StoreUnavailableException;
import dev.noren.ports.form.UnreadableException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where a command finds editions: those built in, unless a file of an office or a running server is named. */
final class EditionSource {

    private static final Pattern FILE = Pattern.compile(".*(?:[/\\\\]|\\.(?:yaml|yml|json)$).*");

    @Option(
            names = "--db",
            paramLabel = "FILE",
            description = "The file of an office; for publishing one that no server has.")
    private @Nullable Path file;

    @Option(names = "--server", paramLabel = "URL", description = "A running server, in place of a file.")
    private @Nullable URI server;

    @Option(
            names = "--token",
            paramLabel = "TOKEN",
            defaultValue = "${env:NOREN_TOKEN}",
            description = "With --server: a token for it; from the environment (NOREN_TOKEN) unless given.")
    private @Nullable String token;

    @Mixin
    private PluginOptions plugins = new PluginOptions();

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    /** What is done where editions are. */
    interface Work {
        int at(EditionOffice office);
    }

    boolean isBuiltIn() {
        return file == null && server == null;
    }

    /** Looks at editions. */
    int look(Console console, Work work) {
        return done(console, work, null);
    }

    /** Publishes one, or tries it out; where a file is named, no server may have it, and only publishing makes a new one. */
    int publish(Console console, Letters letters, boolean dryRun, Work work) {
        if (isBuiltIn()) {
            throw wrong("--db or --server must say where to publish");
        }
        if (dryRun && file != null && !Files.exists(file)) {
            throw new CouldNotException(file + ": there is no such file");
        }
        return done(console, work, letters);
    }

    private int done(Console console, Work work, @Nullable Letters letters) {
        if (file != null && server != null) {
            throw wrong("--db and --server do not go together");
        }
        try (var buyers = plugins.open();
                var office = open(buyers.at(Clock.systemUTC().instant()), letters)) {
            return work.at(office);
        } catch (StoreUnavailableException | RemoteException | CouldNotException cannot) {
            console.err().println("noren editions: " + cannot.getMessage());
            return Complaints.COULD_NOT;
        }
    }

    /** @param letters empty where nothing is to be published */
    private EditionOffice open(Buyers buyers, @Nullable Letters letters) {
        if (server != null) {
            if (token == null || token.isBlank()) {
                throw wrong("--server needs a --token");
            }
            return EditionOffice.at(new RemoteServer(server, token));
        }
        if (file == null) {
            return EditionOffice.builtIn(buyers);
        }
        return letters == null ? EditionOffice.toRead(file, buyers) : EditionOffice.toPublish(file, letters, buyers);
    }

    /**
     * What an edition is called by: {@code japan-mall-2024@1}.
     *
     * @param version empty for the newest
     */
    record Name(String id, OptionalLong version) {

        private static final Pattern WRITTEN = Pattern.compile("([^@]+)(?:@([1-9][0-9]{0,8}))?");

        static Name of(String written) {
            var said = WRITTEN.matcher(written);
            if (!said.matches()) {
                throw new CouldNotException("'" + written + "' is no edition, and no edition@version");
            }
            return new Name(
                    said.group(1),
                    said.group(2) == null ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(said.group(2))));
        }
    }

    /** An edition by id, or by id and version. */
    static Edition named(EditionOffice office, String written) {
        var name = Name.of(written);
        return office.editions().stream()
                .filter(edition -> edition.id().equals(name.id()))
                .filter(edition -> edition.version() == name.version().orElse(edition.version()))
                .max(Comparator.comparingLong(Edition::version))
                .orElseThrow(() -> new CouldNotException("there is no edition " + written));
    }

    /** An edition by name, or the one in a file. */
    static Edition namedOrIn(EditionOffice office, String what) {
        if (!FILE.matcher(what).matches() && !Files.exists(Path.of(what))) {
            return named(office, what);
        }
        try {
            return office.read(CheckedFile.read(Path.of(what)));
        } catch (UnreadableException faulty) {
            throw new CouldNotException(
                    String.join(System.lineSeparator(), new CheckedFile(Path.of(what), faulty.faults()).lines()));
        }
    }

    /** Says how the command line should have been. */
    private ParameterException wrong(String says) {
        if (spec == null) {
            throw new IllegalStateException("no command line");
        }
        return new ParameterException(spec.commandLine(), says);
    }
}
