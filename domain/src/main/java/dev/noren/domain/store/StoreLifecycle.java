package dev.noren.domain.store;

import dev.noren.domain.agenda.Appointment;
import dev.noren.domain.agenda.Occasion;
import dev.noren.domain.agenda.When;
import dev.noren.domain.clause.Deck23;
import dev.noren.domain.edition.Edition;
import dev.noren.domain.edition.Fee;
import dev.noren.domain.edition.Plan;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.life.Actor;
import dev.noren.domain.life.Application;
import dev.noren.domain.life.ApplicationEvent;
import dev.noren.domain.life.ApplicationMarks;
import dev.noren.domain.life.DossierEvent;
import dev.noren.domain.life.Due;
import dev.noren.domain.life.EventShape;
import dev.noren.domain.life.Lifecycle;
import dev.noren.domain.life.Payload;
import dev.noren.domain.life.Query;
import dev.noren.domain.life.Row;
import dev.noren.domain.life.Task;
import dev.noren.domain.life.Tasks;
import dev.noren.domain.life.World;
import dev.noren.domain.money.Charge;
import dev.noren.domain.notice.Notice;
import dev.noren.domain.ruling.Subject;
import dev.noren.domain.time.Deadline;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The life of a participation in JAPAN STORE (section 3.6). */
final class StoreLifecycle implements Lifecycle<StoreCase, StoreEvent> {

    private static final ApplicationMarks<StoreState> MARKS = new ApplicationMarks<>(
            StoreState.ADOPTED, StoreState.REJECTED, StoreState.WITHDRAWN, StoreState.EXCLUDED, StoreState.CALLED_OFF);

    @Override
    public String name() {
        return "store-participation";
    }

    @Override
    public String kind() {
        return PARTICIPATION;
    }

    @Override
    public List<Row<StoreCase, StoreEvent>> table() {
        return StoreTable.ROWS;
    }

    @Override
    public StoreCase evolve(String caseId, @Nullable StoreCase before, StoreEvent event) {
        if (before != null) {
            return after(before, event);
        }
        if (event instanceof StoreEvent.Applied(var submission, var choice)) {
            return StoreCase.applied(caseId, Application.of(submission), choice);
        }
        throw new IllegalStateException(event + " before the case " + caseId + " was opened");
    }

    private static StoreCase after(StoreCase before, StoreEvent event) {
        return switch (event) {
            case StoreEvent.Applied e -> throw new IllegalStateException(before.id() + " is open already");
            case StoreEvent.Admitted e -> before.admitted(e.credit());
            case StoreEvent.PageRequested e -> before.withPage(e.sku());
            case StoreEvent.ProductRemoved e -> before.without(e.product());
            case StoreEvent.Ended e -> before.in(StoreState.ENDED);
            case StoreEvent.Handled e ->
                before.with(before.application().after(e.event())).in(MARKS.after(before.state(), e.event()));
        };
    }

    @Override
    public List<Due> due(StoreCase participation) {
        return participation.finished()
                ? List.of()
                : participation.choice().until().stream()
                        .map(lastDay -> new Deadline(
                                lastDay,
                                participation.application().submission().zone()))
                        .map(deadline -> new Due(deadline.end(), "end"))
                        .toList();
    }

    @Override
    public List<Appointment> agenda(StoreCase participation, Edition edition) {
        var company = Subject.company(participation.application().submission().company());
        return participation.choice().until().stream()
                .map(lastDay -> Appointment.of(Occasion.EDITION_ENDS, When.on(lastDay), company, Deck23.STORE_3))
                .toList();
    }

    @Override
    public List<Notice> notices(@Nullable StoreCase before, StoreEvent event, StoreCase after) {
        return StoreNotices.of(before, event, after);
    }

    @Override
    public List<EventShape<StoreEvent>> shapes() {
        return StoreEvent.SHAPES;
    }

    @Override
    public Optional<DossierEvent> dossierEvent(StoreEvent event) {
        return StoreEvent.handled(event).flatMap(ApplicationEvent::kept);
    }

    @Override
    public Tasks tasks(StoreCase participation) {
        return Tasks.of(participation.application().account())
                .with(Task.Kind.TO_JUDGE, participation.state() == StoreState.APPLIED);
    }

    @Override
    public Optional<Charge> charge(StoreCase participation) {
        return StoreCharges.of(participation);
    }

    @Override
    public Optional<Fee> fee(StoreCase participation, Edition edition) {
        var choice = participation.choice();
        return StorePlans.find(edition, choice.plan(), choice.market()).map(Plan::fee);
    }

    @Override
    public List<Query<StoreCase>> queries() {
        return StoreQueries.ON_CASE;
    }

    @Override
    public boolean visible(StoreCase participation, Actor who, World world) {
        return participation.visibleTo(who);
    }

    @Override
    public Facts view(StoreCase participation, Actor viewer) {
        return participation
                .applicationView(viewer)
                .with(Payload.PRODUCTS, participation.products())
                .with(StorePayload.MARKET, participation.choice().market())
                .with(StorePayload.PLAN, participation.choice().plan())
                .withKnown(Plan.CREDIT, participation.credit());
    }
}
