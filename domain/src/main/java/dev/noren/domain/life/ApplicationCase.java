package dev.noren.domain.life;

import dev.noren.domain.fact.Facts;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** A case that began with an application for a place that is paid for. */
public interface ApplicationCase extends Case {

    Application application();

    /** Where it stands. */
    Mark state();

    /** What a company can have only one of at a time: it holds this until it is finished. */
    Claim alone();

    @Override
    default Set<Mark> marks() {
        return Set.of(state());
    }

    /** As long as it is not finished, there is no other of its sort, and it can be called off with its edition. */
    @Override
    default Set<Claim> claims() {
        var edition = application().submission().edition().id();
        var claims = new LinkedHashSet<>(Checks.booked(edition, application().account()));
        if (!finished()) {
            claims.add(alone());
            claims.add(Checks.unfinished(edition));
            claims.add(Checks.callable(edition));
        }
        return claims;
    }

    @Override
    default Set<Claim> exclusive() {
        return finished() ? Set.of() : Set.of(alone());
    }

    @Override
    default Optional<EditionVersion> edition() {
        return Optional.of(application().submission().edition());
    }

    @Override
    default Optional<String> company() {
        return Optional.of(application().submission().company());
    }

    @Override
    default Optional<String> buyer() {
        return Optional.empty();
    }

    @Override
    default Dossier dossier() {
        return application().dossier();
    }

    /** The secretariat and the company itself; to everybody else there is no such case (section 6). */
    default boolean visibleTo(Actor who) {
        return switch (who.role()) {
            case SECRETARIAT, CLOCK -> true;
            case COMPANY -> company().equals(Optional.of(who.name()));
            case BUYER -> false;
        };
    }

    /** The keys that every application has. */
    default Facts applicationView(Actor viewer) {
        return application().view(state(), finished(), viewer);
    }
}
