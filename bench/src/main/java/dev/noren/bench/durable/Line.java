package dev.noren.bench.durable;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * One connection that is kept open, spoken to in as few bytes and as little work as HTTP/1.1 allows: what is measured shares its
 * processors with whoever measures.
 */
final class Line implements AutoCloseable {

    private final Socket socket;
    private final InputStream in;
    private final String headers;

    Line(String host, int port, String token) throws IOException {
        socket = new Socket(host, port);
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream(), 1 << 14);
        headers = "Host: " + host + "\r\nAuthorization: Bearer " + token + "\r\nContent-Type: application/json\r\n";
    }

    /** What came back. */
    record Reply(int status, String body) {}

    Reply post(String path, String as, String body) throws IOException {
        return send("POST", path, as, body);
    }

    Reply get(String path) throws IOException {
        return send("GET", path, "", "");
    }

    private Reply send(String method, String path, String as, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        var head = method + " " + path + " HTTP/1.1\r\n" + headers + (as.isEmpty() ? "" : "Noren-As: " + as + "\r\n")
                + "Content-Length: " + bytes.length + "\r\n\r\n";
        var whole = new byte[head.length() + bytes.length];
        System.arraycopy(head.getBytes(StandardCharsets.ISO_8859_1), 0, whole, 0, head.length());
        System.arraycopy(bytes, 0, whole, head.length(), bytes.length);
        socket.getOutputStream().write(whole);
        return read();
    }

    private Reply read() throws IOException {
        int status = Integer.parseInt(line().substring(9, 12));
        int length = 0;
        for (var header = line(); !header.isEmpty(); header = line()) {
            if (header.regionMatches(true, 0, "Content-Length:", 0, 15)) {
                length = Integer.parseInt(header.substring(15).strip());
            }
        }
        return new Reply(status, new String(in.readNBytes(length), StandardCharsets.UTF_8));
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new IOException("the server hung up");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
