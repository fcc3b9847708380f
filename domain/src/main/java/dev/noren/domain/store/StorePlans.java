package dev.noren.domain.store;

import dev.noren.domain.company.CompanySize;
import dev.noren.domain.edition.Edition;
import dev.noren.domain.edition.Plan;
import dev.noren.domain.fact.Flaw;
import dev.noren.domain.fact.Problem;
import dev.noren.domain.fact.Word;
import dev.noren.domain.life.Attempt;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The plans of an edition by market: what they cost and give, and to whom they are open (DECK23-STORE-12, -14 to -16). */
final class StorePlans {

    /** The sizes for which a plan may be kept (DECK23-STORE-15). */
    private static final Set<String> SMALL_AND_MID_SIZE = Set.of(CompanySize.SMALL.word(), CompanySize.MID_SIZE.word());

    private StorePlans() {}

    /** The plan of that name in that market; empty where the edition has none. */
    static Optional<Plan> find(Edition edition, StorePlan plan, Market market) {
        return edition.plans().stream()
                .filter(each -> each.plan().equals(plan.word()))
                .filter(each -> each.market().equals(Optional.of(market.word())))
                .findFirst();
    }

    /** The plan that a payload names; empty where it names none, or no market. */
    static Optional<Plan> chosen(Attempt<?> attempt) {
        return attempt.get(StorePayload.PLAN)
                .flatMap(plan ->
                        attempt.get(StorePayload.MARKET).flatMap(market -> find(attempt.edition(), plan, market)));
    }

    /** Whether the plan that a payload names is for mid-size and small companies alone; empty where it names none. */
    static Optional<Boolean> restricted(Attempt<?> attempt) {
        return attempt.get(StorePayload.PLAN)
                .map(plan -> attempt.edition().plans().stream()
                        .filter(each -> each.plan().equals(plan.word()))
                        .filter(each -> attempt.get(StorePayload.MARKET)
                                .filter(market -> !each.market().equals(Optional.of(market.word())))
                                .isEmpty())
                        .anyMatch(each -> !each.openTo().isEmpty()));
    }

    /** Plans that the programme does not know, or that are told twice. */
    static List<Problem> contradictions(List<Plan> plans) {
        var problems = new ArrayList<Problem>();
        var seen = new HashSet<List<String>>();
        for (int i = 0; i < plans.size(); i++) {
            var plan = plans.get(i);
            var path = Edition.PLANS.name() + "[" + i + "].";
            var market = plan.market().orElse("");
            if (!isOneOf(StorePlan.values(), plan.plan())) {
                problems.add(new Problem(path + Plan.PLAN.name(), Flaw.NOT_ONE_OF));
            }
            if (!isOneOf(Market.values(), market)) {
                problems.add(
                        new Problem(path + Plan.MARKET.name(), market.isEmpty() ? Flaw.REQUIRED : Flaw.NOT_ONE_OF));
            }
            if (!seen.add(List.of(plan.plan(), market))) {
                problems.add(new Problem(path + Plan.PLAN.name(), Flaw.NAMED_TWICE));
            }
            if (!plan.openTo().isEmpty() && !Set.copyOf(plan.openTo()).equals(SMALL_AND_MID_SIZE)) {
                problems.add(new Problem(path + Plan.OPEN_TO.name(), Flaw.NOT_ONE_OF));
            }
        }
        return problems;
    }

    private static boolean isOneOf(Word[] words, String text) {
        return Arrays.stream(words).anyMatch(word -> word.word().equals(text));
    }
}
