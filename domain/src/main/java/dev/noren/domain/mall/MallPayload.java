package dev.noren.domain.mall;

import dev.noren.domain.edition.Offer;
import dev.noren.domain.fact.Codes;
import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.FactType;
import dev.noren.domain.fact.Word;
import dev.noren.domain.life.Shown;
import dev.noren.domain.money.Money;
import java.util.Currency;
import java.util.List;
import java.util.Map;

/** What the commands of JAPAN MALL carry. */
final class MallPayload {

    /** Who found that a company that already trades with the buyer belongs to the promotion (MALL24-FAQ-3). */
    enum Judge implements Word {
        BUYER,
        TRADING_COMPANY
    }

    /** On what ground a participation is excluded. */
    enum Ground implements Word {
        UNQUALIFIED,
        OFF_PURPOSE,
        EXPORT_CONTROL
    }

    static final Fact<String> DELIVERY_COUNTRY = Fact.of("deliveryCountry", Codes.country());
    static final Fact<Currency> CURRENCY = Money.CURRENCY;
    static final Fact<Boolean> FULL_BUYOUT = Fact.of("fullBuyout", FactType.flag());
    static final Fact<Judge> JUDGED_BY = Fact.of("judgedBy", FactType.oneOf(Judge.class));
    static final Fact<String> OPTION = Offer.OPTION;
    static final Fact<Boolean> PASSED = Fact.of("passed", FactType.flag());
    static final Fact<String> OVERVIEW = Shown.OVERVIEW;
    /** A line per product: {@code product}, figures by the buyer's own names, and {@code currency} for amounts. */
    static final Fact<List<Map<String, Object>>> DATA =
            Fact.of("data", FactType.listOf(new FactType.Named<>(new FactType.Anything())));

    static final Fact<Ground> EXCLUSION = Fact.of("ground", FactType.oneOf(Ground.class));

    private MallPayload() {}
}
