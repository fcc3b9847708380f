package dev.noren.domain.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactsTest {

    private static final Fact<String> SEAT = Fact.of("seat", Codes.country());
    private static final Fact<Long> CAPITAL = Fact.of("capital", FactType.figure());
    private static final Fact<Boolean> CONSUMER = Fact.of("consumer", FactType.flag());

    private static List<Fact<Long>> figures(Stream<String> names) {
        return names.map(name -> Fact.of(name, FactType.figure())).toList();
    }

    /** Names of one and the same hash code, so that all of them want one and the same place. */
    private static Stream<String> colliding(int pairs) {
        Stream<String> names = Stream.of("");
        for (int i = 0; i < pairs; i++) {
            names = names.flatMap(name -> Stream.of(name + "Aa", name + "BB"));
        }
        return names;
    }

    private static Facts numbered(List<Fact<Long>> facts) {
        var all = Facts.NONE;
        for (int i = 0; i < facts.size(); i++) {
            all = all.with(facts.get(i), (long) i);
        }
        return all;
    }

    @Test
    void what_is_not_known_is_null_empty_and_not_needed() {
        var facts = Facts.of(SEAT, "JP");

        assertThat(facts.orNull(CAPITAL)).isNull();
        assertThat(facts.get(CAPITAL)).isEmpty();
        assertThat(facts.knows(CAPITAL)).isFalse();
        assertThatThrownBy(() -> facts.need(CAPITAL))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("capital");
    }

    @Test
    void of_nothing_nothing_is_known() {
        assertThat(Facts.NONE.isEmpty()).isTrue();
        assertThat(Facts.NONE.known()).isEmpty();
        assertThat(Facts.NONE.get(SEAT)).isEmpty();
        assertThat(Facts.of(SEAT, "JP").isEmpty()).isFalse();
    }

    @Test
    void what_is_known_is_found() {
        var facts = Facts.of(SEAT, "JP", CAPITAL, 0L, CONSUMER, false);

        assertThat(facts.orNull(SEAT)).isEqualTo("JP");
        assertThat(facts.get(CAPITAL)).contains(0L);
        assertThat(facts.need(CONSUMER)).isFalse();
        assertThat(facts.knows(CONSUMER)).isTrue();
    }

    @Test
    void a_fact_that_is_known_as_none_is_known() {
        var owner = Fact.of("whollyOwnedBy", new FactType.WordOr<>("none", FactType.figure()));

        assertThat(Facts.of(owner, Optional.empty()).knows(owner)).isTrue();
        assertThat(Facts.of(owner, Optional.empty()).get(owner)).contains(Optional.empty());
    }

    @Test
    void two_facts_of_one_name_are_two_facts() {
        var name = Fact.of("name", FactType.line());
        var sameName = Fact.of("name", FactType.line());
        var facts = Facts.of(name, "Ponzu");

        assertThat(facts.get(sameName)).isEmpty();
        assertThat(facts.with(sameName, "Dashi").get(name)).contains("Ponzu");
        assertThat(facts.with(sameName, "Dashi").get(sameName)).contains("Dashi");
        assertThat(facts.with(sameName, "Dashi").without(sameName)).isEqualTo(facts);
        assertThat(facts).isNotEqualTo(Facts.of(sameName, "Ponzu"));
    }

    @Test
    void with_changes_a_copy_and_leaves_the_facts_as_they_are() {
        var before = Facts.of(SEAT, "JP");
        var changed = before.with(SEAT, "DE");
        var more = before.with(CAPITAL, 1L);

        assertThat(before).isEqualTo(Facts.of(SEAT, "JP"));
        assertThat(changed.need(SEAT)).isEqualTo("DE");
        assertThat(more.need(SEAT)).isEqualTo("JP");
        assertThat(before.knows(CAPITAL)).isFalse();
    }

    @Test
    void with_known_adds_only_what_there_is() {
        assertThat(Facts.NONE.withKnown(SEAT, Optional.of("JP"))).isEqualTo(Facts.of(SEAT, "JP"));
        assertThat(Facts.of(SEAT, "JP").withKnown(SEAT, Optional.empty())).isEqualTo(Facts.of(SEAT, "JP"));
    }

    @Test
    void facts_keep_the_order_in_which_they_came_also_when_one_changes() {
        var facts = Facts.of(SEAT, "JP", CAPITAL, 1L, CONSUMER, true);

        assertThat(facts.known()).containsExactly(SEAT, CAPITAL, CONSUMER);
        assertThat(facts.with(SEAT, "DE").known()).containsExactly(SEAT, CAPITAL, CONSUMER);
        assertThat(facts.without(SEAT).with(SEAT, "DE").known()).containsExactly(CAPITAL, CONSUMER, SEAT);
        assertThat(facts).hasToString("{seat: JP, capital: 1, consumer: true}");
    }

    @Test
    void without_takes_one_fact_away_and_nothing_else() {
        var facts = Facts.of(SEAT, "JP", CAPITAL, 1L);

        assertThat(facts.without(SEAT)).isEqualTo(Facts.of(CAPITAL, 1L));
        assertThat(facts.without(CONSUMER)).isEqualTo(facts);
        assertThat(facts.without(SEAT).without(CAPITAL)).isEqualTo(Facts.NONE);
        assertThat(facts.knows(SEAT)).isTrue();
    }

    @Test
    void newer_facts_lie_over_older_ones_and_hide_none_of_the_rest() {
        var older = Facts.of(SEAT, "JP", CAPITAL, 1L);
        var newer = Facts.of(CONSUMER, true, CAPITAL, 2L);

        assertThat(older.overlaidBy(newer)).isEqualTo(Facts.of(SEAT, "JP", CAPITAL, 2L, CONSUMER, true));
        assertThat(older.overlaidBy(newer).known()).containsExactly(SEAT, CAPITAL, CONSUMER);
        assertThat(older.overlaidBy(Facts.NONE)).isEqualTo(older);
        assertThat(Facts.NONE.overlaidBy(newer)).isEqualTo(newer);
    }

    @Test
    void facts_inside_a_fact_are_laid_over_one_by_one() {
        var inside = Fact.of("inside", FactType.group(Schema.allOptional(SEAT, CAPITAL)));
        var older = Facts.of(inside, Facts.of(SEAT, "JP", CAPITAL, 1L));

        assertThat(older.overlaidBy(Facts.of(inside, Facts.of(CAPITAL, 2L))))
                .isEqualTo(Facts.of(inside, Facts.of(SEAT, "JP", CAPITAL, 2L)));
        assertThat(older.overlaidBy(Facts.of(inside, Facts.NONE))).isEqualTo(older);
        assertThat(Facts.NONE.overlaidBy(older)).isEqualTo(older);
    }

    @Test
    void what_is_one_word_or_facts_is_replaced_as_a_whole() {
        var owner = Fact.of("owner", new FactType.WordOr<>("none", FactType.group(Schema.allOptional(SEAT, CAPITAL))));
        var older = Facts.of(owner, Optional.of(Facts.of(SEAT, "JP", CAPITAL, 1L)));
        var newer = Facts.of(owner, Optional.of(Facts.of(CAPITAL, 2L)));

        assertThat(older.overlaidBy(newer)).isEqualTo(newer);
    }

    @Test
    void facts_are_equal_by_what_is_known_in_whatever_order() {
        var facts = Facts.of(SEAT, "JP", CAPITAL, 1L);
        var otherOrder = Facts.of(CAPITAL, 1L, SEAT, "JP");

        assertThat(facts).isEqualTo(otherOrder).hasSameHashCodeAs(otherOrder);
        assertThat(facts)
                .isNotEqualTo(Facts.of(SEAT, "JP"))
                .isNotEqualTo(Facts.of(SEAT, "JP", CAPITAL, 2L))
                .isNotEqualTo(Facts.of(SEAT, "JP", CONSUMER, true))
                .isNotEqualTo(facts.with(CONSUMER, true))
                .isNotEqualTo("{seat: JP, capital: 1}");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 7, 8, 9, 15, 16, 17, 31, 33, 64, 65, 300})
    void however_many_facts_are_known_each_is_found_and_no_other(int many) {
        var facts = figures(IntStream.range(0, many).mapToObj(i -> "fact" + i));
        var others = figures(IntStream.range(0, many).mapToObj(i -> "fact" + i));
        var all = numbered(facts);

        assertThat(all.known()).hasSize(many);
        for (int i = 0; i < many; i++) {
            assertThat(all.orNull(facts.get(i))).isEqualTo(i);
            assertThat(all.orNull(others.get(i))).isNull();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 6})
    void facts_that_want_the_same_place_are_told_apart(int pairs) {
        var facts = figures(colliding(pairs));
        var others = figures(colliding(pairs));
        assertThat(facts.stream().map(Fact::name).mapToInt(String::hashCode).distinct())
                .hasSize(1);

        var all = numbered(facts);
        for (int i = 0; i < facts.size(); i++) {
            assertThat(all.orNull(facts.get(i))).isEqualTo(i);
            assertThat(all.orNull(others.get(i))).isNull();
            assertThat(all.without(facts.get(i)).knows(facts.get(i))).isFalse();
            assertThat(all.without(facts.get(i)).known()).hasSize(facts.size() - 1);
        }
    }

    @Test
    void facts_behave_as_a_map_in_order_of_entry_does() {
        var random = new Random(9);
        var pool = figures(Stream.concat(IntStream.range(0, 20).mapToObj(i -> "fact" + i), colliding(3)));
        var facts = Facts.NONE;
        Map<Fact<Long>, Long> map = new LinkedHashMap<>();
        int most = 0;
        for (int step = 0; step < 3_000; step++) {
            var fact = pool.get(random.nextInt(pool.size()));
            long value = random.nextInt(3);
            switch (random.nextInt(4)) {
                case 0, 1 -> {
                    facts = facts.with(fact, value);
                    map.put(fact, value);
                }
                case 2 -> {
                    facts = facts.without(fact);
                    map.remove(fact);
                }
                default -> {
                    var other = pool.get(random.nextInt(pool.size()));
                    facts = facts.overlaidBy(Facts.of(fact, value, other, value + 1));
                    map.put(fact, value);
                    map.put(other, value + 1);
                }
            }
            assertThat(facts.known()).containsExactlyElementsOf(map.keySet());
            for (var each : pool) {
                assertThat(facts.orNull(each)).isEqualTo(map.get(each));
            }
            most = Math.max(most, map.size());
        }
        assertThat(most).isGreaterThan(pool.size() / 2);
    }

    @Test
    void equality_finds_every_difference_of_one_fact() {
        var facts = figures(colliding(4));
        var all = numbered(facts);
        var shuffled = new ArrayList<>(facts);
        Collections.shuffle(shuffled, new Random(1));
        var inOtherOrder = Facts.NONE;
        for (var fact : shuffled) {
            inOtherOrder = inOtherOrder.with(fact, all.need(fact));
        }

        assertThat(inOtherOrder).isEqualTo(all).hasSameHashCodeAs(all);
        for (var fact : facts) {
            assertThat(all.with(fact, -1L)).isNotEqualTo(all);
            assertThat(all.without(fact)).isNotEqualTo(all);
        }
    }
}
