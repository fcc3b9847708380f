package dev.noren.adapters.sqlite;

import dev.noren.ports.driven.StoreUnavailableException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Held by the one writer of a file, on an empty file beside it ({@code noren.db.lock}) that stays there. The system lets go of
 * it when the process ends, however it ends.
 */
final class WriterLock implements AutoCloseable {

    static final String SUFFIX = ".lock";

    /** The system's lock is the process's, and closing a second channel would let go of it: so asked first. */
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final Path beside;
    private final boolean made;
    private final FileChannel channel;

    private WriterLock(Path file, Path beside, boolean made, FileChannel channel) {
        this.file = file;
        this.beside = beside;
        this.made = made;
        this.channel = channel;
    }

    /** @throws StoreUnavailableException where another writer holds it */
    static WriterLock of(Path file) {
        if (!HELD_HERE.add(file)) {
            throw taken(file);
        }
        try {
            return locked(file);
        } catch (IOException broken) {
            HELD_HERE.remove(file);
            throw Unavailable.because(file, "cannot be locked for writing: " + broken.getMessage(), broken);
        } catch (RuntimeException broken) {
            HELD_HERE.remove(file);
            throw broken;
        }
    }

    private static WriterLock locked(Path file) throws IOException {
        var beside = file.resolveSibling(file.getFileName() + SUFFIX);
        boolean made = !Files.exists(beside);
        var channel = FileChannel.open(beside, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var lock = channel.tryLock();
        if (lock == null) {
            channel.close();
            throw taken(file);
        }
        if (!Files.exists(beside)) {
            // somebody discarded it between the two
            channel.close();
            return locked(file);
        }
        return new WriterLock(file, beside, made, channel);
    }

    private static StoreUnavailableException taken(Path file) {
        return Unavailable.because(file, "another writer has it open");
    }

    /** Lets go of it, and leaves the empty file behind only where it was there before. */
    void discard() {
        try {
            if (made) {
                Files.deleteIfExists(beside);
            }
        } catch (IOException left) {
            // it is empty, and in nobody's way
        } finally {
            close();
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException left) {
            // the system lets go of it when the process ends
        } finally {
            HELD_HERE.remove(file);
        }
    }
}
