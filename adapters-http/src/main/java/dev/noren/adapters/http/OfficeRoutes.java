package dev.noren.adapters.http;

import dev.noren.domain.life.Role;
import dev.noren.ports.driving.Desk;
import dev.noren.ports.driving.OutboxMail;
import dev.noren.ports.driving.PluginForm;
import dev.noren.ports.driving.Plugins;
import dev.noren.ports.driving.TokenForm;
import dev.noren.ports.driving.Tokens;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.Reader;
import java.util.List;

/** What is for the secretariat alone: the outbox, the tokens and the plug-ins. */
final class OfficeRoutes {

    private final Desk desk;
    private final Tokens tokens;
    private final Plugins plugins;

    OfficeRoutes(Desk desk, Tokens tokens, Plugins plugins) {
        this.desk = desk;
        this.tokens = tokens;
        this.plugins = plugins;
    }

    void register(Door door) {
        door.get("/v1/outbox", this::outbox);
        door.get("/v1/tokens", this::tokens);
        door.post("/v1/tokens", this::issue);
        door.delete("/v1/tokens/{id}", this::revoke);
        door.get("/v1/plugins", this::plugins);
    }

    private static void officeAlone(Exchange exchange) {
        if (!exchange.actor().is(Role.SECRETARIAT)) {
            throw TroubleException.of(Trouble.NOT_ALLOWED);
        }
    }

    private void outbox(Exchange exchange) {
        officeAlone(exchange);
        exchange.knowsParameters("after", "limit");
        long after = exchange.whole("after", 0, 0, Integer.MAX_VALUE);
        int most = (int) exchange.whole("limit", 100, 1, 1000);
        exchange.answered(
                desk.passTime(),
                passed -> sendItems(
                        exchange,
                        desk.outbox(after).stream()
                                .limit(most)
                                .map(OfficeRoutes::form)
                                .toList()));
    }

    private static void sendItems(Exchange exchange, List<? extends Form> items) {
        exchange.send(200, Form.Fields.NONE.with("items", Form.items(items)));
    }

    private static Form form(OutboxMail mail) {
        return Form.Fields.NONE
                .with("number", Form.whole(mail.number()))
                .with("at", Form.text(mail.at().toString()))
                .with("case", Form.text(mail.onCase()))
                .with("to", Form.text(mail.addressee()))
                .with("mail", Form.text(mail.mail().word()))
                .with("language", Form.text(mail.language().getLanguage()))
                .with(
                        "because",
                        Form.texts(mail.because().stream()
                                .map(clause -> clause.id())
                                .toList()))
                .with("subject", Form.text(mail.subject()))
                .with("text", Form.text(mail.text()));
    }

    private void tokens(Exchange exchange) {
        officeAlone(exchange);
        sendItems(exchange, tokens.all().stream().map(TokenForm::write).toList());
    }

    private void issue(Exchange exchange) {
        officeAlone(exchange);
        var read = Reader.read(TokenWish.WANTED, exchange.body());
        if (!read.misread().isEmpty()) {
            var problem = read.misread().getFirst().problem();
            throw TroubleException.unreadable(problem.field(), problem.flaw());
        }
        var by = TokenWish.actor(read.value());
        var issued = tokens.issue(by, read.value().get(TokenWish.LABEL).orElse(""), TokenWish.lasting(read.value()));
        exchange.send(201, TokenForm.write(issued.token()).with("token", Form.text(issued.secret())));
    }

    private void revoke(Exchange exchange) {
        officeAlone(exchange);
        var revoked = tokens.revoke(exchange.inPath("id")).orElseThrow(() -> TroubleException.of(Trouble.NOT_FOUND));
        exchange.send(200, TokenForm.write(revoked));
    }

    private void plugins(Exchange exchange) {
        officeAlone(exchange);
        sendItems(exchange, plugins.all().stream().map(PluginForm::write).toList());
    }
}
