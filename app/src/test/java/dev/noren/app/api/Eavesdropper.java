package dev.noren.app.api;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

/** Stands before a server, passes everything on, and tells what it heard. */
final class Eavesdropper implements AutoCloseable {

    private static final List<String> PASSED_ON = List.of("Authorization", "Noren-As", "Content-Type");

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final HttpServer ear;
    private final URI server;
    private final Consumer<Heard> heard;

    private Eavesdropper(HttpServer ear, URI server, Consumer<Heard> heard) {
        this.ear = ear;
        this.server = server;
        this.heard = heard;
    }

    static Eavesdropper before(URI server, Consumer<Heard> heard) throws IOException {
        var ear = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        var eavesdropper = new Eavesdropper(ear, server, heard);
        ear.createContext("/", eavesdropper::pass);
        ear.start();
        return eavesdropper;
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + ear.getAddress().getPort());
    }

    private void pass(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = exchange.getRequestBody().readAllBytes();
            var request = HttpRequest.newBuilder(server.resolve(exchange.getRequestURI()))
                    .method(exchange.getRequestMethod(), BodyPublishers.ofByteArray(body));
            for (var name : PASSED_ON) {
                exchange.getRequestHeaders()
                        .getOrDefault(name, List.of())
                        .forEach(value -> request.header(name, value));
            }
            var answer = client.send(request.build(), BodyHandlers.ofByteArray());
            heard.accept(new Heard(
                    exchange.getRequestMethod(),
                    exchange.getRequestURI().getRawPath(),
                    new String(body, StandardCharsets.UTF_8),
                    answer.statusCode(),
                    answer.headers().firstValue("Content-Type").orElse(""),
                    new String(answer.body(), StandardCharsets.UTF_8)));
            exchange.sendResponseHeaders(answer.statusCode(), answer.body().length);
            exchange.getResponseBody().write(answer.body());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        ear.stop(0);
        client.close();
    }
}
