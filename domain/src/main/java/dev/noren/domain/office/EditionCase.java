package dev.noren.domain.office;

import dev.noren.domain.edition.Edition;
import dev.noren.domain.life.Case;
import dev.noren.domain.life.Claim;
import dev.noren.domain.life.Dossier;
import dev.noren.domain.life.EditionVersion;
import dev.noren.domain.life.Mark;
import dev.noren.domain.ruling.Settled;
import dev.noren.domain.terms.Terms;
import dev.noren.domain.terms.TermsChange;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An edition as the office keeps it: every version that was published, every version of its terms, and what was settled
 * beforehand.
 *
 * @param versions in order, from 1
 * @param terms in order
 */
public record EditionCase(String id, List<Edition> versions, List<Terms> terms, List<Prepared> prepared)
        implements Case {

    /** What every edition holds. */
    public static final Claim ANY = Claim.of("edition");

    /** An edition stands published. */
    public enum Standing implements Mark {
        PUBLISHED
    }

    /** The newest version. */
    public Edition newest() {
        return versions.getLast();
    }

    /** One version; empty where it was never published. */
    public Optional<Edition> version(long number) {
        return versions.stream().filter(edition -> edition.version() == number).findFirst();
    }

    public Terms newestTerms() {
        return terms.getLast();
    }

    /** What the newest terms changed in those before; empty where they are the first. */
    public Optional<TermsChange> termsChange() {
        return terms.size() < 2
                ? Optional.empty()
                : Optional.of(TermsChange.between(terms.get(terms.size() - 2), newestTerms()));
    }

    /** What was settled beforehand for a company with these products; the last word on each clause counts. */
    public Settled settled(String company, Set<String> products) {
        var settled = Settled.NOTHING;
        for (var each : prepared) {
            settled = each.holdsFor(company, products) ? settled.with(each.clause(), each.accept()) : settled;
        }
        return settled;
    }

    @Override
    public Set<Mark> marks() {
        return Set.of(Standing.PUBLISHED);
    }

    @Override
    public boolean finished() {
        return false;
    }

    @Override
    public Set<Claim> claims() {
        return Set.of(ANY, named(newest().id()));
    }

    /** What the edition of that id holds. */
    public static Claim named(String edition) {
        return Claim.of("edition", edition);
    }

    @Override
    public Optional<EditionVersion> edition() {
        return Optional.of(EditionVersion.of(newest()));
    }

    @Override
    public Optional<String> company() {
        return Optional.empty();
    }

    @Override
    public Optional<String> buyer() {
        return Optional.empty();
    }

    @Override
    public Dossier dossier() {
        return Dossier.EMPTY;
    }

    EditionCase with(Edition version) {
        return new EditionCase(id, append(versions, version), terms, prepared);
    }

    EditionCase with(Terms newer) {
        return new EditionCase(id, versions, append(terms, newer), prepared);
    }

    EditionCase with(Prepared settled) {
        return new EditionCase(id, versions, terms, append(prepared, settled));
    }

    private static <T> List<T> append(List<T> list, T last) {
        return Stream.concat(list.stream(), Stream.of(last)).toList();
    }
}
