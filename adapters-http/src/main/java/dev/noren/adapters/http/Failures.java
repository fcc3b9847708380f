package dev.noren.adapters.http;

import dev.noren.ports.driven.BusyException;
import dev.noren.ports.driven.StoreUnavailableException;
import io.javalin.config.RoutesConfig;
import io.javalin.http.HttpResponseException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.http.HttpException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is thrown, as problems. Nobody outside is ever shown where in the program it happened. */
final class Failures {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    /** What no server is to blame for: a method or a version of HTTP that does not exist. */
    private static final Set<Integer> OF_THE_REQUEST = Set.of(501, 505);

    private Failures() {}

    static void register(RoutesConfig routes, HttpSettings settings) {
        // Javalin answers its own exceptions itself, unless they are asked for by their name
        routes.exception(
                HttpResponseException.class, (thrown, context) -> answer(thrown, new Exchange(context, settings)));
        routes.exception(Exception.class, (thrown, context) -> answer(thrown, new Exchange(context, settings)));
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
            case TimeoutException late -> {
                LOG.error("no answer in time");
                answer(TroubleException.of(Trouble.LATE), exchange);
            }
            case HttpResponseException javalins -> {
                Optional.ofNullable(javalins.getDetails().get("availableMethods"))
                        .ifPresent(methods -> exchange.context().header("Allow", methods));
                answer(TroubleException.of(trouble(javalins.getStatus())), exchange);
            }
            case HttpException jettys -> answer(TroubleException.of(trouble(jettys.getCode())), exchange);
            default -> {
                LOG.error("a request failed", unspoken(thrown));
                answer(TroubleException.of(Trouble.BUG), exchange);
            }
        }
    }

    /** Where it happened, without the messages: they may quote what came with the request. */
    private static Throwable unspoken(Throwable thrown) {
        var cause = thrown.getCause();
        var where = new Throwable(thrown.getClass().getName(), cause == null ? null : unspoken(cause));
        where.setStackTrace(thrown.getStackTrace());
        return where;
    }

    /** What Javalin or Jetty says by a status. */
    static Trouble trouble(int status) {
        for (var trouble : Trouble.values()) {
            if (trouble.status() == status) {
                return trouble;
            }
        }
        boolean ours = status >= 500 && !OF_THE_REQUEST.contains(status);
        return ours ? Trouble.BUG : Trouble.UNREADABLE;
    }
}
