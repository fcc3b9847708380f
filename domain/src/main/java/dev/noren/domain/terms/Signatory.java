package dev.noren.domain.terms;

import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.FactType;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.fact.Schema;
import dev.noren.domain.fact.Shape;

/**
 * Who agrees for the company.
 *
 * @param authorised representative of the company, or empowered to agree for it, internal procedures being done
 *     (MALL24-EXP-7)
 */
public record Signatory(String name, String title, boolean authorised) {

    public static final Fact<String> NAME = Fact.personal("name", FactType.line());
    public static final Fact<String> TITLE = Fact.personal("title", FactType.line());
    public static final Fact<Boolean> AUTHORISED = Fact.of("authorised", FactType.flag());

    /** Written as {@code {name: S. Mori, title: Director, authorised: true}}. */
    public static final Shape<Signatory> SHAPE = new Shape<>(
            Schema.of(NAME, TITLE, AUTHORISED),
            facts -> new Signatory(facts.need(NAME), facts.need(TITLE), facts.need(AUTHORISED)),
            signatory -> Facts.of(NAME, signatory.name, TITLE, signatory.title, AUTHORISED, signatory.authorised));
}
