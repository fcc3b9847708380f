package dev.noren.domain.mall;

import static dev.noren.domain.life.Payload.TERMS;

import dev.noren.domain.agenda.Appointment;
import dev.noren.domain.edition.Edition;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.life.Actor;
import dev.noren.domain.life.DossierEvent;
import dev.noren.domain.life.DossierRows;
import dev.noren.domain.life.Due;
import dev.noren.domain.life.EventShape;
import dev.noren.domain.life.Lifecycle;
import dev.noren.domain.life.Payload;
import dev.noren.domain.life.Query;
import dev.noren.domain.life.Row;
import dev.noren.domain.life.Shown;
import dev.noren.domain.life.Tasks;
import dev.noren.domain.life.World;
import dev.noren.domain.money.Charge;
import dev.noren.domain.money.Money;
import dev.noren.domain.notice.Notice;
import dev.noren.domain.ruling.Ruling;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The life of a participation in JAPAN MALL (section 3.2). */
final class MallLifecycle implements Lifecycle<MallCase, MallEvent> {

    private static final DossierRows<MallCase, MallEvent> DOSSIER =
            new DossierRows<>(MallEvent.Kept::new, MallJoining.JOINING);

    private static final List<Row<MallCase, MallEvent>> TABLE = Stream.of(
                    MallJoining.ROWS,
                    MallOptions.ROWS,
                    MallPromotion.ROWS,
                    MallEndings.ROWS,
                    MallCorrections.ROWS,
                    List.of(
                            DOSSIER.consent(),
                            DOSSIER.waive(),
                            DOSSIER.judge(),
                            DOSSIER.grantRefund(MallRefunds.RULINGS),
                            DOSSIER.tellTerms()))
            .flatMap(List::stream)
            .toList();

    @Override
    public String name() {
        return "mall-participation";
    }

    @Override
    public String kind() {
        return PARTICIPATION;
    }

    @Override
    public List<Row<MallCase, MallEvent>> table() {
        return TABLE;
    }

    @Override
    public MallCase evolve(String caseId, @Nullable MallCase before, MallEvent event) {
        if (before != null) {
            return after(before, event);
        }
        if (event instanceof MallEvent.Invited(var invitation, var products, var judgedBy)) {
            return MallCase.invited(caseId, invitation, products);
        }
        throw new IllegalStateException(event + " before the case " + caseId + " was opened");
    }

    private static MallCase after(MallCase before, MallEvent event) {
        return switch (event) {
            case MallEvent.Invited e -> throw new IllegalStateException(before.id() + " is open already");
            case MallEvent.ProductsAdded e ->
                before.products(Stream.concat(before.products().stream(), e.products().stream())
                        .toList());
            case MallEvent.Registered e ->
                before.in(MallState.REGISTERED).with(before.dossier().consented(e.consent()));
            case MallEvent.Expired e ->
                before.in(MallState.EXPIRED)
                        .option(before.option() == MallOption.OFFERED ? MallOption.DECLINED : before.option());
            case MallEvent.OptionRequested e ->
                before.with(before.paidOption().chosen(new PaidOption.Choice(e.option(), e.products())));
            case MallEvent.OptionDeclined e -> before.option(MallOption.DECLINED);
            case MallEvent.OptionApproved e ->
                before.with(before.paidOption().billed(new PaidOption.Bill(e.amount(), e.dueOn(), e.at())));
            case MallEvent.OptionRejected e -> before.option(MallOption.REJECTED);
            case MallEvent.PaymentRecorded e -> before.with(before.account().plus(e.receipt()));
            case MallEvent.OptionConfirmed e -> before.option(MallOption.CONFIRMED);
            case MallEvent.OptionLapsed e ->
                before.with(before.account().released()).option(MallOption.LAPSED);
            case MallEvent.OptionCancelled e -> before.optionGivenUp(e.refund());
            case MallEvent.GoodsLate e ->
                before.products(before.products().stream()
                        .filter(product -> !e.products().contains(product))
                        .toList());
            case MallEvent.PromotionStarted e -> before.in(MallState.PROMOTING);
            case MallEvent.PromotionEnded e -> before.in(MallState.ENDED);
            case MallEvent.ReportDelivered e ->
                before.reported(new MallCase.Report(Optional.of(e.overview()), e.data()));
            case MallEvent.DataUnavailable e -> before.reported(new MallCase.Report(Optional.empty(), List.of()));
            case MallEvent.SurveyAnswered e -> before.with(new MallCase.Aftermath(before.report(), true));
            case MallEvent.Closed e -> before.in(MallState.CLOSED);
            case MallEvent.Cancelled e -> before.optionGivenUp(e.refund()).in(MallState.CANCELLED);
            case MallEvent.Excluded e -> before.optionGivenUp(e.refund()).in(MallState.EXCLUDED);
            case MallEvent.CalledOff e -> before.optionGivenUp(e.refund()).in(MallState.CALLED_OFF);
            case MallEvent.ChoiceReminded e -> before.with(before.paidOption().remindedOf(List.of(e.chooseBy())));
            case MallEvent.PaymentReminded e -> before.with(before.paidOption().remindedToPay());
            case MallEvent.LastDayExtended e -> extended(before, e);
            case MallEvent.OptionReopened e ->
                before.option(MallOption.APPROVED).resumed(e.at());
            case MallEvent.Kept(DossierEvent.Undone e) -> before.resumed(e.at());
            case MallEvent.Kept e -> before.with(before.dossier().after(e.event()));
        };
    }

