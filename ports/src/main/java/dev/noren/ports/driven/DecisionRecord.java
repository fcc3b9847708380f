package dev.noren.ports.driven;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.life.Code;
import dev.noren.domain.life.Flag;
import dev.noren.domain.ruling.Subject;
import dev.noren.ports.driving.Order;
import dev.noren.ports.form.Form;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The one thing that is appended: who, when, what was asked, what was looked at, what came out, and the hash of the one
 * before. A case is the fold of its accepted records.
 *
 * @param number its place in the log, from 1
 * @param at never earlier than the record before
 * @param orderVersion the version of the order's payload, as its row reads it; 0 where no row does
 * @param onCase the case; empty where the command opened none and stands on none
 * @param life the name of the case's lifecycle; empty where there is no case
 * @param edition the edition under which it was decided, with its version and the version of its terms; empty for parties
 * @param world what the decision looked at beside its case
 * @param refused the code; empty where it was accepted
 * @param reasons every reason against it
 * @param events what happened, in order; none where it was refused
 * @param looked what every clause said that was looked at: by whom or what it speaks of, then by verdict
 * @param whose of whom its personal values tell; empty where it has none, and where nobody is known
 * @param told a token for each mail that tells of it, in their order: SHA-256 over a salt and what the mail says
 * @param release the release of the program that decided; empty where nobody said
 * @param previous the hash of the record before, in hexadecimal; of 64 zeros for the first
 * @param hash SHA-256 over everything else, in hexadecimal
 */
public record DecisionRecord(
        long number,
        Instant at,
        Order order,
        int orderVersion,
        Optional<String> onCase,
        Optional<String> life,
        Optional<UnderEdition> edition,
        Form.Fields world,
        Optional<Code> refused,
        List<Form.Fields> reasons,
        List<StoredEvent> events,
        List<Clause> because,
        Set<Flag> flags,
        Form.Fields looked,
        Optional<Subject> whose,
        List<String> told,
        Optional<String> release,
        String previous,
        String hash) {

    /** One without a look at a guideline and without personal values, of which nobody is told, by a release that nobody named. */
    public DecisionRecord(
            long number,
            Instant at,
            Order order,
            int orderVersion,
            Optional<String> onCase,
            Optional<String> life,
            Optional<UnderEdition> edition,
            Form.Fields world,
            Optional<Code> refused,
            List<Form.Fields> reasons,
            List<StoredEvent> events,
            List<Clause> because,
            Set<Flag> flags,
            String previous,
            String hash) {
        this(
                number,
                at,
                order,
                orderVersion,
                onCase,
                life,
                edition,
                world,
                refused,
                reasons,
                events,
                because,
                flags,
                Form.Fields.NONE,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                previous,
                hash);
    }

    /** Of the first record's {@code previous}. */
    public static final String BEFORE_THE_FIRST = "0".repeat(64);

    /** An event as it is stored. */
    public record StoredEvent(String name, int version, Form.Fields data) {}

    /** Which edition, and which of its versions and terms. */
    public record UnderEdition(String id, long version, long terms) {}

    /** Whether something happened by it to its case. */
    public boolean isStep() {
        return !events.isEmpty();
    }

    public boolean accepted() {
        return refused.isEmpty();
    }

    /** The same, with the hash over everything in it. */
    public DecisionRecord sealed() {
        return new DecisionRecord(
                number,
                at,
                order,
                orderVersion,
                onCase,
                life,
                edition,
                world,
                refused,
                reasons,
                events,
                because,
                flags,
                looked,
                whose,
                told,
                release,
                previous,
                RecordForm.hash(this));
    }
}
