package dev.noren.domain.ruling;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.domain.clause.Mall24;
import dev.noren.domain.fact.Completions;
import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.FactType;
import dev.noren.domain.fact.Facts;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Random conditions, in which each fact stands once, against every way in which what is unknown could be: they are
 * unknown just where these differ, and miss just what section 8.2 says that they need.
 */
class ConditionOracleTest {

    private static final int CONDITIONS = 2_000;
    private static final List<Fact<Long>> FACTS = IntStream.range(0, 7)
            .mapToObj(i -> Fact.of("f" + i, FactType.figure()))
            .toList();
    private static final List<Long> VALUES = List.of(0L, 1L, 2L);

    /** A condition as somebody would draw it on paper. */
    private sealed interface Tree {
        record Leaf(Fact<Long> fact, Set<Long> holdsFor) implements Tree {}

        record And(Tree one, Tree other) implements Tree {}

        record Or(Tree one, Tree other) implements Tree {}

        record Not(Tree of) implements Tree {}

        record True() implements Tree {}
    }

    private static boolean truth(Tree tree, Map<String, Object> way) {
        return switch (tree) {
            case Tree.Leaf(var fact, var holdsFor) -> holdsFor.contains((Long) way.get(fact.name()));
            case Tree.And(var one, var other) -> truth(one, way) && truth(other, way);
            case Tree.Or(var one, var other) -> truth(one, way) || truth(other, way);
            case Tree.Not(var of) -> !truth(of, way);
            case Tree.True() -> true;
        };
    }

    private static Condition<Facts> condition(Tree tree) {
        return switch (tree) {
            case Tree.Leaf(var fact, var holdsFor) ->
                Of.<Facts, Long>of(facts -> facts, fact).isOneOf(holdsFor);
            case Tree.And(var one, var other) -> condition(one).and(condition(other));
            case Tree.Or(var one, var other) -> condition(one).or(condition(other));
            case Tree.Not(var of) -> condition(of).not();
            case Tree.True() -> Condition.always();
        };
    }

    /** A tree over just these facts, each once. */
    private static Tree grow(List<Fact<Long>> over, Random random) {
        if (random.nextInt(6) == 0) {
            return new Tree.Not(grow(over, random));
        }
        if (over.isEmpty()) {
            return new Tree.True();
        }
        if (over.size() == 1) {
            return new Tree.Leaf(over.getFirst(), random.nextBoolean() ? Set.of(1L) : Set.of(0L, 2L));
        }
        int cut = random.nextInt(over.size() + (random.nextInt(8) == 0 ? 1 : 0));
        cut = cut == 0 && random.nextInt(8) != 0 ? 1 : cut;
        var one = grow(over.subList(0, cut), random);
        var other = grow(over.subList(cut, over.size()), random);
        return random.nextBoolean() ? new Tree.And(one, other) : new Tree.Or(one, other);
    }

    private static Facts randomFacts(Random random) {
        var facts = Facts.NONE;
        for (var fact : FACTS) {
            facts = random.nextBoolean() ? facts : facts.with(fact, VALUES.get(random.nextInt(VALUES.size())));
        }
        return facts;
    }

    private static Completions completions(Facts facts) {
        var possible = new LinkedHashMap<String, List<?>>();
        FACTS.forEach(fact ->
                possible.put(fact.name(), facts.get(fact).<List<?>>map(List::of).orElse(VALUES)));
        return new Completions(possible);
    }

    private static Tri expected(Set<Boolean> answers) {
        return answers.size() > 1 ? Tri.UNKNOWN : Tri.of(answers.contains(true));
    }

    @Test
    void a_condition_is_unknown_and_misses_facts_just_where_they_can_change_it() {
        var random = new Random(8_2);
        var seen = new EnumMap<Tri, Integer>(Tri.class);
        for (int i = 0; i < CONDITIONS; i++) {
            var tree = grow(FACTS, random);
            var facts = randomFacts(random);
            var completions = completions(facts);
            var rule = Rule.ofProduct(Mall24.REQ_1, "", condition(tree));

            var look = condition(tree).look(facts);
            assertThat(look)
                    .as("%s of %s", tree, facts)
                    .isEqualTo(expected(completions.answers(way -> truth(tree, way))));
            assertThat(rule.missing(facts))
                    .as("missing for %s of %s", tree, facts)
                    .isEqualTo(completions.needed(way -> truth(tree, way)));
            seen.merge(look, 1, Integer::sum);
        }
        assertThat(seen).hasSize(3).allSatisfy((tri, times) -> assertThat(times).isGreaterThan(CONDITIONS / 20));
    }

    @Test
    void learning_a_fact_that_is_not_missing_changes_nothing() {
        var random = new Random(4);
        int learned = 0;
        for (int i = 0; i < CONDITIONS; i++) {
            var condition = condition(grow(FACTS, random));
            var facts = randomFacts(random);
            var missing = new TreeSet<String>();
            condition.missing(facts, missing);
            var look = condition.look(facts);
            for (var fact : FACTS) {
                if (look == Tri.UNKNOWN && !facts.knows(fact) && !missing.contains(fact.name())) {
                    var more = facts.with(fact, VALUES.get(random.nextInt(VALUES.size())));

                    assertThat(condition.look(more)).isEqualTo(look);
                    learned++;
                }
            }
        }
        assertThat(learned).isGreaterThan(CONDITIONS / 20);
    }

    @Test
    void completing_every_missing_fact_settles_the_condition() {
        var random = new Random(1);
        var settled = new HashMap<Tri, Integer>();
        for (int i = 0; i < CONDITIONS; i++) {
            var condition = condition(grow(FACTS, random));
            var facts = randomFacts(random);
            if (condition.look(facts) == Tri.UNKNOWN) {
                var missing = new TreeSet<String>();
                condition.missing(facts, missing);
                for (var fact : FACTS) {
                    if (missing.contains(fact.name())) {
                        facts = facts.with(fact, VALUES.get(random.nextInt(VALUES.size())));
                    }
                }
                assertThat(condition.look(facts)).isNotEqualTo(Tri.UNKNOWN);
                settled.merge(condition.look(facts), 1, Integer::sum);
            }
        }
        assertThat(settled).containsOnlyKeys(Tri.MET, Tri.UNMET);
    }
}
