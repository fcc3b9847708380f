package dev.noren.adapters.http;

import dev.noren.ports.driven.Dispatch.State;
import dev.noren.ports.driven.Mailbag.Tally;
import dev.noren.ports.driving.Answer;
import dev.noren.ports.driving.Plugins;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

/**
 * What Prometheus may ask for: requests by route and status, decisions by command and outcome, mails by where they stand,
 * plug-ins by id, and how the JVM does.
 */
final class Metrics implements AutoCloseable {

    private static final Tally NONE = new Tally(0, 0);

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final JvmGcMetrics collector = new JvmGcMetrics();
    private final MultiGauge mails = MultiGauge.builder("noren.mails").register(registry);
    private final MultiGauge attempts =
            MultiGauge.builder("noren.mail.attempts").register(registry);

    Metrics() {
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        collector.bindTo(registry);
    }

    /** From now on, how the plug-ins do. */
    void watch(Plugins plugins) {
        new PluginMetrics(plugins).bindTo(registry);
    }

    /** From now on, how many connections are open. */
    void count(OpenConnections connections) {
        connections.bindTo(registry);
    }

    /** @param route the path with its parameters unfilled, so that no name gets into a metric */
    void answered(String method, String route, int status, Duration took) {
        Timer.builder("noren.requests")
                .tag("method", method)
                .tag("route", route)
                .tag("status", Integer.toString(status))
                .register(registry)
                .record(took);
    }

    void decided(String command, Answer answer) {
        var outcome = answer instanceof Answer.Refused refused ? refused.code().word() : "accepted";
        registry.counter("noren.decisions", "command", command, "outcome", outcome)
                .increment();
    }

    /** How many mails stand where, and how often those were tried. */
    void standing(Map<State, Tally> tally) {
        mails.register(rows(tally, Tally::mails), true);
        attempts.register(rows(tally, Tally::attempts), true);
    }

    private static List<MultiGauge.Row<?>> rows(Map<State, Tally> tally, ToLongFunction<Tally> figure) {
        return Arrays.stream(State.values())
                .<MultiGauge.Row<?>>map(state -> MultiGauge.Row.of(
                        Tags.of("state", state.word()), figure.applyAsLong(tally.getOrDefault(state, NONE))))
                .toList();
    }

    String scrape() {
        return registry.scrape();
    }

    @Override
    public void close() {
        collector.close();
        registry.close();
    }
}
