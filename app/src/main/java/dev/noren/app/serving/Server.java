package dev.noren.app.serving;

import dev.noren.adapters.http.HttpServer;
import dev.noren.adapters.http.HttpSettings;
import dev.noren.adapters.http.Office;
import dev.noren.adapters.sqlite.SqliteStore;
import dev.noren.app.rehearsal.RehearsalHouse;
import dev.noren.domain.life.Actor;
import dev.noren.ports.desk.Gatehouse;
import dev.noren.ports.desk.Noren;
import dev.noren.ports.desk.mail.Postman;
import dev.noren.ports.driven.Buyers;
import dev.noren.ports.driven.Ledger;
import dev.noren.ports.driven.Letters;
import dev.noren.ports.driving.AbsentPlugin;
import dev.noren.ports.driving.Desk;
import dev.noren.ports.driving.Plugins;
import dev.noren.ports.driving.Stage;
import dev.noren.ports.driving.Tokens;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A running server. What fell due while it was down has happened before it listens. */
public final class Server implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Server.class);
    private static final String FIRST = "first";

    /** How a server is run. */
    public enum House {
        /** The secretariat registers everybody. */
        OFFICE,
        /** Companies may register themselves and their products. */
        SELF_SERVICE,
        /** Rehearsals may empty the file, and the clock obeys. */
        REHEARSALS
    }

    private final Deque<AutoCloseable> parts;
    private final String url;
    private final Optional<String> firstToken;

    private Server(Deque<AutoCloseable> parts, String url, Optional<String> firstToken) {
        this.parts = parts;
        this.url = url;
        this.firstToken = firstToken;
    }

    /** Starts a server on a file; mails wait in the outbox. */
    public static Server start(
            Path file, House house, HttpSettings http, Letters letters, Buyers buyers, String version) {
        return start(file, house, http, Equipment.of(letters, buyers, version));
    }

    /**
     * Starts a server on a file.
     *
     * @param house how it is run; no mail leaves one for rehearsals, where nobody issues invoices either
     * @throws dev.noren.ports.driven.StoreUnavailableException where the file cannot be used, or is for something else
     * @throws java.io.UncheckedIOException where it cannot listen
     */
    public static Server start(Path file, House house, HttpSettings http, Equipment with) {
        var parts = new ArrayDeque<AutoCloseable>();
        try {
            return house == House.REHEARSALS
                    ? forRehearsals(file, http, with, parts)
                    : forTheOffice(house, file, http, with, parts);
        } catch (RuntimeException failed) {
            close(parts);
            throw failed;
        }
    }

    private static Server forTheOffice(
            House house, Path file, HttpSettings http, Equipment with, Deque<AutoCloseable> parts) {
        var store = SqliteStore.open(file);
        parts.push(store);
        Purpose.OFFICE.claim(store, file);
        var clock = new OfficeClock(with.machine(), store.read(Ledger::latest));
        parts.push(Vigil.begin(clock));
        var tokens = new Gatehouse(store, clock, new Secrets());
        var noren = Noren.with(store)
                .clock(clock)
                .letters(with.letters())
                .buyers(with.buyers())
                .printer(with.printer())
                .release(with.release())
                .whenErased(tokens::refresh);
        var desk = (house == House.SELF_SERVICE ? noren.companiesRegisterThemselves() : noren).build();
        desk.passTime().toCompletableFuture().join();
        desk.absentPlugins().forEach(Server::tell);
        var head = new HeadLog(store, clock);
        head.look();
        parts.push(new Timekeeper(desk, head));
        with.mailer()
                .map(LoggedMailer::new)
                .map(logged -> new Postman(store, clock, logged, with.printer()))
                .ifPresent(postman -> parts.push(new PostRound(postman)));
        var url = listen(http, desk, tokens, with.buyers()::plugins, Optional.empty(), with.release(), parts);
        return new Server(parts, url, first(tokens, false));
    }

    private static void tell(AbsentPlugin absent) {
        LOG.atWarn()
                .addKeyValue("plugin", absent.plugin())
                .addKeyValue("edition", absent.edition())
                .addKeyValue("open", absent.open())
                .log(
                        "plug-in {}, named by edition {}, is not loaded; {} cases are open",
                        absent.plugin(),
                        absent.edition(),
                        absent.open());
    }

    private static Server forRehearsals(Path file, HttpSettings http, Equipment with, Deque<AutoCloseable> parts) {
        var house = new RehearsalHouse(new FileGround(file), with.letters(), with.buyers(), new Secrets());
        parts.push(house);
        house.desk().passTime().toCompletableFuture().join();
        var url = listen(
                http, house.desk(), house.tokens(), with.buyers()::plugins, Optional.of(house), with.release(), parts);
        return new Server(parts, url, first(house.tokens(), true));
    }

    private static String listen(
            HttpSettings http,
            Desk desk,
            Tokens tokens,
            Plugins plugins,
            Optional<Stage> stage,
            String version,
            Deque<AutoCloseable> parts) {
        var server = HttpServer.start(http, new Office(desk, tokens, plugins, stage, version));
        parts.push(server);
        return server.url();
    }

    /** The first token of a file that has none. */
    private static Optional<String> first(Tokens tokens, boolean rehearsal) {
        if (!tokens.all().isEmpty()) {
            return Optional.empty();
        }
        var issued =
                rehearsal ? tokens.issueForRehearsals(FIRST) : tokens.issue(Actor.SECRETARIAT, FIRST, Optional.empty());
        return Optional.of(issued.secret());
    }

    public String url() {
        return url;
    }

    /** What the first bearer sends; empty where the file has tokens already. */
    public Optional<String> firstToken() {
        return firstToken;
    }

    /** Takes nothing more, answers and keeps what was taken, and stops. */
    @Override
    public void close() {
        close(parts);
    }

    private static void close(Deque<AutoCloseable> parts) {
        while (!parts.isEmpty()) {
            var part = parts.pop();
            try {
                part.close();
            } catch (Exception broken) {
                LOG.error("{} could not be closed", part.getClass().getSimpleName(), broken);
            }
        }
    }
}
