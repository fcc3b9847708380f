package dev.noren.domain.edition;

import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.FactType;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.fact.Schema;
import dev.noren.domain.fact.Shape;
import java.time.LocalDate;
import java.util.List;

/**
 * A paid option of a partner buyer (MALL24-OPT-1 to -6).
 *
 * @param pricePerProduct whole yen
 * @param smeDiscountPerProduct whole yen that the agency covers for mid-size and small companies (MALL24-OPT-2)
 * @param chooseBy the last day on which it can be chosen (MALL24-REG-5)
 * @param payWithinDays days from passing the screening to the due date (MALL24-OPT-5)
 * @param confirmWithinDays days after the due date in which money received by it can still be confirmed (ours; 0 unless
 *     the offer says otherwise)
 * @param dataGiven the figures that the buyer gives per product (MALL24-PN-6)
 */
public record Offer(
        String option,
        long pricePerProduct,
        long smeDiscountPerProduct,
        LocalDate chooseBy,
        long payWithinDays,
        long confirmWithinDays,
        List<String> dataGiven) {

    private static final long MOST_DAYS = 3_650;

    public static final Fact<String> OPTION = Fact.of("option", new FactType.Handle(FactType.Handle.What.OTHER));
    public static final Fact<Long> PRICE = Fact.of("pricePerProduct", FactType.figure());
    public static final Fact<Long> DISCOUNT = Fact.of("smeDiscountPerProduct", FactType.figure());
    public static final Fact<LocalDate> CHOOSE_BY = Fact.of("chooseBy", FactType.date());
    public static final Fact<Long> PAY_WITHIN = Fact.of("payWithinDays", new FactType.Whole(0, MOST_DAYS));
    public static final Fact<Long> CONFIRM_WITHIN = Fact.of("confirmWithinDays", new FactType.Whole(0, MOST_DAYS));
    public static final Fact<List<String>> DATA_GIVEN =
            Fact.of("dataGiven", FactType.listOf(new FactType.Handle(FactType.Handle.What.OTHER)));

    public static final Shape<Offer> SHAPE = new Shape<>(
            Schema.of(OPTION, PRICE, CHOOSE_BY, PAY_WITHIN).orNot(DISCOUNT, CONFIRM_WITHIN, DATA_GIVEN),
            facts -> new Offer(
                    facts.need(OPTION),
                    facts.need(PRICE),
                    facts.get(DISCOUNT).orElse(0L),
                    facts.need(CHOOSE_BY),
                    facts.need(PAY_WITHIN),
                    facts.get(CONFIRM_WITHIN).orElse(0L),
                    facts.get(DATA_GIVEN).orElse(List.of())),
            offer -> Facts.of(OPTION, offer.option, PRICE, offer.pricePerProduct)
                    .with(DISCOUNT, offer.smeDiscountPerProduct)
                    .with(CHOOSE_BY, offer.chooseBy)
                    .with(PAY_WITHIN, offer.payWithinDays)
                    .with(CONFIRM_WITHIN, offer.confirmWithinDays)
                    .with(DATA_GIVEN, offer.dataGiven));

    public Offer {
        dataGiven = List.copyOf(dataGiven);
    }

    /** The same with another last day to choose it. */
    public Offer choosableUntil(LocalDate lastDay) {
        return new Offer(
                option, pricePerProduct, smeDiscountPerProduct, lastDay, payWithinDays, confirmWithinDays, dataGiven);
    }

    /** What one product costs, whole yen (MALL24-OPT-2, -OPT-6). */
    public long pricePerProduct(boolean smallOrMidSize) {
        return smallOrMidSize ? pricePerProduct - smeDiscountPerProduct : pricePerProduct;
    }
}
