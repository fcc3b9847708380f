package dev.noren.domain.kol;

import dev.noren.domain.agenda.Appointment;
import dev.noren.domain.agenda.Occasion;
import dev.noren.domain.agenda.When;
import dev.noren.domain.clause.Kol25;
import dev.noren.domain.edition.Edition;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.life.Actor;
import dev.noren.domain.life.CorrectionRows;
import dev.noren.domain.life.Dossier;
import dev.noren.domain.life.DossierEvent;
import dev.noren.domain.life.DossierRows;
import dev.noren.domain.life.Due;
import dev.noren.domain.life.EventShape;
import dev.noren.domain.life.Lifecycle;
import dev.noren.domain.life.Payload;
import dev.noren.domain.life.Query;
import dev.noren.domain.life.Row;
import dev.noren.domain.life.Shown;
import dev.noren.domain.life.Task;
import dev.noren.domain.life.Tasks;
import dev.noren.domain.life.World;
import dev.noren.domain.notice.Notice;
import dev.noren.domain.promotion.PromotionAgenda;
import dev.noren.domain.ruling.Subject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The life of a participation in KOL/KOC (section 3.3). */
final class KolLifecycle implements Lifecycle<KolCase, KolEvent> {

    private static final DossierRows<KolCase, KolEvent> DOSSIER =
            new DossierRows<>(KolEvent.Kept::new, KolJoining.JOINING);

    private static final List<Row<KolCase, KolEvent>> TABLE = Stream.of(
                    KolJoining.ROWS,
                    KolCampaign.ROWS,
                    KolEndings.ROWS,
                    List.of(
                            DOSSIER.consent(),
                            DOSSIER.waive(),
                            DOSSIER.judge(),
                            DOSSIER.grantRefund(KolProgramme.FREE.refunds()),
                            DOSSIER.tellTerms()),
                    new CorrectionRows<KolCase, KolEvent>(KolEvent.Kept::new).rows(free -> 0))
            .flatMap(List::stream)
            .toList();

    /** From its adoption to its report. */
    private static final Set<KolState> SELLING = EnumSet.of(KolState.ADOPTED, KolState.PROMOTING, KolState.ENDED);

    @Override
    public String name() {
        return "kol-participation";
    }

    @Override
    public String kind() {
        return PARTICIPATION;
    }

    @Override
    public List<Row<KolCase, KolEvent>> table() {
        return TABLE;
    }

    @Override
    public KolCase evolve(String caseId, @Nullable KolCase before, KolEvent event) {
        if (before != null) {
            return after(before, event);
        }
        if (event instanceof KolEvent.Applied(var application, var consent)) {
            return KolCase.applied(caseId, application, Dossier.EMPTY.consented(consent));
        }
        throw new IllegalStateException(event + " before the case " + caseId + " was opened");
    }

    private static KolCase after(KolCase before, KolEvent event) {
        return switch (event) {
            case KolEvent.Applied e -> throw new IllegalStateException(before.id() + " is open already");
            case KolEvent.Adopted e -> before.in(KolState.ADOPTED);
            case KolEvent.Rejected e -> before.in(KolState.REJECTED);
            case KolEvent.SamplesSent e -> before;
            case KolEvent.CampaignStarted e -> before.in(KolState.PROMOTING);
            case KolEvent.CampaignEnded e -> before.in(KolState.ENDED);
            case KolEvent.OrderShipped e -> before;
            case KolEvent.SalesDataSubmitted e -> before.with(e.data()).in(KolState.REPORTED);
            case KolEvent.SurveyAnswered e -> before.answered();
            case KolEvent.Closed e -> before.in(KolState.CLOSED);
            case KolEvent.Withdrawn e -> before.in(KolState.WITHDRAWN);
            case KolEvent.AdoptionCancelled e -> before.with(e.refund()).in(KolState.CANCELLED);
            case KolEvent.CalledOff e -> before.with(e.refund()).in(KolState.CALLED_OFF);
            case KolEvent.Kept e -> before.with(before.dossier().after(e.event()));
        };
    }

    /** Nothing here falls due by itself. */
    @Override
    public List<Due> due(KolCase participation) {
        return List.of();
    }

    /** No document names a day for the sales data: they are in when the edition is over (ours). */
    @Override
    public List<Appointment> agenda(KolCase participation, Edition edition) {
        var application = participation.application();
        var company = Subject.company(application.company());
        var agenda = new ArrayList<>(PromotionAgenda.of(
                        application.promotion(),
                        company,
                        Set.of(),
                        List.of(application.track().clause()),
                        material -> Kol25.REQ_6)
                .toList());
        edition.runs().to().map(When::on).ifPresent(lastDay -> {
            agenda.add(Appointment.of(Occasion.EDITION_ENDS, lastDay, company, Kol25.OV_1));
            if (SELLING.contains(participation.state())) {
                agenda.add(Appointment.of(Occasion.SALES_DATA_BY, lastDay, company, Kol25.REQ_8));
            }
        });
        return agenda;
    }

    @Override
    public List<Notice> notices(@Nullable KolCase before, KolEvent event, KolCase after) {
        return KolNotices.of(event, after);
    }

    @Override
    public List<EventShape<KolEvent>> shapes() {
        return KolShapes.ALL;
    }

    @Override
    public Optional<DossierEvent> dossierEvent(KolEvent event) {
        return KolShapes.kept(event);
    }

    @Override
    public Tasks tasks(KolCase participation) {
        return Tasks.NONE
                .with(Task.Kind.TO_JUDGE, participation.state() == KolState.APPLIED)
                .with(Task.Kind.REPORTS_DUE, participation.state() == KolState.ENDED);
    }

    @Override
    public List<Query<KolCase>> queries() {
        return List.of(KolProgramme.FREE.refundQuery());
    }

    @Override
    public boolean visible(KolCase participation, Actor who, World world) {
        return switch (who.role()) {
            case SECRETARIAT, CLOCK -> true;
            case COMPANY -> who.name().equals(participation.application().company());
            case BUYER -> false;
        };
    }

    @Override
    public Facts view(KolCase participation, Actor viewer) {
        var application = participation.application();
        return Facts.of(Shown.EDITION, application.edition().id())
                .with(Payload.COMPANY, application.company())
                .with(KolPayload.TRACK, application.track())
                .with(Payload.PRODUCTS, application.products())
                .with(KolPayload.JOINS_OTHER_EVENT, application.joinsOtherEvent())
                .with(Shown.STATE, participation.state().word())
                .withKnown(Shown.TERMS, participation.dossier().consent().map(consent -> consent.version()))
                .withKnown(Shown.REFUND, participation.refund())
                .withKnown(Shown.PROMOTION, application.promotion().ifAny());
    }
}
