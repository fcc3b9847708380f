package dev.noren.adapters.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.domain.life.Actor;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whatever is sent, it is refused for a reason, and nothing changes by it. */
class MalformedTest {

    private static final long SEED = 20_240_902;
    private static final int REQUESTS = 20_000;
    private static final Pattern JAPANESE = Pattern.compile(".*[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}].*");

    private static final List<Actor> BEARERS = List.of(Actor.SECRETARIAT, Served.SAKURA, Served.HANMART);

    private final Served served = Served.open();

    @AfterEach
    void close() {
        served.close();
    }

    @Test
    void twenty_thousand_malformed_requests_are_refused_and_change_nothing() {
        BEARERS.forEach(served::as);
        var malformed = new Malformed(SEED, served, useless());
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
                faults(request, reply).forEach(fault -> wrong.add(request + ": " + fault));
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(Standing.of(served)).isEqualTo(before);
        assertThat(routes).containsAll(Routes.registered());
        assertThat(statuses).containsKeys(400, 401, 403, 404, 405, 415, 422, 431);
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

    private static List<String> faults(Malformed.Request request, Wire.Reply reply) {
        var faults = new ArrayList<String>();
        if (reply.status() < 300 && changing(request.route())) {
            faults.add("taken: " + reply.text());
        } else if (reply.status() >= 500) {
            faults.add(reply.status() + " " + reply.text());
        } else if (reply.status() >= 400 && !request.route().startsWith("HEAD ")) {
            problem(request, reply, faults);
        }
        return faults;
    }

    private static boolean changing(String route) {
        return !route.startsWith("GET ")
                && !route.startsWith("HEAD ")
                && !route.contains("/questions/")
                && !route.endsWith("/rehearsal"); // on a bare stage
    }

    private static void problem(Malformed.Request request, Wire.Reply reply, List<String> faults) {
        if (!reply.header("content-type").equals("application/problem+json")) {
            faults.add(reply.status() + " as " + reply.header("content-type") + " " + reply.text());
            return;
        }
        for (var field : List.of("type", "title", "detail", "code")) {
            if (reply.said(field).isBlank()) {
                faults.add("no " + field + " in " + reply.text());
            }
        }
        if (!reply.said("status").equals(Integer.toString(reply.status()))) {
            faults.add("another status in " + reply.text());
        }
        if (!reply.said("type").equals("urn:noren:problem:" + reply.said("code"))) {
            faults.add("another type in " + reply.text());
        }
        if (reply.status() == 422
                && reply.said("field").isEmpty()
                && reply.said("missing").isEmpty()) {
            faults.add("no field in " + reply.text());
        }
        if (reply.header("x-request-id").isEmpty()) {
            faults.add("no request id with " + reply.text());
        }
        if (!request.headBroken() && JAPANESE.matcher(reply.said("title")).matches() != request.japanese()) {
            faults.add("another language in " + reply.text());
        }
    }
}
