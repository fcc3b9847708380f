package dev.noren.plugins.host.loading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.plugins.host.made.PluginJar;
import dev.noren.plugins.host.made.PluginSource;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a plug-in sees: the JDK, the interface, and what is in its own jar. */
class IsolationTest {

    private static final ClassLoader NOTHING_BUILT_IN = new ClassLoader(IsolationTest.class.getClassLoader()) {};

    @TempDir
    Path folder;

    private final java.util.ArrayList<Found> found = new java.util.ArrayList<>();

    @AfterEach
    void close() throws java.io.IOException {
        for (var each : found) {
            for (var opened : each.opened()) {
                opened.close();
            }
        }
    }

    private List<Candidate> candidates() {
        var all = Search.in(NOTHING_BUILT_IN, Optional.of(folder));
        found.add(all);
        assertThat(all.refusals()).isEmpty();
        return all.candidates();
    }

    /** What a plug-in answers when it is asked to look for something, in the name of its buyer. */
    private static String seen(Candidate candidate) {
        return candidate.make().get().buyer().name().en();
    }

    private static PluginSource saying(String id, String expression) {
        return PluginSource.of(id).having("""
                public Buyer buyer() {
                    return new Buyer(Text.of("喫茶", %s), "KR", List.of(), Set.of(), List.of());
                }
                static String of(String name) {
                    try {
                        Class<?> type = Class.forName(name);
                        return type.getClassLoader() == Thread.class.getClassLoader() ? "JDK" : type.getClassLoader().getName();
                    } catch (ClassNotFoundException | LinkageError none) {
                        return "none";
                    }
                }
                """.formatted(expression));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dev.noren.domain.edition.Edition",
                "dev.noren.ports.driven.Buyers",
                "dev.noren.plugins.host.PluginHost",
                "com.fasterxml.jackson.core.JsonFactory",
                "org.snakeyaml.engine.v2.api.Load",
                "org.slf4j.Logger",
                "org.apache.commons.csv.CSVFormat",
                "org.apache.maven.artifact.versioning.VersionRange",
                "org.jspecify.annotations.Nullable",
                "org.junit.jupiter.api.Test"
            })
    void the_hosts_own_classes_are_not_found(String type) {
        PluginJar.of(saying("nosy", "of(\"" + type + "\")")).into(folder, "nosy.jar");

        assertThat(candidates())
                .singleElement()
                .satisfies(nosy -> assertThat(seen(nosy)).isEqualTo("none"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"java.time.LocalDate", "java.sql.Connection", "javax.xml.parsers.SAXParser"})
    void the_jdk_is_there(String type) {
        PluginJar.of(saying("usual", "String.valueOf(!of(\"" + type + "\").equals(\"none\"))"))
                .into(folder, "usual.jar");

        assertThat(candidates())
                .singleElement()
                .satisfies(usual -> assertThat(seen(usual)).isEqualTo("true"));
    }

    @Test
    void neither_are_the_hosts_resources_nor_its_services() {
        PluginJar.of(saying("nosy", """
                        Made33ae72.class.getClassLoader().getResource("dev/noren/editions/japan-mall-2024.yaml")
                            + " " + Made33ae72.class.getClassLoader().getResource("META-INF/MANIFEST.MF")
                            + " " + Made33ae72.class.getResource("/dev/noren/plugins/host/PluginHost.class")
                            + " " + ServiceLoader.load(PromotionPlugin.class, Made33ae72.class.getClassLoader()).stream().count()
                            + " " + ServiceLoader.load(java.nio.file.spi.FileSystemProvider.class, Made33ae72.class.getClassLoader()).stream()
                                .filter(each -> each.type().getName().startsWith("dev.noren")).count()
                        """.replace(
                                "Made33ae72", PluginSource.of("nosy").name())))
                .into(folder, "nosy.jar");

        assertThat(candidates())
                .singleElement()
                .satisfies(nosy -> assertThat(seen(nosy)).isEqualTo("null null null 1 0"));
    }

    @Test
    void its_own_resources_are_there() {
        PluginJar.of(saying(
                        "own",
                        "new String(new Object() { byte[] read() { try { return Thread.currentThread()"
                                + ".getContextClassLoader() == null ? new byte[0] : "
                                + PluginSource.of("own").name()
                                + ".class.getResourceAsStream(\"/made/own.txt\").readAllBytes(); }"
                                + " catch (java.io.IOException e) { throw new RuntimeException(e); } } }.read())"))
                .entry("made/own.txt", "mine".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .into(folder, "own.jar");

        assertThat(candidates())
                .singleElement()
                .satisfies(own -> assertThat(seen(own)).isEqualTo("mine"));
    }

    @Test
    void two_with_different_versions_of_one_library_both_work_also_where_the_host_has_it_too() {
        for (var version : List.of("1", "2")) {
            PluginJar.of(saying("lib" + version, "lib.Library.version() + org.slf4j.Logger.VERSION"))
                    .source(
                            "lib.Library",
                            "package lib; public class Library { public static String version() { return \"" + version
                                    + "\"; } }")
                    .source(
                            "org.slf4j.Logger",
                            "package org.slf4j; public class Logger { public static final String VERSION = new"
                                    + " String(\"." + version + "\"); }")
                    .into(folder, "lib" + version + ".jar");
        }

        assertThat(candidates()).extracting(IsolationTest::seen).containsExactly("1.1", "2.2");
    }

    @Test
    void a_copy_of_the_interface_in_a_jar_is_not_looked_at() throws java.io.IOException {
        var copied = "dev/noren/plugins/spi/PromotionPlugin.class";
        try (var spi = dev.noren.plugins.spi.PromotionPlugin.class.getResourceAsStream("/" + copied)) {
            PluginJar.of(saying(
                            "fat",
                            "String.valueOf(PromotionPlugin.class.getClassLoader() != "
                                    + PluginSource.of("fat").name() + ".class.getClassLoader())"))
                    .entry(copied, spi.readAllBytes())
                    .entry("dev/noren/plugins/spi/Buyer.class", new byte[] {1, 2, 3})
                    .into(folder, "fat.jar");
        }

        assertThat(candidates())
                .singleElement()
                .satisfies(fat -> assertThat(seen(fat)).isEqualTo("true"));
    }
}
