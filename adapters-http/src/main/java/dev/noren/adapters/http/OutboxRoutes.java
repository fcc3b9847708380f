package dev.noren.adapters.http;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.fact.Flaw;
import dev.noren.domain.fact.Word;
import dev.noren.domain.notice.Mail;
import dev.noren.domain.ruling.Subject;
import dev.noren.ports.driven.Dispatch.State;
import dev.noren.ports.driven.Hold;
import dev.noren.ports.driving.Desk;
import dev.noren.ports.driving.Handling;
import dev.noren.ports.driving.MailSelection;
import dev.noren.ports.driving.OutboxMail;
import dev.noren.ports.driving.PostOffice.Preview;
import dev.noren.ports.form.Form;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The mails that go out, for the secretariat alone. */
final class OutboxRoutes {

    private final Desk desk;

    OutboxRoutes(Desk desk) {
        this.desk = desk;
    }

    void register(Door door) {
        door.get("/v1/outbox", this::list, "after", "limit", "state", "mail", "edition", "case", "company", "buyer");
        door.get("/v1/outbox/{number}", this::preview);
        door.get("/v1/holds", this::holds);
        for (var handling : Handling.values()) {
            door.post("/v1/outbox/" + handling.word(), exchange -> handle(exchange, handling));
        }
    }

    private void list(Exchange exchange) {
        exchange.officeAlone();
        var selection = new MailSelection(
                word(exchange, "state", State.values()),
                word(exchange, "mail", Mail.values()),
                exchange.parameter("edition"),
                exchange.parameter("case"),
                exchange.parameter("company")
                        .map(Subject::company)
                        .or(() -> exchange.parameter("buyer").map(Subject::buyer)),
                exchange.whole("after", 0, 0, Integer.MAX_VALUE),
                (int) exchange.whole("limit", 100, 1, 1000));
        exchange.answered(
                desk.passTime(),
                passed -> send(
                        exchange,
                        desk.postOffice().mails(selection).stream()
                                .map(OutboxRoutes::form)
                                .toList()));
    }

    private static <W extends Word> Set<W> word(Exchange exchange, String name, W[] words) {
        return exchange.parameter(name)
                .map(said ->
                        Word.among(words, said).orElseThrow(() -> TroubleException.unreadable(name, Flaw.NOT_ONE_OF)))
                .map(Set::of)
                .orElse(Set.of());
    }

    private static void send(Exchange exchange, List<Form.Fields> items) {
        exchange.send(200, Form.fields(Map.of("items", items)));
    }

    private void preview(Exchange exchange) {
        exchange.officeAlone();
        var mail = Optional.of(exchange.inPath("number"))
                .filter(digits -> digits.matches("[1-9][0-9]{0,17}"))
                .map(Long::parseLong)
                .flatMap(desk.postOffice()::preview)
                .orElseThrow(() -> TroubleException.of(Trouble.NOT_FOUND));
        exchange.send(200, form(mail));
    }

    private void holds(Exchange exchange) {
        exchange.officeAlone();
        send(
                exchange,
                desk.postOffice().holds().stream().map(OutboxRoutes::form).toList());
    }

    private void handle(Exchange exchange, Handling handling) {
        exchange.officeAlone();
        var with = exchange.body();
        exchange.answered(
                desk.passTime().thenCompose(passed -> desk.postOffice().handle(handling, with)), exchange::respond);
    }

    private static Form.Fields form(Hold hold) {
        return Form.Fields.NONE
                .with("edition", Form.text(hold.edition()))
                .with("mail", Form.text(hold.mail().word()))
                .with("since", Form.text(hold.since().toString()));
    }

    private static Form.Fields form(Preview preview) {
        var mail = form(preview.mail())
                .with("html", Form.text(preview.mail().letter().html()));
        return with(mail, "address", preview.address());
    }

    private static Form.Fields form(OutboxMail mail) {
        var dispatch = mail.dispatch();
        var fields = Form.Fields.NONE
                .with("number", Form.whole(mail.number()))
                .with("at", Form.text(mail.at().toString()))
                .with("case", Form.text(mail.onCase()))
                .with("to", Form.text(mail.addressee()))
                .with("mail", Form.text(mail.mail().word()))
                .with("language", Form.text(mail.language().getLanguage()))
                .with(
                        "because",
                        Form.texts(mail.because().stream().map(Clause::id).toList()))
                .with("subject", Form.text(mail.subject()))
                .with("text", Form.text(mail.text()))
                .with("state", Form.text(dispatch.state().word()))
                .with("since", Form.text(dispatch.since().toString()))
                .with("attempts", Form.whole(dispatch.attempts()));
        fields = with(fields, "edition", mail.edition());
        fields = with(fields, "until", mail.until().map(Instant::toString));
        fields = with(fields, "next", dispatch.next().map(Instant::toString));
        fields = with(fields, "error", dispatch.error());
        return with(fields, "reason", dispatch.reason());
    }

    private static Form.Fields with(Form.Fields fields, String name, Optional<String> value) {
        return value.map(text -> fields.with(name, Form.text(text))).orElse(fields);
    }
}
