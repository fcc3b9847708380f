package dev.noren.adapters.http;

import dev.noren.ports.driving.Tokens;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Handler;
import java.util.function.Consumer;

/** Where routes are hung: nobody passes without a token that is of use. */
final class Door {

    private final RoutesConfig routes;
    private final Tokens tokens;
    private final HttpSettings settings;

    Door(RoutesConfig routes, Tokens tokens, HttpSettings settings) {
        this.routes = routes;
        this.tokens = tokens;
        this.settings = settings;
    }

    void get(String path, Consumer<Exchange> handler) {
        routes.get(path, passed(handler));
    }

    void post(String path, Consumer<Exchange> handler) {
        routes.post(path, passed(handler));
    }

    void delete(String path, Consumer<Exchange> handler) {
        routes.delete(path, passed(handler));
    }

    private Handler passed(Consumer<Exchange> handler) {
        return context -> {
            var exchange = new Exchange(context, settings);
            var token = exchange.secret()
                    .flatMap(tokens::recognise)
                    .orElseThrow(() -> TroubleException.of(Trouble.UNAUTHORISED));
            exchange.passedWith(token);
            handler.accept(exchange);
        };
    }
}
