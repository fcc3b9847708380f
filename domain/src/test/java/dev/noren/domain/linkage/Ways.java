package dev.noren.domain.linkage;

import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.Facts;
import java.util.ArrayList;
import java.util.List;

/** Every way in which one fact could be known: not at all, or with one of its values. */
final class Ways {

    private Ways() {}

    @SafeVarargs
    static <T> List<Facts> of(Fact<T> fact, T... values) {
        return of(fact, List.of(values));
    }

    static <T> List<Facts> of(Fact<T> fact, List<? extends T> values) {
        var ways = new ArrayList<Facts>(List.of(Facts.NONE));
        for (var value : values) {
            ways.add(Facts.of(fact, value));
        }
        return ways;
    }
}
