package dev.noren.plugins.host.loading;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import dev.noren.domain.fact.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** One id, one plug-in: of several with the same id the built-in one is taken, and where none is built in, none is. */
final class Rivals {

    private final List<Candidate> taken = new ArrayList<>();
    private final List<Refusal> refused = new ArrayList<>();

    Rivals(List<Candidate> all) {
        all.stream()
                .collect(groupingBy(each -> each.label().id(), TreeMap::new, toList()))
                .values()
                .forEach(this::decide);
    }

    private void decide(List<Candidate> sameId) {
        var builtIn = sameId.stream().filter(Candidate::isBuiltIn).toList();
        if (sameId.size() == 1) {
            taken.addAll(sameId);
        } else if (builtIn.size() == 1) {
            taken.addAll(builtIn);
            sameId.stream().filter(each -> !each.isBuiltIn()).forEach(each -> refuse(each, builtInHasIt()));
        } else {
            sameId.forEach(each -> refuse(each, hasItToo(each, sameId)));
        }
    }

    private void refuse(Candidate candidate, Words why) {
        refused.add(new Refusal(Optional.of(candidate.label()), candidate.origin(), List.of(why)));
    }

    private static Words builtInHasIt() {
        return new Words("組み込みのプラグインと同じIDです。組み込みのものを使います", "has the id of a built-in plug-in, which is taken");
    }

    private static Words hasItToo(Candidate one, List<Candidate> sameId) {
        var others = sameId.stream()
                .filter(other -> !other.equals(one))
                .map(Candidate::origin)
                .distinct()
                .collect(joining(", "));
        return new Words(others + " と同じIDです。どちらも使いません", "has the same id as one of " + others + "; neither is taken");
    }

    List<Candidate> taken() {
        return taken;
    }

    List<Refusal> refused() {
        return refused;
    }
}
