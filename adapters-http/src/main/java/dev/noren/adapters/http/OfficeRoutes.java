package dev.noren.adapters.http;

import dev.noren.ports.driving.PluginForm;
import dev.noren.ports.driving.Plugins;
import dev.noren.ports.driving.TokenForm;
import dev.noren.ports.driving.Tokens;
import dev.noren.ports.form.Form;
import java.util.List;

/** What is for the secretariat alone: the tokens and the plug-ins. */
final class OfficeRoutes {

    private final Tokens tokens;
    private final Plugins plugins;

    OfficeRoutes(Tokens tokens, Plugins plugins) {
        this.tokens = tokens;
        this.plugins = plugins;
    }

    void register(Door door) {
        door.get("/v1/tokens", this::tokens);
        door.post("/v1/tokens", this::issue);
        door.delete("/v1/tokens/{id}", this::revoke);
        door.get("/v1/plugins", this::plugins);
    }

    private static void sendItems(Exchange exchange, List<? extends Form> items) {
        exchange.send(200, Form.Fields.NONE.with("items", Form.items(items)));
    }

    private void tokens(Exchange exchange) {
        exchange.officeAlone();
        sendItems(exchange, tokens.all().stream().map(TokenForm::write).toList());
    }

    private void issue(Exchange exchange) {
        exchange.officeAlone();
        var wanted = exchange.body(TokenWish.WANTED);
        var issued = tokens.issue(TokenWish.actor(wanted), wanted.need(TokenWish.LABEL), TokenWish.lasting(wanted));
        exchange.send(201, TokenForm.write(issued.token()).with("token", Form.text(issued.secret())));
    }

    private void revoke(Exchange exchange) {
        exchange.officeAlone();
        var revoked = tokens.revoke(exchange.inPath("id")).orElseThrow(() -> TroubleException.of(Trouble.NOT_FOUND));
        exchange.send(200, TokenForm.write(revoked));
    }

    private void plugins(Exchange exchange) {
        exchange.officeAlone();
        sendItems(exchange, plugins.all().stream().map(PluginForm::write).toList());
    }
}
