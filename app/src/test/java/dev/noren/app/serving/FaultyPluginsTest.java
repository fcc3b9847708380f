package dev.noren.app.serving;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.noren.adapters.http.HttpSettings;
import dev.noren.app.remote.RemoteServer;
import dev.noren.plugins.host.PluginHost;
import dev.noren.plugins.host.made.PluginJar;
import dev.noren.plugins.host.made.PluginSource;
import dev.noren.ports.desk.edition.EditionFiles;
import dev.noren.ports.driven.Buyers;
import dev.noren.ports.driven.Letters;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.Form.Fields;
import dev.noren.ports.form.Json;
import dev.noren.ports.form.UnreadableException;
import dev.noren.ports.form.Writer;
import dev.noren.ports.form.Yaml;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.slf4j.LoggerFactory;

/** A running server with bad plug-ins beside a good one, and one whose plug-in was taken away. */
@Timeout(300)
@Isolated("it listens to the log of the whole program")
class FaultyPluginsTest {

    private static final String LATCH = "dev.noren.app.serving.latch";
    private static final String TERMS = """
            public Optional<Terms> terms(Season season) {
                return Optional.of(new Terms(season.from().plusMonths(2), season.from().plusMonths(4), season.from().plusMonths(5),
                        List.of(new Offer("sns-post", Text.of("投稿", "Post"), 60000, 30000, true,
                                season.from().plusMonths(3), 14, List.of("views")))));
            }
            """;
    private static final String PLAN = """
            public Plan plan(Participation opens) {
                return new Plan(List.of(Activity.of(Activity.Kind.FEATURE_PAGE, opens.promotionFrom(), "shop",
                        Text.of("喫茶の特集", "Feature of the café"))), List.of());
            }
            """;

    @TempDir
    Path folder;

    private final CountDownLatch latch = new CountDownLatch(1);
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final Logger root = (Logger) LoggerFactory.getLogger("dev.noren");
    private String token = "";

    @BeforeEach
    void listen() {
        System.getProperties().put(LATCH, latch);
        log.start();
        root.setLevel(Level.WARN);
        root.addAppender(log);
    }

    @AfterEach
    void let_go() {
        latch.countDown();
        System.getProperties().remove(LATCH);
        root.detachAppender(log);
        root.setLevel(null);
    }

    private Server started(Buyers buyers) {
        var server = Server.start(
                folder.resolve("noren.db"), Server.House.OFFICE, HttpSettings.at(0), Letters.NONE, buyers, "test");
        server.firstToken().ifPresent(first -> token = first);
        return server;
    }

    private RemoteServer at(Server server) {
        return new RemoteServer(URI.create(server.url()), token);
    }

    private static Fields read(String yaml) {
        try {
            return (Fields) Yaml.read(yaml);
        } catch (UnreadableException wrong) {
            throw new IllegalArgumentException(wrong);
        }
    }

    /** JAPAN MALL 2024 under another name, with these plug-ins as its buyers. */
    private static Fields edition(String id, List<String> plugins) {
        var mall = EditionFiles.builtIn().stream()
                .filter(edition -> edition.id().equals("japan-mall-2024"))
                .findFirst()
                .orElseThrow();
        var written =
                Writer.write(dev.noren.domain.edition.Edition.SHAPE.write().apply(mall));
        var partners = new java.util.LinkedHashMap<String, Form>();
        plugins.forEach(plugin -> partners.put(plugin, Fields.NONE.with("plugin", Form.text(plugin))));
        return Fields.NONE.with(
                "edition", written.with("edition", Form.text(id)).with("partners", Fields.of(partners)));
    }

    private static void parties(RemoteServer server, List<String> buyers) {
        given(server.post("/v1/companies", "", read("""
                {name: sakura, facts: {name: 桜食品, seat: JP, industry: manufacturing, capital: 10000000, employees: 40,
                    whollyOwnedBy: none, language: ja}}""")));
        given(server.post("/v1/products", "", read("""
                {name: ponzu, of: sakura, facts: {name: 柚子ポン酢, category: food, consumer: true, madeIn: JP,
                    prefecture: Kochi, sellableIn: [KR], producer: applicant}}""")));
        for (var buyer : buyers) {
            given(server.post(
                    "/v1/buyers",
                    "",
                    read("{name: " + buyer + ", facts: {language: en}, country: KR, invited: true}")));
        }
    }

    private static Fields given(RemoteServer.Reply reply) {
        assertThat(reply.status()).as(Json.canonical(reply.body())).isBetween(200, 201);
        return reply.body();
    }

    private static String opened(RemoteServer server, String edition, String buyer) {
        var reply = given(server.post("/v1/editions/" + edition + "/conclude-deal", "", read("""
                {company: sakura, buyer: %s, products: [ponzu], deliveryCountry: JP, currency: JPY, fullBuyout: true}""".formatted(buyer))));
        return RemoteServer.said(reply, "case").orElseThrow();
    }

    private static String state(RemoteServer server, String plugin) {
        var items =
                (Form.Items) server.get("/v1/plugins", "").got().get("items").orElseThrow();
        return items.values().stream()
                .map(Fields.class::cast)
                .filter(each -> RemoteServer.said(each, "id").orElseThrow().equals(plugin))
                .map(each -> RemoteServer.said(each, "state").orElseThrow())
                .findFirst()
                .orElseThrow();
    }

