package dev.noren.adapters.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.domain.life.Actor;
import dev.noren.ports.driving.Order;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.Json;
import dev.noren.ports.form.UnreadableException;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A bank's statement over HTTP. 桜食品 owes 30,000 yen for an option of JAPAN MALL. */
class PaymentsTest {

    private static final String PATH = "/v1/bank-statements";
    private static final String HEAD = "取引日,お預入れ,振込依頼人名\r\n";
    private static final String PAID = HEAD + "2024/9/2,\"30,000\",㈱桜食品\r\n";

    private Served served;
    private String participation;

    @BeforeEach
    void open() {
        served = Served.open();
        participation = served.participation();
        served.given(Order.on(participation, Served.SAKURA, "register", Served.JOINING));
        served.given(Order.on(
                participation,
                Served.SAKURA,
                "choose-option",
                Served.with("option", "sns-post", "products", List.of("ponzu"))));
        served.given(Order.on(participation, Actor.SECRETARIAT, "record-screening", Served.with("passed", true)));
    }

    @AfterEach
    void close() {
        served.close();
    }

    private Wire.Reply send(String query, String type, byte[] body) {
        var head = "POST " + PATH + query + " HTTP/1.1\r\nHost: noren.example\r\nAuthorization: Bearer "
                + served.secret(Actor.SECRETARIAT) + "\r\nContent-Type: " + type + "\r\nContent-Length: " + body.length
                + "\r\n\r\n";
        return served.wire().send(head, body);
    }

    private Wire.Reply send(String query, String text) {
        return send(query, "text/csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Form.Fields> lines(Wire.Reply reply) {
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("content-type")).startsWith("application/x-ndjson");
        return reply.text().lines().map(PaymentsTest::line).toList();
    }

    private static Form.Fields line(String text) {
        try {
            return (Form.Fields) Json.read(text);
        } catch (UnreadableException noJson) {
            throw new AssertionError(text, noJson);
        }
    }

    private static List<String> outcomes(Wire.Reply reply) {
        return lines(reply).stream()
                .map(line -> line.get("outcome").isPresent() ? said(line, "outcome") : "summary")
                .toList();
    }

    private static String said(Form.Fields line, String name) {
        return ((Form.Text) line.get(name).orElseThrow()).value();
    }

    private String plan() {
        return served.office().get("/v1/cases/" + participation).said("plan");
    }

    @Test
    void each_line_is_answered_and_a_summary_ends_the_answer() {
        var reply = send("", PAID + "2024/9/2,1,ﾔﾏﾀﾞ\r\nx,1,y\r\n");

        assertThat(outcomes(reply)).containsExactly("booked", "doubtful", "unreadable", "summary");
        var lines = lines(reply);
        assertThat(said(lines.getFirst(), "case")).isEqualTo(participation);
        assertThat(Json.canonical(lines.get(3)))
                .isEqualTo(
                        "{\"summary\":{\"booked\":1,\"already-booked\":0,\"doubtful\":1,\"refused\":0,\"withdrawal\":0,"
                                + "\"unreadable\":1},\"dryRun\":false}");
        assertThat(plan()).isEqualTo("paid");
        assertThat(outcomes(send("", PAID))).containsExactly("already-booked", "summary");
    }

    @ParameterizedTest
    @CsvSource({
        "windows-31j,text/csv",
        "windows-31j,text/csv; charset=windows-31j",
        "windows-31j,Text/CSV;charset=\"Shift_JIS\"",
        "UTF-8,application/vnd.ms-excel",
        "UTF-8,text/csv;charset=utf-8;header=present"
    })
    void the_charset_is_said_or_found_out(String charset, String type) {
        assertThat(outcomes(send("?dryRun=true", type, PAID.getBytes(Charset.forName(charset)))))
                .containsExactly("booked", "summary");
    }

    @Test
    void what_is_tried_books_nothing() {
        assertThat(outcomes(send("?dryRun=true", PAID))).containsExactly("booked", "summary");
        assertThat(plan()).isEqualTo("free");
    }

    @Test
    void a_column_can_be_named() {
        assertThat(outcomes(send("?amount=IN&date=WHEN&payer=WHO", "WHEN,IN,WHO\n2024-09-02,30000,桜食品\n")))
                .containsExactly("booked", "summary");
    }

    @Test
    void words_come_in_the_language_that_is_asked_for() {
        var japanese = served.office()
                .with("Content-Type", "text/csv")
                .with("Accept-Language", "ja")
                .send("POST", PATH, HEAD + "2024-09-02,1,ﾔﾏﾀﾞ\n");
        assertThat(said(lines(japanese).getFirst(), "says")).isEqualTo("振込依頼人名と同じ名前の会社がありません。");
    }

    @Test
    void what_is_no_statement_is_a_problem() {
        assertThat(send("", "text/csv", new byte[0]).status()).isEqualTo(400);
        assertThat(send("", "a,b\n1,2\n").said("code")).isEqualTo("unreadable");
        assertThat(send("", "text/csv; charset=no-such", PAID.getBytes(StandardCharsets.UTF_8))
                        .said("field"))
                .isEqualTo("Content-Type");
        assertThat(send("", "application/json", "{}".getBytes(StandardCharsets.UTF_8))
                        .status())
                .isEqualTo(415);
        assertThat(send("?colour=red", PAID).status()).isEqualTo(400);
    }

    @Test
    void a_statement_may_be_larger_than_another_body_but_not_without_end() {
        var padded = PAID + ",".repeat(300) + "\n" + ("2024-09-02,-1," + "x".repeat(400) + "\n").repeat(6_000);
        assertThat(padded.length()).isGreaterThan(2 << 20);
        assertThat(send("?dryRun=true", padded).status()).isEqualTo(200);
        assertThat(send("", "text/csv", new byte[PaymentRoutes.LARGEST + 1]).status())
                .isEqualTo(413);
    }

    @Test
    void whoever_hangs_up_midway_can_go_on_later() throws IOException {
        var text = HEAD
                + IntStream.range(0, 20_000)
                        .mapToObj(n -> "2024-09-02," + (n == 19_999 ? 30_000 : 40_000 + n) + ",桜食品\n")
                        .collect(Collectors.joining());
        var body = text.getBytes(StandardCharsets.UTF_8);
        var server = URI.create(served.url());
        try (var socket = new Socket(server.getHost(), server.getPort())) {
            socket.getOutputStream()
                    .write(("POST " + PATH + " HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer "
                                    + served.secret(Actor.SECRETARIAT)
                                    + "\r\nContent-Type: text/csv\r\nContent-Length: " + body.length + "\r\n\r\n")
                            .getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().write(body);
            socket.getOutputStream().flush();
            assertThat(socket.getInputStream().read()).isEqualTo('H');
            socket.setSoLinger(true, 0);
        }

        assertThat(outcomes(send("", text)).subList(19_999, 20_001)).containsExactly("booked", "summary");
        assertThat(outcomes(send("", text)).subList(19_999, 20_001)).containsExactly("already-booked", "summary");
    }
}
