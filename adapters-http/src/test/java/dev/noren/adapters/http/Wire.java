package dev.noren.adapters.http;

import dev.noren.ports.form.Form;
import dev.noren.ports.form.Json;
import dev.noren.ports.form.UnreadableException;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A connection that says what it is told to, however wrong, and is kept for as long as the server keeps it. Whatever does not
 * answer within the patience given here fails the test. For one thread.
 */
public final class Wire implements AutoCloseable {

    /**
     * A connection that was kept may be closed by now, and where the server refuses what it has not read to its end, the reset
     * that follows can overtake the answer.
     */
    private static final int TRIES = 50;

    private static final int PATIENCE_IN_MILLIS = 30_000;

    private final URI server;
    private @Nullable Socket socket;
    private @Nullable InputStream in;

    public Wire(String url) {
        this.server = URI.create(url);
    }

    /** What came back; the names of its headers are written small. */
    public record Reply(int status, Map<String, String> headers, String text) {

        public Form.Fields body() {
            try {
                return (Form.Fields) Json.read(text);
            } catch (UnreadableException noJson) {
                throw new AssertionError(status + " with no JSON: " + text, noJson);
            }
        }

        /** A field as it is written; empty where there is none. */
        public String said(String path) {
            return body().at(path)
                    .map(form -> form instanceof Form.Text said ? said.value() : Json.canonical(form))
                    .orElse("");
        }

        /** How many things the list {@code items} holds. */
        int items() {
            return ((Form.Items) body().get("items").orElseThrow()).values().size();
        }

        public String header(String name) {
            return headers.getOrDefault(name, "");
        }
    }

    Reply send(String head, byte[] body) {
        return send(head.getBytes(StandardCharsets.ISO_8859_1), body);
    }

    /** Sends a head with its blank line, and what follows it. */
    public Reply send(byte[] head, byte[] body) {
        boolean headless = new String(head, 0, Math.min(head.length, 5), StandardCharsets.ISO_8859_1).equals("HEAD ");
        IOException last = new IOException("never tried");
        for (int tries = 0; tries < TRIES; tries++) {
            try {
                return exchange(head, body, headless);
            } catch (IOException gone) {
                last = gone;
                close();
            }
        }
        throw new AssertionError(
                "no answer to " + new String(head, 0, Math.min(head.length, 80), StandardCharsets.ISO_8859_1) + "… ("
                        + head.length + " + " + body.length + " bytes): " + last,
                last);
    }

    private Reply exchange(byte[] head, byte[] body, boolean headless) throws IOException {
        var to = connected();
        nothingIsLeft();
        try {
            to.getOutputStream().write(head);
            to.getOutputStream().write(body);
            to.getOutputStream().flush();
        } catch (IOException mayHaveAnsweredAlready) {
            // read below
        }
        var reply = read(headless);
        if (reply.header("connection").equalsIgnoreCase("close")) {
            close();
        }
        return reply;
    }

    /** Whatever an answer told was its whole length: what comes on top would be taken for the next one. */
    private void nothingIsLeft() throws IOException {
        var left = new byte[stream().available()];
        if (stream().read(left) > 0) {
            throw new AssertionError("behind the answer before: " + new String(left, StandardCharsets.UTF_8));
        }
    }

    private Socket connected() throws IOException {
        var open = socket;
        if (open == null) {
            open = new Socket(server.getHost(), server.getPort());
            open.setSoTimeout(PATIENCE_IN_MILLIS);
            open.setTcpNoDelay(true);
            socket = open;
            in = new BufferedInputStream(open.getInputStream());
        }
        return open;
    }

    private Reply read(boolean headless) throws IOException {
        var first = line();
        while (first.startsWith("HTTP/1.1 100")) {
            line();
            first = line();
        }
        if (!first.startsWith("HTTP/1.1 ")) {
            throw new AssertionError("no answer begins with " + first);
        }
        int status = Integer.parseInt(first.substring(9, 12));
        var headers = new TreeMap<String, String>();
        for (var line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        boolean empty = headless || status == 204 || status == 304;
        return new Reply(status, headers, empty ? "" : new String(content(headers), StandardCharsets.UTF_8));
    }

    private byte[] content(Map<String, String> headers) throws IOException {
        if (headers.getOrDefault("transfer-encoding", "").equalsIgnoreCase("chunked")) {
            var all = new ByteArrayOutputStream();
            for (int size = chunk(); size > 0; size = chunk()) {
                all.writeBytes(bytes(size));
                line();
            }
            line();
            return all.toByteArray();
        }
        var length = Optional.ofNullable(headers.get("content-length"));
        return length.isPresent()
                ? bytes(Integer.parseInt(length.get()))
                : stream().readAllBytes();
    }

    private int chunk() throws IOException {
        return Integer.parseInt(line(), 16);
    }

    private byte[] bytes(int count) throws IOException {
        var read = stream().readNBytes(count);
        if (read.length < count) {
            throw new EOFException("the answer is cut off");
        }
        return read;
    }

    private String line() throws IOException {
        var line = new ByteArrayOutputStream();
        for (int c = stream().read(); c != '\n'; c = stream().read()) {
            if (c < 0) {
                throw new EOFException("closed");
            }
            line.write(c);
        }
        return line.toString(StandardCharsets.ISO_8859_1).strip();
    }

    private InputStream stream() throws IOException {
        if (in == null) {
            throw new EOFException("closed");
        }
        return in;
    }

    @Override
    public void close() {
        var open = socket;
        socket = null;
        in = null;
        if (open != null) {
            try {
                open.close();
            } catch (IOException gone) {
                // it is closed all the same
            }
        }
    }
}
