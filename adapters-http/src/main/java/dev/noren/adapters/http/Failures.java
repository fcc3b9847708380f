package dev.noren.adapters.http;

import dev.noren.ports.driven.BusyException;
import dev.noren.ports.driven.StoreUnavailableException;
import io.javalin.config.RoutesConfig;
import io.javalin.http.HttpResponseException;
import java.util.concurrent.CompletionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is thrown, as problems. Nobody outside is ever shown where in the program it happened. */
final class Failures {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private Failures() {}

    static void register(RoutesConfig routes, int largestBody) {
        routes.exception(Exception.class, (thrown, context) -> answer(thrown, new Exchange(context, largestBody)));
    }

    private static void answer(Throwable thrown, Exchange exchange) {
        switch (thrown) {
            case CompletionException wrapped when wrapped.getCause() != null -> answer(wrapped.getCause(), exchange);
            case TroubleException trouble -> exchange.send(Problem.of(trouble, exchange.language()));
            case BusyException busy -> answer(TroubleException.of(Trouble.BUSY), exchange);
            case StoreUnavailableException broken -> {
                LOG.error("the store cannot be used: {}", broken.getMessage());
                answer(TroubleException.of(Trouble.UNAVAILABLE), exchange);
            }
            case HttpResponseException javalins -> answer(TroubleException.of(trouble(javalins.getStatus())), exchange);
            default -> {
                LOG.error("a request failed", thrown);
                answer(TroubleException.of(Trouble.BUG), exchange);
            }
        }
    }

    /** What Javalin or Jetty says by a status. */
    static Trouble trouble(int status) {
        for (var trouble : Trouble.values()) {
            if (trouble.status() == status) {
                return trouble;
            }
        }
        return status >= 500 ? Trouble.BUG : Trouble.UNREADABLE;
    }
}
