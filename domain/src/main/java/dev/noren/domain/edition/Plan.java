package dev.noren.domain.edition;

import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.FactType;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.fact.Schema;
import dev.noren.domain.fact.Shape;
import dev.noren.domain.money.Money;
import java.util.List;
import java.util.Optional;

/**
 * What a plan costs and gives, in programmes that have plans.
 *
 * @param market the market for which it holds; empty where the programme has none
 * @param places how many may take it; empty where there is no limit
 * @param credit the advertising credit that comes with it
 * @param openTo the company sizes that may take it; empty where all may
 */
public record Plan(
        String plan,
        Optional<String> market,
        Fee fee,
        Optional<Long> places,
        Optional<Money> credit,
        List<String> openTo) {

    public static final Fact<String> PLAN = Fact.of("plan", new FactType.Handle(FactType.Handle.What.OTHER));
    public static final Fact<String> MARKET = Fact.of("market", new FactType.Handle(FactType.Handle.What.OTHER));
    public static final Fact<Fee> FEE = Fact.of("fee", new FactType.Shaped<>(Fee.SHAPE));
    public static final Fact<Long> PLACES = Fact.of("places", FactType.positive());
    public static final Fact<Money> CREDIT = Fact.of("credit", new FactType.Shaped<>(Money.SHAPE));
    public static final Fact<List<String>> OPEN_TO =
            Fact.of("openTo", FactType.listOf(new FactType.Handle(FactType.Handle.What.OTHER)));

    public static final Shape<Plan> SHAPE = new Shape<>(
            Schema.of(PLAN, FEE).orNot(MARKET, PLACES, CREDIT, OPEN_TO),
            facts -> new Plan(
                    facts.need(PLAN),
                    facts.get(MARKET),
                    facts.need(FEE),
                    facts.get(PLACES),
                    facts.get(CREDIT),
                    facts.get(OPEN_TO).orElse(List.of())),
            plan -> Facts.of(PLAN, plan.plan, FEE, plan.fee)
                    .withKnown(MARKET, plan.market)
                    .withKnown(PLACES, plan.places)
                    .withKnown(CREDIT, plan.credit)
                    .with(OPEN_TO, plan.openTo));
}
