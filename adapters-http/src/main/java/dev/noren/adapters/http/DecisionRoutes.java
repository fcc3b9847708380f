package dev.noren.adapters.http;

import dev.noren.ports.driving.Desk;
import dev.noren.ports.driving.ExplanationForm;
import dev.noren.ports.driving.ExplanationText;
import java.util.regex.Pattern;

/** Why something was decided as it was: as data, or as text for people to read. */
final class DecisionRoutes {

    private static final String TEXT = "text/plain";
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,17}");

    private final Desk desk;

    DecisionRoutes(Desk desk) {
        this.desk = desk;
    }

    void register(Door door) {
        door.get("/v1/decisions/{number}/explanation", this::explain);
    }

    /** A decision that somebody may not know of is as good as none. */
    private void explain(Exchange exchange) {
        var number = exchange.inPath("number");
        if (!NUMBER.matcher(number).matches()) {
            throw TroubleException.noDecision();
        }
        var told = desk.explain(Long.parseLong(number), exchange.actor()).orElseThrow(TroubleException::noDecision);
        if (exchange.prefers(TEXT)) {
            exchange.sendText(TEXT, ExplanationText.of(told, exchange.language()));
        } else {
            exchange.send(200, ExplanationForm.of(told, exchange.language()));
        }
    }
}
