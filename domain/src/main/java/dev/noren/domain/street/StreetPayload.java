package dev.noren.domain.street;

import dev.noren.domain.fact.Codes;
import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.FactType;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.fact.Word;
import dev.noren.domain.life.Payload;
import dev.noren.domain.money.Money;
import dev.noren.domain.product.ProductFacts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;

/** What the commands of Japan Street carry. */
final class StreetPayload {

    /** On what ground a listing is taken down. */
    enum Ground implements Word {
        EXPORT_CONTROL,
        UNQUALIFIED
    }

    /** What came of the talks. */
    enum Result implements Word {
        CONCLUDED,
        ONGOING,
        NO_DEAL
    }

    /** The reason for which the secretariat is told (MALL24-MISC-1). */
    static final String UNWANTED_COUNTRY = "unwanted-country";

    static final Fact<List<String>> EXCLUDED_COUNTRIES = Fact.of("excludedCountries", FactType.listOf(Codes.country()));
    static final Fact<Facts> REVISION = Fact.of("facts", FactType.group(ProductFacts.SCHEMA));
    static final Fact<Ground> TAKE_DOWN = Fact.of("ground", FactType.oneOf(Ground.class));

    static final Fact<String> LISTING = Fact.of("listing", new FactType.Handle(FactType.Handle.What.CASE));
    static final Fact<String> MESSAGE = Fact.personal("message", FactType.prose());
    static final Fact<Long> QUANTITY = Fact.of("quantity", FactType.positive());
    static final Fact<Boolean> ACCEPT = Payload.ACCEPT;
    static final Fact<String> REASON = Fact.personal("reason", FactType.prose(), UNWANTED_COUNTRY);
    /** Minor units of the currency. */
    static final Fact<Long> UNIT_PRICE = Fact.of("unitPrice", FactType.positive());

    static final Fact<Currency> CURRENCY = Money.CURRENCY;
    static final Fact<Long> LEAD_TIME_DAYS = Fact.of("leadTimeDays", new FactType.Whole(0, 3_650));
    static final Fact<LocalDate> VALID_UNTIL = Fact.of("validUntil", FactType.date());
    static final Fact<Instant> MEETING_AT = Fact.of("at", new FactType.Moment());
    static final Fact<Result> RESULT = Fact.of("result", FactType.oneOf(Result.class));

    private StreetPayload() {}
}
