package dev.noren.app.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.stream.Stream;

/**
 * What may know what, below a root package: the project's own, or that of the planted violations. An allow-list wherever one
 * will do. A pattern that ends in two dots means a package and all below it.
 */
final class Architecture {

    private static final List<String> JDK = List.of("java..", "org.jspecify..");
    private static final List<String> YAML = List.of("org.snakeyaml..");
    private static final List<String> JSON = List.of("com.fasterxml.jackson.core..");
    private static final List<String> SHEETS =
            List.of("com.fasterxml.aalto..", "javax.xml..", "org.apache.commons..", "org.dhatim..");
    /** The libraries of the host of plug-ins. */
    private static final List<String> HOSTING = List.of("org.apache.maven.artifact..", "org.slf4j..");
    /** The libraries of the adapters; whoever adds an adapter adds its own. */
    private static final List<String> LIBRARIES = List.of(
            "biweekly..",
            "com.github.mangstadt.vinnie..",
            "com.openhtmltopdf..",
            "gg.jte..",
            "io.javalin..",
            "jakarta.mail..",
            "io.micrometer..",
            "jakarta.servlet..",
            "javax.net..",
            "javax.sql..",
            "kotlin..",
            "org.apache.fontbox..",
            "org.apache.pdfbox..",
            "org.eclipse.angus..",
            "org.eclipse.jetty..",
            "org.flywaydb..",
            "org.jdbi..",
            "org.slf4j..",
            "org.sqlite..");

    private final String root;
    private final List<String> domain;
    private final List<String> form;
    private final List<String> ports;
    private final List<String> desk;
    private final List<String> rooms;
    private final List<String> adapters;
    private final List<String> plugins;
    private final List<String> spi;
    private final List<String> host;
    private final List<String> testkit;
    private final List<String> buyers;
    private final List<String> app;

    Architecture(String root) {
        this.root = root;
        this.domain = below("domain");
        this.form = below("ports.form");
        this.ports = below("ports.form", "ports.driving", "ports.driven");
        this.desk = below("ports.desk");
        this.rooms = below("ports.desk.*");
        this.adapters = below("adapters");
        this.plugins = below("plugins");
        this.spi = below("plugins.spi");
        this.host = below("plugins.host");
        this.testkit = below("plugins.testkit");
        this.buyers = below("plugins.buyers");
        this.app = below("app");
    }

    List<Law> laws() {
        return Stream.of(ofTheDomain(), ofThePorts(), ofTheAdapters(), ofThePlugins(), ofAll())
                .flatMap(List::stream)
                .toList();
    }

    private List<Law> ofTheDomain() {
        return List.of(
                knowsNothingBut("the domain knows the JDK alone", domain, JDK),
                new Law(
                        "the domain has no clock, no random, no I/O and no threads",
                        in(domain),
                        noClasses().that(in(domain)).should(Ambience.reachForIt())),
                new Law(
                        "the packages of the domain are free of cycles",
                        in(domain),
                        slices().matching(root + ".domain.(*)..").should().beFreeOfCycles()));
    }

    private List<Law> ofThePorts() {
        return List.of(
                knowsNothingBut("forms know the domain", form, join(JDK, domain, YAML, JSON, SHEETS)),
                knowsNothingBut(
                        "what drives and what is driven know forms and the domain",
                        below("ports.driving", "ports.driven"),
                        join(JDK, domain, form)),
                knowsNothingBut("the desk knows the ports and the domain", desk, join(JDK, domain, ports)),
                new Law(
                        "the rooms of the desk are free of cycles",
                        in(rooms),
                        slices().matching(root + ".ports.desk.(*)..").should().beFreeOfCycles()),
                knowsNone("the rooms of the desk do not know who opens them", in(rooms), List.of(root + ".ports.desk")),
                knowsNone("YAML, JSON and sheets are read by forms alone", outside(form), join(YAML, JSON, SHEETS)),
                knowsNone("neither domain nor ports know a plug-in", in(join(domain, ports, desk)), plugins));
    }

