package dev.noren.domain.life;

import dev.noren.domain.edition.Edition;
import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.promotion.Proposed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A command or question as the domain sees it: on which case, by whom, saying what, in what world.
 *
 * @param existing the case; null where none is open yet
 * @param caseId the case's id, or the one that a case opened now will bear
 * @param with what of the payload could be read
 * @param proposed what a plug-in proposed for it beforehand
 * @param last the step that the case took last; empty where there is none that could be taken back
 */
public record Attempt<S>(
        @Nullable S existing,
        String caseId,
        Actor by,
        Facts with,
        World world,
        Proposed proposed,
        Optional<LastStep> last) {

    /** One for which no plug-in was asked, and that nothing went before. */
    public Attempt(@Nullable S existing, String caseId, Actor by, Facts with, World world) {
        this(existing, caseId, by, with, world, Proposed.NOTHING, Optional.empty());
    }

    /** The case on which it is. */
    public S state() {
        if (existing == null) {
            throw new IllegalStateException("there is no case yet");
        }
        return existing;
    }

    public boolean opensCase() {
        return existing == null;
    }

    public Instant now() {
        return world.now();
    }

    public LocalDate today() {
        return LocalDate.ofInstant(world.now(), edition().zone());
    }

    public Edition edition() {
        return world.edition();
    }

    /** What the payload says; empty where it says nothing usable. */
    public <T> Optional<T> get(Fact<T> fact) {
        return with.get(fact);
    }

    /** What the payload surely says once nothing stands against the command. */
    public <T> T need(Fact<T> fact) {
        return with.need(fact);
    }
}
