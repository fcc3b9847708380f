package dev.noren.domain.street;

import static dev.noren.domain.clause.Mall24.FLOW_2;
import static dev.noren.domain.clause.Mall24.MISC_1;
import static dev.noren.domain.clause.Mall24.ST_3;

import dev.noren.domain.agenda.Appointment;
import dev.noren.domain.agenda.Occasion;
import dev.noren.domain.agenda.When;
import dev.noren.domain.edition.Edition;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.life.Actor;
import dev.noren.domain.life.DossierEvent;
import dev.noren.domain.life.DossierNotices;
import dev.noren.domain.life.Due;
import dev.noren.domain.life.EventShape;
import dev.noren.domain.life.Lifecycle;
import dev.noren.domain.life.Payload;
import dev.noren.domain.life.Query;
import dev.noren.domain.life.Row;
import dev.noren.domain.life.Shown;
import dev.noren.domain.life.World;
import dev.noren.domain.notice.Mail;
import dev.noren.domain.notice.Notice;
import dev.noren.domain.notice.Told;
import dev.noren.domain.ruling.Subject;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The life of an inquiry. */
final class InquiryLifecycle implements Lifecycle<InquiryCase, InquiryEvent> {

    @Override
    public String name() {
        return "inquiry";
    }

    @Override
    public List<Row<InquiryCase, InquiryEvent>> table() {
        return InquiryTable.ROWS;
    }

    @Override
    public InquiryCase evolve(String caseId, @Nullable InquiryCase before, InquiryEvent event) {
        if (before == null) {
            if (event instanceof InquiryEvent.Relayed(var request)) {
                return InquiryCase.relayed(caseId, request);
            }
            throw new IllegalStateException(event + " before the case " + caseId + " was opened");
        }
        return switch (event) {
            case InquiryEvent.Relayed e -> throw new IllegalStateException(caseId + " is open already");
            case InquiryEvent.Answered e -> before.in(e.accept() ? InquiryState.IN_TALKS : InquiryState.DECLINED);
            case InquiryEvent.QuoteSent e -> before;
            case InquiryEvent.MeetingScheduled e -> before.meetingAt(e.at());
            case InquiryEvent.Reported e ->
                e.result() == StreetPayload.Result.ONGOING ? before : before.in(InquiryState.REPORTED);
            case InquiryEvent.SurveyAnswered e -> before.in(InquiryState.SURVEYED);
            case InquiryEvent.Ended e -> before.in(InquiryState.DECLINED);
            case InquiryEvent.Kept e -> before;
        };
    }

    @Override
    public List<Due> due(InquiryCase inquiry) {
        return List.of();
    }

    @Override
    public List<Appointment> agenda(InquiryCase inquiry, Edition edition) {
        var request = inquiry.request();
        return inquiry.meeting().stream()
                .map(at -> Appointment.of(
                                Occasion.MEETING, new When.Moment(at), Subject.company(request.company()), ST_3)
                        .andOf(Subject.buyer(request.buyer()))
                        .about(request.product()))
                .toList();
    }

    @Override
    public List<Notice> notices(@Nullable InquiryCase before, InquiryEvent event, InquiryCase after) {
        var request = after.request();
        var about = Facts.of(Told.PRODUCTS, List.of(request.product()));
        return switch (event) {
            // the buyer's contact is not disclosed: the company answers through the agency
            case InquiryEvent.Relayed e ->
                List.of(Notice.toCompany(
                        request.company(),
                        Mail.INQUIRY_RELAYED,
                        about.with(Told.MESSAGE, request.message())
                                .with(Told.GROUND, request.kind().word())
                                .withKnown(Told.QUANTITY, request.quantity()),
                        ST_3,
                        FLOW_2));
            case InquiryEvent.Answered e ->
                InquiryTable.isUnwantedCountry(e)
                        ? List.of(Notice.toSecretariat(
                                Mail.UNWANTED_COUNTRY,
                                about.with(Told.COMPANY, request.company()).with(Told.BUYER, request.buyer()),
                                MISC_1))
                        : List.of();
            case InquiryEvent.Ended e ->
                List.of(
                        Notice.toCompany(request.company(), Mail.INQUIRY_ENDED, about, ST_3),
                        Notice.toBuyer(request.buyer(), Mail.INQUIRY_ENDED, about, ST_3));
            case InquiryEvent.QuoteSent e -> List.of();
            case InquiryEvent.MeetingScheduled e -> List.of();
            case InquiryEvent.Reported e -> List.of();
            case InquiryEvent.SurveyAnswered e -> List.of();
            case InquiryEvent.Kept e -> DossierNotices.of(e.event(), after);
        };
    }

    @Override
    public List<EventShape<InquiryEvent>> shapes() {
        return InquiryShapes.ALL;
    }

    @Override
    public Optional<DossierEvent> dossierEvent(InquiryEvent event) {
        return InquiryShapes.kept(event);
    }

    @Override
    public List<Query<InquiryCase>> queries() {
        return List.of(StreetQueries.refund());
    }

    @Override
    public boolean visible(InquiryCase inquiry, Actor who, World world) {
        return switch (who.role()) {
            case SECRETARIAT, CLOCK -> true;
            case COMPANY -> who.name().equals(inquiry.request().company());
            case BUYER -> who.name().equals(inquiry.request().buyer());
        };
    }

    @Override
    public Facts view(InquiryCase inquiry, Actor viewer) {
        var request = inquiry.request();
        return Facts.of(Shown.EDITION, request.edition().id())
                .with(Payload.COMPANY, request.company())
                .with(Payload.BUYER, request.buyer())
                .with(Payload.PRODUCT, request.product())
                .with(InquiryShapes.KIND, request.kind())
                .with(StreetPayload.MESSAGE, request.message())
                .withKnown(StreetPayload.QUANTITY, request.quantity())
                .with(Shown.STATE, inquiry.state().word());
    }
}
