package dev.noren.adapters.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.spy;

import dev.noren.ports.driven.BusyException;
import dev.noren.ports.driven.DecisionRecord;
import dev.noren.ports.driven.StoreUnavailableException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.transaction.TransactionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever waits is committed together; none of it is kept before, and none harms another. */
class BatchTest {

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void place() {
        file = folder.resolve("noren.db");
    }

    /** A unit of work that the writer stands in until it is let go. */
    private static final class Gate {

        private final CountDownLatch entered = new CountDownLatch(1);
        private final CountDownLatch open = new CountDownLatch(1);

        private Gate() {}

        static Gate in(SqliteStore store) {
            var gate = new Gate();
            var standing = store.write(ledger -> {
                gate.entered.countDown();
                await(gate.open);
                return "passed";
            });
            assertThat(standing).isNotNull();
            return gate;
        }

        Gate entered() {
            await(entered);
            return this;
        }

        void open() {
            open.countDown();
        }

        private static void await(CountDownLatch latch) {
            try {
                latch.await();
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
        }
    }

    private static CompletableFuture<Long> append(SqliteStore store, String caseId) {
        return store.write(ledger -> Entries.append(ledger, caseId)).toCompletableFuture();
    }

    private static CompletableFuture<Long> appendAndThrow(SqliteStore store) {
        return store.<Long>write(ledger -> {
                    Entries.append(ledger, "case-1");
                    throw new IllegalStateException("of its own");
                })
                .toCompletableFuture();
    }

    @Test
    void what_waits_is_kept_together_and_whatever_throws_leaves_its_neighbours_alone() {
        try (var store = SqliteStore.open(file)) {
            var first = Gate.in(store).entered();
            var one = append(store, "case-1");
            var failing = appendAndThrow(store);
            var other = append(store, "case-1");
            var last = Gate.in(store);

            first.open();
            last.entered();
            assertThat(one).isNotDone();
            assertThat(failing).isNotDone();
            assertThat(Entries.history(store, "case-1")).isEmpty();

            last.open();
            assertThat(one.join()).isEqualTo(1);
            assertThat(other.join()).isEqualTo(2);
            assertThatThrownBy(failing::join).hasRootCauseMessage("of its own");
            assertThat(Entries.history(store, "case-1")).hasSize(2);
            assertThat(Entries.outbox(store, 0)).hasSize(2);
        }
    }

    @Test
    void more_than_may_wait_is_turned_away_and_what_waits_is_done() {
        try (var store = SqliteStore.open(file, 2)) {
            var gate = Gate.in(store).entered();
            var one = append(store, "case-1");
            var two = append(store, "case-1");
            var three = append(store, "case-1");

            assertThatThrownBy(three::join)
                    .hasCauseInstanceOf(BusyException.class)
                    .hasRootCauseMessage("busy: 2 units of work are waiting already");
            gate.open();
            assertThat(one.join()).isEqualTo(1);
            assertThat(two.join()).isEqualTo(2);
            assertThat(append(store, "case-1").join()).isEqualTo(3);
        }
    }

    @Test
    void a_commit_that_fails_fails_all_that_was_to_be_kept_and_the_next_goes_on() {
        var found = StoreFile.at(file);
        found.migrate();
        var broken = spy(found.openToWrite());
        doThrow(new TransactionException("the disk went away")).when(broken).commit();
        var misbehaving = spy(found);
        doReturn(broken).doCallRealMethod().when(misbehaving).openToWrite();
        var scribe = new Scribe(misbehaving, WriterLock.of(found.path()), new ReadRecords(), 10);
        var lost = IntStream.range(0, 3)
                .mapToObj(i -> scribe.write(ledger -> Entries.append(ledger, "case-1")))
                .toList();
        scribe.start();

        assertThat(lost)
                .allSatisfy(each -> assertThatThrownBy(
                                () -> each.toCompletableFuture().join())
                        .cause()
                        .isInstanceOf(StoreUnavailableException.class)
                        .hasMessage(file + ": the disk went away"));
        var next = scribe.write(ledger -> Entries.append(ledger, "case-1"));
        assertThat(next.toCompletableFuture().join()).isEqualTo(1);
        scribe.close();
    }

    @Test
    void a_file_that_another_program_has_locked_is_written_once_it_lets_go() throws SQLException {
        try (var store = SqliteStore.open(file)) {
            append(store, "case-1").join();
            try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
                begin(connection);
                assertThatThrownBy(append(store, "case-1")::join)
                        .hasCauseInstanceOf(StoreUnavailableException.class)
                        .cause()
                        .hasMessage(file + ": is locked by another program");
            }
            assertThat(append(store, "case-1").join()).isEqualTo(2);
        }
    }

    private static void begin(Connection connection) {
        try (var statement = connection.createStatement()) {
            statement.execute("begin immediate");
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    @Test
    void whoever_goes_on_from_a_stage_may_wait_for_the_next() {
        try (var store = SqliteStore.open(file)) {
            var both = append(store, "case-1")
                    .thenApply(first -> first + append(store, "case-1").join());

            assertThat(both.join()).isEqualTo(3);
        }
    }

    @Test
    void closing_waits_for_what_was_taken() {
        var store = SqliteStore.open(file);
        var all = IntStream.range(0, 500).mapToObj(i -> append(store, "case-1")).toList();
        store.close();

        assertThat(all).allSatisfy(each -> assertThat(each.join()).isPositive());
        try (var again = SqliteStore.open(file)) {
            assertThat(Entries.history(again, "case-1")).hasSize(500);
        }
    }

    @Test
    void sixteen_threads_keep_one_chain() throws Exception {
        int threads = 16;
        int each = 200;
        try (var store = SqliteStore.open(file);
                var pool = Executors.newFixedThreadPool(threads)) {
            var work = IntStream.range(0, threads)
                    .mapToObj(thread -> pool.submit(() -> {
                        for (int i = 0; i < each; i++) {
                            append(store, "case-" + thread % 4).join();
                            store.read(ledger -> ledger.history("case-0"));
                        }
                    }))
                    .toList();
            for (var done : work) {
                done.get();
            }
        }

        try (var store = SqliteStore.open(file)) {
            var all = IntStream.range(0, 4)
                    .mapToObj(i -> store.read(ledger -> ledger.history("case-" + i)))
                    .flatMap(history -> history.stream())
                    .sorted((one, other) -> Long.compare(one.number(), other.number()))
                    .toList();
            assertThat(all).hasSize(threads * each);
            var previous = DecisionRecord.BEFORE_THE_FIRST;
            for (int i = 0; i < all.size(); i++) {
                assertThat(all.get(i).number()).isEqualTo(i + 1L);
                assertThat(all.get(i).previous()).isEqualTo(previous);
                previous = all.get(i).hash();
            }
        }
    }
}
