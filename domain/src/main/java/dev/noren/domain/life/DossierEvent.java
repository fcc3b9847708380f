package dev.noren.domain.life;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.FactType;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.fact.Schema;
import dev.noren.domain.fact.Shape;
import dev.noren.domain.money.Payout;
import dev.noren.domain.notice.Told;
import dev.noren.domain.ruling.Subject;
import dev.noren.domain.terms.Consent;
import java.time.Instant;
import java.time.LocalDate;
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

    /**
     * The secretariat took back the last step of the case, which stands again as that found it.
     *
     * @param programme by its name
     * @param step the command that was taken back
     * @param of when it happened
     * @param corrects whom the step had told something, each once
     */
    record Undone(String programme, String step, LocalDate of, List<Corrected> corrects, String reason, Instant at)
            implements DossierEvent {}

    /**
     * Somebody who was told what holds no more.
     *
     * @param to the company or buyer; empty for the secretariat
     * @param because on which clauses they were told
     */
    record Corrected(Optional<Subject> to, List<Clause> because) {

        private static final Fact<Subject> TO = Fact.of("to", new FactType.Shaped<>(Subject.SHAPE));

        /** Written as {@code {to: {kind: company, name: sakura}, because: [MALL24-OPT-4]}}. */
        static final Shape<Corrected> SHAPE = new Shape<>(
                Schema.of(Shown.BECAUSE).orNot(TO),
                facts -> new Corrected(facts.get(TO), facts.need(Shown.BECAUSE)),
                corrected -> Facts.of(Shown.BECAUSE, corrected.because).withKnown(TO, corrected.to));
    }

    /**
     * The secretariat found that a line was booked wrongly.
     *
     * @param owed towards how much the lines that are left go, whole yen
     */
    record PaymentReversed(String reference, long owed, String reason) implements DossierEvent {}

    /** Money left the office. */
    record RefundPaid(Payout payout, String reason) implements DossierEvent {}

    Fact<String> STEP = Fact.of("step", FactType.line());
    Fact<LocalDate> OF = Fact.of("of", FactType.date());
    Fact<List<Corrected>> CORRECTS = Fact.of("corrects", FactType.listOf(new FactType.Shaped<>(Corrected.SHAPE)));
    Fact<Instant> AT = Fact.of("at", new FactType.Moment());
    Fact<Long> OWED = Fact.of("owed", FactType.figure());
    Fact<Payout> PAYOUT = Fact.of("payout", new FactType.Shaped<>(Payout.SHAPE));

    /** How a step taken back is stored. */
    EventShape<DossierEvent> UNDONE = EventShape.of(
            "step-undone",
            Undone.class,
            Schema.of(Told.PROGRAMME, STEP, OF, CORRECTS, Payload.REASON, AT),
            facts -> new Undone(
                    facts.need(Told.PROGRAMME),
                    facts.need(STEP),
                    facts.need(OF),
                    facts.need(CORRECTS),
                    facts.need(Payload.REASON),
                    facts.need(AT)),
            event -> Facts.of(Told.PROGRAMME, event.programme, STEP, event.step, OF, event.of)
                    .with(CORRECTS, event.corrects)
                    .with(Payload.REASON, event.reason)
                    .with(AT, event.at));

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
                            event -> Facts.of(Payload.TERMS, event.version, Payload.CLAUSES, event.changed))),
            UNDONE,
            EventShape.of(
                    "payment-reversed",
                    PaymentReversed.class,
                    Schema.of(Payload.REFERENCE, OWED, Payload.REASON),
                    facts -> new PaymentReversed(
                            facts.need(Payload.REFERENCE), facts.need(OWED), facts.need(Payload.REASON)),
                    event -> Facts.of(
                            Payload.REFERENCE, event.reference, OWED, event.owed, Payload.REASON, event.reason)),
            EventShape.of(
                    "refund-paid",
                    RefundPaid.class,
                    Schema.of(PAYOUT, Payload.REASON),
                    facts -> new RefundPaid(facts.need(PAYOUT), facts.need(Payload.REASON)),
                    event -> Facts.of(PAYOUT, event.payout, Payload.REASON, event.reason)));
}
