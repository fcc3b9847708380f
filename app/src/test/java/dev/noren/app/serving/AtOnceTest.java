package dev.noren.app.serving;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.adapters.http.HttpServer;
import dev.noren.adapters.http.HttpSettings;
import dev.noren.adapters.http.Office;
import dev.noren.adapters.sqlite.SqliteStore;
import dev.noren.domain.life.Actor;
import dev.noren.ports.desk.Gatehouse;
import dev.noren.ports.desk.Noren;
import dev.noren.ports.desk.edition.EditionFiles;
import dev.noren.ports.driven.Store;
import dev.noren.ports.driving.Answer;
import dev.noren.ports.driving.Desk;
import dev.noren.ports.driving.Order;
import dev.noren.ports.driving.Plugins;
import dev.noren.ports.driving.Tokens;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.UnreadableException;
import dev.noren.ports.form.Yaml;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is limited or unique stays so when sixteen callers of the API ask at the same time. */
class AtOnceTest {

    private static final Instant NOW = Instant.parse("2025-08-01T01:00:00Z");
    private static final int CALLERS = 16;
    private static final String EDITION = """
            edition: kol-koc-2025-small
            version: 1
            programme: kol-koc
            rules: kol-2025
            title: {ja: 中国消費者向け販促, en: "KOL/KOC, twelve places"}
            zone: Asia/Tokyo
            applications: {from: 2025-07-01, to: 2026-01-30}
            runs: {from: 2025-07-01, to: 2026-02-28}
            terms: {id: kol-koc-2025-small-terms, version: 1}
            declare: [KOL25-REQ-3]
            numbers: {places: 12}
            contact: changes@office.example
            """;
    private static final String COMPANY = """
            facts: {form: corporation, seat: JP, industry: manufacturing, capital: 10000000, employees: 40, whollyOwnedBy: none}
            """;
    private static final String PRODUCT = """
            of: c%1$d
            facts: {name: Notebook, category: stationery, japaneseBrand: true, madeIn: JP, prefecture: Gifu, producer: applicant,
              chinaShops: [wechat], chinaShopOwner: own, chinaSupply: bonded, onSaleInChina: true, shippableInChina: true,
              chineseTrademark: applied}
            """;
    private static final String APPLICATION = """
            {"track": "affiliate", "products": ["p%d"], "joinsOtherEvent": false, "declare": "all",
             "signatory": {"name": "A", "title": "CEO", "authorised": true}}""";

    @TempDir
    Path folder;

    private final HttpClient client = HttpClient.newHttpClient();
    private Store store;
    private Desk desk;
    private Tokens tokens;
    private HttpServer server;

    @BeforeEach
    void start() throws UnreadableException {
        store = SqliteStore.open(folder.resolve("noren.db"));
        desk = Noren.with(store)
                .clock(() -> NOW)
                .editions(List.of(EditionFiles.read(EDITION)))
                .build();
        tokens = new Gatehouse(store, () -> NOW, new Secrets());
        server = HttpServer.start(HttpSettings.at(0), new Office(desk, tokens, Plugins.NONE, Optional.empty(), "test"));
    }

    @AfterEach
    void stop() {
        server.close();
        store.close();
    }

    static Stream<Long> seeds() {
        return Stream.of(1L, 12L, 20_250_801L);
    }

    /** Company cN with a product pN. */
    private void registered(int n) throws UnreadableException {
        given(Order.of(Actor.SECRETARIAT, "register-company", (Form.Fields) Yaml.read(COMPANY))
                .named("c" + n));
        given(Order.of(Actor.SECRETARIAT, "register-product", (Form.Fields) Yaml.read(PRODUCT.formatted(n)))
                .named("p" + n));
    }

    private void given(Order order) {
        assertThat(desk.submit(order).toCompletableFuture().join()).isInstanceOf(Answer.Given.class);
    }

    private HttpRequest apply(int n) {
        return post(Actor.company("c" + n), "/v1/editions/kol-koc-2025-small/apply", APPLICATION.formatted(n));
    }

    private HttpRequest adopt(HttpResponse<String> applied) {
        var caseId = applied.body().replaceAll("(?s).*\"case\":\"([^\"]+)\".*", "$1");
        return post(Actor.SECRETARIAT, "/v1/cases/" + caseId + "/adopt", "{}");
    }

    private HttpRequest post(Actor by, String path, String body) {
        var secret = tokens.issue(by, "of " + by, Optional.empty()).secret();
        return HttpRequest.newBuilder(URI.create(server.url() + path))
                .header("Authorization", "Bearer " + secret)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    /** Begin together; each sends its next request when the last is answered. */
    private List<HttpResponse<String>> rush(long seed, List<HttpRequest> requests) throws Exception {
        var dealt = new ArrayList<>(requests);
        Collections.shuffle(dealt, new Random(seed));
        var begin = new CyclicBarrier(CALLERS);
        var answers = new ArrayList<HttpResponse<String>>();
        try (var pool = Executors.newFixedThreadPool(CALLERS)) {
            var callers = IntStream.range(0, CALLERS)
                    .mapToObj(caller -> pool.submit(() -> {
                        begin.await();
                        var own = new ArrayList<HttpResponse<String>>();
                        for (int i = caller; i < dealt.size(); i += CALLERS) {
                            own.add(client.send(dealt.get(i), BodyHandlers.ofString()));
                        }
                        return own;
                    }))
                    .toList();
            for (var caller : callers) {
                answers.addAll(caller.get());
            }
        }
        return answers;
    }

    private static List<HttpResponse<String>> with(int status, List<HttpResponse<String>> answers) {
        return answers.stream().filter(answer -> answer.statusCode() == status).toList();
    }

    private static void areRefused(List<HttpResponse<String>> answers, String clause) {
        assertThat(answers)
                .allSatisfy(answer ->
                        assertThat(answer.body()).contains("\"code\":\"clause\"", "\"because\":[\"" + clause + "\"]"));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_company_that_applies_eight_times_has_one_application(long seed) throws Exception {
        registered(1);
        registered(2);

        var answers = rush(
                seed,
                Stream.of(1, 2)
                        .flatMap(n -> Collections.nCopies(8, apply(n)).stream())
                        .toList());

        assertThat(with(201, answers)).hasSize(2).extracting(HttpResponse::body).doesNotHaveDuplicates();
        assertThat(with(409, answers)).hasSize(14);
        areRefused(with(409, answers), "KOL25-OV-11");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void forty_applications_take_twelve_places(long seed) throws Exception {
        var applications = new ArrayList<HttpRequest>();
        for (int n = 1; n <= 40; n++) {
            registered(n);
            applications.add(apply(n));
        }
        var applied = with(201, rush(seed, applications));
        assertThat(applied).hasSize(40);

        var answers = rush(seed, applied.stream().map(this::adopt).toList());

        assertThat(with(200, answers)).hasSize(12);
        assertThat(with(409, answers)).hasSize(28);
        areRefused(with(409, answers), "KOL25-OV-9");
    }
}
