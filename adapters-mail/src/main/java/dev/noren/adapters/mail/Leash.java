package dev.noren.adapters.mail;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.net.SocketFactory;

/** Makes sockets, and closes each after a while, whatever is still said over it: a server that never ends has its end. */
final class Leash extends SocketFactory {

    private final SocketFactory sockets = SocketFactory.getDefault();
    private final Duration length;

    Leash(Duration length) {
        this.length = length;
    }

    private Socket leashed(Socket socket) {
        CompletableFuture.delayedExecutor(length.toMillis(), TimeUnit.MILLISECONDS)
                .execute(() -> close(socket));
        return socket;
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException gone) {
            // so it is closed
        }
    }

    @Override
    public Socket createSocket() throws IOException {
        return leashed(sockets.createSocket());
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return leashed(sockets.createSocket(host, port));
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress from, int fromPort) throws IOException {
        return leashed(sockets.createSocket(host, port, from, fromPort));
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return leashed(sockets.createSocket(host, port));
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort) throws IOException {
        return leashed(sockets.createSocket(host, port, from, fromPort));
    }
}
