package dev.noren.adapters.http;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.domain.life.Actor;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whatever is sent, it is refused for a reason, and nothing changes by it. */
class MalformedTest {

    private static final long SEED = 20_240_902;
    private static final int REQUESTS = 10_000;

    private static final List<Actor> BEARERS = List.of(Actor.SECRETARIAT, Served.SAKURA, Served.HANMART);

    private final Served served = Served.open();

    @AfterEach
    void close() {
        served.close();
    }

    @Test
    void malformed_requests_are_refused_and_change_nothing() {
        BEARERS.forEach(served::as);
        var targets = new Malformed.Targets(served.participation(), served.listing(), served.inquiry());
        var malformed = new Malformed(SEED, targets, useless());
        var before = Standing.of(served);
        var wrong = new ArrayList<String>();
        var routes = new TreeSet<String>();
        var statuses = new TreeMap<Integer, Integer>();

        try (var wire = served.wire()) {
            for (int i = 0; i < REQUESTS; i++) {
                var request = malformed.next();
                var reply = wire.send(bearing(request.head()), request.body());
                routes.add(request.route());
                statuses.merge(reply.status(), 1, Integer::sum);
                Refusals.faults(request, reply).forEach(fault -> wrong.add(request + ": " + fault));
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(Standing.of(served)).isEqualTo(before);
        assertThat(routes).containsAll(Routes.registered());
        assertThat(statuses).containsKeys(400, 401, 403, 404, 405, 415, 422, 431);
    }

    @Test
    void head_with_a_path_that_is_none_is_the_last_that_its_connection_hears() throws IOException {
        var url = URI.create(served.url());
        try (var socket = new Socket(url.getHost(), url.getPort())) {
            socket.getOutputStream().write("HEAD /v1/editions/%Z1 HTTP/1.1\r\nHost: x\r\n\r\n".getBytes(US_ASCII));

            assertThat(new String(socket.getInputStream().readAllBytes(), US_ASCII))
                    .startsWith("HTTP/1.1 400")
                    .contains("\r\nConnection: close\r\n");
        }
    }

    /** Tokens that were revoked, have expired, or never were. */
    private List<String> useless() {
        var revoked = served.tokens.issue(Actor.SECRETARIAT, "revoked", Optional.empty());
        served.tokens.revoke(revoked.token().id());
        var expired = served.tokens.issue(Actor.SECRETARIAT, "expired", Optional.of(Duration.ofDays(1)));
        served.at("2024-09-04T09:00:00+09:00");
        return List.of(revoked.secret(), expired.secret(), "", "nobody's", "x".repeat(3_000), "é");
    }

    private byte[] bearing(byte[] head) {
        var text = new String(head, StandardCharsets.ISO_8859_1);
        for (var actor : BEARERS) {
            text = text.replace("Bearer as " + actor + "\r", "Bearer " + served.secret(actor) + "\r");
        }
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
