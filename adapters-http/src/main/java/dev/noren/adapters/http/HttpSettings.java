package dev.noren.adapters.http;

import java.time.Duration;

/**
 * Where the API listens, and how much it takes.
 *
 * @param host the address to listen at
 * @param port 0 for one that the system picks
 * @param largestBody bytes of a request's body
 * @param idle how long a connection may say nothing, and an answer may take
 */
public record HttpSettings(String host, int port, int largestBody, Duration idle) {

    /** On this machine alone; bodies up to a megabyte; half a minute of patience. */
    public static HttpSettings at(int port) {
        return new HttpSettings("127.0.0.1", port, 1 << 20, Duration.ofSeconds(30));
    }

    /** The same at another address. */
    public HttpSettings on(String otherHost) {
        return new HttpSettings(otherHost, port, largestBody, idle);
    }

    /** The same with another limit on bodies, in bytes. */
    public HttpSettings taking(int bytes) {
        return new HttpSettings(host, port, bytes, idle);
    }

    /** The same with another patience. */
    public HttpSettings waiting(Duration patience) {
        return new HttpSettings(host, port, largestBody, patience);
    }
}
