package dev.noren.domain.buyer;

import dev.noren.domain.company.CompanyFacts;
import dev.noren.domain.fact.Codes;
import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.FactType;
import dev.noren.domain.fact.Schema;

/** What can be known of an overseas EC buyer. */
public final class BuyerFacts {

    public static final Fact<String> COUNTRY = Fact.of("country", Codes.country());
    /** Invited to Japan Street (MALL24-ST-4). */
    public static final Fact<Boolean> INVITED = Fact.of("invited", FactType.flag());

    /** What a buyer's {@code facts} can hold. */
    public static final Schema SCHEMA =
            Schema.allOptional(CompanyFacts.NAME, CompanyFacts.EMAIL, CompanyFacts.LANGUAGE);

    private BuyerFacts() {}
}
