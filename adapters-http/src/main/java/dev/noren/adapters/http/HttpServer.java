package dev.noren.adapters.http;

import dev.noren.ports.driven.Token;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The API, listening. */
public final class HttpServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(HttpServer.class);
    private static final int LARGEST_HEADER = 8 * 1024;
    /** Bytes a second below which a sender is given up on. */
    private static final int SLOWEST = 100;

    private static final Duration GRACE = Duration.ofSeconds(20);

    private final Javalin javalin;
    private final Metrics metrics;
    private final String host;

    private HttpServer(Javalin javalin, Metrics metrics, String host) {
        this.javalin = javalin;
        this.metrics = metrics;
        this.host = host;
    }

    /**
     * Begins to listen.
     *
     * @throws UncheckedIOException where the port is taken or the address is not this machine's
     */
    public static HttpServer start(HttpSettings settings, Office office) {
        var metrics = new Metrics();
        metrics.watch(office.plugins());
        var api = new Api(office, settings, metrics);
        var javalin = Javalin.create(config -> configure(config, settings, metrics, api));
        try {
            javalin.start();
        } catch (io.javalin.util.JavalinException taken) {
            metrics.close();
            throw new UncheckedIOException(
                    settings.host() + ":" + settings.port() + " cannot be listened at", new IOException(taken));
        }
        return new HttpServer(javalin, metrics, settings.host());
    }

    private static void configure(JavalinConfig config, HttpSettings settings, Metrics metrics, Api api) {
        var connections = new OpenConnections();
        metrics.count(connections);
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.concurrency.useVirtualThreads = true;
        config.http.asyncTimeout = 0; // an exchange has its own patience
        config.http.maxRequestSize = settings.largestBody() + 1L;
        config.http.prefer405over404 = true;
        config.jetty.modifyHttpConfiguration(HttpServer::limit);
        config.jetty.modifyServer(HttpServer::graceful);
        config.jetty.addConnector((server, http) -> listening(server, http, settings, connections));
        config.routes.before(HttpServer::begin);
        config.routes.before("/v1/*", Api::headless);
        config.routes.after(context -> end(context, metrics));
        Failures.register(config.routes, settings);
        api.register(config.routes);
    }

    private static void limit(HttpConfiguration http) {
        http.setSendServerVersion(false);
        http.setSendDateHeader(true);
        http.setRequestHeaderSize(LARGEST_HEADER);
        http.setMinRequestDataRate(SLOWEST);
    }

    /** A connection over which nothing comes is closed once the patience is over; the library's own is half a minute, whatever was set. */
    private static Connector listening(
            Server server, HttpConfiguration http, HttpSettings settings, OpenConnections connections) {
        var connector = new ServerConnector(server, new HttpConnectionFactory(http));
        connector.addBean(connections);
        server.addBean(new NetworkConnectionLimit(OpenConnections.MOST, connector));
        connector.setHost(settings.host());
        connector.setPort(settings.port());
        connector.setIdleTimeout(settings.idle().toMillis());
        return connector;
    }

    private static void graceful(Server server) {
        server.setStopTimeout(GRACE.toMillis());
        server.setErrorHandler(new PlainFailures());
    }

    private static void begin(Context context) {
        var id = RequestId.of(context.header(RequestId.HEADER));
        context.attribute(RequestId.HEADER, id);
        context.attribute("noren.began", System.nanoTime());
        context.header(RequestId.HEADER, id);
    }

    /** One line for each request, without anything that came with it: the route as it is written, never as it was filled. */
    private static void end(Context context, Metrics metrics) {
        Long began = context.attribute("noren.began");
        var took = Duration.ofNanos(began == null ? 0 : System.nanoTime() - began);
        var route = route(context);
        var method = method(context);
        metrics.answered(method, route, context.statusCode(), took);
        LOG.atInfo()
                .addKeyValue("request", context.<String>attribute(RequestId.HEADER))
                .addKeyValue("method", method)
                .addKeyValue("route", route)
                .addKeyValue("status", context.statusCode())
                .addKeyValue("micros", took.toNanos() / 1_000)
                .addKeyValue("token", Exchange.token(context).map(Token::id).orElse("none"))
                .log("answered");
    }

    /** A method that nobody knows is the caller's own word. */
    private static String method(Context context) {
        var method = context.method();
        return HandlerType.commonHttp().contains(method) ? method.toString() : "other";
    }

    private static String route(Context context) {
        var last = context.endpoints().lastHttpEndpoint();
        return last == null ? "none" : last.path;
    }

    /** Where it listens, as {@code http://127.0.0.1:7070}. */
    public String url() {
        return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + javalin.port();
    }

    /** Takes no more requests, answers those it took, and stops. */
    @Override
    public void close() {
        javalin.stop();
        metrics.close();
    }
}
