package dev.noren.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.adapters.http.HttpSettings;
import dev.noren.app.Main;
import dev.noren.app.Ran;
import dev.noren.app.remote.RemoteServer;
import dev.noren.app.serving.Server;
import dev.noren.ports.driven.Buyers;
import dev.noren.ports.driven.Letters;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.sheet.CsvRows;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code noren payments import} against a whole server on a file. Three companies owe 83,000 yen each for JAPAN STORE. */
class PaymentsImportCommandTest {

    /** What the system says of a program that was asked to end. */
    private static final int TERMINATED = 143;

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Tokyo"));
    private static final String HEAD = "取引日,お引出し,お預入れ,お取り扱い内容\r\n";

    /** Open to whoever applies today. */
    private static final String EDITION = """
            edition: japan-store-today
            version: 1
            programme: japan-store
            rules: store-2023
            title: {ja: JAPAN STORE, en: "JAPAN STORE"}
            zone: Asia/Tokyo
            applications: {to: %1$s}
            runs: {from: %2$s, to: %1$s}
            terms: {id: japan-store-today-terms, version: 1}
            declare: [DECK23-STORE-10]
            numbers: {pages: 5}
            plans:
              - {plan: basic, market: US, fee: {amount: 0, currency: JPY}}
              - {plan: basic, market: UK, fee: {amount: 0, currency: JPY}}
              - {plan: premium, market: US, places: 800, credit: {amount: 150000, currency: USD}, openTo: [small, mid-size],
                 fee: {amount: 83000, currency: JPY, taxIncluded: true}}
              - {plan: premium, market: UK, places: 5, credit: {amount: 60000, currency: GBP}, openTo: [small, mid-size],
                 fee: {amount: 41000, currency: JPY, taxIncluded: true}}
            """.formatted(TODAY.plusDays(100), TODAY.minusDays(100));

    @TempDir
    private Path folder;

    private Server server;
    private RemoteServer office;
    private String token;
    private final List<String> cases = new ArrayList<>();

    @BeforeEach
    void open() throws IOException {
        server = Server.start(
                folder.resolve("noren.db"), Server.House.OFFICE, HttpSettings.at(0), Letters.NONE, Buyers.NONE, "test");
        token = server.firstToken().orElseThrow();
        office = new RemoteServer(URI.create(server.url()), token);
        office.upload("/v1/editions", "application/yaml", EDITION.getBytes(StandardCharsets.UTF_8))
                .got();
        owing("sakura", "株式会社サクラショクヒン");
        owing("takahashi", "㈱髙橋①");
        owing("yamada", "ヤマダ有限会社");
    }

    @AfterEach
    void close() {
        server.close();
    }

    private void owing(String company, String name) {
        var facts = new LinkedHashMap<String, Object>(Map.of(
                "name",
                name,
                "form",
                "corporation",
                "seat",
                "JP",
                "industry",
                "manufacturing",
                "capital",
                10_000_000,
                "employees",
                40,
                "whollyOwnedBy",
                "none"));
        facts.put("amazon", Map.of("us", "professional", "uk", "professional", "ukVat", true));
        post("/v1/companies", Map.of("name", company, "facts", facts));
        var product = new LinkedHashMap<String, Object>(Map.of(
                "name",
                "Brush",
                "category",
                "household",
                "consumer",
                true,
                "madeIn",
                "JP",
                "producer",
                "applicant",
                "prefecture",
                "Gifu"));
        product.putAll(Map.of("used", false, "adult", false, "amazonDevice", false, "storage", "ambient"));
        post("/v1/products", Map.of("name", "p-" + company, "of", company, "facts", product));
        var bearer = post("/v1/tokens", Map.of("role", "company", "name", company, "label", "a person"));
        var applicant = new RemoteServer(
                URI.create(server.url()), RemoteServer.said(bearer, "token").orElseThrow());
        var applied = applicant
                .post(
                        "/v1/editions/japan-store-today/apply",
                        "",
                        Form.fields(Map.of(
                                "declare",
                                "all",
                                "signatory",
                                Map.of("name", "S", "title", "T", "authorised", true),
                                "market",
                                "US",
                                "plan",
                                "premium",
                                "products",
                                List.of("p-" + company))))
                .got();
        cases.add(RemoteServer.said(applied, "case").orElseThrow());
        post("/v1/cases/" + cases.getLast() + "/adopt", Map.of());
    }

