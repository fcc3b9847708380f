package dev.noren.domain.life;

import dev.noren.domain.edition.Edition;
import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.FactType;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.fact.Schema;
import dev.noren.domain.fact.Shape;
import dev.noren.domain.terms.Consent;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * What is frozen into an application when it is sent in.
 *
 * @param zone in which the days of the application begin and end
 * @param products for which the company applies; empty where the programme asks for none
 * @param consent to the terms, given by applying
 * @param contact to where changes of it go; empty where the edition names no address
 */
public record Submission(
        EditionVersion edition,
        ZoneId zone,
        String company,
        List<String> products,
        Consent consent,
        Optional<String> contact) {

    private static final Shape<Submission> SHAPE = new Shape<>(
            Schema.of(
                            Payload.EDITION,
                            Edition.VERSION,
                            Edition.ZONE,
                            Payload.COMPANY,
                            Payload.PRODUCTS,
                            DossierEvent.CONSENT)
                    .orNot(Edition.CONTACT),
            facts -> new Submission(
                    new EditionVersion(facts.need(Payload.EDITION), facts.need(Edition.VERSION)),
                    facts.need(Edition.ZONE),
                    facts.need(Payload.COMPANY),
                    facts.need(Payload.PRODUCTS),
                    facts.need(DossierEvent.CONSENT),
                    facts.get(Edition.CONTACT)),
            sent -> Facts.of(
                            Payload.EDITION,
                            sent.edition.id(),
                            Edition.VERSION,
                            sent.edition.version(),
                            Edition.ZONE,
                            sent.zone)
                    .with(Payload.COMPANY, sent.company)
                    .with(Payload.PRODUCTS, sent.products)
                    .with(DossierEvent.CONSENT, sent.consent)
                    .withKnown(Edition.CONTACT, sent.contact));

    /** How the event that opens an application carries it. */
    public static final Fact<Submission> SUBMISSION = Fact.of("submission", new FactType.Shaped<>(SHAPE));

    public Submission {
        products = List.copyOf(products);
    }

    /** What a company sends in now. */
    public static Submission of(Attempt<?> attempt) {
        return new Submission(
                EditionVersion.of(attempt.edition()),
                attempt.edition().zone(),
                attempt.by().name(),
                attempt.get(Payload.PRODUCTS).orElse(List.of()),
                Joining.consent(attempt),
                attempt.edition().contact());
    }
}
