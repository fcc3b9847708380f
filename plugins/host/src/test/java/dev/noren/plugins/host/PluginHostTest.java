package dev.noren.plugins.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.noren.plugins.host.made.PluginJar;
import dev.noren.plugins.host.made.PluginSource;
import dev.noren.ports.driven.Buyers.Standing;
import dev.noren.ports.driven.Buyers.State;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is found at the start, and what is said of it. */
class PluginHostTest {

    private static final Instant NOW = Instant.parse("2024-09-02T00:00:00Z");
    private static final Duration LIMIT = Duration.ofSeconds(5);
    private static final ClassLoader NOTHING_BUILT_IN = new ClassLoader(PluginHostTest.class.getClassLoader()) {};

    @TempDir
    Path folder;

    @TempDir
    Path elsewhere;

    @BeforeEach
    void a_good_one() {
        PluginJar.of(PluginSource.of("cafe")).into(folder, "cafe.jar");
    }

    private PluginHost opened() {
        return PluginHost.open(NOTHING_BUILT_IN, Optional.of(folder), LIMIT, InstantSource.fixed(NOW));
    }

    private PluginHost opened(Path builtIn) throws IOException {
        var jar = new URLClassLoader(new URL[] {builtIn.toUri().toURL()}, PluginHostTest.class.getClassLoader());
        return PluginHost.open(jar, Optional.of(folder), LIMIT, InstantSource.fixed(NOW));
    }

