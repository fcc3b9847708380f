package dev.noren.domain.kol;

import static dev.noren.domain.clause.Kol25.NOTE_11;
import static dev.noren.domain.kol.KolPayload.GROUND;
import static dev.noren.domain.kol.KolPayload.TO;
import static dev.noren.domain.kol.KolState.ADOPTED;
import static dev.noren.domain.kol.KolState.APPLIED;
import static dev.noren.domain.kol.KolState.CALLED_OFF;
import static dev.noren.domain.kol.KolState.CANCELLED;
import static dev.noren.domain.kol.KolState.ENDED;
import static dev.noren.domain.kol.KolState.PROMOTING;
import static dev.noren.domain.kol.KolState.REPORTED;
import static dev.noren.domain.kol.KolState.WITHDRAWN;
import static dev.noren.domain.life.Payload.NOTE;
import static dev.noren.domain.life.Role.CLOCK;
import static dev.noren.domain.life.Role.COMPANY;
import static dev.noren.domain.life.Role.SECRETARIAT;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.fact.Flaw;
import dev.noren.domain.life.Attempt;
import dev.noren.domain.life.Checks;
import dev.noren.domain.life.Guard;
import dev.noren.domain.life.Outcome;
import dev.noren.domain.life.Row;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The ends that nobody planned: withdrawn, cancelled, called off; and that nobody takes part in another's place. */
final class KolEndings {

    static final List<Row<KolCase, KolEvent>> ROWS = List.of(
            Row.<KolCase, KolEvent>on("withdraw", COMPANY)
                    .leaving()
                    .from(APPLIED, ADOPTED, PROMOTING)
                    .to(WITHDRAWN)
                    .then(attempt -> Outcome.of(new KolEvent.Withdrawn())),
            Row.<KolCase, KolEvent>on("cancel-adoption", SECRETARIAT)
                    .carries(GROUND, NOTE)
                    .from(ADOPTED, PROMOTING, ENDED, REPORTED)
                    .to(CANCELLED)
                    .check(isAGround(KolGround::cancels))
                    .mayRest(clausesOf(KolGround.values()))
                    .rests(KolProgramme.FREE.notMadeUpFor())
                    .then(KolEndings::adoptionCancelled),
            Row.<KolCase, KolEvent>on("call-off", SECRETARIAT, CLOCK)
                    .carries(GROUND)
                    .from(APPLIED, ADOPTED, PROMOTING)
                    .to(CALLED_OFF)
                    .check(isAGround(KolGround::callsOff))
                    .mayRest(clausesOf(KolGround.values()))
                    .rests(KolProgramme.FREE.notMadeUpFor())
                    .then(KolEndings::calledOff),
            Row.<KolCase, KolEvent>on("transfer", COMPANY)
                    .carries(TO)
                    .standing(Set.of(NOTE_11), (attempt, reasons) -> reasons.clause(NOTE_11))
                    .check(Checks.companyExists(TO))
                    .then(attempt -> {
                        throw new IllegalStateException("a right to take part that was transferred");
                    }));

    private KolEndings() {}

    private static List<Clause> clausesOf(KolGround... grounds) {
        return Arrays.stream(grounds)
                .flatMap(ground -> ground.clauses().stream())
                .distinct()
                .toList();
    }

    private static Guard.Look<KolCase> isAGround(Predicate<KolGround> grounds) {
        return (attempt, reasons) -> attempt.get(GROUND)
                .filter(grounds.negate())
                .ifPresent(other -> reasons.invalid(GROUND.name(), Flaw.NOT_ONE_OF));
    }

    private static Outcome<KolEvent> adoptionCancelled(Attempt<KolCase> attempt) {
        var ground = attempt.need(GROUND);
        return Outcome.<KolEvent>of(
                        new KolEvent.AdoptionCancelled(ground, attempt.need(NOTE), KolProgramme.FREE.refund()))
                .because(ground.clauses());
    }

    private static Outcome<KolEvent> calledOff(Attempt<KolCase> attempt) {
        var ground = attempt.need(GROUND);
        return Outcome.<KolEvent>of(new KolEvent.CalledOff(ground, KolProgramme.FREE.refund()))
                .because(ground.clauses());
    }
}
