package dev.noren.app.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every law catches what was planted for it: a law over the wrong packages would pass for ever. */
class PlantedViolationsTest {

    private static final String ROOT = "dev.noren.planted";
    private static final JavaClasses CLASSES = new ClassFileImporter().importPackages(ROOT);
    private static final List<Law> LAWS = new Architecture(ROOT).laws();

    private static final Pattern BLAME = Pattern.compile("[ -]*[A-Z][A-Za-z ]* <(?<type>[a-z.]+\\.[A-Z]\\w*).*");

    static Stream<Arguments> planted() {
        return Stream.of(
                        planted("the domain knows the JDK alone", "domain.pure.KnowsALibrary"),
                        planted(
                                "the domain has no clock, no random, no I/O and no threads",
                                "domain.pure.HasAClock",
                                "domain.pure.AsksForTheInstant",
                                "domain.pure.AsksForTheDay",
                                "domain.pure.AsksForMilliseconds",
                                "domain.pure.AsksByReference",
                                "domain.pure.RollsDice",
                                "domain.pure.HasARandom",
                                "domain.pure.MakesAnId",
                                "domain.pure.OpensAFile",
                                "domain.pure.PrintsALine",
                                "domain.pure.CallsSomebody",
                                "domain.pure.StartsAThread"),
                        planted(
                                "the packages of the domain are free of cycles",
                                "domain.left.Left",
                                "domain.right.Right"),
                        planted("forms know the domain", "ports.form.KnowsWhatDrives"),
                        planted(
                                "what drives and what is driven know forms and the domain",
                                "ports.driving.ReadsYamlToo",
                                "ports.driven.KnowsTheDesk"),
                        planted("the desk knows the ports and the domain", "ports.desk.KnowsAnAdapter"),
                        planted(
                                "the rooms of the desk are free of cycles",
                                "ports.desk.left.Left",
                                "ports.desk.right.Right"),
                        planted("the rooms of the desk do not know who opens them", "ports.desk.left.LooksBack"),
                        planted("YAML, JSON and sheets are read by forms alone", "ports.driving.ReadsYamlToo"),
                        planted(
                                "neither domain nor ports know a plug-in",
                                "domain.pure.KnowsAPlugIn",
                                "ports.driven.KnowsAPlugIn"),
                        planted(
                                "adapters know the domain and the ports without the desk",
                                "adapters.mail.KnowsTheDesk"),
                        planted("adapters do not know each other", "adapters.mail.KnowsAnotherAdapter"),
                        planted("nothing but the app knows an adapter", "ports.desk.KnowsAnAdapter"),
                        planted("what plug-ins are written against knows the JDK alone", "plugins.spi.KnowsTheDomain"),
                        planted("what plug-ins are written against is marked", "plugins.spi.BearsNoMark"),
                        planted(
                                "what plug-ins are written against came with no later version than it has",
                                "plugins.spi.ComesLater"),
                        planted(
                                "the host of plug-ins knows them, the domain and the ports without the desk",
                                "plugins.host.KnowsTheDesk"),
                        planted(
                                "nobody but the app and the test kit knows the host",
                                "adapters.mail.KnowsTheHost",
                                "plugins.buyers.there.KnowsTheHost"),
                        planted("a buyer knows what plug-ins are written against", "plugins.buyers.there.KnowsTheHost"),
                        planted("buyers do not know each other", "plugins.buyers.there.KnowsAnotherBuyer"),
                        planted(
                                "buyers have no clock, no random, no I/O and no threads",
                                "plugins.buyers.there.AsksForTheDay"),
                        planted("nobody knows a buyer", "plugins.KnowsABuyer"),
                        planted("every class has its layer, and none looks up", "stray.Stray", "domain.pure.LooksUp"))
                .flatMap(Function.identity());
    }

    private static Stream<Arguments> planted(String law, String... classes) {
        return Stream.of(classes).map(each -> Arguments.of(law, each));
    }

    @ParameterizedTest
    @MethodSource("planted")
    void a_law_catches_what_is_planted_for_it(String law, String violation) {
        assertThat(blamed(named(law))).contains(ROOT + "." + violation);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ports.form.ReadsYaml",
                "ports.desk.KeepsTheDoor",
                "adapters.http.Http",
                "plugins.PlugIn",
                "plugins.host.Host",
                "plugins.spi.PluginApi",
                "plugins.testkit.KnowsTheHost",
                "plugins.buyers.here.Here",
                "app.PutsTogether"
            })
    void no_law_catches_what_is_sound(String sound) {
        assertThat(LAWS).allSatisfy(law -> assertThat(blamed(law)).doesNotContain(ROOT + "." + sound));
    }

    @Test
    void something_is_planted_for_every_law() {
        assertThat(planted().map(each -> each.get()[0]).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        LAWS.stream().map(Law::says).toList());
    }

    private static Law named(String law) {
        return LAWS.stream().filter(each -> each.says().equals(law)).findFirst().orElseThrow();
    }

    /** The classes from which a law's violations start: each report says something like "Method &lt;a.B.c()&gt; calls …". */
    private static Set<String> blamed(Law law) {
        return law.rule().evaluate(CLASSES).getFailureReport().getDetails().stream()
                .flatMap(String::lines)
                .map(BLAME::matcher)
                .filter(Matcher::matches)
                .map(blame -> blame.group("type"))
                .collect(Collectors.toSet());
    }
}
