package dev.noren.adapters.http;

import static dev.noren.adapters.http.Served.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.domain.life.Actor;
import dev.noren.ports.driving.Answer;
import dev.noren.ports.driving.Desk;
import dev.noren.ports.driving.Question;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.AdditionalAnswers;
import org.mockito.Mockito;

/** How much is taken, and for how long anybody is waited for. */
class LimitsTest {

    private static final int LARGEST = 2_000;
    private static final HttpSettings SMALL = HttpSettings.at(0).taking(LARGEST);
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    /** The test's own patience, far beyond the server's. */
    private static final Duration HANGING = Duration.ofMinutes(2);

    private static final int TRICKLE_MILLIS = 300;

    private static String body(int bytes) {
        var around = "{\"x\":\"\"}".length();
        return "{\"x\":\"" + "y".repeat(bytes - around) + "\"}";
    }

    @ParameterizedTest
    @CsvSource({"-1, 422", "0, 422", "1, 413", "100000, 413"})
    void a_body_is_taken_up_to_its_limit(int more, int status) {
        try (var served = Served.open(SMALL)) {
            var reply = served.office().send("POST", "/v1/companies", body(LARGEST + more));

            assertThat(reply.status()).isEqualTo(status);
            assertThat(reply.header("content-type")).isEqualTo("application/problem+json");
        }
    }

    @Test
    void a_body_in_chunks_has_the_same_limit() {
        try (var served = Served.open(SMALL);
                var wire = served.wire()) {
            var chunk = "400\r\n" + "y".repeat(0x400) + "\r\n";
            var head =
                    "POST /v1/companies HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\nContent-Type: application/json\r\n"
                            + "Authorization: Bearer " + served.secret(Actor.SECRETARIAT) + "\r\n\r\n";

            assertThat(wire.send(head, (chunk.repeat(3) + "0\r\n\r\n").getBytes(StandardCharsets.US_ASCII))
                            .status())
                    .isEqualTo(413);
        }
    }

    @Test
    void a_head_of_ten_thousand_bytes_is_refused() {
        try (var served = Served.open()) {
            var reply = served.office().with("X-Long", "x".repeat(10_000)).get("/v1/editions");

            assertThat(reply.status()).isEqualTo(431);
            assertThat(reply.said("code")).isEqualTo("headers-too-large");
        }
    }

    @Test
    void a_head_below_the_limit_is_taken() {
        try (var served = Served.open()) {
            assertThat(served.office()
                            .with("X-Long", "x".repeat(7_000))
                            .get("/v1/editions")
                            .status())
                    .isEqualTo(200);
        }
    }

    @Test
    @Timeout(120)
    void whoever_trickles_a_body_is_given_up_on_and_nothing_changes() throws Exception {
        try (var served = Served.open(HttpSettings.at(0).waiting(PATIENCE))) {
            var before = Standing.of(served);
            var began = System.nanoTime();
            var answer = trickled(
                    served,
                    "POST /v1/companies HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\nContent-Type: application/json\r\n"
                            + "Authorization: Bearer " + served.secret(Actor.SECRETARIAT)
                            + "\r\n\r\n{");

            assertThat(answer).startsWith("HTTP/1.1 408").contains("\"code\":\"too-slow\"");
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(20));
            assertThat(Standing.of(served)).isEqualTo(before);
        }
    }

    @Test
    void whoever_says_nothing_is_given_up_on() throws Exception {
        try (var served = Served.open(HttpSettings.at(0).waiting(PATIENCE));
                var socket = socket(served)) {
            socket.getOutputStream().write("GET /health HTTP/1.1\r\nHo".getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();

            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer.isEmpty() || answer.startsWith("HTTP/1.1 408"))
                    .as(answer)
                    .isTrue();
        }
    }

    /** Sends the beginning, then a byte whenever nothing has come for a while, until the server has had enough. */
    private static String trickled(Served served, String beginning) throws IOException {
        try (var socket = socket(served)) {
            socket.getOutputStream().write(beginning.getBytes(StandardCharsets.US_ASCII));
            socket.setSoTimeout(TRICKLE_MILLIS);
            var answer = new ByteArrayOutputStream();
            for (int next = next(socket, answer); next >= 0; next = next(socket, answer)) {
                answer.write(next);
            }
            return answer.toString(StandardCharsets.UTF_8);
        }
    }

    /** The next byte of the answer; below zero at its end. */
    private static int next(Socket socket, ByteArrayOutputStream before) throws IOException {
        while (true) {
            try {
                return socket.getInputStream().read();
            } catch (SocketTimeoutException silent) {
                assertThat(before.size())
                        .as("bytes of an answer that never ends")
                        .isZero();
                socket.getOutputStream().write(' ');
            }
        }
    }

    private static Socket socket(Served served) throws IOException {
        var url = URI.create(served.url());
        var socket = new Socket(url.getHost(), url.getPort());
        socket.setSoTimeout((int) HANGING.toMillis());
        return socket;
    }

    @Test
    void a_desk_that_never_answers_is_told_of_in_time() {
        try (var served = Served.open(HttpSettings.at(0).waiting(PATIENCE), LimitsTest::silent)) {
            var reply = served.office().post("/v1/questions/case", with("on", "c-1"));

            assertThat(reply.status()).isEqualTo(503);
            assertThat(reply.said("code")).isEqualTo("late");
            assertThat(reply.header("retry-after")).isEqualTo("1");
        }
    }

    private static Desk silent(Desk desk) {
        var silent = Mockito.mock(Desk.class, AdditionalAnswers.delegatesTo(desk));
        Mockito.doReturn(new CompletableFuture<Answer>()).when(silent).ask(Mockito.any(Question.class));
        return silent;
    }
}
