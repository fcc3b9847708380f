package dev.noren.domain.ruling;

import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.FactType;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.fact.Schema;
import dev.noren.domain.fact.Shape;
import dev.noren.domain.fact.Word;

/** Whom or what a finding is about. */
public record Subject(Sort sort, String name) {

    /** What can be spoken of. */
    public enum Sort implements Word {
        COMPANY,
        PRODUCT,
        BUYER,
        CASE
    }

    public static final Fact<Sort> SORT = Fact.of("kind", FactType.oneOf(Sort.class));
    public static final Fact<String> NAME = Fact.of("name", FactType.line());

    /** Written as {@code {kind: product, name: ponzu}}. */
    public static final Shape<Subject> SHAPE = new Shape<>(
            Schema.of(SORT, NAME),
            facts -> new Subject(facts.need(SORT), facts.need(NAME)),
            subject -> Facts.of(SORT, subject.sort, NAME, subject.name));

    /** As in {@code company sakura}. */
    public String spoken() {
        return sort.word() + " " + name;
    }

    public static Subject company(String name) {
        return new Subject(Sort.COMPANY, name);
    }

    public static Subject product(String name) {
        return new Subject(Sort.PRODUCT, name);
    }

    public static Subject buyer(String name) {
        return new Subject(Sort.BUYER, name);
    }
}
