package dev.noren.domain.readiness;

import static dev.noren.domain.life.Payload.PRODUCT;

import dev.noren.domain.fact.Codes;
import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.FactType;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.fact.Schema;
import dev.noren.domain.life.Attempt;
import dev.noren.domain.life.Checks;
import dev.noren.domain.life.Query;
import dev.noren.domain.life.Reasons;
import dev.noren.domain.life.Shown;

/** {@code readiness {product, destination, way}}: the export checklist as a ruling. */
public final class Readiness {

    private static final Fact<String> DESTINATION = Fact.of("destination", Codes.country());
    private static final Fact<Way> WAY = Fact.of("way", FactType.oneOf(Way.class));

    /** The question; it stands on no case and belongs to no edition. */
    public static final Query<Void> QUERY = new Query<>(
            "readiness",
            Query.COMPANY_AND_OFFICE,
            Schema.of(PRODUCT, DESTINATION).orNot(WAY),
            Checklist.CITES,
            Readiness::answer);

    private Readiness() {}

    private static Facts answer(Attempt<Void> question, Reasons reasons) {
        Checks.<Void>productIsTheirs(PRODUCT).at(question, reasons);
        if (!reasons.none()) {
            return Facts.NONE;
        }
        var name = question.need(PRODUCT);
        var journey = new Checklist.Journey(
                question.world().product(name).orElseThrow(),
                question.need(DESTINATION),
                question.get(WAY).orElse(null));
        var ruling = Checklist.ruling(name, journey);
        return Shown.eligibility(ruling).with(Shown.NOTES, Checklist.notes(journey));
    }
}
