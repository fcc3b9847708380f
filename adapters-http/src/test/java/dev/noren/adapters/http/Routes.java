package dev.noren.adapters.http;

import dev.noren.ports.desk.Gatehouse;
import dev.noren.ports.desk.InMemoryStore;
import dev.noren.ports.desk.Noren;
import dev.noren.ports.driving.Plugins;
import dev.noren.ports.driving.Stage;
import dev.noren.ports.form.Form;
import io.javalin.Javalin;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Every route that is registered, as {@code POST /v1/cases/{id}/{command}}. */
public final class Routes {

    private Routes() {}

    public static Set<String> registered() {
        var store = new InMemoryStore();
        var tokens = new Gatehouse(store, Clock.systemUTC(), () -> "secret");
        var office = new Office(Noren.with(store).build(), tokens, Plugins.NONE, Optional.of(new Bare()), "test");
        var routes = new TreeSet<String>();
        try (var metrics = new Metrics()) {
            var javalin =
                    Javalin.create(config -> new Api(office, HttpSettings.at(0), metrics).register(config.routes));
            javalin.unsafe.internalRouter.allHttpHandlers().stream()
                    .map(handler -> handler.endpoint)
                    .filter(endpoint -> endpoint.method.isHttpMethod())
                    .forEach(endpoint -> routes.add(endpoint.method + " " + endpoint.path));
        }
        return routes;
    }

    /** A stage on which nothing stands: that of the program is tested where it is. */
    static final class Bare implements Stage {

        @Override
        public Form.Fields begin(Form.Fields scene) {
            return scene;
        }

        @Override
        public void moveTo(Instant at) {
            // there is nothing to move
        }
    }
}
