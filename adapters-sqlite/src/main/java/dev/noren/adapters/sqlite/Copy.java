package dev.noren.adapters.sqlite;

import dev.noren.ports.driven.StoreUnavailableException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jdbi.v3.core.JdbiException;

/**
 * Copies of a store's file. A copy is written beside the place where it is to stand, looked at there, and moved to its place
 * when it is whole and on the disk: at no moment does half a file stand there.
 */
public final class Copy {

    private static final String HALF = ".part";
    private static final List<String> SIDES = List.of("-wal", "-shm", "-journal");
    private static final List<String> KEPT_BESIDE =
            Stream.concat(SIDES.stream(), Stream.of(WriterLock.SUFFIX, HALF)).toList();

    /** Told how many bytes there are by now, and about how many there will be. */
    @FunctionalInterface
    public interface Watcher {
        void at(long bytes, long of);
    }

    private Copy() {}

    /**
     * Copies a file as it stands at one instant, whoever writes it meanwhile.
     *
     * @param replacing whether the copy may take the place of another file
     * @param whole looks at the copy before it takes its place; what it throws leaves nothing behind
     * @throws StoreUnavailableException where there is no store of this version, or no copy can stand there, or somebody writes to that place
     */
    public static void backup(Path store, Path copy, boolean replacing, Watcher watcher, Consumer<Path> whole) {
        var from = StoreFile.at(store);
        from.isReadable();
        putInPlace(from, place(copy, from, replacing), watcher, whole);
    }

    /**
     * Puts a copy where a store is to stand; what was written to that one since the copy was made is lost.
     *
     * @param replacing whether it may take the place of a store
     * @param whole looks at it and makes it ready before it takes its place; what it throws leaves everything as it was
     * @throws StoreUnavailableException where the copy is no store that this version knows, or somebody writes to that place
     */
    public static void restore(Path copy, Path store, boolean replacing, Watcher watcher, Consumer<Path> whole) {
        var from = StoreFile.at(copy);
        from.isKnown();
        putInPlace(from, place(store, from, replacing), watcher, whole);
    }

    /** Nobody may write to the file that is replaced, nor begin to meanwhile. */
    private static void putInPlace(StoreFile from, Path to, Watcher watcher, Consumer<Path> whole) {
        var lock = WriterLock.of(to);
        try {
            replace(from, to, watcher, whole);
        } finally {
            lock.discard();
        }
    }

    private static void replace(StoreFile from, Path to, Watcher watcher, Consumer<Path> whole) {
        var half = half(to);
        try {
            write(from, half, watcher);
            whole.accept(half);
            // the log ahead of the file that is replaced would be read into the new one
            delete(beside(to));
            settle(half, to);
        } finally {
            remove(half);
        }
    }

    private static Path place(Path wanted, StoreFile from, boolean replacing) {
        var to = StoreFile.at(wanted);
        to.isWritable();
        KEPT_BESIDE.stream().filter(to.path().toString()::endsWith).findFirst().ifPresent(suffix -> {
            throw Unavailable.because(
                    to.path(),
                    "cannot be a copy: a name that ends in " + suffix + " is kept for what lies beside a store");
        });
        if (to.path().equals(from.path())) {
            throw Unavailable.because(to.path(), "cannot be a copy of itself");
        }
        if (Files.exists(to.path()) && !replacing) {
            throw Unavailable.because(to.path(), "is there already");
        }
        return to.path();
    }

    private static Path half(Path whole) {
        var half = whole.resolveSibling(whole.getFileName() + HALF);
        remove(half);
        return half;
    }

    /** Read in one go, so that the copy is of one instant; and written anew, so that nothing is in it that was struck out. */
    private static void write(StoreFile from, Path half, Watcher watcher) {
        var watch = Watch.over(half, from.bytes(), watcher);
        try (var reading = from.openToRead()) {
            reading.execute("vacuum into ?", half.toString());
        } catch (JdbiException broken) {
            throw Unavailable.of(Files.exists(half) ? half : from.path(), broken);
        } finally {
            watch.end();
        }
    }

    private static void settle(Path half, Path whole) {
        try {
            flush(half);
            Files.move(half, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            flush(whole.resolveSibling("."));
        } catch (IOException broken) {
            throw Unavailable.of(whole, broken);
        }
    }

    private static void flush(Path path) throws IOException {
        try (var channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static List<Path> beside(Path file) {
        return SIDES.stream().map(side -> Path.of(file + side)).toList();
    }

    private static void remove(Path half) {
        delete(List.of(half, Path.of(half + WriterLock.SUFFIX)));
        delete(beside(half));
    }

    private static void delete(List<Path> files) {
        for (var each : files) {
            try {
                Files.deleteIfExists(each);
            } catch (IOException broken) {
                throw Unavailable.of(each, broken);
            }
        }
    }

    /** Tells a watcher how large a file is by now. */
    private record Watch(Thread thread) {

        private static final long EVERY_MILLIS = 200;

        static Watch over(Path file, long of, Watcher watcher) {
            return new Watch(Thread.ofVirtual().start(() -> watch(file, of, watcher)));
        }

        private static void watch(Path file, long of, Watcher watcher) {
            try {
                while (true) {
                    Thread.sleep(EVERY_MILLIS);
                    watcher.at(Files.exists(file) ? Files.size(file) : 0, of);
                }
            } catch (InterruptedException | IOException over) {
                // the file is whole, or will never be
            }
        }

        void end() {
            thread.interrupt();
            try {
                thread.join();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