    private static Standing named(PluginHost host, String id) {
        return host.plugins().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> says(Standing standing) {
        return standing.faults().stream().map(fault -> fault.says().en()).toList();
    }

    @Test
    void where_nothing_is_found_there_is_nobody_to_ask() {
        try (var host = PluginHost.open(NOTHING_BUILT_IN, Optional.empty(), LIMIT, InstantSource.fixed(NOW))) {
            assertThat(host.isEmpty()).isTrue();
            assertThat(host.plugins()).isEmpty();
        }
    }

    @Test
    void a_sound_plug_in_of_the_folder_is_ready() {
        try (var host = opened()) {
            assertThat(host.isEmpty()).isFalse();
            assertThat(host.plugins()).singleElement().satisfies(cafe -> {
                assertThat(cafe.id()).isEqualTo("cafe");
                assertThat(cafe.version()).contains("1.2.0");
                assertThat(cafe.spi()).contains("[1.0,2.0)");
                assertThat(cafe.origin()).isEqualTo("cafe.jar");
                assertThat(cafe.state()).isEqualTo(State.READY);
                assertThat(cafe.buyer().orElseThrow().en()).isEqualTo("Café");
                assertThat(cafe.faults()).isEmpty();
                assertThat(cafe.faulty()).isEmpty();
                assertThat(cafe.isFaulty()).isFalse();
            });
        }
    }

    static Stream<Arguments> broken() {
        return Stream.of(
                broken("no-service", PluginSource.of("quiet"), "names no plug-in in META-INF/services"),
                broken("id", PluginSource.of("Cafe"), "'Cafe' is no id of a plug-in"),
                broken("long-id", PluginSource.of("a".repeat(41)), "is no id of a plug-in"),
                broken("no-version", PluginSource.of("bad").versioned(""), "'' is no version"),
                broken("old", PluginSource.of("bad").within("[0.1,1.0)"), "'[0.1,1.0)' does not hold version 1.0"),
                broken("new", PluginSource.of("bad").within("(1.0,2.0)"), "'(1.0,2.0)' does not hold version 1.0"),
                broken("lone-version", PluginSource.of("bad").within("1.0"), "'1.0' is no range of versions"),
                broken("open-range", PluginSource.of("bad").within("[1.0,"), "'[1.0,' is no range of versions"),
                broken("empty-range", PluginSource.of("bad").within(""), "'' is no range of versions"),
                broken(
                        "no-constructor",
                        PluginSource.of("bad")
                                .having("public %s(String needed) {}"
                                        .formatted(PluginSource.of("bad").name())),
                        "no-arg constructor"),
                broken(
                        "constructor",
                        PluginSource.of("bad").having("{ if (true) throw new IllegalStateException(\"not today\"); }"),
                        "threw an exception: java.lang.IllegalStateException: not today"),
                broken(
                        "static",
                        PluginSource.of("bad").having("static { Integer.parseInt(\"x\"); }"),
                        "threw an exception: java.lang.NumberFormatException: For input string: \"x\""),
                broken(
                        "error",
                        PluginSource.of("bad").having("{ if (true) throw new NoClassDefFoundError(\"gone/Gone\"); }"),
                        "threw an exception: java.lang.NoClassDefFoundError: gone/Gone"),
                broken(
                        "deep",
                        PluginSource.of("bad").having("public Buyer buyer() { return buyer(); }"),
                        "threw an exception: java.lang.StackOverflowError"),
                broken(
                        "heavy",
                        PluginSource.of("bad")
                                .having("static long[] all = new long[Integer.MAX_VALUE]; static long[][] more = new"
                                        + " long[Integer.MAX_VALUE][Integer.MAX_VALUE];"),
                        "threw an exception: java.lang.OutOfMemoryError"),
                broken("null", PluginSource.of("bad").having("public Buyer buyer() { return null; }"), "buyer"),
                broken("liar", PluginSource.of("bad").having("""
                                public Buyer buyer() { throw new RuntimeException() {
                                    @Override public String getMessage() { throw new IllegalStateException(); }
                                    @Override public String toString() { throw new IllegalStateException(); }
                                }; }
                                """), "threw an exception: made."));
    }

    private static Arguments broken(String name, PluginSource source, String reason) {
        return Arguments.of(name, source, reason);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    void a_broken_one_is_named_with_its_reason_and_the_other_works(String name, PluginSource source, String reason) {
        var jar = name.equals("no-service")
                ? new PluginJar().source(source.type(), "package made; class " + source.name() + " {}")
                : PluginJar.of(source);
        jar.into(folder, name + ".jar");

        try (var host = opened()) {
            var bad = host.plugins().stream()
                    .filter(each -> each.origin().equals(name + ".jar"))
                    .findFirst()
                    .orElseThrow();
            assertThat(bad.state()).isEqualTo(State.REFUSED);
            assertThat(bad.isFaulty()).isTrue();
            assertThat(bad.faulty()).contains(NOW);
            assertThat(says(bad)).first().asString().contains(reason);
            assertThat(bad.faults().getFirst().says().ja()).isNotBlank();
            assertThat(named(host, "cafe").state()).isEqualTo(State.READY);
        }
    }

    @Test
    void a_jar_that_is_none_and_a_class_that_is_missing_are_named() throws IOException {
        Files.writeString(folder.resolve("text.jar"), "no jar");
        Files.write(folder.resolve("empty.jar"), new byte[0]);
        Files.createDirectory(folder.resolve("folder.jar"));
        Files.writeString(folder.resolve("readme.txt"), "not looked at");
        new PluginJar().service("gone.Gone").into(folder, "gone.jar");
        PluginJar.of(PluginSource.of("needy").having("Missing missing; public Missing missing() { return missing; }"))
                .source("made.Missing", "package made; public class Missing {}")
                .without("made.Missing")
                .into(folder, "needy.jar");

        try (var host = opened()) {
            assertThat(says(named(host, "text.jar"))).first().asString().startsWith("cannot be read as a jar: ");
            assertThat(says(named(host, "empty.jar"))).first().asString().startsWith("cannot be read as a jar: ");
            assertThat(says(named(host, "folder.jar"))).first().asString().startsWith("cannot be read as a jar: ");
            assertThat(says(named(host, "gone.jar")))
                    .containsExactly("has a class that cannot be loaded: Provider gone.Gone not found");
            assertThat(host.plugins()).hasSize(6);
            assertThat(named(host, "cafe").state()).isEqualTo(State.READY);
        }
    }

    @Test
    void a_plug_in_without_a_mark_is_named() {
        new PluginJar().source("made.Bare", """
                        package made;
                        public class Bare implements dev.noren.plugins.spi.PromotionPlugin {
                            public dev.noren.plugins.spi.Buyer buyer() { return null; }
                        }
                        """).service("made.Bare").into(folder, "bare.jar");

        try (var host = opened()) {
            assertThat(says(named(host, "bare.jar"))).containsExactly("'made.Bare' does not bear @Plugin");
        }
    }

    @Test
    void of_two_files_with_the_same_id_neither_is_taken() {
        PluginJar.of(PluginSource.of("twin").versioned("1")).into(folder, "left.jar");
        PluginJar.of(PluginSource.of("twin").versioned("2")).into(folder, "right.jar");

        try (var host = opened()) {
            var twins = host.plugins().stream()
                    .filter(each -> each.id().equals("twin"))
                    .toList();
            assertThat(twins).extracting(Standing::origin).containsExactly("left.jar", "right.jar");
            assertThat(twins).extracting(Standing::state).containsOnly(State.REFUSED);
            assertThat(says(twins.getFirst())).containsExactly("has the same id as one of right.jar; neither is taken");
            assertThat(host.partner("twin", Seasons.MALL_2024).faults()).hasSize(1);
            assertThat(named(host, "cafe").state()).isEqualTo(State.READY);
        }
    }

    @Test
    void of_a_built_in_one_and_another_with_the_same_id_the_built_in_one_is_taken() throws IOException {
        PluginJar.of(PluginSource.of("cafe").versioned("9")).into(elsewhere, "host.jar");

        try (var host = opened(elsewhere.resolve("host.jar"))) {
            assertThat(host.plugins()).extracting(Standing::origin).containsExactly("built-in", "cafe.jar");
            assertThat(host.plugins()).extracting(Standing::state).containsExactly(State.READY, State.REFUSED);
            assertThat(says(host.plugins().getLast()))
                    .containsExactly("has the id of a built-in plug-in, which is taken");
        }
    }

    @Test
    void one_that_cannot_be_taken_anyway_is_no_rival() {
        PluginJar.of(PluginSource.of("cafe").within("[2.0,3.0)")).into(folder, "next.jar");

        try (var host = opened()) {
            assertThat(host.plugins()).extracting(Standing::state).containsExactly(State.READY, State.REFUSED);
        }
    }

    @Test
    void a_jar_may_hold_several() {
        PluginJar.of(PluginSource.of("one")).with(PluginSource.of("two")).into(folder, "several.jar");

        try (var host = opened()) {
            assertThat(host.plugins()).extracting(Standing::id).containsExactly("cafe", "one", "two");
        }
    }

    @Test
    void a_folder_that_is_not_there_is_told() {
        assertThatThrownBy(() -> PluginHost.open(Optional.of(folder.resolve("nowhere")), LIMIT))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage(folder.resolve("nowhere") + ": there is no such folder");
    }

    @Test
    void an_id_that_nothing_has_is_told() {
        try (var host = opened()) {
            var proposal = host.partner("nothing", Seasons.MALL_2024);

            assertThat(proposal.value()).isEmpty();
            assertThat(proposal.faults()).singleElement().satisfies(fault -> {
                assertThat(fault.plugin()).isEqualTo("nothing");
                assertThat(fault.says().en()).isEqualTo("is not loaded");
            });
        }
    }
}
