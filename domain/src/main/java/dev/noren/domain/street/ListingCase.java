package dev.noren.domain.street;

import dev.noren.domain.life.Case;
import dev.noren.domain.life.Checks;
import dev.noren.domain.life.Claim;
import dev.noren.domain.life.Dossier;
import dev.noren.domain.life.EditionVersion;
import dev.noren.domain.life.Mark;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A product in the catalogue: one listing per product at a time. */
record ListingCase(
        String id, EditionVersion published, String owner, String product, ListingState state, Dossier dossier)
        implements Case {

    @Override
    public Set<Mark> marks() {
        return Set.of(state);
    }

    @Override
    public boolean finished() {
        return state.finished();
    }

    @Override
    public Set<Claim> claims() {
        var claims = new LinkedHashSet<Claim>();
        if (!finished()) {
            claims.add(StreetClaims.listing(product));
            claims.add(Checks.unfinished(published.id()));
        }
        if (state == ListingState.PUBLISHED) {
            claims.add(StreetClaims.published(product));
        }
        return claims;
    }

    @Override
    public Optional<EditionVersion> edition() {
        return Optional.of(published);
    }

    @Override
    public Optional<String> company() {
        return Optional.of(owner);
    }

    @Override
    public Optional<String> buyer() {
        return Optional.empty();
    }

    @Override
    public List<String> products() {
        return List.of(product);
    }

    ListingCase in(ListingState next) {
        return new ListingCase(id, published, owner, product, next, dossier);
    }

    ListingCase with(Dossier changed) {
        return new ListingCase(id, published, owner, product, state, changed);
    }
}
