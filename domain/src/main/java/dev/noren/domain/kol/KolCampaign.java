package dev.noren.domain.kol;

import static dev.noren.domain.clause.Kol25.OV_2;
import static dev.noren.domain.clause.Kol25.OV_3;
import static dev.noren.domain.clause.Kol25.OV_8;
import static dev.noren.domain.clause.Kol25.REQ_11;
import static dev.noren.domain.clause.Kol25.REQ_7;
import static dev.noren.domain.clause.Kol25.REQ_8;
import static dev.noren.domain.kol.KolPayload.COUNT;
import static dev.noren.domain.kol.KolPayload.ORDERED_ON;
import static dev.noren.domain.kol.KolPayload.SENT_ON;
import static dev.noren.domain.kol.KolPayload.SHIPPED_ON;
import static dev.noren.domain.kol.KolState.ADOPTED;
import static dev.noren.domain.kol.KolState.CLOSED;
import static dev.noren.domain.kol.KolState.ENDED;
import static dev.noren.domain.kol.KolState.PROMOTING;
import static dev.noren.domain.kol.KolState.REPORTED;
import static dev.noren.domain.kol.SalesData.LINES;
import static dev.noren.domain.kol.SalesData.PAGE_VIEWS;
import static dev.noren.domain.kol.SalesData.UNIQUE_USERS;
import static dev.noren.domain.life.Role.COMPANY;
import static dev.noren.domain.life.Role.SECRETARIAT;

import dev.noren.domain.fact.Flaw;
import dev.noren.domain.life.Attempt;
import dev.noren.domain.life.Checks;
import dev.noren.domain.life.Flag;
import dev.noren.domain.life.Outcome;
import dev.noren.domain.life.Reasons;
import dev.noren.domain.life.Row;
import dev.noren.domain.life.SurveyRows;
import dev.noren.domain.promotion.ReportFile;
import dev.noren.domain.promotion.Reporting;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** From the samples to the survey: the campaign itself, and what is reported of it. */
final class KolCampaign {

    /** Within how many days of its order goods leave (KOL25-REQ-7). */
    private static final long DAYS_TO_SHIP = 7;

    private static final SurveyRows<KolCase, KolEvent> SURVEY = new SurveyRows<>(REQ_11, KolCase::surveyed, REPORTED);

    static final List<Row<KolCase, KolEvent>> ROWS = List.of(
            Row.<KolCase, KolEvent>on("record-samples", COMPANY)
                    .carries(COUNT, SENT_ON)
                    .from(ADOPTED)
                    .to(ADOPTED)
                    .check(Checks.notInTheFuture(SENT_ON))
                    .rests(OV_8)
                    .then(attempt -> Outcome.of(new KolEvent.SamplesSent(attempt.need(COUNT), attempt.need(SENT_ON)))),
            Row.<KolCase, KolEvent>on("start-campaign", SECRETARIAT)
                    .revocable()
                    .from(ADOPTED)
                    .to(PROMOTING)
                    .mayRest(OV_2, OV_3)
                    .then(attempt -> onTrack(attempt, new KolEvent.CampaignStarted())),
            Row.<KolCase, KolEvent>on("end-campaign", SECRETARIAT)
                    .revocable()
                    .from(PROMOTING)
                    .to(ENDED)
                    .mayRest(OV_2, OV_3)
                    .then(attempt -> onTrack(attempt, new KolEvent.CampaignEnded())),
            Row.<KolCase, KolEvent>on("record-shipment", COMPANY)
                    .carries(ORDERED_ON, SHIPPED_ON)
                    .from(PROMOTING, ENDED)
                    .to(PROMOTING, ENDED)
                    .check(Checks.notInTheFuture(ORDERED_ON))
                    .check(Checks.notInTheFuture(SHIPPED_ON))
                    .check(KolCampaign::isShippedAfterItsOrder)
                    .mayRest(REQ_7)
                    .then(KolCampaign::shipped),
            Row.<KolCase, KolEvent>on("submit-sales-data", COMPANY)
                    .carries(PAGE_VIEWS, UNIQUE_USERS, LINES)
                    .mayCarry(ReportFile.FILE)
                    .requiredBy(REQ_8)
                    .from(ENDED)
                    .to(REPORTED)
                    .guard(Set.of(REQ_8), KolCampaign::hasALineForEachProduct)
                    .check(KolCampaign::linesAreOfTheParticipation)
                    .rests(REQ_8)
                    .reads(new Reporting<>(
                            participation -> participation.application().plugin(),
                            List.of(PAGE_VIEWS, UNIQUE_USERS),
                            LINES))
                    .then(attempt -> Outcome.of(new KolEvent.SalesDataSubmitted(
                            new SalesData(attempt.need(PAGE_VIEWS), attempt.need(UNIQUE_USERS), attempt.need(LINES))))),
            SURVEY.answerSurvey(KolEvent.SurveyAnswered::new),
            SURVEY.close(CLOSED, new KolEvent.Closed()));

    private KolCampaign() {}

    private static Outcome<KolEvent> onTrack(Attempt<KolCase> attempt, KolEvent event) {
        return Outcome.of(event).because(attempt.state().application().track().clause());
    }

    private static void isShippedAfterItsOrder(Attempt<KolCase> attempt, Reasons reasons) {
        var ordered = attempt.get(ORDERED_ON);
        var shipped = attempt.get(SHIPPED_ON);
        if (ordered.isPresent() && shipped.isPresent() && shipped.get().isBefore(ordered.get())) {
            reasons.invalid(SHIPPED_ON.name(), Flaw.OUT_OF_ORDER);
        }
    }

    private static Outcome<KolEvent> shipped(Attempt<KolCase> attempt) {
        var ordered = attempt.need(ORDERED_ON);
        var shipped = attempt.need(SHIPPED_ON);
        var outcome = Outcome.<KolEvent>of(new KolEvent.OrderShipped(ordered, shipped));
        return shipped.isAfter(ordered.plusDays(DAYS_TO_SHIP))
                ? outcome.flagged(Flag.LATE_SHIPMENT).because(REQ_7)
                : outcome;
    }

    /** Figures are asked for per product, so that each product has its line. */
    private static void hasALineForEachProduct(Attempt<KolCase> attempt, Reasons reasons) {
        attempt.get(LINES).ifPresent(lines -> {
            var reported = lines.stream().map(SalesData.Line::product).toList();
            if (!reported.containsAll(attempt.state().application().products())) {
                reasons.invalid(LINES.name(), lines.isEmpty() ? Flaw.EMPTY : Flaw.REQUIRED, REQ_8);
            }
        });
    }

    private static void linesAreOfTheParticipation(Attempt<KolCase> attempt, Reasons reasons) {
        var lines = attempt.get(LINES).orElse(List.of());
        var seen = new HashSet<String>();
        for (int i = 0; i < lines.size(); i++) {
            var place = LINES.name() + "[" + i + "].product";
            if (!attempt.state().application().products().contains(lines.get(i).product())) {
                reasons.invalid(place, Flaw.NOT_IN_THE_PARTICIPATION);
            }
            if (!seen.add(lines.get(i).product())) {
                reasons.invalid(place, Flaw.NAMED_TWICE);
            }
        }
    }
}
