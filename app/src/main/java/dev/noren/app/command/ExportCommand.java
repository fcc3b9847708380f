package dev.noren.app.command;

import dev.noren.app.remote.RemoteException;
import dev.noren.app.remote.RemoteServer;
import dev.noren.domain.fact.Word;
import dev.noren.ports.driving.Export;
import dev.noren.ports.form.sheet.SheetKind;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code noren export LIST --out FILE}. */
@Command(
        name = "export",
        description = {
            "Takes a list away from a running server, as a file whose name says what it is: .csv or .xlsx.",
            "The lists are cases, screening (with the ranking), invoices (those outstanding) and sales-data."
        })
public final class ExportCommand implements Callable<Integer> {

    private static final int CHUNK = 64 * 1024;

    private final Console console;

    @Parameters(paramLabel = "LIST", description = "cases, screening, invoices or sales-data.")
    private String list = "";

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "Where to: a .csv or an .xlsx.")
    private Path out = Path.of("");

    @Option(names = "--edition", paramLabel = "ID", description = "Of that edition alone.")
    private @Nullable String edition;

    @Option(names = "--force", description = "Replace the file where there is one.")
    private boolean force;

    @Option(names = "--language", paramLabel = "ja|en", description = "The language of the head; en unless given.")
    private Presentation.Language language = Presentation.Language.EN;

    @Mixin
    private ServerOptions server = new ServerOptions();

    @Inject
    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var what = Word.among(Export.values(), list)
                .orElseThrow(() -> new CouldNotException("'" + list + "' is none of " + lists()));
        var kind = kind();
        if (Files.exists(out) && !force) {
            throw new CouldNotException(out + ": there is such a file already; --force replaces it");
        }
        NewFile.inAFolder(out);
        var path = "/v1/exports/" + what.word() + "?format=" + kind.ending().substring(1)
                + (edition == null ? "" : "&edition=" + RemoteServer.encoded(edition));
        try (var content = server.open().download(path, language.locale())) {
            console.out().println(out + ": " + Progress.grouped(kept(content)) + " bytes");
            return 0;
        } catch (RemoteException refused) {
            throw new CouldNotException(String.valueOf(refused.getMessage()));
        } catch (IOException broken) {
            throw new CouldNotException(out + ": nothing is kept, for it broke off: " + broken.getMessage());
        }
    }

    private static String lists() {
        return Arrays.stream(Export.values()).map(Word::word).collect(Collectors.joining(", "));
    }

    private SheetKind kind() {
        var name = out.toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(SheetKind.values())
                .filter(kind -> name.endsWith(kind.ending()))
                .findFirst()
                .orElseThrow(() -> new CouldNotException(out + ": the name must end in .csv or .xlsx"));
    }

    /** How many bytes there were: beside the file first, so that no half of it is ever taken for the whole. */
    private long kept(InputStream content) throws IOException {
        var part = Path.of(out + ".part");
        try {
            long bytes = 0;
            try (var progress = Progress.of(console, "export", "bytes");
                    var to = Files.newOutputStream(part)) {
                bytes = copied(content, to, progress);
            }
            Files.move(part, out, StandardCopyOption.REPLACE_EXISTING);
            return bytes;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static long copied(InputStream content, OutputStream to, Progress progress) throws IOException {
        var chunk = new byte[CHUNK];
        long bytes = 0;
        for (int read = content.read(chunk); read >= 0; read = content.read(chunk)) {
            to.write(chunk, 0, read);
            bytes += read;
            progress.at(bytes);
        }
        return bytes;
    }
}
