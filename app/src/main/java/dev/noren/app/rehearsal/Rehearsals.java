package dev.noren.app.rehearsal;

import dev.noren.app.remote.RemoteException;
import dev.noren.app.remote.RemoteServer;
import dev.noren.ports.driven.Buyers;
import dev.noren.ports.driven.Letters;
import dev.noren.ports.form.UnreadableException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Plays rehearsals and says what came of them. */
public final class Rehearsals {

    /** Every step passed. */
    public static final int PASSED = 0;
    /** A step failed. */
    public static final int FAILED = 1;
    /** A file cannot be read; nothing was played. */
    public static final int UNREADABLE = 2;

    private final Letters letters;
    private final Buyers buyers;
    private final Vocabulary vocabulary = new Vocabulary();

    /** @param buyers the plug-ins that stories played in memory may name */
    public Rehearsals(Letters letters, Buyers buyers) {
        this.letters = letters;
        this.buyers = buyers;
    }

    /**
     * Plays every file, and every {@code .yaml} file in a folder, in the order of their names. All are read before any is
     * played.
     *
     * @param out gets a line for each step that fails, and the closing line
     * @param err gets a line for each fault of a file
     * @return the exit code
     */
    public int play(List<Path> paths, PrintWriter out, PrintWriter err) {
        return play(new Playhouse(letters, buyers), Casting.by(buyers), paths, out, err);
    }

    /** The same on a server that was started for rehearsals, with its plug-ins; each file begins by emptying it. */
    public int playOn(RemoteServer server, List<Path> paths, PrintWriter out, PrintWriter err) {
        try {
            return play(new RemoteHouse(() -> server), Casting.ELSEWHERE, paths, out, err);
        } catch (RemoteException unfit) {
            err.println("noren: " + unfit.getMessage());
            err.flush();
            return UNREADABLE;
        }
    }

    /** The same in any theatre. */
    int play(Theatre theatre, Casting casting, List<Path> paths, PrintWriter out, PrintWriter err) {
        var scripts = new LinkedHashMap<Path, Script>();
        boolean readable = true;
        for (var path : paths) {
            readable &= read(path, casting, scripts, err);
        }
        if (readable && scripts.isEmpty()) {
            err.println("noren: no rehearsal in " + paths);
            readable = false;
        }
        err.flush();
        return readable ? perform(theatre, scripts, out, err) : UNREADABLE;
    }

    private boolean read(Path path, Casting casting, Map<Path, Script> scripts, PrintWriter err) {
        boolean readable = true;
        try {
            for (var file : files(path)) {
                readable &= readFile(file, casting, scripts, err);
            }
        } catch (NoSuchFileException missing) {
            err.println(path + ": there is no such file");
            return false;
        } catch (IOException unreachable) {
            err.println(path + ": cannot be read");
            return false;
        }
        return readable;
    }

    private static List<Path> files(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> inside = Files.list(path)) {
            return inside.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    private boolean readFile(Path file, Casting casting, Map<Path, Script> scripts, PrintWriter err)
            throws IOException {
        try {
            var beside = new Attachments(file.toAbsolutePath().resolveSibling(""));
            var text = Files.readString(file, StandardCharsets.UTF_8);
            scripts.put(file, ScriptReader.read(text, vocabulary, casting, beside));
            return true;
        } catch (UnreadableException faulty) {
            faulty.faults().forEach(fault -> err.println(file + ": " + fault));
        } catch (MalformedInputException notText) {
            err.println(file + ": line 1, column 1: is no text in UTF-8");
        }
        return false;
    }

    private int perform(Theatre theatre, Map<Path, Script> scripts, PrintWriter out, PrintWriter err) {
        var failures = new ArrayList<String>();
        int steps = 0;
        for (var entry : scripts.entrySet()) {
            var performance = new Performance(theatre, vocabulary);
            try {
                performance.begin(entry.getValue());
            } catch (IllegalArgumentException impossible) {
                err.println(entry.getKey() + ": " + impossible.getMessage());
                err.flush();
                return UNREADABLE;
            }
            steps += perform(entry.getKey(), entry.getValue(), performance, failures, out);
        }
        out.println(steps - failures.size() + " passed, " + failures.size() + " failed");
        out.flush();
        return failures.isEmpty() ? PASSED : FAILED;
    }

    private static int perform(
            Path file, Script script, Performance performance, List<String> failures, PrintWriter out) {
        for (var step : script.steps()) {
            var mismatches = performance.play(step);
            if (!mismatches.isEmpty()) {
                var line = file + ": " + step.label() + ": " + String.join("; ", mismatches);
                failures.add(line);
                out.println(line);
            }
        }
        return script.steps().size();
    }
}
