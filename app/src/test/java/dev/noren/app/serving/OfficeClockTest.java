package dev.noren.app.serving;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.noren.adapters.http.HttpSettings;
import dev.noren.adapters.mail.TemplateLetters;
import dev.noren.adapters.sqlite.SqliteStore;
import dev.noren.app.remote.RemoteServer;
import dev.noren.app.siege.Operations;
import dev.noren.ports.driven.Buyers;
import dev.noren.ports.driven.Ledger;
import dev.noren.ports.form.Form;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.slf4j.LoggerFactory;

/** The machine's clock is set back and forward, and the office's goes on. */
@Isolated("it listens to the log of the whole program")
class OfficeClockTest {

    private static final Instant NOON = Instant.parse("2026-01-05T12:00:00Z");

    private final ListAppender<ILoggingEvent> heard = new ListAppender<>();
    private final ch.qos.logback.classic.Logger logger =
            (ch.qos.logback.classic.Logger) LoggerFactory.getLogger(Vigil.class);
    private volatile Instant machine = NOON;
    private long nanos;

    @TempDir
    private Path folder;

    @BeforeEach
    void listen() {
        heard.start();
        logger.addAppender(heard);
        logger.setLevel(ch.qos.logback.classic.Level.INFO);
    }

    @AfterEach
    void leave() {
        logger.detachAppender(heard);
        logger.setLevel(null);
    }

    private OfficeClock clock() {
        return new OfficeClock(() -> machine, Instant.MIN);
    }

    private void isHeard(String line) throws IOException {
        assertThat(heard.list).extracting(ILoggingEvent::getFormattedMessage).containsExactly(line);
        Operations.tells(line);
        heard.list.clear();
    }

    /** So much of a second that nobody sets, and of the machine's clock. */
    private void pass(Vigil vigil, Duration really, Duration byTheClock) {
        nanos += really.toNanos();
        machine = machine.plus(byTheClock);
        vigil.look(nanos);
    }

    @Test
    void it_stands_still_while_the_machines_lies_behind_and_goes_on_from_there() {
        var clock = clock();

        assertThat(clock.instant()).isEqualTo(NOON);
        machine = NOON.minusSeconds(1);
        assertThat(clock.instant()).isEqualTo(NOON);
        assertThat(clock.standsStillFor()).isEqualTo(Duration.ofSeconds(1));
        machine = NOON.plusNanos(1);
        assertThat(clock.instant()).isEqualTo(NOON.plusNanos(1));
        assertThat(clock.standsStillFor()).isZero();
    }

    @Test
    void it_begins_no_earlier_than_the_newest_decision() {
        assertThat(new OfficeClock(() -> machine, NOON.plusSeconds(60)).instant())
                .isEqualTo(NOON.plusSeconds(60));
    }

    @Test
    void a_clock_that_is_set_back_is_told_of_once_and_once_it_has_caught_up() throws Exception {
        var vigil = new Vigil(clock(), nanos);

        pass(vigil, Duration.ofSeconds(1), Duration.ofSeconds(-3_600));
        isHeard(
                "the machine's clock is 3600 s behind the newest decision; time stands still here until it has caught up");
        pass(vigil, Duration.ofSeconds(1), Duration.ofSeconds(1));
        assertThat(heard.list).isEmpty();
        pass(vigil, Duration.ofSeconds(1), Duration.ofSeconds(3_599));
        isHeard("the machine's clock has caught up; time goes on");
    }

    @Test
    void a_clock_that_is_set_forward_is_told_of() throws Exception {
        var vigil = new Vigil(clock(), nanos);

        pass(vigil, Duration.ofSeconds(1), Duration.ofSeconds(3_601));
        isHeard("the machine's clock was set forward by 3600 s; what is due until 2026-01-05T13:00:01Z happens");
    }

    @Test
    void what_a_busy_machine_does_is_not_told_of() {
        var vigil = new Vigil(clock(), nanos);

        pass(vigil, Duration.ofSeconds(6), Duration.ofSeconds(11));
        pass(vigil, Duration.ofSeconds(1), Duration.ofSeconds(-4));

        assertThat(heard.list).isEmpty();
    }

    @Test
    void a_process_that_stood_still_is_told_of() throws Exception {
        var vigil = new Vigil(clock(), nanos);

        pass(vigil, Duration.ofSeconds(60), Duration.ofSeconds(60));

        isHeard("nothing ran here for 60 s");
    }

    @Test
    void a_servers_decisions_follow_one_another_whatever_becomes_of_the_clock() throws Exception {
        String token;
        try (var server = served()) {
            token = server.firstToken().orElseThrow();
            registered(server, token, "first");
            machine = NOON.minusSeconds(86_400);
            registered(server, token, "second");
        }
        assertThat(latest()).isEqualTo(NOON);
        heard.list.clear();
        machine = NOON.minusSeconds(3_600);
        try (var server = served()) {
            isHeard(
                    "the machine's clock is 3600 s behind the newest decision; time stands still here until it has caught up");
            registered(server, token, "third");
            assertThat(latest()).isEqualTo(NOON);
            machine = NOON.plusSeconds(86_400);
            registered(server, token, "fourth");
        }
        assertThat(latest()).isEqualTo(NOON.plusSeconds(86_400));
    }

    @Test
    void a_token_that_has_expired_stays_so_when_the_clock_is_set_back() {
        try (var server = served()) {
            var office = new RemoteServer(
                    URI.create(server.url()), server.firstToken().orElseThrow());
            var wish = Form.fields(Map.of("role", "secretariat", "label", "for a day", "days", 1));
            var brief = RemoteServer.said(office.post("/v1/tokens", "", wish).got(), "token")
                    .orElseThrow();
            machine = NOON.plusSeconds(86_400);
            assertThat(isKnown(server, brief)).isFalse();
            machine = NOON;
            assertThat(isKnown(server, brief)).isFalse();
        }
    }

    private static boolean isKnown(Server server, String token) {
        try {
            return new RemoteServer(URI.create(server.url()), token)
                            .get("/v1/editions", "")
                            .status()
                    == 200;
        } catch (dev.noren.app.remote.RemoteException unknown) {
            return false;
        }
    }

    private Server served() {
        return Server.start(
                folder.resolve("noren.db"),
                Server.House.OFFICE,
                HttpSettings.at(0),
                Equipment.of(new TemplateLetters(), Buyers.NONE, "test").by(() -> machine));
    }

    private static void registered(Server server, String token, String name) {
        var company = Form.fields(Map.of("name", name, "facts", Map.of("seat", "JP")));
        new RemoteServer(URI.create(server.url()), token)
                .post("/v1/companies", "", company)
                .got();
    }

    private Instant latest() {
        try (var store = SqliteStore.openToRead(folder.resolve("noren.db"))) {
            return store.read(Ledger::latest);
        }
    }
}
