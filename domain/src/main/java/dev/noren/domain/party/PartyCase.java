package dev.noren.domain.party;

import dev.noren.domain.company.CompanyFacts;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.fact.Flaw;
import dev.noren.domain.life.Case;
import dev.noren.domain.life.Claim;
import dev.noren.domain.life.Dossier;
import dev.noren.domain.life.EditionVersion;
import dev.noren.domain.life.Mark;
import dev.noren.domain.life.Tasks;
import dev.noren.domain.product.ProductFacts;
import dev.noren.domain.ruling.Subject;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * A company, product or buyer.
 *
 * @param subject what it is, and by which name everybody calls it
 * @param facts the newest
 * @param version 1 for the facts it came with, one more for each revision
 */
public record PartyCase(String id, Subject subject, Facts facts, long version) implements Case {

    /** Where a party can stand: its facts are revised while it is registered. */
    public enum Standing implements Mark {
        REGISTERED,
        /** Nothing is known any more of who it is, and it does nothing more. */
        ERASED
    }

    /** What every company and buyer holds that has been erased. */
    public static final Claim ANY_ERASED = Claim.of("erased");

    /** Whether it has been erased. */
    public boolean isErased() {
        return facts.get(CompanyFacts.ERASED).orElse(false);
    }

    @Override
    public Set<Mark> marks() {
        return Set.of(isErased() ? Standing.ERASED : Standing.REGISTERED);
    }

    @Override
    public boolean finished() {
        return false;
    }

    @Override
    public Set<Claim> claims() {
        var claims = new LinkedHashSet<Claim>();
        claims.add(named(subject));
        if (isErased()) {
            // nobody else gets its name, and whoever comes again may bring the number
            claims.add(erased(subject));
            if (subject.sort() != Subject.Sort.PRODUCT) {
                claims.add(ANY_ERASED);
            }
            return claims;
        }
        facts.get(CompanyFacts.CORPORATE_NUMBER).ifPresent(number -> claims.add(corporateNumber(number)));
        return claims;
    }

    /** What the party of that name holds. */
    public static Claim named(Subject subject) {
        return Claim.of(subject.sort().word(), subject.name());
    }

    /** What a party of that name holds once it has been erased. */
    public static Claim erased(Subject subject) {
        return Claim.of("erased", subject.sort().word(), subject.name());
    }

    public static Claim corporateNumber(String number) {
        return Claim.of("corporate-number", number);
    }

    @Override
    public Optional<EditionVersion> edition() {
        return Optional.empty();
    }

    @Override
    public Optional<String> company() {
        return switch (subject.sort()) {
            case COMPANY -> Optional.of(subject.name());
            case PRODUCT -> facts.get(ProductFacts.OF);
            case BUYER, CASE -> Optional.empty();
        };
    }

    @Override
    public Optional<String> buyer() {
        return subject.sort() == Subject.Sort.BUYER ? Optional.of(subject.name()) : Optional.empty();
    }

    /** Its handle, and what it is called. */
    @Override
    public Set<String> names() {
        var names = new LinkedHashSet<>(Case.super.names());
        names.add(subject.name());
        facts.get(CompanyFacts.NAME).ifPresent(names::add);
        facts.get(ProductFacts.NAME).ifPresent(names::add);
        return names;
    }

    /** A party joins nothing itself. */
    @Override
    public Dossier dossier() {
        return Dossier.EMPTY;
    }

    /**
     * What a case has against erasing whose it is; empty where it has nothing. Until it is finished it needs them, and until
     * nothing is to be returned somebody has to be paid.
     */
    public static Optional<Flaw> againstErasing(Case of) {
        if (!of.finished()) {
            return Optional.of(Flaw.NOT_FINISHED);
        }
        boolean settled = Tasks.of(of.dossier().account()).waiting().isEmpty();
        return settled ? Optional.empty() : Optional.of(Flaw.NOT_SETTLED);
    }

    /** Without whatever tells who it is. */
    PartyCase erased() {
        var left = facts;
        for (var fact : facts.known()) {
            left = fact.isPersonal() ? left.without(fact) : left;
        }
        return new PartyCase(id, subject, left.with(CompanyFacts.ERASED, true), version + 1);
    }

    PartyCase revised(Facts newer) {
        return new PartyCase(id, subject, facts.overlaidBy(newer), version + 1);
    }
}
