package dev.noren.ports.driven;

import dev.noren.domain.life.Claim;
import dev.noren.domain.life.Due;
import dev.noren.domain.life.Errand;
import dev.noren.ports.driving.OutboxMail;
import dev.noren.ports.form.Form;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is kept, inside one unit of work. Whatever was appended in it before is seen in it. */
public interface Ledger {

    /** The instant of the newest record; the start of time where there is none. */
    Instant latest();

    /** The records of a case, oldest first; empty where there is none. */
    List<DecisionRecord> history(String caseId);

    /** The cases that hold a claim, in the order in which they came to hold it. */
    List<String> holders(Claim claim);

    /** What falls due first, if it does by {@code until}: by instant, then in the order in which it was planned. */
    Optional<Planned> firstDue(Instant until);

    /** The number that the next record will bear, and the hash of the one before it. */
    Tail tail();

    /**
     * Appends a record, and moves with it what is derived of its case and what is told of it.
     *
     * @param moves empty where nothing happened to a case
     */
    void append(DecisionRecord record, Optional<Moves> moves);

    /** Strikes out an errand, done or come to nothing. */
    void dropErrand(long errand);

    /** The mails whose number is above {@code after}, oldest first. */
    List<OutboxMail> outbox(long after);

    /** The end of the log. */
    record Tail(long next, String previous) {}

    /**
     * Something that will fall due.
     *
     * @param with what the clock's command carries, in a shape that a store gives back without knowing its schema
     * @param errand the number of the errand that it is; 0 where it follows from the case alone
     */
    record Planned(Instant at, String onCase, String command, Form.Fields with, long errand) {}

    /**
     * What moves with a record.
     *
     * @param claims all that the case holds from now on; the claims before are given up
     * @param due all that the case will do by itself from now on
     * @param errands what others will do at once
     * @param mails what is told, their numbers not given yet
     */
    record Moves(Set<Claim> claims, List<Due> due, List<Errand> errands, List<OutboxMail> mails) {}
}
