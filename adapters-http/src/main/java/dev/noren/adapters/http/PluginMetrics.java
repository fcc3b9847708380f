package dev.noren.adapters.http;

import dev.noren.ports.driven.Buyers.Standing;
import dev.noren.ports.driven.Buyers.State;
import dev.noren.ports.driving.Plugins;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.function.ToLongFunction;

/** How often each plug-in was called, what was found against it, and whether it was cut off. */
record PluginMetrics(Plugins plugins) implements MeterBinder {

    @Override
    public void bindTo(MeterRegistry registry) {
        plugins.all().stream().map(Standing::id).distinct().forEach(id -> {
            count(registry, "noren.plugin.calls", id, each -> each.tally().calls());
            count(registry, "noren.plugin.faults", id, each -> each.tally().faults());
            count(registry, "noren.plugin.cut.offs", id, each -> each.state() == State.CUT_OFF ? 1 : 0);
        });
    }

    private void count(MeterRegistry registry, String name, String id, ToLongFunction<Standing> figure) {
        FunctionCounter.builder(name, plugins, all -> sum(all, id, figure))
                .tag("plugin", id)
                .register(registry);
    }

    private static double sum(Plugins all, String id, ToLongFunction<Standing> figure) {
        return all.all().stream()
                .filter(each -> each.id().equals(id))
                .mapToLong(figure)
                .sum();
    }
}
