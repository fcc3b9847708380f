package dev.noren.plugins.testkit;

import dev.noren.plugins.spi.PromotionPlugin;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** All answers of a plug-in in a process of its own, where sets and maps have another order than here. */
final class Retelling {

    private static final String ANSWER = "answer ";

    private Retelling() {}

    /** Tells the answers of the plug-in with that class name, a line each. */
    public static void main(String[] names) throws ReflectiveOperationException {
        var plugin = (PromotionPlugin)
                Class.forName(names[0]).getDeclaredConstructor().newInstance();
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        new Interview(plugin).all().forEach(asked -> out.println(ANSWER + digest(asked.outcome())));
    }

    /** What comes out otherwise there than here is a complaint. Where no process can be started, nothing is compared. */
    static void compare(Class<?> plugin, List<Asked<?>> here, Complaints complaints) {
        var there = retold(plugin);
        for (int i = 0; i < Math.min(here.size(), there.size()); i++) {
            if (!there.get(i).equals(digest(here.get(i).outcome()))) {
                complaints.add(here.get(i).question() + " comes out otherwise when the plug-in is started anew; here "
                        + Told.shortened(here.get(i).outcome()));
            }
        }
    }

    private static List<String> retold(Class<?> plugin) {
        try {
            var process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            Retelling.class.getName(),
                            plugin.getName())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try (var out = process.getInputStream()) {
                var answers = new String(out.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> line.startsWith(ANSWER))
                        .map(line -> line.substring(ANSWER.length()))
                        .toList();
                Assumptions.assumeTrue(process.waitFor() == 0, "the plug-in cannot be started in a process of its own");
                return answers;
            } finally {
                process.destroyForcibly();
            }
        } catch (IOException unable) {
            return Assumptions.abort("no process can be started: " + unable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Assumptions.abort("interrupted");
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
