package dev.noren.domain.programme;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.clause.Clauses;
import dev.noren.domain.clause.Deck23;
import dev.noren.domain.clause.Enforced;
import dev.noren.domain.edition.Edition;
import dev.noren.domain.life.Lifecycle;
import dev.noren.domain.life.Programme;
import dev.noren.domain.life.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Where each clause of the catalogue is carried, as the code says it itself: {@code rule: japan-mall eligibility},
 * {@code command: lapse (mall-participation)}, {@code question: fee}, {@code declaration: japan-mall-2024},
 * {@code terms: japan-mall-2024-terms}. Nothing is listed by hand, so that nothing can be listed that is not there.
 */
public final class Placements {

    /** Where nothing carries a clause, or where a clause should decide and nothing does. */
    public static final String NOT_YET = "not yet";

    private static final String CATALOGUE = "page: catalogue";
    private static final String NOTE = "note: with every answer that rests on the lecture";

    private final Map<Clause, List<String>> deciding;
    private final Map<Clause, List<String>> telling;

    private Placements(Stream<Placed> deciding, Stream<Placed> telling) {
        this.deciding = byClause(deciding);
        this.telling = byClause(telling);
    }

    private record Placed(Clause clause, String where) {}

    /**
     * The placements in this kernel with these editions.
     *
     * @param editions those whose declarations and first terms count
     */
    public static Placements of(Collection<Edition> editions) {
        var programmes = new TreeMap<>(Programmes.byName()).values();
        return new Placements(
                join(rules(programmes), commands(), questions(programmes)),
                join(declarations(editions), terms(editions), pages(), notes()));
    }

    /** Every place that carries the clause, what decides by it first; never empty. */
    public List<String> of(Clause clause) {
        var places = new ArrayList<>(deciding.getOrDefault(clause, List.of()));
        places.addAll(telling.getOrDefault(clause, List.of()));
        if (places.isEmpty() || isUndecided(clause)) {
            places.add(NOT_YET);
        }
        return List.copyOf(places);
    }

    /** The clauses that should decide and that no rule, command or question cites, in the order of the catalogue. */
    public List<Clause> undecided() {
        return Clauses.all().stream().filter(this::isUndecided).toList();
    }

    /** That a company is shown a clause, or declares it, is not enough for one that decides. */
    private boolean isUndecided(Clause clause) {
        return clause.text().enforced() == Enforced.DECIDES && !deciding.containsKey(clause);
    }

    private static Stream<Placed> rules(Collection<Programme> programmes) {
        return programmes.stream()
                .flatMap(programme -> placed(programme.guideline(), "rule: " + programme.name() + " eligibility"));
    }

    private static Stream<Placed> commands() {
        return Programmes.lifecycles().stream()
                .flatMap(life -> life.table().stream()
                        .flatMap(row -> placed(row.cites(), "command: " + row.command() + " (" + life.name() + ")")));
    }

    private static Stream<Placed> questions(Collection<Programme> programmes) {
        return join(
                        Programmes.queries().stream(),
                        programmes.stream().map(Programme::queries).flatMap(List::stream),
                        Programmes.lifecycles().stream().map(Lifecycle::queries).flatMap(List::stream))
                .flatMap(Placements::question);
    }

    private static Stream<Placed> question(Query<?> query) {
        return placed(query.cites(), "question: " + query.name());
    }

    private static Stream<Placed> declarations(Collection<Edition> editions) {
        return editions.stream().flatMap(edition -> placed(edition.declare(), "declaration: " + edition.id()));
    }

    private static Stream<Placed> terms(Collection<Edition> editions) {
        return editions.stream()
                .flatMap(edition -> Optional.ofNullable(Programmes.byName().get(edition.programme())).stream()
                        .flatMap(programme -> placed(
                                programme.firstTerms(edition.rules()),
                                "terms: " + edition.terms().id())));
    }

    /** The catalogue, as {@code noren clauses} prints it, is the page that tells what only informs. */
    private static Stream<Placed> pages() {
        return Clauses.all().stream()
                .filter(clause -> clause.text().enforced() == Enforced.INFORMS)
                .map(clause -> new Placed(clause, CATALOGUE));
    }

    private static Stream<Placed> notes() {
        return Stream.of(new Placed(Deck23.DISC_1, NOTE));
    }

    private static Stream<Placed> placed(Collection<Clause> clauses, String where) {
        return clauses.stream().map(clause -> new Placed(clause, where));
    }

    @SafeVarargs
    private static <T> Stream<T> join(Stream<? extends T>... streams) {
        return Stream.of(streams).flatMap(Function.identity());
    }

    /** Each place once. */
    private static Map<Clause, List<String>> byClause(Stream<Placed> all) {
        return all.collect(groupingBy(
                Placed::clause,
                mapping(Placed::where, collectingAndThen(toCollection(LinkedHashSet::new), List::copyOf))));
    }
}
