package dev.noren.ports.driven;

import dev.noren.domain.life.Claim;
import java.util.List;
import java.util.Set;

/** Who holds which claim. */
public interface Claims {

    /** The cases that hold a claim, in the order in which they came to hold it. */
    List<String> holders(Claim claim);

    /** How many cases hold a claim. */
    long count(Claim claim);

    /** What a case holds. */
    Set<Claim> of(String caseId);

    /** From now on a case holds these, and none of those any more. */
    void move(String caseId, Set<Claim> taken, Set<Claim> given);
}
