package dev.noren.domain.life;

import dev.noren.domain.edition.Edition;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.ruling.Settled;
import dev.noren.domain.ruling.Subject;
import dev.noren.domain.terms.Terms;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * All that a decision may look at beside its case. Whoever gives it answers the same question the same way as long as one
 * decision lasts; what was asked and answered is kept with the decision.
 */
public interface World {

    /** The instant of the decision. */
    Instant now();

    /** Whether there is an edition at all: an order may have been sent to none. */
    default boolean inEdition() {
        return true;
    }

    /** The edition frozen into the case, or the one that an opening command is sent to. */
    Edition edition();

    /** The newest facts of a company. */
    Optional<Facts> company(String name);

    /** The newest facts of a product, whose it is among them. */
    Optional<Facts> product(String name);

    /** The newest facts of a buyer, with {@code country} and {@code invited}. */
    Optional<Facts> buyer(String name);

    /** The ids of the cases that hold a claim, in the order in which they were opened. */
    List<String> holders(Claim claim);

    /** How many cases hold a claim. To be asked where no matter who they are: what is kept is then a number. */
    long holderCount(Claim claim);

    /** Another case; empty where there is none of that id. */
    Optional<Case> other(String caseId);

    /** The cases of a company or with a buyer, itself and its products among them, in the order in which they were opened. */
    List<Case> casesOf(Subject party);

    /** Every name and address that a company or buyer ever had, its signatories' names among them, as far as they are kept. */
    Set<String> names(Subject party);

    /** The newest terms of the edition. */
    Terms terms();

    /**
     * What waits for the office by now, over all editions, what has waited longest first. For questions alone.
     *
     * @param most how many items at most
     */
    List<Worklist.Item> worklist(int most);

    /** What was settled beforehand for a company and these products in the edition (section 3, 8.8). */
    Settled settled(String company, Set<String> products);
}