    private static MallCase extended(MallCase before, MallEvent.LastDayExtended e) {
        var partner = before.invitation().partner();
        var later = switch (e.deadline()) {
            case REGISTER_BY -> before.with(partner.registeringBy(e.until()));
            case CHOOSE_BY -> before.with(partner.choosingBy(e.option().orElseThrow(), e.until()));
            case DUE_ON -> before.with(before.paidOption().dueOn(e.until()));
        };
        return later.resumed(e.at());
    }

    @Override
    public List<Due> due(MallCase participation) {
        return MallDue.of(participation);
    }

    @Override
    public List<Appointment> agenda(MallCase participation, Edition edition) {
        return MallAgenda.of(participation);
    }

    @Override
    public List<Notice> notices(@Nullable MallCase before, MallEvent event, MallCase after) {
        return MallNotices.of(event, after);
    }

    @Override
    public List<EventShape<MallEvent>> shapes() {
        return MallShapes.ALL;
    }

    @Override
    public Optional<DossierEvent> dossierEvent(MallEvent event) {
        return MallShapes.kept(event);
    }

    @Override
    public Tasks tasks(MallCase participation) {
        return MallTasks.of(participation);
    }

    @Override
    public Optional<Charge> charge(MallCase participation) {
        return MallCharges.of(participation);
    }

    @Override
    public List<Query<MallCase>> queries() {
        return MallQueries.ON_CASE;
    }

    @Override
    public boolean visible(MallCase participation, Actor who, World world) {
        return switch (who.role()) {
            case SECRETARIAT, CLOCK -> true;
            case COMPANY -> who.name().equals(participation.invitation().company());
            case BUYER -> who.name().equals(participation.invitation().buyer());
        };
    }

    @Override
    public Facts view(MallCase participation, Actor viewer) {
        var invitation = participation.invitation();
        var view = Facts.of(Shown.EDITION, invitation.edition().id())
                .with(Payload.COMPANY, invitation.company())
                .with(Payload.BUYER, invitation.buyer())
                .with(Payload.PRODUCTS, participation.products())
                .with(Shown.STATE, participation.state().word())
                .with(Shown.PLAN, participation.rules().plan(participation.paid()))
                .with(Shown.OPTION, participation.option().word())
                .withKnown(
                        Shown.INVOICE,
                        participation
                                .bill()
                                .map(bill -> Shown.invoice(Money.yen(bill.amount()), Optional.of(bill.dueOn()))))
                .withKnown(Shown.OUTSTANDING, participation.outstanding())
                .withKnown(TERMS, participation.dossier().consent().map(consent -> consent.version()))
                .withKnown(Shown.REFUND, participation.refund())
                .withKnown(Shown.PROMOTION, participation.promotion().ifAny());
        return view.overlaidBy(Shown.money(
                        participation.account(), participation.bill().isPresent()))
                .withKnown(Shown.OWED, MallRefunds.stillOwed(participation).map(MallLifecycle::owed));
    }

    private static Facts owed(Ruling<String> ruling) {
        return Facts.of(Shown.ANSWER, ruling.answer(), Shown.BASIS, ruling.basis(), Shown.BECAUSE, ruling.because());
    }
}
