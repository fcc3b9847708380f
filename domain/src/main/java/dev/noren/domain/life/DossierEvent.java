package dev.noren.domain.life;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.FactType;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.fact.Schema;
import dev.noren.domain.fact.Shape;
import dev.noren.domain.terms.Consent;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What happens to the dossier of any case. */
public sealed interface DossierEvent {

    /** The company agreed to newer terms. */
    record Consented(Consent consent) implements DossierEvent {}

    /** The secretariat waived a clause for this case. */
    record Waived(Clause clause, String reason) implements DossierEvent {}

    /** The secretariat judged a clause for this case. */
    record Judged(Clause clause, boolean accept, String reason) implements DossierEvent {}

    /** The secretariat granted to return money; whole yen. */
    record RefundGranted(String ground, long amount, String reason) implements DossierEvent {}

    /** The company was told that the terms have changed, and in which clauses. */
    record TermsTold(long version, List<Clause> changed) implements DossierEvent {}

    Fact<Consent> CONSENT = Fact.of("consent", new FactType.Shaped<>(Consent.SHAPE));

    /** The shapes of a lifecycle's own events, and of what happens to its dossiers. */
    static <E> List<EventShape<E>> shapesBeside(
            List<EventShape<E>> own, Function<DossierEvent, E> wrap, Function<E, Optional<DossierEvent>> unwrap) {
        return Stream.concat(own.stream(), SHAPES.stream().map(shape -> shape.inside(wrap, unwrap)))
                .toList();
    }

    /** How they are stored. */
    List<EventShape<DossierEvent>> SHAPES = List.of(
            EventShape.of(
                    "consented",
                    1,
                    Consented.class,
                    new Shape<>(
                            Schema.of(CONSENT),
                            facts -> new Consented(facts.need(CONSENT)),
                            event -> Facts.of(CONSENT, event.consent))),
            EventShape.of(
                    "clause-waived",
                    1,
                    Waived.class,
                    new Shape<>(
                            Schema.of(Payload.CLAUSE, Payload.REASON),
                            facts -> new Waived(facts.need(Payload.CLAUSE), facts.need(Payload.REASON)),
                            event -> Facts.of(Payload.CLAUSE, event.clause, Payload.REASON, event.reason))),
            EventShape.of(
                    "clause-judged",
                    1,
                    Judged.class,
                    new Shape<>(
                            Schema.of(Payload.CLAUSE, Payload.ACCEPT, Payload.REASON),
                            facts -> new Judged(
                                    facts.need(Payload.CLAUSE), facts.need(Payload.ACCEPT), facts.need(Payload.REASON)),
                            event -> Facts.of(
                                    Payload.CLAUSE,
                                    event.clause,
                                    Payload.ACCEPT,
                                    event.accept,
                                    Payload.REASON,
                                    event.reason))),
            EventShape.of(
                    "refund-granted",
                    1,
                    RefundGranted.class,
                    new Shape<>(
                            Schema.of(Payload.GROUND, Payload.PAID, Payload.REASON),
                            facts -> new RefundGranted(
                                    facts.need(Payload.GROUND), facts.need(Payload.PAID), facts.need(Payload.REASON)),
                            event -> Facts.of(
                                    Payload.GROUND,
                                    event.ground,
                                    Payload.PAID,
                                    event.amount,
                                    Payload.REASON,
                                    event.reason))),
            EventShape.of(
                    "terms-told",
                    1,
                    TermsTold.class,
                    new Shape<>(
                            Schema.of(Payload.TERMS, Payload.CLAUSES),
                            facts -> new TermsTold(facts.need(Payload.TERMS), facts.need(Payload.CLAUSES)),
                            event -> Facts.of(Payload.TERMS, event.version, Payload.CLAUSES, event.changed))));
}
