package dev.noren.app.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What is looked at before a server is asked for what goes into a new file. */
final class NewFile {

    private NewFile() {}

    /** Its folder is there. */
    static void inAFolder(Path file) {
        var folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new CouldNotException(file + ": there is no folder " + folder);
        }
        if (!Files.isWritable(folder)) {
            throw new CouldNotException(file + ": nothing can be written into " + folder);
        }
    }

    /** Its name says what it is. */
    static void ending(Path file, String ending) {
        if (!file.toString().toLowerCase(Locale.ROOT).endsWith(ending)) {
            throw new CouldNotException(file + ": the name must end in " + ending);
        }
    }
}
