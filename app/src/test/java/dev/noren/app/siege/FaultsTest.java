package dev.noren.app.siege;

import static dev.noren.app.siege.Client.fields;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.app.Ran;
import dev.noren.app.rehearsal.ChildServer;
import dev.noren.ports.driven.DecisionRecord;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.Json;
import dev.noren.ports.form.UnreadableException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.assertj.core.api.Assumptions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * What goes wrong around a running server: nothing that was answered is lost, the server goes on by itself or says why it
 * cannot, and its log has the line that {@code docs/operations.md} tells of.
 */
@Timeout(300)
class FaultsTest {

    /** {@code -Dnoren.stopped=60} stops the process for a minute. */
    private static final int STOPPED_SECONDS = Integer.getInteger("noren.stopped", 8);

    private static final int SILENT = 1_000;
    /** Far above what is usual on a busy machine, far below the patience of a caller. */
    private static final Duration SOON = Duration.ofSeconds(20);

    @TempDir
    private Path folder;

    private final List<String> registered = new ArrayList<>();
    private ChildServer child;
    private Client client;

    @AfterEach
    void stop() {
        if (client != null) {
            client.close();
        }
        if (child != null) {
            child.kill();
        }
    }

    private Path file() {
        return folder.resolve("noren.db");
    }

    private void begin(ChildServer server) {
        child = server;
        client = new Client(child::url);
        register("c", "/v1/companies", Map.of("seat", "JP"));
    }

    private int register(String name, String path, Map<String, Object> facts) {
        var reply = client.once(child.token(), path, fields("name", name, "facts", facts));
        int status = reply.map(Client.Reply::status).orElse(0);
        if (status == 201) {
            registered.add(name);
        }
        return status;
    }

    /** A company, of which the facts take so much room. */
    private int register(int number, int room) {
        return register("c" + number, "/v1/companies", Map.of("seat", "JP", "name", "x".repeat(room)));
    }

    private void isKeptAt(Path at) throws SQLException {
        var log = Log.after(at, 0);
        assertThat(Log.breaks(log.getFirst(), log.subList(1, log.size()))).isEmpty();
        assertThat(log)
                .filteredOn(record -> record.order().command().equals("register-company"))
                .filteredOn(record -> record.refused().isEmpty())
                .extracting(DecisionRecord::order)
                .extracting(order -> order.handle().orElseThrow())
                .containsExactlyElementsOf(registered);
    }

    private void says(String line) throws IOException {
        assertThat(messages()).contains(line);
        Operations.tells(line.replace(child.file().toString(), "FILE"));
    }

    private List<String> messages() throws IOException {
        return Files.readAllLines(child.log()).stream()
                .map(FaultsTest::message)
                .flatMap(Optional::stream)
                .toList();
    }

    /** What a line of the log says; empty where the JVM wrote it. */
    private static Optional<String> message(String line) {
        try {
            return Json.read(line).at("formattedMessage").map(said -> ((Form.Text) said).value());
        } catch (UnreadableException otherwise) {
            return Optional.empty();
        }
    }

    /** Registers until the store takes no more; what came of the first that was not taken. */
    private int registerUntilRefused() {
        for (int number = 0; ; number++) {
            int status = register(number, 200);
            if (status != 201) {
                return status;
            }
        }
    }

    @Test
    void a_file_that_may_not_grow_takes_nothing_and_answers_questions_until_there_is_room() throws Exception {
        begin(ChildServer.on(file(), folder.resolve("log"), "ulimit -f 6000"));

        assertThat(registerUntilRefused()).isEqualTo(503);
        assertThat(client.get(child.token(), "/v1/companies?limit=1")
                        .orElseThrow()
                        .status())
                .isEqualTo(200);
        says("the store cannot be used: " + file() + ": cannot be read or written (SQLITE_IOERR_WRITE)");

        child.kill();
        child.startAgainUnlimited();
        isRegisteredAgain();
    }

    private void isRegisteredAgain() throws SQLException {
        assertThat(register("afterwards", "/v1/companies", Map.of("seat", "JP")))
                .isEqualTo(201);
        isKeptAt(child.file());
        Log.isProven(child.file());
    }

    @Test
    void a_full_disk_takes_nothing_until_there_is_room_again() throws Exception {
        var disk = Files.createDirectory(folder.resolve("disk"));
        Assumptions.assumeThat(ran("mount", "-t", "tmpfs", "-o", "size=6m", "noren", disk.toString()))
                .as("only root may mount a small disk")
                .isZero();
        try {
            var ballast = Files.write(disk.resolve("ballast"), new byte[1 << 20]);
            begin(ChildServer.on(disk.resolve("noren.db"), folder.resolve("log"), ""));

            assertThat(registerUntilRefused()).isEqualTo(503);
            says("the store cannot be used: " + child.file() + ": cannot grow: the disk is full");

            Files.delete(ballast);
            isRegisteredAgain();
        } finally {
            child.kill();
            ran("umount", disk.toString());
        }
    }

