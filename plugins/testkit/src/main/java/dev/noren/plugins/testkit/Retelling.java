package dev.noren.plugins.testkit;

import dev.noren.plugins.spi.PromotionPlugin;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** All answers of a plug-in in a process of its own, where sets and maps have another order than here. */
final class Retelling {

    private static final String ANSWER = "answer ";
    private static final int TIMES = 3;
    private static final Duration MOST_TIME = Duration.ofMinutes(1);

    private Retelling() {}

    /** Tells the answers of the plug-in with that class name, a line each. */
    public static void main(String[] names) throws ReflectiveOperationException {
        Thread.ofPlatform().daemon().start(Retelling::endInTime);
        var plugin = Class.forName(names[0])
                .asSubclass(PromotionPlugin.class)
                .getDeclaredConstructor()
                .newInstance();
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        new Interview(plugin).all().forEach(asked -> out.println(ANSWER + digest(asked.outcome())));
    }

    /** A plug-in that never answers does not outlive its test. */
    private static void endInTime() {
        try {
            Thread.sleep(MOST_TIME.toMillis());
        } catch (InterruptedException early) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(1);
    }

    /**
     * What comes out otherwise there than here is a complaint. Told several times, since the order of a small set may be the
     * same by chance. Where no process can be started, nothing is compared.
     */
    static void compare(Class<?> plugin, List<Asked<?>> here, Complaints complaints) {
        for (var there : retold(plugin)) {
            Assumptions.assumeTrue(there.size() == here.size(), "the plug-in cannot be asked in a process of its own");
            for (int i = 0; i < here.size(); i++) {
                var asked = here.get(i);
                if (!there.get(i).equals(digest(asked.outcome()))) {
                    complaints.add(
                            "came out otherwise in a process of its own",
                            asked.question() + ", which came out here as " + Told.shortened(asked.outcome()));
                }
            }
        }
    }

    private static List<List<String>> retold(Class<?> plugin) {
        var processes = new ArrayList<Process>();
        try {
            for (int i = 0; i < TIMES; i++) {
                processes.add(started(plugin));
            }
            var retold = new ArrayList<List<String>>();
            for (var process : processes) {
                retold.add(answers(process));
            }
            return retold;
        } catch (IOException unable) {
            return Assumptions.abort("no process can be started: " + unable);
        } finally {
            processes.forEach(Process::destroyForcibly);
        }
    }

    private static Process started(Class<?> plugin) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Retelling.class.getName(),
                        plugin.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static List<String> answers(Process process) throws IOException {
        try (var out = process.getInputStream()) {
            return new String(out.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith(ANSWER))
                    .map(line -> line.substring(ANSWER.length()))
                    .toList();
        }
    }

    private static String digest(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
