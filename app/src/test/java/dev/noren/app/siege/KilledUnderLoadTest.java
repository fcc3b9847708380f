package dev.noren.app.siege;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dev.noren.adapters.sqlite.SqliteStore;
import dev.noren.app.rehearsal.ChildServer;
import dev.noren.ports.driven.DecisionRecord;
import dev.noren.ports.driven.Dispatch.State;
import dev.noren.ports.driven.Ledger;
import dev.noren.ports.driving.MailSelection;
import dev.noren.ports.driving.OutboxMail;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A server under load from eight callers, its mails on their way to a mail server, is killed wherever it is, started again, and
 * so on. {@code -Dnoren.kills=200} kills two hundred times, {@code -Dnoren.seed} at other moments; a short run is part of every
 * build.
 */
class KilledUnderLoadTest {

    private static final int KILLS = Integer.getInteger("noren.kills", 3);
    private static final long SEED = Long.getLong("noren.seed", 20_240_902);
    private static final int CALLERS = 8;
    /** One kill of so many hits the start. */
    private static final int STARTS = 5;

    private static final int LONGEST_START = 2_500;
    /** The others hit after some of so many commands. */
    private static final int MOST_COMMANDS = 800;

    private static final Duration PATIENCE = Duration.ofMinutes(20);

    @TempDir
    private Path folder;

    private final GreenMail mails = new GreenMail(new ServerSetup(0, null, ServerSetup.PROTOCOL_SMTP));
    private final Random random = new Random(SEED);
    /** How often a mail was in flight when the server was killed, by its number. */
    private final Map<Long, Integer> inFlight = new HashMap<>();

    private final List<DecisionRecord> log = new ArrayList<>();
    private ChildServer child;

    @BeforeEach
    void start() throws Exception {
        Thread.setDefaultUncaughtExceptionHandler(KilledUnderLoadTest::ended);
        mails.start();
        child = ChildServer.on(
                file(),
                "--smtp-host",
                "127.0.0.1",
                "--smtp-port",
                Integer.toString(mails.getSmtp().getPort()),
                "--smtp-security",
                "none",
                "--smtp-from",
                "office@programme.example");
    }

    @AfterEach
    void stop() {
        child.kill();
        mails.stop();
        Thread.setDefaultUncaughtExceptionHandler(null);
    }

    /** GreenMail's threads end with a stack trace each time a caller is gone in the middle of a letter. */
    private static void ended(Thread thread, Throwable by) {
        if (!thread.getName().startsWith("smtp")) {
            by.printStackTrace();
        }
    }

    private Path file() {
        return folder.resolve("noren.db");
    }

    @Test
    void what_was_answered_is_kept_once_and_every_mail_arrives() throws Exception {
        try (var client = new Client(child::url);
                var load = Load.begin(CALLERS, client, child.token())) {
            child.kill();
            for (int kills = 0; kills < KILLS; kills++) {
                if (random.nextInt(STARTS) == 0) {
                    child.killWhileStarting(Duration.ofMillis(random.nextInt(LONGEST_START)));
                } else {
                    child.startAgain();
                    load.untilHeard(random.nextInt(MOST_COMMANDS));
                    child.kill();
                }
                noteWhatIsInFlight();
                isWhole();
            }
            child.startAgain();
            load.end();
            untilEveryMailIsGone(client);
            child.kill();

            isWhole();
            Log.isProven(file());
            isKept(load);
            hasArrived();
            System.out.printf(
                    "%d kills, %d commands answered, %d of which nothing was heard, %d mails, %d in flight at a kill%n",
                    KILLS, load.heard(), load.unheard().size(), outbox().size(), inFlight.size());
        }
    }

    private void noteWhatIsInFlight() {
        read(ledger -> ledger.mailbag().mails(MailSelection.standing(Set.of(State.IN_FLIGHT))))
                .forEach(mail -> inFlight.merge(mail.number(), 1, Integer::sum));
    }

    private <T> T read(Function<Ledger, T> question) {
        try (var store = SqliteStore.openToRead(file())) {
            return store.read(question);
        }
    }

    private List<OutboxMail> outbox() {
        return read(ledger -> ledger.outbox(0));
    }

    /** What was read after the kill before is still the same, and what came since goes on from there. */
    private void isWhole() throws Exception {
        var from = log.isEmpty() ? 0 : log.getLast().number() - 1;
        var read = Log.after(file(), from);
        if (!log.isEmpty()) {
            assertThat(read.removeFirst()).isEqualTo(log.getLast());
            assertThat(Log.breaks(log.getLast(), read)).isEmpty();
        }
        log.addAll(read);
    }

    private void untilEveryMailIsGone(Client client) {
        long until = System.nanoTime() + PATIENCE.toNanos();
        var under = List.of("waiting", "in-flight");
        while (under.stream().anyMatch(state -> stand(client, state))) {
            assertThat(System.nanoTime()).as("mails still wait").isLessThan(until);
            Client.rest();
        }
    }

    private boolean stand(Client client, String state) {
        return client.get(child.token(), "/v1/outbox?limit=1&state=" + state)
                .orElseThrow()
                .taken()
                .text()
                .contains("\"number\":");
    }

    /** Each once, and nothing that nobody asked for. */
    private void isKept(Load load) {
        assertThat(load.odd()).isEmpty();
        var products = log.stream()
                .filter(record -> record.refused().isEmpty())
                .filter(record -> record.order().command().equals("register-product"))
                .map(record -> record.order().handle().orElseThrow())
                .filter(name -> name.contains("-"))
                .toList();
        assertThat(products).doesNotHaveDuplicates().containsAll(load.registered());
        assertThat(load.unheard()).containsAll(without(products, load.registered()));
        assertThat(cases("request-quote")).containsExactlyInAnyOrderElementsOf(load.declined());
        assertThat(cases("answer")).containsExactlyInAnyOrderElementsOf(load.declined());
    }

    private static List<String> without(List<String> all, List<String> some) {
        var left = new java.util.LinkedHashSet<>(all);
        some.forEach(left::remove);
        return List.copyOf(left);
    }

    private List<String> cases(String command) {
        return log.stream()
                .filter(record -> record.order().command().equals(command))
                .filter(record -> record.refused().isEmpty())
                .map(record -> record.onCase().orElseThrow())
                .toList();
    }

    /** Every mail at least once; a second copy only of one that was in flight at a kill, and with the same id. */
    private void hasArrived() throws Exception {
        var outbox = outbox();
        assertThat(outbox).extracting(mail -> mail.dispatch().state()).containsOnly(State.SENT);
        var ids = new ArrayList<String>();
        for (var message : mails.getReceivedMessages()) {
            ids.add(message.getMessageID());
        }
        var copies = ids.stream().collect(Collectors.groupingBy(id -> id, Collectors.counting()));
        assertThat(copies.keySet())
                .extracting(KilledUnderLoadTest::number)
                .containsExactlyInAnyOrderElementsOf(
                        outbox.stream().map(OutboxMail::number).toList());
        assertThat(copies)
                .allSatisfy((id, count) ->
                        assertThat(count).as(id).isLessThanOrEqualTo(1L + inFlight.getOrDefault(number(id), 0)));
    }

    /** An id is {@code <NUMBER.HASH@domain>}. */
    private static long number(String id) {
        return Long.parseLong(id.substring(1, id.indexOf('.')));
    }
}
