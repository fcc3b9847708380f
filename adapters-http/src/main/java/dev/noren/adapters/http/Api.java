package dev.noren.adapters.http;

import dev.noren.ports.driven.StoreUnavailableException;
import dev.noren.ports.form.Form;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All the routes there are. */
final class Api {

    private static final Logger LOG = LoggerFactory.getLogger(Api.class);

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
        routes.get("/metrics", this::metrics);
        new DocsRoutes(new ApiDocument(office.version(), office.stage().isPresent())).register(routes);
        var door = new Door(routes, office.tokens(), settings);
        new ListRoutes(office.desk()).register(door);
        new EditionRoutes(office.desk()).register(door);
        new ApplicationFormRoutes(office.desk(), metrics).register(door);
        new QuestionRoutes(office.desk()).register(door);
        new DecisionRoutes(office.desk()).register(door);
        new CommandRoutes(office.desk(), metrics).register(door);
        new OutboxRoutes(office.desk()).register(door);
        new ExportRoutes(office.desk(), settings).register(door);
        new PaymentRoutes(office.desk(), metrics).register(door);
        new PaperRoutes(office.desk()).register(door);
        new ErasureRoutes(office.desk()).register(door);
        new OfficeRoutes(office.tokens(), office.plugins()).register(door);
        var calendars = new CalendarRoutes(office.desk(), office.tokens(), settings);
        calendars.register(door);
        calendars.register(routes);
        office.stage().ifPresent(stage -> new RehearsalRoute(stage).register(door));
    }

    /** HEAD is asked of calendars alone: unanswered here, it would be told 200 of whatever GET knows, without a token too. */
    static void headless(Context context) {
        if (context.method().equals(HandlerType.HEAD) && !context.path().endsWith(CalendarRoutes.ENDING)) {
            context.header("Allow", "GET");
            throw TroubleException.of(Trouble.NO_SUCH_METHOD);
        }
    }

    /** Where the store cannot be read, mails stand as they stood. */
    private void metrics(Context context) {
        try {
            metrics.standing(office.desk().postOffice().tally());
        } catch (StoreUnavailableException broken) {
            LOG.warn("mails cannot be counted");
        }
        context.contentType("text/plain; version=0.0.4").result(metrics.scrape());
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
