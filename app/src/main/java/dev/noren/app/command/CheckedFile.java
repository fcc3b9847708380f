package dev.noren.app.command;

import dev.noren.ports.desk.edition.EditionFiles;
import dev.noren.ports.driving.FileFault;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.Place;
import dev.noren.ports.form.UnreadableException;
import dev.noren.ports.form.UnreadableException.Fault;
import dev.noren.ports.form.Yaml;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/**
 * An edition file, and everything that is wrong with it.
 *
 * @param faults empty where it is sound
 */
record CheckedFile(Path file, List<Fault> faults) {

    /** In bytes; the largest edition is a few thousand. */
    private static final int LARGEST = 1_000_000;

    /**
     * Reads and checks a file.
     *
     * @param faults what is wrong with an edition
     */
    static CheckedFile of(Path file, Function<Form, List<FileFault>> faults) {
        try {
            return new CheckedFile(
                    file,
                    faults.apply(read(file)).stream().map(EditionFiles::fault).toList());
        } catch (UnreadableException faulty) {
            return new CheckedFile(file, faulty.faults());
        }
    }

    /**
     * A file as a tree.
     *
     * @throws UnreadableException where it is no YAML
     */
    static Form read(Path file) throws UnreadableException {
        return Yaml.read(text(file));
    }

    private static String text(Path file) throws UnreadableException {
        try (var stream = Files.newInputStream(file)) {
            var bytes = stream.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw fault("is too large for an edition");
            }
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (NoSuchFileException missing) {
            throw fault("there is no such file");
        } catch (CharacterCodingException notText) {
            throw fault("is no text in UTF-8");
        } catch (IOException unreadable) {
            throw fault(Files.isDirectory(file) ? "is a folder" : "cannot be read");
        }
    }

    private static UnreadableException fault(String says) {
        return UnreadableException.at(Place.NOWHERE, says);
    }

    boolean isSound() {
        return faults.isEmpty();
    }

    /** A line that it is sound, or a line for each fault. */
    List<String> lines() {
        return isSound()
                ? List.of(file + ": ok")
                : faults.stream().map(fault -> file + ": " + fault).toList();
    }

    Form data() {
        return Form.Fields.NONE
                .with("file", Form.text(file.toString()))
                .with("ok", Form.flag(isSound()))
                .with(
                        "faults",
                        Form.items(faults.stream().map(CheckedFile::data).toList()));
    }

    private static Form.Fields data(Fault fault) {
        var at = fault.place().equals(Place.NOWHERE)
                ? Form.Fields.NONE
                : Form.Fields.NONE
                        .with("line", Form.whole(fault.place().line()))
                        .with("column", Form.whole(fault.place().column()));
        return at.with("says", Form.text(fault.says()));
    }
}
