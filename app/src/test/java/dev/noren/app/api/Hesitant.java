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
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Stands before a server and sends no command without trying it out first; says what is not then as it was foretold. */
final class Hesitant implements AutoCloseable {

    private static final List<String> PASSED_ON = List.of("Authorization", "Noren-As", "Content-Type");

    /** Ids, and what only a command that is tried out shows. */
    private static final String IDS = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|supposed-\\d+";

    private static final String NOTIFIED = ",?\"notified\":\\[[^\\]]*\\]";

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final HttpServer ear;
    private final URI server;
    private final Path file;
    private final Consumer<String> wrong;
    private final AtomicInteger tried = new AtomicInteger();

    private Hesitant(HttpServer ear, URI server, Path file, Consumer<String> wrong) {
        this.ear = ear;
        this.server = server;
        this.file = file;
        this.wrong = wrong;
    }

    static Hesitant before(URI server, Path file, Consumer<String> wrong) throws IOException {
        var ear = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        var hesitant = new Hesitant(ear, server, file, wrong);
        ear.createContext("/", hesitant::pass);
        ear.start();
        return hesitant;
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + ear.getAddress().getPort());
    }

    /** How many commands were tried out. */
    int tried() {
        return tried.get();
    }

    private void pass(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = exchange.getRequestBody().readAllBytes();
            var uri = exchange.getRequestURI();
            boolean command = exchange.getRequestMethod().equals("POST")
                    && !uri.getPath().startsWith("/v1/questions")
                    && !uri.getPath().equals("/v1/rehearsal");
            var foretold = command ? tryOut(exchange, uri, body) : null;
            var answer = send(exchange, uri, body);
            if (foretold != null && !said(foretold).equals(said(answer))) {
                wrong.accept(uri + ": foretold " + said(foretold) + ", and then " + said(answer));
            }
            exchange.sendResponseHeaders(answer.statusCode(), answer.body().length);
            exchange.getResponseBody().write(answer.body());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (SQLException broken) {
            throw new IOException(broken);
        }
    }

    private HttpResponse<byte[]> tryOut(HttpExchange exchange, URI uri, byte[] body)
            throws IOException, InterruptedException, SQLException {
        var before = content();
        var foretold = send(exchange, URI.create(uri + "?dryRun=true"), body);
        if (!content().equals(before)) {
            wrong.accept(uri + ": something was kept");
        }
        tried.incrementAndGet();
        return foretold;
    }

    private HttpResponse<byte[]> send(HttpExchange exchange, URI uri, byte[] body)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(server.resolve(uri))
                .method(exchange.getRequestMethod(), BodyPublishers.ofByteArray(body));
        for (var name : PASSED_ON) {
            exchange.getRequestHeaders().getOrDefault(name, List.of()).forEach(value -> request.header(name, value));
        }
        return client.send(request.build(), BodyHandlers.ofByteArray());
    }

    private static String said(HttpResponse<byte[]> answer) {
        return answer.statusCode() + " "
                + new String(answer.body(), StandardCharsets.UTF_8)
                        .replaceAll(NOTIFIED, "")
                        .replaceAll(IDS, "ID");
    }

    /** Every row of every table, byte by byte; also the numbers that the next rows will have. */
    private List<String> content() throws SQLException {
        var rows = new ArrayList<String>();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            var tables = new ArrayList<String>();
            try (var found =
                    statement.executeQuery("select name from sqlite_master where type = 'table' order by name")) {
                while (found.next()) {
                    tables.add(found.getString(1));
                }
            }
            for (var table : tables) {
                try (var found = statement.executeQuery("select * from \"" + table + "\"")) {
                    while (found.next()) {
                        rows.add(table + " " + row(found));
                    }
                }
            }
        }
        return rows;
    }

    private static String row(ResultSet found) throws SQLException {
        var columns = new ArrayList<String>();
        for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
            columns.add(String.valueOf(found.getString(i)));
        }
        return String.join(" | ", columns);
    }

    @Override
    public void close() {
        ear.stop(0);
        client.close();
    }
}
