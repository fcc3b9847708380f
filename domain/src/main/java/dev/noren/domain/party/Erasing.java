package dev.noren.domain.party;

import static dev.noren.domain.life.Role.CLOCK;
import static dev.noren.domain.life.Role.SECRETARIAT;

import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.FactType;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.fact.Flaw;
import dev.noren.domain.fact.Schema;
import dev.noren.domain.fact.Shape;
import dev.noren.domain.life.Attempt;
import dev.noren.domain.life.Case;
import dev.noren.domain.life.Errand;
import dev.noren.domain.life.EventShape;
import dev.noren.domain.life.Outcome;
import dev.noren.domain.life.Reasons;
import dev.noren.domain.life.Row;
import dev.noren.domain.ruling.Subject;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How a company or buyer is erased (ours): by the secretariat, for a reason, once nothing of it is under way. What happened
 * stays; who it was does not. A company's products go with it, by the clock.
 */
record Erasing(Subject.Sort sort) {

    /** Why somebody is erased. It stays when everything else is gone, and so must name nobody. */
    static final Fact<String> REASON = Fact.keptForGood("reason", FactType.prose());

    Row<PartyCase, PartyEvent> row() {
        return Row.<PartyCase, PartyEvent>on("erase", sort == Subject.Sort.PRODUCT ? CLOCK : SECRETARIAT)
                .carries(REASON)
                .from(PartyCase.Standing.REGISTERED)
                .to(PartyCase.Standing.ERASED)
                .first(Set.of(), Erasing::isNotErased)
                .standing(Set.of(), Erasing::nothingIsUnderWay)
                .check(Erasing::namesNobody)
                .then(Erasing::erased);
    }

    private static Outcome<PartyEvent> erased(Attempt<PartyCase> attempt) {
        var reason = attempt.need(REASON);
        return Outcome.<PartyEvent>of(new PartyEvent.Erased(reason))
                .sending(ofWhom(attempt)
                        .filter(PartyCase.class::isInstance)
                        .map(PartyCase.class::cast)
                        .filter(party -> party.subject().sort() == Subject.Sort.PRODUCT && !party.isErased())
                        .map(product -> new Errand(product.id(), "erase", Facts.of(REASON, reason)))
                        .toList());
    }

    /** What a company or buyer has to do with; of a product, nothing is asked. */
    private static Stream<Case> ofWhom(Attempt<PartyCase> attempt) {
        var party = attempt.state().subject();
        return party.sort() == Subject.Sort.PRODUCT ? Stream.of() : attempt.world().casesOf(party).stream();
    }

    static EventShape<PartyEvent> shape(Subject.Sort sort) {
        return EventShape.of(
                sort.word() + "-erased",
                1,
                PartyEvent.Erased.class,
                new Shape<>(
                        Schema.of(REASON),
                        read -> new PartyEvent.Erased(read.need(REASON)),
                        event -> Facts.of(REASON, event.reason())));
    }

    static void isNotErased(Attempt<PartyCase> attempt, Reasons reasons) {
        if (!attempt.opensCase() && attempt.state().isErased()) {
            reasons.wrongState(attempt.state().subject().sort().word(), Flaw.ERASED);
        }
    }

    private static void nothingIsUnderWay(Attempt<PartyCase> attempt, Reasons reasons) {
        ofWhom(attempt)
                .filter(each -> !(each instanceof PartyCase))
                .forEach(each ->
                        PartyCase.againstErasing(each).ifPresent(flaw -> reasons.standsInTheWay(each.id(), flaw)));
    }

    private static void namesNobody(Attempt<PartyCase> attempt, Reasons reasons) {
        boolean named = attempt.world().names(attempt.state().subject()).stream()
                .anyMatch(name -> attempt.get(REASON)
                        .filter(reason -> reason.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT)))
                        .isPresent());
        if (named) {
            reasons.invalid(REASON.name(), Flaw.NAMES_A_PERSON);
        }
    }
}
