package dev.noren.app.remote;

import dev.noren.ports.form.Form;
import dev.noren.ports.form.Form.Fields;
import dev.noren.ports.form.Json;
import dev.noren.ports.form.UnreadableException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A server and a token for it. Every method fails with a {@link RemoteException} where the server does not answer. */
public final class RemoteServer {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** What a header can carry. */
    private static final Pattern VISIBLE = Pattern.compile("[!-~]+");

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private final URI server;
    private final String token;

    public RemoteServer(URI server, String token) {
        this.server = server;
        this.token = token;
    }

    /**
     * What a server answers.
     *
     * @param status from 200 to 499, but never 401
     */
    public record Reply(int status, Fields body) {

        /**
         * The answer to something that must not be refused.
         *
         * @throws RemoteException where it is
         */
        public Fields got() {
            if (status >= 300) {
                throw new RemoteException(
                        "the server refuses: " + said(body, "detail").orElse(Integer.toString(status)));
            }
            return body;
        }
    }

    /** Gets a page. */
    public Reply get(String path, String as) {
        return send(path, as, "GET", BodyPublishers.noBody());
    }

    /** Posts a tree. */
    public Reply post(String path, String as, Fields body) {
        return send(path, as, "POST", BodyPublishers.ofString(Json.canonical(body)));
    }

    /** Deletes what stands at a path. */
    public Reply delete(String path) {
        return send(path, "", "DELETE", BodyPublishers.noBody());
    }

    /** Posts a file as it is. */
    public Reply upload(String path, String mediaType, byte[] content) {
        return upload(path, mediaType, content, Locale.ENGLISH);
    }

    /** The same, answered in a language. */
    public Reply upload(String path, String mediaType, byte[] content, Locale language) {
        return sent(
                request(path, mediaType)
                        .header("Accept-Language", language.toLanguageTag())
                        .POST(BodyPublishers.ofByteArray(content)),
                BodyHandlers.ofString(StandardCharsets.UTF_8),
                RemoteServer::read);
    }

    /**
     * Gets a page as the bytes that it is, as they come.
     *
     * @param language that of the page
     */
    public InputStream download(String path, Locale language) {
        var request = request(path, "application/json")
                .header("Accept-Language", language.toLanguageTag())
                .GET();
        return sent(request, BodyHandlers.ofInputStream(), this::streamed);
    }

    /** Gets a page in one of the types in which there is one. */
    public InputStream download(String path, Locale language, String accepted) {
        var request = request(path, "application/json")
                .header("Accept", accepted)
                .header("Accept-Language", language.toLanguageTag())
                .GET();
        return sent(request, BodyHandlers.ofInputStream(), this::streamed);
    }

    /** Posts a file as it is, and gets the answer as the bytes that it is, as they come. */
    public InputStream exchange(String path, String mediaType, byte[] content, Locale language) {
        var request = request(path, mediaType)
                .header("Accept-Language", language.toLanguageTag())
                .POST(BodyPublishers.ofByteArray(content));
        return sent(request, BodyHandlers.ofInputStream(), this::streamed);
    }

    private InputStream streamed(int status, InputStream body) {
        if (status == 200) {
            return body;
        }
        try (body) {
            read(status, new String(body.readAllBytes(), StandardCharsets.UTF_8))
                    .got();
        } catch (IOException broken) {
            throw new RemoteException(server + " does not answer: " + broken);
        }
        throw new RemoteException("the server answers " + status);
    }

    /** @param as for whom a token for rehearsals acts; empty for whom the token was issued */
    private Reply send(String path, String as, String method, BodyPublisher body) {
        var request = request(path, "application/json").method(method, body);
        if (!as.isEmpty()) {
            request.header("Noren-As", as);
        }
        return sent(request, BodyHandlers.ofString(StandardCharsets.UTF_8), RemoteServer::read);
    }

    private HttpRequest.Builder request(String path, String mediaType) {
        if (!VISIBLE.matcher(token).matches()) {
            throw new RemoteException("what was given is no token");
        }
        return HttpRequest.newBuilder(at(path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", mediaType);
    }

    private interface Reading<B, T> {
        T read(int status, B body);
    }

    private <B, T> T sent(HttpRequest.Builder request, BodyHandler<B> handler, Reading<B, T> reading) {
        try {
            var response = client.send(request.build(), handler);
            return reading.read(response.statusCode(), response.body());
        } catch (IOException unreachable) {
            throw new RemoteException(server + " does not answer: " + unreachable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new RemoteException("interrupted");
        }
    }

    private URI at(String path) {
        boolean web = "http".equals(server.getScheme()) || "https".equals(server.getScheme());
        if (!web || server.getHost() == null) {
            throw new RemoteException(server + " is no address of a server, as http://127.0.0.1:7070 is");
        }
        return server.resolve(path);
    }

    private static Reply read(int status, String body) {
        if (status == 401) {
            throw new RemoteException("the server does not know this token, or it is of no use any more");
        }
        try {
            if (status < 500 && Json.read(body) instanceof Fields fields) {
                return new Reply(status, fields);
            }
        } catch (UnreadableException noJson) {
            throw new RemoteException("the server answers " + status + " with no JSON: " + noJson.getMessage());
        }
        throw new RemoteException("the server answers " + status + ": " + body);
    }

    /** The text of a field; empty where it is none. */
    public static Optional<String> said(Fields fields, String name) {
        return fields.get(name).filter(Form.Text.class::isInstance).map(form -> ((Form.Text) form).value());
    }

    /** A name as it stands in a path. */
    public static String encoded(String segment) {
        return URLEncoder.encode(segment, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
