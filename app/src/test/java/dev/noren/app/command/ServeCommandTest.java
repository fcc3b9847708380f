package dev.noren.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.adapters.http.HttpSettings;
import dev.noren.app.Ran;
import dev.noren.app.serving.Server;
import dev.noren.app.serving.Server.House;
import dev.noren.ports.driven.Buyers;
import dev.noren.ports.driven.Letters;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** What {@code noren serve} refuses: always with 2, in one line, and with the file left as it is. What it takes by mistake it would serve for ever. */
@Timeout(60)
class ServeCommandTest {

    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("noren.db");
    }

    private Ran serve(Map<String, String> environment, String... more) {
        var args = new ArrayList<>(List.of("serve", "--db", file().toString()));
        args.addAll(List.of(more));
        return Ran.in(environment, args.toArray(String[]::new));
    }

    private static void isRefused(Ran ran, String says) {
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).isEqualToIgnoringNewLines("noren serve: " + says).hasLineCount(1);
    }

    private static void cannotBeRead(Ran ran, String says) {
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).startsWith("noren serve: ").contains(says).hasLineCount(2);
    }

    @ParameterizedTest
    @CsvSource({
        "--port, -1, --port must be from 0 to 65535", "--port, 65536, --port must be from 0 to 65535",
        "--largest-body, 0, --largest-body must be from 1 to 64",
                "--largest-body, 65, --largest-body must be from 1 to 64"
    })
    void a_number_out_of_range_is_refused_wherever_it_comes_from(String option, String value, String says)
            throws IOException {
        var name = option.substring(2);
        var properties = Files.writeString(folder.resolve("noren.properties"), name + "=" + value);

        isRefused(serve(Map.of(), option, value), says);
        isRefused(serve(Map.of("NOREN_" + name.toUpperCase(Locale.ROOT).replace('-', '_'), value)), says);
        isRefused(serve(Map.of("NOREN_CONFIG", properties.toString())), says);
        isRefused(serve(Map.of(), "--config", properties.toString()), says);
        assertThat(file()).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name=A|--issuer-name and --issuer-address go together",
                "address=A|--issuer-name and --issuer-address go together",
                "name=A;address=B;registration=123;tax-rate=10|the registration number must be T and 13 digits",
                "name=A;address=B;registration=T1234567890123|a registration number needs a tax rate",
                "name=A;address=B;tax-rate=0|the tax rate must be from 1 to 99"
            })
    void options_for_the_issuer_that_do_not_go_together_are_refused(String options, String says) {
        var issuer = new HashMap<String, String>();
        for (var option : options.split(";")) {
            var parts = option.split("=");
            issuer.put("NOREN_ISSUER_" + parts[0].toUpperCase(Locale.ROOT).replace('-', '_'), parts[1]);
        }

        var ran = serve(issuer);

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains(says);
        assertThat(file()).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({"--port, x", "--port, ''", "--port, 99999999999", "--largest-body, 1.5", "--rehearsal, maybe"})
    void what_is_no_value_of_the_option_is_refused_wherever_it_comes_from(String option, String value)
            throws IOException {
        var name = option.substring(2);
        var properties = Files.writeString(folder.resolve("noren.properties"), name + "=" + value);

        cannotBeRead(serve(Map.of(), option + "=" + value), option);
        cannotBeRead(serve(Map.of("NOREN_" + name.toUpperCase(Locale.ROOT).replace('-', '_'), value)), option);
        cannotBeRead(serve(Map.of(), "--config", properties.toString()), option);
        assertThat(file()).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--smtp-host|--smtp-host needs --smtp-from",
                "--smtp-from|--smtp-from: 'mail.example' is no address",
                "--smtp-user|--smtp-user and --smtp-password go together",
                "--smtp-port|--smtp-port must be from 1 to 65535",
                "--smtp-office|--smtp-office: 'mail.example' is no address"
            })
    void options_for_mail_that_do_not_go_together_are_refused(String option, String says) {
        var smtp = new HashMap<>(Map.of("NOREN_SMTP_HOST", "mail.example", "NOREN_SMTP_FROM", "office@mail.example"));
        if (option.equals("--smtp-host")) {
            smtp.remove("NOREN_SMTP_FROM");
        } else {
            var value = option.equals("--smtp-port") ? "0" : "mail.example";
            smtp.put("NOREN_" + option.substring(2).toUpperCase(Locale.ROOT).replace('-', '_'), value);
        }

        isRefused(serve(smtp), says);
        assertThat(file()).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PORT", "USER", "PASSWORD", "FROM", "OFFICE"})
    void options_for_mail_are_of_no_use_without_a_mail_server(String option) {
        isRefused(
                serve(Map.of("NOREN_SMTP_" + option, "25")),
                "--smtp-" + option.toLowerCase(Locale.ROOT) + " goes with --smtp-host");
        assertThat(file()).doesNotExist();
    }

    @Test
    void no_mail_leaves_a_server_for_rehearsals() {
        var smtp = Map.of("NOREN_SMTP_HOST", "mail.example", "NOREN_SMTP_FROM", "office@mail.example");

        isRefused(serve(smtp, "--rehearsal"), "--rehearsal and --smtp-host do not go together");
        cannotBeRead(serve(smtp, "--smtp-security", "perhaps"), "--smtp-security");
        assertThat(file()).doesNotExist();
    }

    @Test
    void a_flag_comes_before_the_environment_and_the_environment_before_the_file() throws IOException {
        var properties = Files.writeString(folder.resolve("noren.properties"), "port=-1\nlargest-body=0");

        isRefused(
                serve(
                        Map.of("NOREN_PORT", "0", "NOREN_LARGEST_BODY", "1"),
                        "--config",
                        properties.toString(),
                        "--port",
                        "70000"),
                "--port must be from 0 to 65535");
        isRefused(
                serve(Map.of("NOREN_PORT", "0"), "--config", properties.toString()),
                "--largest-body must be from 1 to 64");
    }

    @Test
    void every_option_of_the_server_can_stand_in_a_file() throws IOException {
        var nowhere = new PrintWriter(Writer.nullWriter());
        var serve = new CommandLine(new ServeCommand(Letters.NONE, new Console(nowhere, nowhere, 80, false, false)));
        var lines = serve.getCommandSpec().options().stream()
                .map(option -> option.longestName().substring(2))
                .filter(name ->
                        !List.of("config", "stacktrace", "help", "version").contains(name))
                .map(name -> name + "=1")
                .toList();
        var options = Files.write(folder.resolve("all.properties"), lines);

        assertThat(Ran.in(Map.of(), "token", "--config", options.toString(), "--label", "x")
                        .err())
                .doesNotContain("is not known here")
                .contains("--label");
    }

    @Test
    void a_file_of_options_that_is_not_there_or_knows_something_unknown_is_refused() throws IOException {
        var misspelt = Files.writeString(folder.resolve("misspelt.properties"), "prot=7070");
        var broken = Files.write(folder.resolve("broken.properties"), new byte[] {(byte) 0xff, (byte) 0xfe});
        var escaped = Files.writeString(folder.resolve("escaped.properties"), "port=\\u00");

        cannotBeRead(serve(Map.of(), "--config", folder.resolve("none").toString()), "cannot be read");
        cannotBeRead(serve(Map.of("NOREN_CONFIG", folder.toString())), "cannot be read");
        cannotBeRead(serve(Map.of(), "--config=" + misspelt), "'prot' is not known here");
        cannotBeRead(serve(Map.of(), "--config", broken.toString()), "cannot be read");
        cannotBeRead(serve(Map.of(), "--config", escaped.toString()), "cannot be read");
    }

    @Test
    void a_port_that_is_taken_and_an_address_that_is_elsewhere_are_refused() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = Integer.toString(taken.getLocalPort());

            isRefused(serve(Map.of(), "--port", port), "127.0.0.1:" + port + " cannot be listened at");
        }
        isRefused(serve(Map.of(), "--port", "0", "--host", "192.0.2.1"), "192.0.2.1:0 cannot be listened at");
        isRefused(serve(Map.of(), "--port", "0", "--host", "no such host"), "no such host:0 cannot be listened at");
    }

    @Test
    void a_file_is_for_the_office_or_for_rehearsals_and_never_for_both() {
        started(false).close();
        isRefused(serve(Map.of(), "--port", "0", "--rehearsal"), file() + ": is for the office's own cases");
        started(false).close();
    }

    @Test
    void a_file_for_rehearsals_is_none_for_the_office() {
        started(true).close();
        isRefused(serve(Map.of(), "--port", "0"), file() + ": is for rehearsals");
        started(true).close();
    }

    @Test
    void a_second_server_on_the_file_is_refused_and_the_first_goes_on() {
        try (var first = started(false)) {
            isRefused(serve(Map.of(), "--port", "0"), file() + ": another writer has it open");
            assertThat(first.url()).startsWith("http://127.0.0.1:");
        }
    }

    private Server started(boolean rehearsal) {
        return Server.start(
                file(),
                rehearsal ? House.REHEARSALS : House.OFFICE,
                HttpSettings.at(0),
                Letters.NONE,
                Buyers.NONE,
                "test");
    }

    @Test
    void a_file_that_is_no_store_is_refused_and_left() throws IOException {
        Files.writeString(file(), "what somebody wrote down\n".repeat(500));
        var before = Files.readAllBytes(file());

        isRefused(serve(Map.of(), "--port", "0"), file() + ": is no SQLite database");
        assertThat(Files.readAllBytes(file())).isEqualTo(before);
    }

    @Test
    void a_file_of_a_newer_version_is_refused() throws SQLException {
        started(false).close();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file());
                var statement = connection.createStatement()) {
            statement.execute("pragma user_version = 99");
        }

        isRefusedFor(file(), "is of version 99");
    }

    @Test
    void a_file_that_nobody_may_write_is_refused() throws IOException {
        started(false).close();
        Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString("r--r--r--"));

        isRefusedFor(file(), "is read-only");
    }

    @Test
    void a_damaged_file_a_folder_and_a_path_that_leads_nowhere_are_refused() throws IOException {
        started(false).close();
        var whole = Files.readAllBytes(file());
        Files.write(file(), Arrays.copyOf(whole, whole.length / 2));

        isRefusedFor(file(), "is damaged");
        isRefusedFor(folder, "");
        isRefusedFor(folder.resolve("no/such.db"), "");
    }

    private static void isRefusedFor(Path path, String says) {
        var ran = Ran.of("noren serve --port 0 --db " + path);

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).startsWith("noren serve: " + path + ": " + says).hasLineCount(1);
    }
}
