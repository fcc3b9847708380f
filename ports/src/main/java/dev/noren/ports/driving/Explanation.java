package dev.noren.ports.driving;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.life.Actor;
import dev.noren.domain.life.Code;
import dev.noren.domain.life.Flag;
import dev.noren.domain.life.Reason;
import dev.noren.domain.notice.Mail;
import dev.noren.domain.ruling.Subject;
import dev.noren.domain.ruling.Verdict;
import dev.noren.ports.form.Form;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One decision, as far as whoever asks may know of it.
 *
 * @param decision the number of its record
 * @param asked what the order carried, without what was left empty; empty for those who did not send it
 * @param facts those of companies, products and buyers on which it was decided
 * @param world what else was looked at, by what was asked; for the secretariat alone
 * @param onCase the case; to whoever asked, what they took for one
 * @param before how its case stood; empty where it was not open, and where it shows no state
 * @param refused the code; empty where it was accepted
 * @param clauses what each clause said
 * @param reasons everything that stands against it, with what would cure it
 * @param done what came of it; empty where it was refused
 * @param mails those that told of it, in order; for the secretariat alone
 * @param release of the program that decided; empty where the record does not say
 */
public record Explanation(
        long decision,
        Instant at,
        Actor by,
        String command,
        Optional<String> onCase,
        Optional<Under> edition,
        Optional<Form.Fields> asked,
        List<Known> facts,
        Form.Fields world,
        Facts before,
        Optional<Code> refused,
        List<Said> clauses,
        List<Reason> reasons,
        Optional<Done> done,
        Set<Flag> flags,
        List<Told> mails,
        Optional<String> release) {

    /** An edition in one of its versions, with one of its terms'. */
    public record Under(String id, long version, long terms) {}

    /**
     * What came of a decision.
     *
     * @param after how its case stands since, the ruling on a refund with it; of a party its version, and what is new
     * @param money what moved, as a timeline tells it
     * @param corrected what was put right
     */
    public record Done(Facts after, List<Facts> money, Facts corrected) {}

    /**
     * Facts that were known then.
     *
     * @param version of them; 0 where nobody knew of such a party
     */
    public record Known(Subject whose, long version, Facts facts) {}

    /**
     * What a clause said.
     *
     * @param about whom or what; empty where the case as a whole
     * @param finding whether it is met; empty where the decision rests on it and there was nothing to find
     * @param cure what would mend it; empty where nothing need or can be done
     */
    public record Said(
            Clause clause, Optional<Subject> about, Optional<Verdict> finding, Set<String> missing, String cure) {}

    /**
     * A mail.
     *
     * @param to the handle of whom it was for; {@code secretariat} for the office
     */
    public record Told(String to, Mail mail) {}

    public boolean accepted() {
        return refused.isEmpty();
    }
}