    private List<Law> ofTheAdapters() {
        return List.of(
                knowsNothingBut(
                        "adapters know the domain and the ports without the desk",
                        adapters,
                        join(JDK, domain, ports, LIBRARIES)),
                new Law(
                        "adapters do not know each other",
                        in(adapters),
                        slices().matching(root + ".adapters.(*)..").should().notDependOnEachOther()),
                knowsNone("nothing but the app knows an adapter", outside(join(adapters, app)), adapters));
    }

    private List<Law> ofThePlugins() {
        return List.of(
                knowsNothingBut("what plug-ins are written against knows the JDK alone", spi, JDK),
                new Law(
                        "what plug-ins are written against is marked",
                        in(spi),
                        classes()
                                .that(in(spi))
                                .and()
                                .arePublic()
                                .should()
                                .beAnnotatedWith(root + ".plugins.spi.PluginApi")),
                new Law(
                        "what plug-ins are written against came with no later version than it has",
                        in(spi),
                        classes().that(in(spi)).should(Marks.comeWithNoLaterVersion(root + ".plugins.spi.PluginApi"))),
                knowsNothingBut(
                        "the host of plug-ins knows them, the domain and the ports without the desk",
                        host,
                        join(JDK, spi, domain, ports, HOSTING)),
                knowsNone(
                        "nobody but the app and the test kit knows the host", outside(join(host, testkit, app)), host),
                knowsNothingBut("a buyer knows what plug-ins are written against", buyers, join(JDK, spi)),
                new Law(
                        "buyers do not know each other",
                        in(buyers),
                        slices().matching(root + ".plugins.buyers.(*)..")
                                .should()
                                .notDependOnEachOther()),
                new Law(
                        "buyers have no clock, no random, no I/O and no threads",
                        in(buyers),
                        noClasses().that(in(buyers)).should(Ambience.reachForIt())),
                knowsNone("nobody knows a buyer", outside(buyers), buyers));
    }

    private List<Law> ofAll() {
        return List.of(new Law(
                "every class has its layer, and none looks up",
                in(List.of(root + "..")),
                layeredArchitecture()
                        .consideringOnlyDependenciesInLayers()
                        .layer("domain")
                        .definedBy(names(domain))
                        .layer("ports")
                        .definedBy(names(ports))
                        .layer("desk")
                        .definedBy(names(desk))
                        .layer("adapters")
                        .definedBy(names(adapters))
                        .optionalLayer("plugins")
                        .definedBy(names(plugins))
                        .layer("app")
                        .definedBy(names(app))
                        .whereLayer("app")
                        .mayNotBeAccessedByAnyLayer()
                        .whereLayer("adapters")
                        .mayOnlyBeAccessedByLayers("app")
                        .whereLayer("plugins")
                        .mayOnlyBeAccessedByLayers("app")
                        .whereLayer("desk")
                        .mayOnlyBeAccessedByLayers("app")
                        .whereLayer("domain")
                        .mayNotAccessAnyLayer()
                        .whereLayer("ports")
                        .mayOnlyAccessLayers("domain")
                        .ensureAllClassesAreContainedInArchitecture()));
    }

    /** An allow-list: beside each other, the subjects know these alone. */
    private static Law knowsNothingBut(String says, List<String> subjects, List<String> known) {
        var allowed = resideInAnyPackage(names(join(subjects, known)));
        return new Law(says, in(subjects), classes().that(in(subjects)).should().onlyDependOnClassesThat(allowed));
    }

    private static Law knowsNone(String says, DescribedPredicate<JavaClass> subjects, List<String> unknown) {
        return new Law(
                says,
                subjects,
                noClasses().that(subjects).should().dependOnClassesThat().resideInAnyPackage(names(unknown)));
    }

    private List<String> below(String... packages) {
        return Stream.of(packages).map(each -> root + "." + each + "..").toList();
    }

    private static DescribedPredicate<JavaClass> in(List<String> packages) {
        return resideInAnyPackage(names(packages));
    }

    private static DescribedPredicate<JavaClass> outside(List<String> packages) {
        return resideOutsideOfPackages(names(packages));
    }

    private static String[] names(List<String> packages) {
        return packages.toArray(String[]::new);
    }

    @SafeVarargs
    private static List<String> join(List<String>... lists) {
        return Stream.of(lists).flatMap(List::stream).toList();
    }
}
