package dev.noren.domain.party;

import dev.noren.domain.company.CompanyFacts;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.life.Case;
import dev.noren.domain.life.Claim;
import dev.noren.domain.life.Dossier;
import dev.noren.domain.life.EditionVersion;
import dev.noren.domain.life.Mark;
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

    /** A party stands nowhere: it is registered, and its facts are revised. */
    public enum Standing implements Mark {
        REGISTERED
    }

    @Override
    public Set<Mark> marks() {
        return Set.of(Standing.REGISTERED);
    }

    @Override
    public boolean finished() {
        return false;
    }

    @Override
    public Set<Claim> claims() {
        var claims = new LinkedHashSet<Claim>();
        claims.add(named(subject));
        facts.get(CompanyFacts.CORPORATE_NUMBER).ifPresent(number -> claims.add(corporateNumber(number)));
        return claims;
    }

    /** What the party of that name holds. */
    public static Claim named(Subject subject) {
        return Claim.of(subject.sort().word(), subject.name());
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

    PartyCase revised(Facts newer) {
        return new PartyCase(id, subject, facts.overlaidBy(newer), version + 1);
    }
}
