package dev.noren.app.command;

import dev.noren.app.remote.RemoteException;
import dev.noren.app.remote.RemoteServer;
import dev.noren.ports.driving.BankColumn;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.Json;
import dev.noren.ports.form.UnreadableException;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code noren payments import FILE}. */
@Command(
        name = "import",
        description = {
            "Books what a bank's statement (CSV, UTF-8 or windows-31j) says came in: each line to the one case that it fits by"
                    + " name and amount.",
            "A line is booked once, however often it is imported. What is doubtful is left for a person, with --doubtful in a"
                    + " file to fill in and import.",
            "Exit 1 where lines are left for a person, 2 where lines cannot be read."
        })
public final class PaymentsImportCommand implements Callable<Integer> {

    private static final String PATH = "/v1/bank-statements";
    private static final int LARGEST = 32 << 20;

    private final Console console;

    @Parameters(paramLabel = "FILE", description = "The bank's statement.")
    private Path file = Path.of("");

    @Mixin
    private ServerOptions server = new ServerOptions();

    @Option(names = "--dry-run", description = "Tell what would come of it; nothing is booked.")
    private boolean dryRun;

    @Option(
            names = "--doubtful",
            paramLabel = "FILE",
            description = "Where to write the lines that are left for a person; a new file.")
    private @Nullable Path doubtful;

    @Option(
            names = "--charset",
            paramLabel = "NAME",
            description = "In which the file is written; found out unless given.")
    private @Nullable String charset;

    @Option(
            names = "--column",
            paramLabel = "COLUMN=NAME",
            description =
                    "What stands above a column (${COMPLETION-CANDIDATES}), where it is not what banks usually write.")
    private Map<BankColumn, String> columns = new LinkedHashMap<>();

    @Option(names = "--language", paramLabel = "ja|en", description = "The language of what is said; en unless given.")
    private Presentation.Language language = Presentation.Language.EN;

    @Option(names = "--json", description = "Print data: a JSON object a line.")
    private boolean json;

    @Inject
    PaymentsImportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var content = content();
        seeThatItIsACharset();
        if (doubtful != null) {
            seeThatItCanBeLeft(doubtful);
        }
        var office = server.open();
        try {
            return imported(office, content);
        } catch (RemoteException refused) {
            throw new CouldNotException(file + ": " + refused.getMessage());
        }
    }

    private void seeThatItIsACharset() {
        try {
            if (charset != null && !Charset.isSupported(charset)) {
                throw new CouldNotException("--charset: there is no charset '" + charset + "'");
            }
        } catch (IllegalCharsetNameException none) {
            throw new CouldNotException("--charset: there is no charset '" + charset + "'");
        }
    }

    private static void seeThatItCanBeLeft(Path wanted) {
        if (Files.exists(wanted)) {
            throw new CouldNotException(wanted + " is there already: somebody may be filling it in");
        }
        NewFile.ending(wanted, ".csv");
        NewFile.inAFolder(wanted);
    }

    private byte[] content() {
        try (var in = Files.newInputStream(file)) {
            var content = in.readNBytes(LARGEST + 1);
            if (content.length > LARGEST) {
                throw new CouldNotException(file + ": is larger than " + (LARGEST >> 20) + " MB; divide it");
            }
            return content;
        } catch (NoSuchFileException missing) {
            throw new CouldNotException(file + ": there is no such file");
        } catch (IOException unreadable) {
            throw new CouldNotException(file + (Files.isDirectory(file) ? ": is a folder" : ": cannot be read"));
        }
    }

    private int imported(RemoteServer office, byte[] content) {
        var report = new PaymentsReport(console, file, json, doubtful == null);
        var stream = new AtomicReference<@Nullable InputStream>();
        long total = lines(content);
        // the program may end once nothing waits for the interruption any more: last of all
        try (var interruption = Interruption.watched(() -> close(stream.get()));
                var left = LeftForAPerson.in(doubtful);
                var progress = Progress.of(console, dryRun ? "payments (dry run)" : "payments", "lines")) {
            var answer = office.exchange(path(), type(), content, language.locale());
            stream.set(answer);
            try (var lines = new BufferedReader(new InputStreamReader(answer, StandardCharsets.UTF_8))) {
                for (var line = lines.readLine(); line != null && !interruption.wanted(); line = lines.readLine()) {
                    var said = read(line);
                    report.say(said, line);
                    left.take(said);
                    progress.at(report.line(), total, report.counts());
                }
            } catch (IOException broken) {
                if (!interruption.wanted()) {
                    throw new RemoteException("the connection broke: " + broken.getMessage());
                }
            } finally {
                progress.close();
                report.end(total, interruption.wanted(), dryRun);
            }
            if (report.isWhole()) {
                left.keep();
            }
            return report.exitCode();
        } catch (IOException unwritable) {
            throw new CouldNotException(doubtful + ": cannot be written");
        }
    }

    private static void close(@Nullable InputStream stream) {
        try {
            if (stream != null) {
                stream.close();
            }
        } catch (IOException closed) {
            // it is of no use any more, which is what was wanted
        }
    }

    private static Form.Fields read(String line) {
        try {
            return (Form.Fields) Json.read(line);
        } catch (UnreadableException | ClassCastException garbled) {
            throw new RemoteException("the server answers with no JSON");
        }
    }

    private static long lines(byte[] content) {
        long ends = 0;
        for (byte each : content) {
            ends += each == '\n' ? 1 : 0;
        }
        return content.length > 0 && content[content.length - 1] != '\n' ? ends + 1 : ends;
    }

    private String type() {
        return Optional.ofNullable(charset)
                .map(name -> "text/csv; charset=" + name)
                .orElse("text/csv");
    }

    private String path() {
        var path = new StringBuilder(PATH).append("?dryRun=").append(dryRun);
        columns.forEach((column, name) ->
                path.append('&').append(column.word()).append('=').append(RemoteServer.encoded(name)));
        return path.toString();
    }
}
