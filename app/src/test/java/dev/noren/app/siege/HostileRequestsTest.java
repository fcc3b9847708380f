package dev.noren.app.siege;

import static dev.noren.app.siege.Client.fields;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.adapters.http.Malformed;
import dev.noren.adapters.http.Refusals;
import dev.noren.adapters.http.Routes;
import dev.noren.adapters.http.Wire;
import dev.noren.app.rehearsal.ChildServer;
import dev.noren.ports.form.Form.Fields;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Malformed and hostile requests over all routes of a server in a process of its own: none fails it, none keeps it waiting, and
 * nothing in the file changes by them but that refusals are recorded. {@code -Dnoren.requests=100000} sends as many; a shorter
 * run is part of every build.
 */
class HostileRequestsTest {

    private static final int REQUESTS = Integer.getInteger("noren.requests", 4_000);
    private static final long SEED = Long.getLong("noren.seed", 20_240_902);
    /** What is in use after a collection may differ by so much: caches fill, of tables and of records (ours). */
    private static final int MEGABYTES = 24;

    private static final Pattern LIVING = Pattern.compile("^ *[0-9]+: +[0-9]+ +([0-9]+) +(\\S+)");
    private static final Map<String, Object> SIGNATORY =
            Map.of("name", "S. Mori", "title", "Director", "authorised", true);
    private static final Map<String, Object> PARTNER = Map.of(
            "registerBy",
            "2024-09-20",
            "promotion",
            Map.of("from", "2024-11-01", "to", "2024-11-30"),
            "offers",
            List.of(Map.of(
                    "option",
                    "sns-post",
                    "pricePerProduct",
                    60_000,
                    "smeDiscountPerProduct",
                    30_000,
                    "chooseBy",
                    "2024-09-27",
                    "payWithinDays",
                    14,
                    "dataGiven",
                    List.of("views"))));

    @TempDir
    private Path folder;

    private final Map<String, String> tokens = new LinkedHashMap<>();
    private ChildServer child;
    private Client client;
    private Malformed.Targets targets;

    @BeforeEach
    void start() throws IOException {
        child = ChildServer.on(folder.resolve("noren.db"), "--rehearsal");
        client = new Client(child::url);
        layOut();
        tokens.put("secretariat", token("secretariat", ""));
        tokens.put("company sakura", token("company", "sakura"));
        tokens.put("buyer hanmart", token("buyer", "hanmart"));
        targets = targets();
    }

    @AfterEach
    void stop() {
        client.close();
        child.kill();
    }

    private void layOut() {
        var company = Map.of(
                "seat",
                "JP",
                "form",
                "corporation",
                "industry",
                "manufacturing",
                "capital",
                10_000_000,
                "employees",
                40,
                "whollyOwnedBy",
                "none");
        var product = Map.of(
                "of",
                "sakura",
                "category",
                "food",
                "consumer",
                true,
                "sellableIn",
                List.of("KR"),
                "producer",
                "applicant");
        var given = Map.of(
                "companies",
                Map.of("sakura", company, "fuji", company),
                "products",
                Map.of("ponzu", product, "soy", product),
                "buyers",
                Map.of("hanmart", Map.of("country", "KR", "invited", true, "partner", PARTNER)),
                "listings",
                List.of("ponzu"));
        client.post(
                        child.token(),
                        "/v1/rehearsal",
                        fields("clock", "2024-09-02T09:00:00+09:00", "edition", "japan-mall-2024", "given", given))
                .taken();
    }

    private String token(String role, String name) {
        var wish = fields("role", role, "label", "of " + role + name);
        return client.post(
                        child.token(),
                        "/v1/tokens",
                        name.isEmpty() ? wish : wish.with("name", dev.noren.ports.form.Form.text(name)))
                .taken()
                .token();
    }

    private Malformed.Targets targets() {
        var deal = fields(
                "company",
                "sakura",
                "buyer",
                "hanmart",
                "products",
                List.of("ponzu"),
                "deliveryCountry",
                "JP",
                "currency",
                "JPY",
                "fullBuyout",
                true);
        var participation = made("secretariat", "/v1/editions/japan-mall-2024/conclude-deal", deal);
        var listing = client.get(child.token(), "/v1/listings?state=published")
                .orElseThrow()
                .taken()
                .onCase();
        var inquiry = made(
                "buyer hanmart",
                "/v1/editions/japan-street/request-quote",
                fields("listing", listing, "message", "How much?"));
        return new Malformed.Targets(participation, listing, inquiry);
    }

    private String made(String by, String path, Fields body) {
        return client.post(tokens.getOrDefault(by, ""), path, body).taken().onCase();
    }

    @Test
    void they_are_refused_and_the_file_stays_as_it_was() throws Exception {
        var useless = List.of("", "nobody's", "x".repeat(3_000), "é", "noren_" + "0".repeat(43));
        var malformed = new Malformed(SEED, targets, useless);
        var wrong = new ArrayList<String>();
        var routes = new TreeSet<String>();
        var before = Kept.in(child.file());
        long heap = 0;
        try (var wire = new Wire(child.url().toString())) {
            for (int i = 0; i < REQUESTS; i++) {
                var request = malformed.next();
                var reply = wire.send(bearing(request.head()), request.body());
                routes.add(request.route());
                Refusals.faults(request, reply).forEach(fault -> wrong.add(request + ": " + fault));
                if (i == REQUESTS / 4) {
                    heap = heapMegabytes();
                }
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(routes).containsAll(Routes.registered());
        Kept.in(child.file()).holdsWhatWasThereAndRefusalsAlone(before);
        Log.isProven(child.file());
        assertThat(heapMegabytes() - heap).as("megabytes more").isLessThan(MEGABYTES);
    }

    private byte[] bearing(byte[] head) {
        var text = new String(head, StandardCharsets.ISO_8859_1);
        for (var token : tokens.entrySet()) {
            text = text.replace("Bearer as " + token.getKey() + "\r", "Bearer " + token.getValue() + "\r");
        }
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** What lives in the server's heap; a collection comes before it is counted, and what fills up regions is nobody's. */
    private long heapMegabytes() throws IOException, InterruptedException {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        long bytes = said(jcmd, Long.toString(child.pid()), "GC.class_histogram")
                .lines()
                .map(LIVING::matcher)
                .filter(Matcher::find)
                .filter(line -> !line.group(2).contains("FillerElement"))
                .mapToLong(line -> Long.parseLong(line.group(1)))
                .sum();
        assertThat(bytes).isPositive();
        return bytes >> 20;
    }

    private static String said(String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }
}