    private static int ran(String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getInputStream().readAllBytes();
        return process.waitFor();
    }

    @Test
    void a_damaged_page_is_told_of_and_all_the_rest_goes_on() throws Exception {
        begin(ChildServer.on(file()));
        for (int number = 0; number < 40; number++) {
            register(number, 4_000);
        }
        child.kill();
        damage("card");
        child.startAgain();

        assertThat(client.get(child.token(), "/v1/companies").orElseThrow().status())
                .isEqualTo(503);
        assertThat(client.get(child.token(), "/v1/editions").orElseThrow().status())
                .isEqualTo(200);
        says("the store cannot be used: " + file() + ": is damaged (SQLITE_CORRUPT)");
        isKeptAt(file());
    }

    /** Overwrites the page at which a table begins. */
    private void damage(String table) throws SQLException, IOException {
        long page;
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file());
                var statement = connection.createStatement()) {
            statement.execute("pragma wal_checkpoint(truncate)");
            try (var rows = statement.executeQuery(
                    "select rootpage from sqlite_master where type = 'table' and name = '" + table + "'")) {
                page = rows.getLong(1);
            }
        }
        try (var raw = new RandomAccessFile(file().toFile(), "rw")) {
            raw.seek((page - 1) * 4096);
            var zeros = new byte[4096];
            java.util.Arrays.fill(zeros, (byte) 0x5a);
            raw.write(zeros);
        }
    }

    @Test
    void a_second_server_does_not_start_and_the_first_goes_on() throws Exception {
        begin(ChildServer.on(file()));

        says(refused(file()), file() + ": another writer has it open");

        isRegisteredAgain();
    }

    @Test
    void what_is_read_only_is_not_begun_with() throws Exception {
        begin(ChildServer.on(file()));
        child.kill();

        Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString("r--r--r--"));
        says(refused(file()), file() + ": is read-only");
        Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString("rw-r--r--"));

        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            says(refused(file()), file() + ": its folder is read-only");
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        child.startAgain();
        isRegisteredAgain();
    }

    /** What a server prints that does not start. */
    private static String refused(Path at) {
        return Ran.with("serve", "--port", "0", "--db", at.toString()).err();
    }

    private static void says(String printed, String line) throws IOException {
        assertThat(printed).contains("noren serve: " + line);
        Operations.tells("noren serve: " + "FILE" + line.substring(line.indexOf(": ")));
    }

    @Test
    void a_program_that_locks_the_file_keeps_commands_waiting_and_questions_not() throws Exception {
        begin(ChildServer.on(file()));

        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file());
                var statement = connection.createStatement()) {
            statement.execute("begin immediate");
            assertThat(register(1, 1)).isEqualTo(503);
            assertThat(client.get(child.token(), "/v1/companies").orElseThrow().status())
                    .isEqualTo(200);
            statement.execute("rollback");
        }

        says("the store cannot be used: " + file() + ": is locked by another program");
        isRegisteredAgain();
    }

    @Test
    void a_process_that_was_stopped_goes_on_where_it_was() throws Exception {
        begin(ChildServer.on(file()));

        try (var load = Load.begin(2, client, child.token())) {
            load.untilHeard(10);
            signal("-STOP");
            TimeUnit.SECONDS.sleep(STOPPED_SECONDS);
            signal("-CONT");
            load.untilHeard(10);
            load.end();
            assertThat(load.odd()).isEmpty();
            assertThat(load.unheard()).isEmpty();
        }

        var stood = Pattern.compile("nothing ran here for ([0-9]+) s").matcher(String.join("\n", messages()));
        assertThat(stood.find()).isTrue();
        assertThat(Integer.parseInt(stood.group(1))).isGreaterThanOrEqualTo(STOPPED_SECONDS - 1);
        Operations.tells(stood.group());
        var log = Log.after(file(), 0);
        assertThat(Log.breaks(log.getFirst(), log.subList(1, log.size()))).isEmpty();
    }

    private void signal(String name) throws IOException, InterruptedException {
        assertThat(ran("kill", name, Long.toString(child.pid()))).isZero();
    }

    @Test
    void a_thousand_connections_that_say_nothing_keep_nobody_waiting() throws Exception {
        begin(ChildServer.on(file()));
        var silent = new ArrayList<Socket>();
        try {
            for (int i = 0; i < SILENT; i++) {
                silent.add(new Socket(child.url().getHost(), child.url().getPort()));
            }
            long began = System.nanoTime();
            for (int number = 0; number < 50; number++) {
                assertThat(register(number, 1)).isEqualTo(201);
            }
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(SOON);
            says("500 connections are open; more than 2000 are not taken");
        } finally {
            for (var socket : silent) {
                socket.close();
            }
        }
        isRegisteredAgain();
    }
}
