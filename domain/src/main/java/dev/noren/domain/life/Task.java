package dev.noren.domain.life;

import dev.noren.domain.fact.Word;
import java.time.Instant;

/** Something in a case that waits for the office, and since when (section 3.0). */
public record Task(Kind kind, Instant since) {

    /** What can wait for the office; what waits in no case is here too. */
    public enum Kind implements Word {
        TO_PUBLISH,
        TO_SCREEN,
        TO_JUDGE,
        UNAPPLIED_MONEY,
        GRANTED_NOT_PAID,
        OVERDUE,
        REPORTS_DUE,
        MAIL_WITHOUT_ADDRESS,
        MAIL_GIVEN_UP,
        FAULTY_PLUG_IN
    }
}
