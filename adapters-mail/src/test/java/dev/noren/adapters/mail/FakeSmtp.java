package dev.noren.adapters.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * A mail server that keeps no mail and behaves as badly as it is told: to a command that it has an answer for it gives that,
 * hangs up where the answer is empty, says nothing more where it is {@link #SILENCE}, never stops where it is
 * {@link #ON_AND_ON}, and takes whatever else comes.
 */
public final class FakeSmtp implements AutoCloseable {

    public static final String SILENCE = "…";
    public static final String HANG_UP = "";
    /** Begins an answer that never ends. */
    public static final String ON_AND_ON = "on and on";

    /** In place of a command: when the connection is made, and when the letter is over. */
    public static final String GREETING = "greeting";

    public static final String LETTER = "letter";

    private final ServerSocket server;
    private final Map<String, String> answers;
    private final List<String> heard = Collections.synchronizedList(new ArrayList<>());
    private final BlockingQueue<String> letters = new LinkedBlockingQueue<>();
    private final List<Socket> open = Collections.synchronizedList(new ArrayList<>());

    public FakeSmtp(Map<String, String> answers) {
        this.answers = answers;
        try {
            this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        Thread.ofVirtual().start(this::listen);
    }

    public int port() {
        return server.getLocalPort();
    }

    /** The commands that came, in capitals, without what they carried. */
    public List<String> heard() {
        return List.copyOf(heard);
    }

    /** The next letter that was read to its end, whatever was answered to it; waits for it. */
    public String letter() throws InterruptedException {
        return letters.take();
    }

    private void listen() {
        while (!server.isClosed()) {
            try {
                var socket = server.accept();
                open.add(socket);
                Thread.ofVirtual().start(() -> converse(socket));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void converse(Socket socket) {
        try (socket) {
            var lines = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            boolean goesOn = says(socket, GREETING, "220 fake");
            while (goesOn) {
                goesOn = hears(socket, lines);
            }
        } catch (IOException gone) {
            // so are we
        }
    }

    private boolean hears(Socket socket, BufferedReader lines) throws IOException {
        var line = lines.readLine();
        if (line == null) {
            return false;
        }
        var command = line.split("[ :]")[0].toUpperCase(Locale.ROOT);
        heard.add(command);
        if (!command.equals("DATA") || answers.containsKey(command)) {
            return says(socket, command, "250 fine");
        }
        return says(socket, command, "354 go on") && read(lines) && says(socket, LETTER, "250 taken");
    }

    private boolean read(BufferedReader lines) throws IOException {
        var letter = new StringBuilder();
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.equals(".")) {
                letters.add(letter.toString());
                return true;
            }
            letter.append(line).append('\n');
        }
        return false;
    }

    private boolean says(Socket socket, String when, String usually) throws IOException {
        var answer = answers.getOrDefault(when, usually);
        if (answer.equals(SILENCE)) {
            return socket.getInputStream().read() >= 0 && says(socket, when, usually);
        }
        while (answer.equals(ON_AND_ON)) {
            socket.getOutputStream().write("250-on\r\n".getBytes(StandardCharsets.UTF_8));
        }
        if (!answer.equals(HANG_UP)) {
            socket.getOutputStream().write((answer + "\r\n").getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
        }
        return !answer.equals(HANG_UP);
    }

    @Override
    public void close() {
        try {
            server.close();
            for (var socket : List.copyOf(open)) {
                socket.close();
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
