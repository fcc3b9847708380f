package dev.noren.app.command;

import dev.noren.app.remote.RemoteException;
import dev.noren.app.remote.RemoteServer;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code noren form blank}. */
@Command(
        name = "blank",
        description =
                "Writes a fresh application form for an edition, as it stands at a running server, to an XLSX file.")
public final class FormBlankCommand implements Callable<Integer> {

    private final Console console;

    @Option(names = "--edition", paramLabel = "ID", required = true, description = "The edition.")
    private String edition = "";

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "Where to write it: an .xlsx.")
    private Path out = Path.of("");

    @Option(names = "--force", description = "Replace the file where there is one.")
    private boolean force;

    @Option(names = "--language", paramLabel = "ja|en", description = "The language of the form; ja unless given.")
    private Presentation.Language language = Presentation.Language.JA;

    @Mixin
    private ServerOptions server = new ServerOptions();

    @Inject
    FormBlankCommand(Console console) {
        this.console = console;
    }

    /** The file is whole, or not there. */
    @Override
    public Integer call() {
        NewFile.ending(out, ".xlsx");
        NewFile.inAFolder(out);
        if (Files.exists(out) && !force) {
            throw new CouldNotException(out + ": there is such a file already; --force replaces it");
        }
        var path = "/v1/editions/" + RemoteServer.encoded(edition) + "/application-form?language="
                + language.locale().getLanguage();
        try (var form = server.open().download(path, Locale.ENGLISH)) {
            var whole = form.readAllBytes();
            Files.write(out, whole);
        } catch (RemoteException refused) {
            throw new CouldNotException(String.valueOf(refused.getMessage()));
        } catch (IOException broken) {
            throw new CouldNotException(out + ": cannot be written");
        }
        console.out().println(out + ": the form of " + edition);
        return 0;
    }
}
