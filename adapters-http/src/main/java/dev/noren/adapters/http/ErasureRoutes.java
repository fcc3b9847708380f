package dev.noren.adapters.http;

import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.FactType;
import dev.noren.domain.fact.Flaw;
import dev.noren.domain.fact.Schema;
import dev.noren.ports.driving.Desk;
import dev.noren.ports.driving.ErasureForm;
import dev.noren.ports.driving.Erasures.Erasable;
import dev.noren.ports.form.Form;
import java.util.List;

/** Who was erased, and who is to be by age; for the secretariat alone. One company or buyer is erased by the command on it. */
final class ErasureRoutes {

    static final int MOST_YEARS = 100;
    static final Fact<Long> YEARS = Fact.of("years", new FactType.Whole(1, MOST_YEARS));
    static final Fact<String> REASON = Fact.of("reason", FactType.prose());
    static final Schema WANTED = Schema.of(YEARS, REASON);

    private final Desk desk;

    ErasureRoutes(Desk desk) {
        this.desk = desk;
    }

    void register(Door door) {
        door.get("/v1/erasures", this::done);
        door.get("/v1/erasures/ended", this::ended, "years");
        door.post("/v1/erasures/ended", this::eraseEnded);
    }

    private void done(Exchange exchange) {
        exchange.officeAlone();
        var items = desk.erasures().done().stream().map(ErasureForm::write).toList();
        exchange.send(
                200,
                Form.Fields.NONE
                        .with("items", Form.items(items))
                        .with("mayBeLeft", Form.flag(desk.erasures().mayBeLeft())));
    }

    private void ended(Exchange exchange) {
        exchange.officeAlone();
        long years = exchange.whole(YEARS.name(), 0, 1, MOST_YEARS);
        if (years == 0) {
            throw TroubleException.unreadable(YEARS.name(), Flaw.REQUIRED);
        }
        exchange.answered(
                desk.passTime(), passed -> send(exchange, desk.erasures().ended((int) years)));
    }

    private void eraseEnded(Exchange exchange) {
        exchange.officeAlone();
        var wanted = exchange.body(WANTED);
        int years = wanted.need(YEARS).intValue();
        exchange.answered(
                desk.passTime().thenCompose(passed -> desk.erasures().eraseEnded(years, wanted.need(REASON))),
                erased -> send(exchange, erased));
    }

    private static void send(Exchange exchange, List<Erasable> items) {
        exchange.send(
                200,
                Form.Fields.NONE.with(
                        "items",
                        Form.items(items.stream().map(ErasureForm::write).toList())));
    }
}
