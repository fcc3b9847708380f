package dev.noren.domain.kol;

import dev.noren.domain.life.DossierEvent;
import dev.noren.domain.money.RefundRuling;
import dev.noren.domain.terms.Consent;
import java.time.LocalDate;

/** What happens to a participation. */
sealed interface KolEvent {

    /** It opens. */
    record Applied(Application application, Consent consent) implements KolEvent {}

    record Adopted() implements KolEvent {}

    record Rejected() implements KolEvent {}

    /** The company sent goods to be tried. */
    record SamplesSent(long count, LocalDate sentOn) implements KolEvent {}

    record CampaignStarted() implements KolEvent {}

    record CampaignEnded() implements KolEvent {}

    /** An order of a consumer left. */
    record OrderShipped(LocalDate orderedOn, LocalDate shippedOn) implements KolEvent {}

    record SalesDataSubmitted(SalesData data) implements KolEvent {}

    record SurveyAnswered(Object answers) implements KolEvent {}

    record Closed() implements KolEvent {}

    /** The company left. */
    record Withdrawn() implements KolEvent {}

    /** The adoption was taken back. */
    record AdoptionCancelled(KolGround ground, String note, RefundRuling refund) implements KolEvent {}

    record CalledOff(KolGround ground, RefundRuling refund) implements KolEvent {}

    /** Something happened to its dossier. */
    record Kept(DossierEvent event) implements KolEvent {}
}
