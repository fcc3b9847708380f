package dev.noren.domain.mall;

import static dev.noren.domain.clause.Mall24.FLOW_3;
import static dev.noren.domain.clause.Mall24.OV_4;
import static dev.noren.domain.clause.Mall24.PN_1;
import static dev.noren.domain.clause.Mall24.PN_2;
import static dev.noren.domain.clause.Mall24.PN_3;
import static dev.noren.domain.clause.Mall24.PN_4;
import static dev.noren.domain.clause.Mall24.REG_1;
import static dev.noren.domain.clause.Mall24.REG_5;
import static dev.noren.domain.clause.Mall24.REQ_12;

import dev.noren.domain.agenda.Appointment;
import dev.noren.domain.agenda.Occasion;
import dev.noren.domain.agenda.When;
import dev.noren.domain.promotion.PromotionAgenda;
import dev.noren.domain.ruling.Subject;
import dev.noren.domain.time.Window;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What has its day in a participation: the company's deadlines, the buyer's duties, and the promotion of both. */
final class MallAgenda {

    /** From the registration to the report. */
    private static final Set<MallState> TO_BE_REPORTED =
            EnumSet.of(MallState.REGISTERED, MallState.PROMOTING, MallState.ENDED);

    private final MallCase participation;
    private final Subject company;
    private final Subject buyer;

    private MallAgenda(MallCase participation) {
        this.participation = participation;
        this.company = Subject.company(participation.invitation().company());
        this.buyer = Subject.buyer(participation.invitation().buyer());
    }

    static List<Appointment> of(MallCase participation) {
        var agenda = new MallAgenda(participation);
        return Stream.of(agenda.registration(), agenda.option(), agenda.promotion(), agenda.plan(), agenda.report())
                .flatMap(appointments -> appointments)
                .toList();
    }

    private Window promotionDays() {
        return participation.invitation().partner().promotion();
    }

    private Stream<Appointment> registration() {
        var lastDay = participation.invitation().partner().registerBy();
        return participation.state() == MallState.INVITED
                ? Stream.of(Appointment.of(Occasion.REGISTER_BY, When.on(lastDay), company, REG_1))
                : Stream.empty();
    }

    private Stream<Appointment> option() {
        return switch (participation.option()) {
            case OFFERED -> choices();
            case REQUESTED -> screening();
            case APPROVED ->
                participation.bill().stream()
                        .map(bill -> Appointment.of(Occasion.PAY_BY, When.on(bill.dueOn()), company, REQ_12));
            case NONE_OFFERED, CONFIRMED, DECLINED, REJECTED, LAPSED, CANCELLED -> Stream.empty();
        };
    }

    private Stream<Appointment> choices() {
        return participation.state().compareTo(MallState.REGISTERED) > 0
                ? Stream.empty()
                : participation.invitation().partner().offers().stream()
                        .map(offer -> Appointment.of(Occasion.CHOOSE_BY, When.on(offer.chooseBy()), company, REG_5)
                                .about(offer.option()));
    }

    /** No document names a day: the promotion cannot start before it is screened (ours). */
    private Stream<Appointment> screening() {
        return promotionDays().from().stream()
                .map(first -> When.on(first.minusDays(1)))
                .map(when -> Appointment.of(
                        Occasion.SCREEN_BY, when, buyer, participation.rules().passed()));
    }

    private Stream<Appointment> promotion() {
        return promotionDays().from().stream()
                .flatMap(first -> promotionDays().to().stream().map(last -> When.from(first, last)))
                .map(days ->
                        Appointment.of(Occasion.PROMOTION, days, company, OV_4).andOf(buyer));
    }

    private Stream<Appointment> plan() {
        return PromotionAgenda.of(
                participation.promotion(),
                company,
                Set.of(buyer),
                List.of(PN_1, PN_2),
                material -> material.option().isPresent() ? PN_4 : PN_3);
    }

    /** No document names a day: it can be told once the promotion is over (ours). */
    private Stream<Appointment> report() {
        return TO_BE_REPORTED.contains(participation.state())
                ? promotionDays().to().stream()
                        .map(last -> When.on(last.plusDays(1)))
                        .map(when -> Appointment.of(Occasion.REPORT_FROM, when, buyer, FLOW_3))
                : Stream.empty();
    }
}