    private Form.Fields post(String path, Map<String, ?> body) {
        return office.post(path, "", Form.fields(body)).got();
    }

    private String shown(int which, String key) {
        return office.get("/v1/cases/" + cases.get(which), "")
                .got()
                .get(key)
                .map(form -> form instanceof Form.Text text ? text.value() : String.valueOf(form))
                .orElse("nothing");
    }

    private Path file(String name, String text, Charset charset) throws IOException {
        return Files.writeString(folder.resolve(name), text, charset);
    }

    private Path statement(String... lines) throws IOException {
        var text = Stream.of(lines).map(line -> TODAY + "," + line + "\r\n").collect(Collectors.joining());
        return file("bank.csv", HEAD + text, Charset.forName("windows-31j"));
    }

    private Ran imported(Path file, String... more) {
        var words = Stream.concat(
                Stream.of("payments", "import", file.toString(), "--server", server.url(), "--token", token),
                Stream.of(more));
        return Ran.with(words.toArray(String[]::new));
    }

    @Test
    void a_statement_is_booked_and_what_is_doubtful_comes_back_filled_in() throws IOException {
        var bank = statement(",\"83,000\",振込　ｶ)ｻｸﾗｼﾖｸﾋﾝ", ",83000,振込　㈱髙橋①", "440,,振込手数料", ",50000,振込　ﾔﾏﾀﾞ", ",1,利息");
        var left = folder.resolve("left.csv");

        var tried = imported(bank, "--dry-run");
        assertThat(tried.code()).isEqualTo(1);
        assertThat(tried.out()).contains("dry run, nothing is booked: booked 2, doubtful 2, withdrawal 1");
        assertThat(shown(0, "state")).isEqualTo("adopted");

        var ran = imported(bank, "--doubtful", left.toString());
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out().strip()).isEqualTo("booked 2, doubtful 2, withdrawal 1");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(shown(0, "state")).isEqualTo("admitted");
        assertThat(shown(1, "state")).isEqualTo("admitted");

        var rows = new ArrayList<CsvRows.Row>();
        CsvRows.of(Files.readAllBytes(left), Optional.empty()).forEachRemaining(rows::add);
        assertThat(rows).hasSize(3);
        assertThat(rows.getFirst().cells().getFirst()).isEqualTo("case");
        assertThat(rows.get(1).cells().get(2)).contains(cases.get(2), "yamada", "83000");

        var filled = file(
                "filled.csv",
                Files.readString(left).replaceFirst("\r\n\"\",", "\r\n" + cases.get(2) + ","),
                StandardCharsets.UTF_8);
        var again = imported(filled);
        assertThat(again.out()).contains("line 3: doubtful").endsWith("booked 1, doubtful 1" + System.lineSeparator());
        assertThat(shown(2, "outstanding")).contains("33000");

