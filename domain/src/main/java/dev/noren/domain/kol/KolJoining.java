package dev.noren.domain.kol;

import static dev.noren.domain.clause.Kol25.OV_1;
import static dev.noren.domain.clause.Kol25.OV_11;
import static dev.noren.domain.clause.Kol25.OV_12;
import static dev.noren.domain.clause.Kol25.OV_2;
import static dev.noren.domain.clause.Kol25.OV_3;
import static dev.noren.domain.clause.Kol25.OV_7;
import static dev.noren.domain.clause.Kol25.OV_9;
import static dev.noren.domain.clause.Kol25.REQ_10;
import static dev.noren.domain.clause.Kol25.REQ_5;
import static dev.noren.domain.kol.KolPayload.JOINS_OTHER_EVENT;
import static dev.noren.domain.kol.KolPayload.TRACK;
import static dev.noren.domain.kol.KolState.ADOPTED;
import static dev.noren.domain.kol.KolState.APPLIED;
import static dev.noren.domain.kol.KolState.REJECTED;
import static dev.noren.domain.life.Payload.DECLARE;
import static dev.noren.domain.life.Payload.PRODUCTS;
import static dev.noren.domain.life.Payload.SIGNATORY;
import static dev.noren.domain.life.Role.COMPANY;
import static dev.noren.domain.life.Role.SECRETARIAT;

import dev.noren.domain.edition.Numbers;
import dev.noren.domain.life.Attempt;
import dev.noren.domain.life.Checks;
import dev.noren.domain.life.EditionVersion;
import dev.noren.domain.life.Joining;
import dev.noren.domain.life.Outcome;
import dev.noren.domain.life.Reasons;
import dev.noren.domain.life.Row;
import dev.noren.domain.promotion.Planning;
import dev.noren.domain.promotion.PromotionPlan;
import dev.noren.domain.ruling.Subject;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** From the application to its result: who may apply, and how many are adopted. */
final class KolJoining {

    /** The export-control terms are what a signatory agrees to here. */
    static final Joining JOINING = Joining.under(REQ_10);

    static final List<Row<KolCase, KolEvent>> ROWS = List.of(
            Row.<KolCase, KolEvent>opening("apply", COMPANY)
                    .carries(TRACK, PRODUCTS, JOINS_OTHER_EVENT, DECLARE, SIGNATORY)
                    .to(APPLIED)
                    .standing(Set.of(OV_1, OV_12), KolJoining::isInTime)
                    .standing(Set.of(OV_12, OV_9), KolJoining::hasRoom)
                    .standing(Set.of(OV_11), KolJoining::isTheOnlyOne)
                    .check((attempt, reasons) -> Checks.productsOf(attempt.by().name(), PRODUCTS, attempt, reasons))
                    .guard(KolQueries.GUIDELINE, KolJoining::isEligible)
                    .guard(Set.of(), Joining::declares)
                    .guard(JOINING.cites(), JOINING::isAuthorised)
                    .rests(OV_12, OV_7)
                    .mayRest(OV_2, OV_3)
                    .plans(KolJoining::planning)
                    .then(KolJoining::applied),
            Row.<KolCase, KolEvent>on("adopt", SECRETARIAT)
                    .revocable()
                    .from(APPLIED)
                    .to(ADOPTED)
                    .standing(Set.of(OV_9), (attempt, reasons) -> {
                        if (isFull(attempt)) {
                            reasons.clause(OV_9);
                        }
                    })
                    .rests(REQ_5, OV_9)
                    .then(attempt -> Outcome.of(new KolEvent.Adopted())),
            Row.<KolCase, KolEvent>on("reject", SECRETARIAT)
                    .revocable()
                    .from(APPLIED)
                    .to(REJECTED)
                    .rests(REQ_5)
                    .then(attempt -> Outcome.of(new KolEvent.Rejected())));

    private KolJoining() {}

    private static void isInTime(Attempt<KolCase> attempt, Reasons reasons) {
        var window = attempt.edition().applications();
        if (window.notYetOpenOn(attempt.today())) {
            reasons.clause(OV_1);
        }
        if (window.overOn(attempt.today())) {
            reasons.clause(OV_12);
        }
    }

    /** The agency may close early once the capacity is reached; that it does so by itself is ours. */
    private static void hasRoom(Attempt<KolCase> attempt, Reasons reasons) {
        if (isFull(attempt)) {
            reasons.clause(OV_12);
            reasons.clause(OV_9);
        }
    }

    private static boolean isFull(Attempt<KolCase> attempt) {
        var edition = attempt.edition();
        long taken = attempt.world().holderCount(KolCase.place(edition.id()));
        return taken >= edition.numbers().need(Numbers.PLACES);
    }

    /** One application per company, over both tracks. */
    private static void isTheOnlyOne(Attempt<KolCase> attempt, Reasons reasons) {
        var company = attempt.by().name();
        var participation = KolCase.participation(attempt.edition().id(), company);
        if (!attempt.world().holders(participation).isEmpty()) {
            reasons.clause(OV_11, Subject.company(company), "");
        }
    }

    private static void isEligible(Attempt<KolCase> attempt, Reasons reasons) {
        KolQueries.ruling(attempt, attempt.by().name()).ifPresent(reasons::unlessEligible);
    }

    /** Whoever plans for a track plans within the edition's run; there are no paid options. */
    private static Optional<Planning> planning(Attempt<KolCase> attempt) {
        return attempt.get(TRACK)
                .map(KolTrack::word)
                .flatMap(track -> attempt.edition()
                        .track(track)
                        .map(plans -> new Planning(
                                plans.plugin(),
                                attempt.edition().runs(),
                                attempt.edition().runs(),
                                List.of(),
                                Optional.of(track),
                                attempt.get(PRODUCTS).orElse(List.of()))));
    }

    private static Outcome<KolEvent> applied(Attempt<KolCase> attempt) {
        var planning = planning(attempt);
        var promotion = planning.map(plan -> plan.kept(attempt.proposed())).orElse(PromotionPlan.NOTHING);
        var application = new Application(
                EditionVersion.of(attempt.edition()),
                attempt.by().name(),
                attempt.need(TRACK),
                attempt.need(PRODUCTS),
                attempt.need(JOINS_OTHER_EVENT),
                attempt.edition().contact(),
                planning.map(Planning::plugin),
                promotion);
        return Outcome.<KolEvent>of(new KolEvent.Applied(application, Joining.consent(attempt)))
                .because(application.track().clause())
                .keeping(promotion, attempt.proposed());
    }
}
