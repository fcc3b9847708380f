package dev.noren.domain.terms;

import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.FactType;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.fact.Schema;
import dev.noren.domain.fact.Shape;
import java.time.Instant;

/** That a company agreed: to which terms, by whom, and when. */
public record Consent(String terms, long version, String contentHash, Signatory signatory, Instant at) {

    private static final Fact<String> TERMS = Fact.of("terms", new FactType.Handle(FactType.Handle.What.OTHER));
    private static final Fact<Long> VERSION = Fact.of("version", FactType.positive());
    private static final Fact<String> HASH = Fact.of("contentHash", FactType.line());
    private static final Fact<Signatory> SIGNATORY = Fact.of("signatory", new FactType.Shaped<>(Signatory.SHAPE));
    private static final Fact<Instant> AT = Fact.of("at", new FactType.Moment());

    public static final Shape<Consent> SHAPE = new Shape<>(
            Schema.of(TERMS, VERSION, HASH, SIGNATORY, AT),
            facts -> new Consent(
                    facts.need(TERMS), facts.need(VERSION), facts.need(HASH), facts.need(SIGNATORY), facts.need(AT)),
            consent -> Facts.of(TERMS, consent.terms, VERSION, consent.version, HASH, consent.contentHash)
                    .with(SIGNATORY, consent.signatory)
                    .with(AT, consent.at));

    public static Consent to(Terms terms, Signatory signatory, Instant at) {
        return new Consent(terms.id(), terms.version(), terms.contentHash(), signatory, at);
    }
}
