package dev.noren.adapters.http;

import dev.noren.ports.form.Form;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

/** All the routes there are. */
final class Api {

    private final Office office;
    private final HttpSettings settings;
    private final Metrics metrics;

    Api(Office office, HttpSettings settings, Metrics metrics) {
        this.office = office;
        this.settings = settings;
        this.metrics = metrics;
    }

    void register(RoutesConfig routes) {
        routes.get("/health", this::health);
        routes.get(
                "/metrics",
                context -> context.contentType("text/plain; version=0.0.4").result(metrics.scrape()));
        new DocsRoutes(new ApiDocument(office.version(), office.stage().isPresent())).register(routes);
        var door = new Door(routes, office.tokens(), settings);
        new ListRoutes(office.desk()).register(door);
        new QuestionRoutes(office.desk()).register(door);
        new CommandRoutes(office.desk(), metrics).register(door);
        new OfficeRoutes(office.desk(), office.tokens(), office.plugins()).register(door);
        office.stage().ifPresent(stage -> new RehearsalRoute(stage).register(door));
    }

    /** Whether the store answers. */
    private void health(Context context) {
        office.desk().editions();
        new Exchange(context, settings)
                .send(
                        200,
                        Form.Fields.NONE.with("status", Form.text("ok")).with("version", Form.text(office.version())));
    }
}
