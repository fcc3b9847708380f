package dev.noren.domain.mall;

import static dev.noren.domain.life.Cast.tokyo;

import dev.noren.domain.life.Cast;
import dev.noren.domain.money.Receipt;
import java.time.LocalDate;

/** What happens to participations in the stories, in short. */
final class MallEvents {

    static final MallEvent REGISTERED = new MallEvent.Registered(Cast.CONSENT);
    static final MallEvent REQUESTED = requested("banner");
    /** Of two products at 20,000 yen each. */
    static final MallEvent APPROVED = new MallEvent.OptionApproved(40_000, MallCases.DUE_ON, tokyo("2024-10-05T10:00"));

    static final MallEvent CONFIRMED = new MallEvent.OptionConfirmed();
    static final MallEvent LAPSED = new MallEvent.OptionLapsed();
    static final MallEvent STARTED = new MallEvent.PromotionStarted();
    static final MallEvent ENDED = new MallEvent.PromotionEnded();

    private MallEvents() {}

    static MallEvent requested(String option) {
        return new MallEvent.OptionRequested(option, MallCases.BOTH);
    }

    /** A payment that came in on 6 October. */
    static MallEvent paid(long amount, long applied) {
        return paid(amount, applied, "B-1", "2024-10-06");
    }

    static MallEvent paid(long amount, long applied, String reference, String receivedOn) {
        return new MallEvent.PaymentRecorded(
                new Receipt(amount, LocalDate.parse(receivedOn), reference, applied, applied > 0));
    }
}
