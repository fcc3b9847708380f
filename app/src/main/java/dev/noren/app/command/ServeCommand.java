package dev.noren.app.command;

import dev.noren.adapters.http.HttpSettings;
import dev.noren.app.serving.Equipment;
import dev.noren.app.serving.Server;
import dev.noren.app.serving.Server.House;
import dev.noren.ports.driven.Buyers;
import dev.noren.ports.driven.Letters;
import dev.noren.ports.driven.Mailer;
import dev.noren.ports.driven.Printer;
import dev.noren.ports.driven.StoreUnavailableException;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code noren serve}. */
@Command(
        name = "serve",
        description = {
            "Serves the HTTP API until it is told to stop (SIGTERM, or Ctrl-C).",
            "Prints 'listening on URL' once it is ready, and on a fresh file 'token TOKEN', which is told once.",
            "Each option can also come from the environment (NOREN_DB for --db) or from a file (db=…)."
        })
public final class ServeCommand implements Callable<Integer> {

    private static final int MOST_MEGABYTES = 64;

    private final Letters letters;
    private final Console console;

    @Option(
            names = "--db",
            paramLabel = "FILE",
            description = "The file in which cases are kept; noren.db unless given.")
    private @Nullable Path file;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "7070",
            description = "0 for one that the system picks; ${DEFAULT-VALUE} unless given.")
    private int port;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description = "The address to listen at; ${DEFAULT-VALUE}, this machine alone, unless given.")
    private String host = "";

    @Option(
            names = "--largest-body",
            paramLabel = "MB",
            defaultValue = "1",
            description = "How large a request's body may be, in megabytes; ${DEFAULT-VALUE} unless given.")
    private int largestBody;

    @Option(
            names = "--rehearsal",
            description =
                    "For rehearsals: the file, noren-rehearsal.db unless given, may be emptied, and the clock obeys.")
    private boolean rehearsal;

    @Option(names = "--self-registration", description = "Companies may register themselves and their products.")
    private boolean selfRegistration;

    @Mixin
    private PluginOptions plugins = new PluginOptions();

    @Option(
            names = Configuration.OPTION,
            paramLabel = "FILE",
            description = "Where to read options from; noren.properties, where there is one, unless given.")
    private @Nullable Path configuration;

    @Mixin
    private SmtpOptions smtp = new SmtpOptions();

    @Mixin
    private IssuerOptions issuer = new IssuerOptions();

    @Inject
    ServeCommand(Letters letters, Console console) {
        this.letters = letters;
        this.console = console;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (port < 0 || port > 65_535) {
            return could("--port must be from 0 to 65535");
        }
        if (largestBody < 1 || largestBody > MOST_MEGABYTES) {
            return could("--largest-body must be from 1 to " + MOST_MEGABYTES);
        }
        if (rehearsal && selfRegistration) {
            return could("--rehearsal and --self-registration do not go together");
        }
        Optional<Mailer> mailer;
        Printer printer;
        try {
            mailer = smtp.mailer();
            printer = issuer.printer();
        } catch (IllegalArgumentException not) {
            return could(String.valueOf(not.getMessage()));
        }
        if (rehearsal && mailer.isPresent()) {
            return could("--rehearsal and --smtp-host do not go together");
        }
        if (rehearsal && !printer.equals(Printer.NONE)) {
            return could("--rehearsal and --issuer-name do not go together");
        }
        var house = rehearsal ? House.REHEARSALS : selfRegistration ? House.SELF_SERVICE : House.OFFICE;
        var at = Optional.ofNullable(file).orElse(Path.of(rehearsal ? "noren-rehearsal.db" : "noren.db"));
        var settings = HttpSettings.at(port).on(host).taking(largestBody << 20);
        try (var buyers = plugins.open();
                var server = Server.start(at, house, settings, equipment(buyers, mailer, printer))) {
            serve(server);
            return 0;
        } catch (StoreUnavailableException | UncheckedIOException cannot) {
            return could(String.valueOf(cannot.getMessage()));
        }
    }

    private Equipment equipment(Buyers buyers, Optional<Mailer> mailer, Printer printer) {
        var without = Equipment.of(letters, buyers, ProgramVersion.VERSION).printing(printer);
        return mailer.map(without::mailing).orElse(without);
    }

    private void serve(Server server) throws InterruptedException {
        var stopped = new CountDownLatch(1);
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            server.close();
                            stopped.countDown();
                        },
                        "noren-stop"));
        var token = server.firstToken().map(secret -> System.lineSeparator() + "token " + secret);
        console.out().println("listening on " + server.url() + token.orElse(""));
        console.out().flush();
        stopped.await();
    }

    private int could(String not) {
        console.err().println("noren serve: " + not);
        return Complaints.COULD_NOT;
    }
}
