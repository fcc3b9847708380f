package dev.noren.adapters.http;

import dev.noren.ports.driving.Tokens;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Handler;
import java.util.function.Consumer;

/**
 * Where routes are hung: nobody passes without a token that is of use, nor with a parameter in the query that the route does
 * not know. A misspelt filter would otherwise list too much, and what is only to be tried would be done.
 */
final class Door {

    private final RoutesConfig routes;
    private final Tokens tokens;
    private final HttpSettings settings;

    Door(RoutesConfig routes, Tokens tokens, HttpSettings settings) {
        this.routes = routes;
        this.tokens = tokens;
        this.settings = settings;
    }

    void get(String path, Consumer<Exchange> handler, String... parameters) {
        routes.get(path, passed(handler, parameters));
    }

    void post(String path, Consumer<Exchange> handler, String... parameters) {
        routes.post(path, passed(handler, parameters));
    }

    void delete(String path, Consumer<Exchange> handler, String... parameters) {
        routes.delete(path, passed(handler, parameters));
    }

    private Handler passed(Consumer<Exchange> handler, String... parameters) {
        return context -> {
            var exchange = new Exchange(context, settings);
            var token = exchange.secret()
                    .flatMap(tokens::recognise)
                    .orElseThrow(() -> TroubleException.of(Trouble.UNAUTHORISED));
            exchange.passedWith(token);
            exchange.knowsParameters(parameters);
            handler.accept(exchange);
        };
    }
}
