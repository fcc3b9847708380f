package dev.noren.app.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The guide for authors of plug-ins, played in an empty home as a newcomer would: each command prints what the guide shows. */
class PluginGuideIT {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    /** Colours, and what a JDK newer than Maven says of it. */
    private static final Pattern NOISE = Pattern.compile("\\x1b\\[[0-9;]*m|WARNING: .*\\R");

    private static final String ENDED = "<<ended with ";

    @TempDir
    Path home;

    /** A command of the guide, and what it prints there; an ellipsis stands for anything. */
    private record Step(String command, List<String> shown) {

        Pattern printing() {
            var pattern = new StringBuilder("\\s*");
            for (var line : shown) {
                pattern.append(Pattern.quote(line.strip()).replace("…", "\\E.*\\Q"))
                        .append("\\s*");
            }
            return Pattern.compile(pattern.toString(), Pattern.DOTALL);
        }
    }

    /** What was linked to is nobody's to delete with the folder. */
    @AfterEach
    void let_go_of_what_was_linked() throws IOException {
        try (var found = Files.walk(home)) {
            for (var link : found.filter(Files::isSymbolicLink).toList()) {
                Files.delete(link);
            }
        }
    }

    @Test
    void every_step_prints_what_the_guide_shows() throws Exception {
        var steps = steps(Files.readAllLines(ROOT.resolve("docs/plugins.md")));
        Files.createSymbolicLink(home.resolve("noren"), ROOT);

        var printed = play(steps);

        assertThat(steps).hasSizeGreaterThan(5);
        assertThat(printed).hasSameSizeAs(steps);
        for (int i = 0; i < steps.size(); i++) {
            assertThat(printed.get(i))
                    .as(steps.get(i).command())
                    .matches(steps.get(i).printing());
        }
    }

    /** The commands of all blocks marked {@code console}, in order. */
    private static List<Step> steps(List<String> page) {
        var steps = new ArrayList<Step>();
        boolean inside = false;
        for (int i = 0; i < page.size(); i++) {
            var line = page.get(i);
            if (line.startsWith("```")) {
                inside = line.equals("```console");
            } else if (inside && line.startsWith("$ ")) {
                var command = new StringBuilder(line.substring(2));
                while (command.toString().endsWith("\\")) {
                    command.append('\n').append(page.get(++i));
                }
                steps.add(new Step(command.toString(), new ArrayList<>()));
            } else if (inside) {
                steps.getLast().shown().add(line);
            }
        }
        return steps;
    }

    /** One shell for all, so that a folder that is changed to stays changed to; it ends with the first command that fails. */
    private List<String> play(List<Step> steps) throws Exception {
        var script = new StringBuilder("cd\n");
        for (var step : steps) {
            script.append(step.command())
                    .append("\nended=$?; echo '")
                    .append(ENDED)
                    .append("'$ended; [ $ended = 0 ] || exit 1\n");
        }
        var shell = new ProcessBuilder("bash", "-c", script.toString()).redirectErrorStream(true);
        shell.environment().put("HOME", home.toString());
        shell.environment().put("MAVEN_OPTS", "-Dmaven.repo.local=" + repository() + " -Dstyle.color=never");
        var process = shell.start();
        process.getOutputStream().close();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return List.of(NOISE.matcher(output).replaceAll("").split(Pattern.quote(ENDED) + "\\d+\n"));
    }

    /** What Maven has here already, and beside it Noren as it was just built: what installing it would give. */
    private Path repository() throws IOException {
        var mine = Files.createDirectories(home.resolve(".m2/repository"));
        var here = Path.of(System.getProperty("maven.repo.local"));
        link(here, mine, "dev");
        link(here.resolve("dev"), Files.createDirectories(mine.resolve("dev")), "noren");
        var version = System.getProperty("noren.version");
        try (var poms = Files.find(ROOT, 3, (path, is) -> path.endsWith("pom.xml"))) {
            for (var pom : poms.toList()) {
                install(pom, version, mine.resolve("dev/noren"));
            }
        }
        return mine;
    }

    private static void link(Path from, Path to, String besides) throws IOException {
        try (var entries = Files.list(from)) {
            for (var entry : entries.toList()) {
                if (!entry.endsWith(besides)) {
                    Files.createSymbolicLink(to.resolve(entry.getFileName()), entry);
                }
            }
        }
    }

    private static void install(Path pom, String version, Path to) throws IOException {
        var artifact = Pattern.compile("<artifactId>(noren[a-z-]*)</artifactId>\\s*(?:<version>|<packaging>|<name>)")
                .matcher(Files.readString(pom).replaceFirst("(?s)<parent>.*?</parent>", ""));
        if (!artifact.find()) {
            return;
        }
        var name = artifact.group(1) + "-" + version;
        var folder = Files.createDirectories(to.resolve(artifact.group(1)).resolve(version));
        Files.copy(pom, folder.resolve(name + ".pom"));
        var jar = pom.resolveSibling("target").resolve(name + ".jar");
        if (Files.exists(jar)) {
            Files.copy(jar, folder.resolve(name + ".jar"));
        }
    }
}
