package dev.noren.domain.office;

import dev.noren.domain.edition.Edition;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.life.Case;
import dev.noren.domain.life.Claim;
import dev.noren.domain.life.Worklist;
import dev.noren.domain.life.World;
import dev.noren.domain.ruling.Settled;
import dev.noren.domain.ruling.Subject;
import dev.noren.domain.terms.Terms;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The same world, seen from the newest version of another edition. */
public record InEdition(World world, EditionCase office) implements World {

    /** The world as seen from each edition that was published, in the order of their first versions. */
    public static Stream<InEdition> each(World world) {
        return world.holders(EditionCase.ANY).stream()
                .flatMap(id -> world.other(id).stream())
                .map(EditionCase.class::cast)
                .map(office -> new InEdition(world, office));
    }

    @Override
    public Instant now() {
        return world.now();
    }

    @Override
    public Edition edition() {
        return office.newest();
    }

    @Override
    public Optional<Facts> company(String name) {
        return world.company(name);
    }

    @Override
    public Optional<Facts> product(String name) {
        return world.product(name);
    }

    @Override
    public Optional<Facts> buyer(String name) {
        return world.buyer(name);
    }

    @Override
    public List<String> holders(Claim claim) {
        return world.holders(claim);
    }

    @Override
    public long holderCount(Claim claim) {
        return world.holderCount(claim);
    }

    @Override
    public Optional<Case> other(String caseId) {
        return world.other(caseId);
    }

    @Override
    public List<Case> casesOf(Subject party) {
        return world.casesOf(party);
    }

    @Override
    public Set<String> names(Subject party) {
        return world.names(party);
    }

    @Override
    public Terms terms() {
        return office.newestTerms();
    }

    @Override
    public Settled settled(String company, Set<String> products) {
        return office.settled(company, products);
    }

    @Override
    public List<Worklist.Item> worklist(int most) {
        return world.worklist(most);
    }
}