        assertThat(imported(bank).out()).contains("already-booked 3, doubtful 1, withdrawal 1");
        assertThat(imported(filled).out()).contains("already-booked 1, doubtful 1");
        assertThat(shown(2, "outstanding")).contains("33000");
    }

    @Test
    void nobodys_work_is_written_over() throws IOException {
        var left = file("left.csv", "somebody filled it in", StandardCharsets.UTF_8);
        var ran = imported(statement(",1,利息"), "--doubtful", left.toString());
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("left.csv is there already");
        assertThat(left).hasContent("somebody filled it in");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-such/left.csv", "left.xlsx"})
    void where_nothing_could_be_left_nothing_is_sent(String name) throws IOException {
        var left = folder.resolve(name);
        var ran = imported(statement(",83000,ｶ)ｻｸﾗｼﾖｸﾋﾝ"), "--doubtful", left.toString());
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("left.");
        assertThat(shown(0, "state")).isEqualTo("adopted");
    }

    @Test
    void where_nothing_is_left_there_is_no_file_and_the_answer_is_yes() throws IOException {
        var left = folder.resolve("left.csv");
        var ran = imported(statement(",83000,ｶ)ｻｸﾗｼﾖｸﾋﾝ"), "--doubtful", left.toString());
        assertThat(ran.code()).isZero();
        assertThat(left).doesNotExist();
        assertThat(folder).isDirectoryNotContaining("glob:**.noren*");
    }

    @Test
    void what_cannot_be_read_is_told_by_line_and_column() throws IOException {
        var ran = imported(file("bank.csv", HEAD + "x,,1,a\r\n" + TODAY + ",,-5,a\r\n", StandardCharsets.UTF_8));
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out())
                .contains("bank.csv: line 2, column 1: unreadable: This is no day.")
                .contains("bank.csv: line 3, column 3: unreadable: What came in must be above 0.");
    }

    @Test
    void data_is_what_the_server_says_line_by_line() throws IOException {
        var ran = imported(statement(",83000,ｶ)ｻｸﾗｼﾖｸﾋﾝ"), "--json", "--language", "ja");
        assertThat(ran.out().lines()).hasSize(2).allMatch(line -> line.startsWith("{"));
    }

    @Test
    void what_cannot_be_done_is_told_in_a_line() throws IOException {
        assertThat(imported(folder.resolve("no-such.csv")))
                .returns(2, Ran::code)
                .returns(true, ran -> ran.err().contains("there is no such file"));
        assertThat(imported(folder))
                .returns(2, Ran::code)
                .returns(true, ran -> ran.err().contains("is a folder"));
        assertThat(imported(file("bank.csv", "a,b\n", StandardCharsets.UTF_8)))
                .returns(2, Ran::code)
                .returns(true, ran -> ran.err().contains("no row names the columns"));
        assertThat(imported(file("empty.csv", "", StandardCharsets.UTF_8)))
                .returns(2, Ran::code)
                .returns(true, ran -> ran.err().contains("the file is empty"));
        assertThat(imported(statement(",1,a"), "--column", "date=Day"))
                .returns(2, Ran::code)
                .returns(true, ran -> ran.err().contains("there is no column 'Day' to be the date"));
        for (var name : List.of("no-such", "?!")) {
            assertThat(imported(statement(",1,a"), "--charset", name))
                    .returns(2, Ran::code)
                    .returns(true, ran -> ran.err().contains("--charset: there is no charset '" + name + "'"));
        }
        assertThat(Ran.with("payments")).returns(2, Ran::code);
    }

    @Test
    void an_interruption_loses_nothing() throws IOException, InterruptedException {
        var many = IntStream.range(0, 100_000)
                .mapToObj(n -> ",%d,ﾔﾏﾀﾞ".formatted(100_000 + n))
                .toArray(String[]::new);
        many[99_999] = ",83000,ﾔﾏﾀﾞ";
        many[0] = ",83000,ｶ)ｻｸﾗｼﾖｸﾋﾝ";
        var bank = statement(many);
        var left = folder.resolve("left.csv");
        var program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dnoren.watched=true",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "payments",
                        "import",
                        bank.toString(),
                        "--doubtful",
                        left.toString(),
                        "--server",
                        server.url(),
                        "--token",
                        token)
                .redirectOutput(folder.resolve("out").toFile())
                .start();
        String err;
        try (var told = program.errorReader(StandardCharsets.UTF_8)) {
            var begun = new StringBuilder();
            for (int c = told.read();
                    c >= 0 && !begun.append((char) c).toString().endsWith("lines ("); ) {
                c = told.read();
            }
            program.toHandle().destroy(); // as Ctrl-C does, which a program that runs in the background is deaf to
            var rest = new StringWriter();
            told.transferTo(rest);
            err = begun + rest.toString();
            assertThat(program.waitFor(30, TimeUnit.SECONDS)).isTrue();
        } finally {
            program.destroyForcibly();
        }

        assertThat(program.exitValue()).as(err).isEqualTo(TERMINATED);
        assertThat(err)
                .contains("payments: ")
                .contains("interrupted at line ", " of 100,001: booked 1, doubtful ", "run it again for the rest");
        assertThat(left).doesNotExist();
        assertThat(folder).isDirectoryNotContaining("glob:**.noren*");
        assertThat(shown(0, "state")).isEqualTo("admitted");

        var last = statement(many[0], many[99_999]);
        assertThat(imported(last).out().strip()).isEqualTo("booked 1, already-booked 1");
    }
}
