package dev.noren.domain.mall;

import dev.noren.domain.life.DossierEvent;
import dev.noren.domain.life.LastDay;
import dev.noren.domain.money.Receipt;
import dev.noren.domain.money.RefundRuling;
import dev.noren.domain.terms.Consent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What happens to a participation. */
sealed interface MallEvent {

    /** It opens: after a deal, or because somebody judged so for existing trade. */
    record Invited(Invitation invitation, List<String> products, Optional<MallPayload.Judge> judgedBy)
            implements MallEvent {}

    /** A second deal of the pair brought more products. */
    record ProductsAdded(List<String> products) implements MallEvent {}

    record Registered(Consent consent) implements MallEvent {}

    /** Nobody registered in time. */
    record Expired() implements MallEvent {}

    record OptionRequested(String option, List<String> products) implements MallEvent {}

    /** By the company, or because the last day to choose is over. */
    record OptionDeclined() implements MallEvent {}

    /** The option passed its screening; whole yen. */
    record OptionApproved(long amount, LocalDate dueOn, Instant at) implements MallEvent {}

    record OptionRejected() implements MallEvent {}

    record PaymentRecorded(Receipt receipt) implements MallEvent {}

    record OptionConfirmed() implements MallEvent {}

    /** The due date passed without payment in full. */
    record OptionLapsed() implements MallEvent {}

    record OptionCancelled(RefundRuling refund) implements MallEvent {}

    /** Goods did not reach the warehouse by the date given. */
    record GoodsLate(List<String> products) implements MallEvent {}

    record PromotionStarted() implements MallEvent {}

    record PromotionEnded() implements MallEvent {}

    record ReportDelivered(String overview, List<Map<String, Object>> data) implements MallEvent {}

    record DataUnavailable(String reason) implements MallEvent {}

    record SurveyAnswered(Object answers) implements MallEvent {}

    record Closed() implements MallEvent {}

    record Cancelled(RefundRuling refund) implements MallEvent {}

    record Excluded(String ground, String note, RefundRuling refund) implements MallEvent {}

    record CalledOff(String ground, RefundRuling refund) implements MallEvent {}

    /** The company was reminded of the last day to choose. */
    record ChoiceReminded(LocalDate chooseBy) implements MallEvent {}

    record PaymentReminded() implements MallEvent {}

    /**
     * The secretariat put off a last day of this participation.
     *
     * @param option the offer whose last day to choose it is; empty for any other
     */
    record LastDayExtended(LastDay deadline, Optional<String> option, LocalDate until, String reason, Instant at)
            implements MallEvent {}

    /** A payment that had confirmed the option was reversed in time: it waits for payment again. */
    record OptionReopened(Instant at) implements MallEvent {}

    /** Something happened to its dossier. */
    record Kept(DossierEvent event) implements MallEvent {}
}
