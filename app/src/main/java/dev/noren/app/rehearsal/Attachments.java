package dev.noren.app.rehearsal;

import dev.noren.domain.promotion.ReportFile;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.Writer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;

/** The files beside a rehearsal: {@code file: {path: …}} in a payload becomes the name and the content of one. */
final class Attachments {

    private static final String FILE = ReportFile.FILE.name();
    private static final String PATH = "path";

    private final Path folder;

    /** @param folder from where paths lead */
    Attachments(Path folder) {
        this.folder = folder;
    }

    /** The payload with the file in it; without it where it cannot be read, which is noted. */
    Form.Fields into(Form.Fields payload, Faults faults) {
        boolean byPath = payload.get(FILE).orElse(null) instanceof Form.Fields file
                && file.values().keySet().equals(Set.of(PATH));
        if (!byPath) {
            return payload;
        }
        var file = (Form.Fields) payload.get(FILE).orElseThrow();
        var read = faults.text(file, PATH).flatMap(this::read);
        if (read.isEmpty()) {
            faults.add(Faults.place(file, PATH), "there is no such file beside the rehearsal");
        }
        return (Form.Fields) payload.replaced(
                FILE, read.map(found -> Writer.write(ReportFile.SHAPE.write().apply(found))));
    }

    private Optional<ReportFile> read(String path) {
        try {
            var file = folder.resolve(path);
            var content = Base64.getEncoder().encodeToString(Files.readAllBytes(file));
            return Optional.of(new ReportFile(String.valueOf(file.getFileName()), content));
        } catch (IOException | InvalidPathException unreadable) {
            return Optional.empty();
        }
    }
}
