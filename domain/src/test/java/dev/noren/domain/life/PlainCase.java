package dev.noren.domain.life;

import java.util.Optional;
import java.util.Set;

/** A company's case that does nothing but stand somewhere. */
public record PlainCase(String id, String owner, Place place, Dossier dossier) implements Case {

    /** Where it stands. */
    public enum Place implements Mark {
        HERE,
        THERE
    }

    @Override
    public Set<Mark> marks() {
        return Set.of(place);
    }

    @Override
    public boolean finished() {
        return false;
    }

    @Override
    public Set<Claim> claims() {
        return Set.of();
    }

    @Override
    public Optional<EditionVersion> edition() {
        return Optional.empty();
    }

    @Override
    public Optional<String> company() {
        return Optional.of(owner);
    }

    @Override
    public Optional<String> buyer() {
        return Optional.empty();
    }
}
