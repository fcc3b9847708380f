package dev.noren.adapters.http;

import dev.noren.ports.driven.Token;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.time.Duration;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Server;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The API, listening. */
public final class HttpServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(HttpServer.class);
    static final String REQUEST_ID = "X-Request-Id";
    private static final Pattern GIVEN_ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");
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
     * @throws java.io.UncheckedIOException where the port is taken or the address is not this machine's
     */
    public static HttpServer start(HttpSettings settings, Office office) {
        var metrics = new Metrics();
        var api = new Api(office, settings.largestBody(), metrics);
        var javalin = Javalin.create(config -> configure(config, settings, metrics, api));
        try {
            javalin.start(settings.host(), settings.port());
        } catch (io.javalin.util.JavalinException taken) {
            metrics.close();
            throw new java.io.UncheckedIOException(
                    new java.io.IOException(settings.host() + ":" + settings.port() + " cannot be listened at", taken));
        }
        return new HttpServer(javalin, metrics, settings.host());
    }

    private static void configure(JavalinConfig config, HttpSettings settings, Metrics metrics, Api api) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.concurrency.useVirtualThreads = true;
        config.http.asyncTimeout = settings.idle().toMillis();
        config.http.maxRequestSize = settings.largestBody() + 1L;
        config.http.prefer405over404 = true;
        config.jetty.modifyHttpConfiguration(HttpServer::limit);
        config.jetty.modifyServer(server -> graceful(server, settings));
        config.routes.before(HttpServer::begin);
        config.routes.after(context -> end(context, metrics));
        Failures.register(config.routes, settings.largestBody());
        api.register(config.routes);
    }

    private static void limit(HttpConfiguration http) {
        http.setSendServerVersion(false);
        http.setSendDateHeader(true);
        http.setRequestHeaderSize(LARGEST_HEADER);
        http.setMinRequestDataRate(SLOWEST);
    }

    private static void graceful(Server server, HttpSettings settings) {
        server.setStopTimeout(GRACE.toMillis());
        server.setErrorHandler(new PlainFailures());
    }

    private static void begin(Context context) {
        var given = context.header(REQUEST_ID);
        var id = given != null && GIVEN_ID.matcher(given).matches()
                ? given
                : UUID.randomUUID().toString();
        context.attribute(REQUEST_ID, id);
        context.attribute("noren.began", System.nanoTime());
        context.header(REQUEST_ID, id);
    }

    /** One line for each request, without anything that came with it: the route as it is written, never as it was filled. */
    private static void end(Context context, Metrics metrics) {
        Long began = context.attribute("noren.began");
        var took = Duration.ofNanos(began == null ? 0 : System.nanoTime() - began);
        var route = route(context);
        var method = context.method().toString();
        metrics.answered(method, route, context.statusCode(), took);
        LOG.atInfo()
                .addKeyValue("request", context.<String>attribute(REQUEST_ID))
                .addKeyValue("method", method)
                .addKeyValue("route", route)
                .addKeyValue("status", context.statusCode())
                .addKeyValue("micros", took.toNanos() / 1_000)
                .addKeyValue("token", Exchange.token(context).map(Token::id).orElse("none"))
                .log("answered");
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