    private List<String> warnings() {
        return List.copyOf(log.list).stream()
                .filter(event -> event.getLevel().toString().equals("WARN"))
                .map(ILoggingEvent::getFormattedMessage)
                .toList();
    }

    @Test
    void whatever_a_bad_one_does_the_good_one_and_every_command_keep_working() {
        var bad = Map.of(
                "throws",
                "public Plan plan(Participation opens) { throw new IllegalStateException(\"no plan\"); }",
                "nothing",
                "public Plan plan(Participation opens) { return null; }",
                "deep",
                "public Plan plan(Participation opens) { return plan(opens); }",
                "heavy",
                "public Plan plan(Participation opens) { return new Plan(Collections.nCopies(100_000,"
                        + " Activity.of(Activity.Kind.AD, opens.promotionFrom(), \"shop\", Text.of(\"広告\", \"Ad\"))),"
                        + " List.of()); }",
                "late",
                "public Plan plan(Participation opens) { return new Plan(List.of(Activity.of(Activity.Kind.AD,"
                        + " opens.promotionTo().plusDays(1), \"shop\", Text.of(\"広告\", \"Ad\"))), List.of()); }",
                "spins",
                "public Plan plan(Participation opens) { while (true) { try { ((CountDownLatch)"
                        + " System.getProperties().get(\"" + LATCH + "\")).await(); return Plan.NOTHING; } catch"
                        + " (InterruptedException on) { Thread.interrupted(); } } }");
        PluginJar.of(PluginSource.of("good").having(TERMS + PLAN)).into(folder, "good.jar");
        bad.forEach((id, members) ->
                PluginJar.of(PluginSource.of(id).having(TERMS + members)).into(folder, id + ".jar"));
        PluginJar.of(PluginSource.of("ill").having("static { Integer.parseInt(\"x\"); }"))
                .into(folder, "ill.jar");
        var buyers = java.util.stream.Stream.concat(
                        java.util.stream.Stream.of("good"),
                        bad.keySet().stream().sorted())
                .toList();

        try (var host = PluginHost.open(Optional.of(folder), Duration.ofSeconds(5));
                var server = started(host)) {
            var office = at(server);
            parties(office, buyers);
            given(office.post("/v1/editions", "", edition("fair", buyers)));
            for (var buyer : buyers) {
                var id = opened(office, "fair", buyer);
                var seen = Json.canonical(office.get("/v1/cases/" + id, "").got());
                assertThat(seen.contains("Feature of the café")).as(buyer).isEqualTo(buyer.equals("good"));
                given(office.post("/v1/cases/" + id + "/exclude", "", read("{ground: export-control, note: n}")));
                assertThat(opened(office, "fair", "good")).isNotEmpty();
            }

            assertThat(state(office, "good")).isEqualTo("ready");
            assertThat(state(office, "ill")).isEqualTo("refused");
            assertThat(state(office, "spins")).isEqualTo("cut-off");
            assertThat(state(office, "throws")).isEqualTo("ready");
            assertThat(threads("noren-plugin-spins")).isEqualTo(1);
            assertThat(warnings())
                    .anyMatch(line -> line.equals("plug-in throws: is faulty; GET /v1/plugins says why"))
                    .anyMatch(line -> line.startsWith("plug-in spins: did not come back within 5000 ms"))
                    .anyMatch(line ->
                            line.startsWith("plug-in ill: threw an exception: java.lang.NumberFormatException"));
        }
    }

    private static long threads(String name) {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals(name))
                .count();
    }

    @Test
    void a_plug_in_that_was_taken_away_is_named_and_its_cases_are_read_and_finished() throws java.io.IOException {
        var jar = PluginJar.of(PluginSource.of("good").having(TERMS + PLAN)).into(folder, "good.jar");
        String id;
        String before;
        try (var host = PluginHost.open(Optional.of(folder), Duration.ofSeconds(20));
                var server = started(host)) {
            var office = at(server);
            parties(office, List.of("good"));
            given(office.post("/v1/editions", "", edition("fair", List.of("good"))));
            id = opened(office, "fair", "good");
            before = Json.canonical(office.get("/v1/cases/" + id, "").got());
            assertThat(warnings()).isEmpty();
        }
        java.nio.file.Files.delete(jar);

        try (var host = PluginHost.open(Optional.of(folder), Duration.ofSeconds(20));
                var server = started(host)) {
            var office = at(server);

            assertThat(warnings()).contains("plug-in good, named by edition fair, is not loaded; 1 cases are open");
            assertThat(Json.canonical(office.get("/v1/cases/" + id, "").got()))
                    .isEqualTo(before)
                    .contains("Feature of the café");
            var finished =
                    given(office.post("/v1/cases/" + id + "/exclude", "", read("{ground: export-control, note: n}")));
            assertThat(RemoteServer.said(finished, "state")).contains("excluded");
        }
        log.list.clear();
        try (var server = started(Buyers.NONE)) {
            assertThat(warnings()).contains("plug-in good, named by edition fair, is not loaded; 0 cases are open");
            assertThat(server.url()).isNotEmpty();
        }
    }
}
