package dev.noren.ports.driven;

import dev.noren.domain.life.Claim;
import dev.noren.domain.life.Due;
import dev.noren.domain.life.Errand;
import dev.noren.domain.life.Task;
import dev.noren.domain.money.Paper;
import dev.noren.domain.ruling.Subject;
import dev.noren.ports.driving.OutboxMail;
import dev.noren.ports.driving.Selection;
import dev.noren.ports.form.Form;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is kept, inside one unit of work. Whatever was appended in it before is seen in it. */
public interface Ledger {

    /** The instant of the newest record; the start of time where there is none. */
    Instant latest();

    /** The records of a case by which something happened, oldest first; empty where there is no such case. */
    List<DecisionRecord> steps(String caseId);

    /** The same among all others of the case: whatever was refused on it, however often. */
    List<DecisionRecord> history(String caseId);

    /** The record of that number; empty where there is none. */
    Optional<DecisionRecord> record(long number);

    /** The cases that hold a claim, in the order in which they came to hold it. */
    List<String> holders(Claim claim);

    /** How many cases hold a claim. */
    long holderCount(Claim claim);

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

    /** Keeps a personal value of a record that was appended in the same unit of work; one of the same token is the same. */
    void keep(Personal value);

    /** The personal value of a token; empty where there is none, or none any more. */
    Optional<Form> personal(String token);

    /** The invoice or credit note of that number; empty where there is none. */
    Optional<IssuedPaper> paper(Paper.Number number);

    /** The invoices and credit notes of a case, oldest first. */
    List<IssuedPaper> papersOf(String caseId);

    /** The papers of a kind whose place is above {@code after}, in order; {@code most} at most. */
    List<IssuedPaper> papers(Paper.Kind kind, long after, int most);

    /** Gives the next number to a paper that a record calls for which was kept before papers were numbered. */
    void issue(Paper paper, DecisionRecord of);

    /** Notes all that waits for the office in a case, in place of what was noted, where that is from before tasks were. */
    void moveTasks(String caseId, List<Task> tasks);

    /** Strikes out every personal value that tells of a company or buyer, and says how many there were. */
    long eraseValuesOf(Subject whose);

    /** Strikes out every personal value of the records of a case, and says how many there were. */
    long eraseValuesOn(String caseId);

    /** Strikes out the personal values of records before an instant of which nobody knows of whom they tell; says how many. */
    long eraseNobodysValues(Instant before);

    /** How many personal values tell of a company or buyer. */
    long valuesOf(Subject whose);

    /** The companies, products or buyers, by the ids of their cases, in the order in which they were registered. */
    List<String> parties(Subject.Sort sort);

    /** The cases that a company or buyer is found by, itself among them, in the order in which they were opened. */
    List<String> casesOf(Subject party);

    /** Strikes out an errand, done or come to nothing. */
    void dropErrand(long errand);

    /** The mails whose number is above {@code after}, oldest first. */
    List<OutboxMail> outbox(long after);

    /** The mails about a case, oldest first. */
    List<OutboxMail> mailsOf(String caseId);

    /** The mails, and how each stands. */
    Mailbag mailbag();

    /** The record of the order that came with a key of that id; empty where none did. */
    Optional<DecisionRecord> keyed(String keyId);

    /** The cards that a selection asks for, whoever asks, in the order in which their cases were opened; {@code most} at most. */
    List<Placed> cards(Selection selection);

    /** What waits for the office by {@code until}, what has waited longest first; {@code most} at most. */
    List<Open> tasks(Instant until, int most);

    /** Every token, in the order in which they were issued. */
    List<Token> tokens();

    /** Keeps a token, in place of the one of the same id. */
    void keep(Token token);

    /** What was written down under a name; empty where nothing was. */
    Optional<String> remark(String name);

    /** Writes something down under a name, in place of what was there. For what is about the store, and about no case. */
    void remark(String name, String value);

    /** A card at its place in the list: above 0, and above that of every case opened before. */
    record Placed(long place, Card card) {}

    /** A task, and the card of the case in which it waits. */
    record Open(Task task, Card card) {}

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
     * @param card what the case is found by from now on; empty where it is not to be found in any list
     * @param tasks all that waits for the office in the case from now on
     * @param paper the invoice or credit note that the step calls for, which is given the next number of its kind
     */
    record Moves(
            Set<Claim> claims,
            List<Due> due,
            List<Errand> errands,
            List<OutboxMail> mails,
            Optional<Card> card,
            List<Task> tasks,
            Optional<Paper> paper) {

        /** With no paper. */
        public Moves(
                Set<Claim> claims,
                List<Due> due,
                List<Errand> errands,
                List<OutboxMail> mails,
                Optional<Card> card,
                List<Task> tasks) {
            this(claims, due, errands, mails, card, tasks, Optional.empty());
        }
    }
}
