package dev.noren.domain.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Every way in which what is unknown could be, tried one by one: the slow and plain reading of section 8.2, against which
 * the tests hold the rules.
 *
 * @param possible by name, the values that something could have; one value where it is known
 */
public record Completions(Map<String, ? extends List<?>> possible) {

    /** Whatever somebody could answer. */
    public <A> Set<A> answers(Function<Map<String, Object>, A> answer) {
        var all = new HashSet<A>();
        without(List.of()).forEach(way -> all.add(answer.apply(way)));
        return all;
    }

    /** A fact is needed "if, for some values of the other unknown facts, this one alone changes" the answer. */
    public <A> Set<String> needed(Function<Map<String, Object>, A> answer) {
        var needed = new TreeSet<String>();
        possible.forEach((name, values) -> {
            if (without(List.of(name)).stream().anyMatch(others -> changes(name, values, others, answer))) {
                needed.add(name);
            }
        });
        return needed;
    }

    private static <A> boolean changes(
            String name, List<?> values, Map<String, Object> others, Function<Map<String, Object>, A> answer) {
        var answers = new HashSet<A>();
        for (var value : values) {
            others.put(name, value);
            answers.add(answer.apply(others));
        }
        others.remove(name);
        return answers.size() > 1;
    }

    private List<Map<String, Object>> without(List<String> left) {
        List<Map<String, Object>> ways = List.of(Map.of());
        for (var name : possible.keySet()) {
            if (!left.contains(name)) {
                ways = each(ways, name, possible.get(name));
            }
        }
        return ways.stream().<Map<String, Object>>map(HashMap::new).toList();
    }

    private static List<Map<String, Object>> each(List<Map<String, Object>> ways, String name, List<?> values) {
        var more = new ArrayList<Map<String, Object>>();
        for (var way : ways) {
            for (var value : values) {
                var one = new HashMap<>(way);
                one.put(name, value);
                more.add(one);
            }
        }
        return more;
    }
}
