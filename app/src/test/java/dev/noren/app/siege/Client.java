package dev.noren.app.siege;

import dev.noren.ports.form.Form;
import dev.noren.ports.form.Form.Fields;
import dev.noren.ports.form.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Speaks to a server that may be gone at any moment, and elsewhere afterwards. Safe for several threads. */
final class Client implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(50);
    private static final Pattern CASE = Pattern.compile("\"case\":\"([^\"]+)\"");
    private static final Pattern TOKEN = Pattern.compile("\"token\":\"([^\"]+)\"");

    private final Supplier<URI> server;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    Client(Supplier<URI> server) {
        this.server = server;
    }

    /** What came back. */
    record Reply(int status, String text) {

        /** The answer to something that must not be refused. */
        Reply taken() {
            if (status >= 300) {
                throw new AssertionError(status + " " + text);
            }
            return this;
        }

        String onCase() {
            return first(CASE);
        }

        String token() {
            return first(TOKEN);
        }

        private String first(Pattern pattern) {
            var found = pattern.matcher(text);
            if (!found.find()) {
                throw new AssertionError("no " + pattern + " in " + text);
            }
            return found.group(1);
        }
    }

    /** Names and values by turns. */
    static Fields fields(Object... pairs) {
        var fields = new LinkedHashMap<String, Object>();
        for (int i = 0; i < pairs.length; i += 2) {
            fields.put((String) pairs[i], pairs[i + 1]);
        }
        return Form.fields(fields);
    }

    /** Sends a command to a server that is there. */
    Reply post(String token, String path, Fields body) {
        return once(token, path, body).orElseThrow(() -> new AssertionError("nobody answers " + path));
    }

    /** Sends a command once; empty where the server is gone before it has answered. */
    Optional<Reply> once(String token, String path, Fields body) {
        return sent(request(token, path).POST(BodyPublishers.ofString(Json.canonical(body))));
    }

    Optional<Reply> get(String token, String path) {
        return sent(request(token, path).GET());
    }

    /** Sends a command under a key until it is answered. */
    Reply untilAnswered(String token, String key, String path, Fields body) {
        var request =
                request(token, path).header("Idempotency-Key", key).POST(BodyPublishers.ofString(Json.canonical(body)));
        for (var reply = sent(request); ; reply = sent(request)) {
            if (reply.isPresent()) {
                return reply.get();
            }
            rest();
        }
    }

    private HttpRequest.Builder request(String token, String path) {
        return HttpRequest.newBuilder(server.get().resolve(path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json");
    }

    /** To wherever the server is by now. */
    private Optional<Reply> sent(HttpRequest.Builder request) {
        var there = request.build().uri();
        try {
            HttpResponse<String> response = http.send(
                    request.uri(server.get().resolve(there.getRawPath() + query(there)))
                            .build(),
                    BodyHandlers.ofString());
            return Optional.of(new Reply(response.statusCode(), response.body()));
        } catch (IOException gone) {
            return Optional.empty();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", interrupted);
        }
    }

    private static String query(URI uri) {
        return uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
    }

    /** Whoever is refused a connection asks again a moment later. */
    static void rest() {
        try {
            Thread.sleep(BETWEEN_TRIES);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", interrupted);
        }
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
