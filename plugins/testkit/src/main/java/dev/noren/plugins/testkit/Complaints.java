package dev.noren.plugins.testkit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;

/** What a check has found, told all at once with how to mend it; what was found for many questions is told for the first. */
final class Complaints {

    private static final int MOST_TOLD = 20;

    private final Map<String, List<String>> all = new LinkedHashMap<>();

    void add(String complaint) {
        all.computeIfAbsent(complaint, any -> new ArrayList<>());
    }

    void add(String complaint, String question) {
        all.computeIfAbsent(complaint, any -> new ArrayList<>()).add(question);
    }

    /** Fails where something was found. */
    void check(String title, String howToMendIt) {
        if (all.isEmpty()) {
            return;
        }
        var told = all.entrySet().stream()
                .limit(MOST_TOLD)
                .map(each -> "- " + each.getKey() + told(each.getValue()))
                .collect(Collectors.joining("\n"));
        var more = all.size() > MOST_TOLD ? "\n- and " + (all.size() - MOST_TOLD) + " more" : "";
        Assertions.fail(title + ":\n" + told + more + "\nHow to mend it: " + howToMendIt);
    }

    private static String told(List<String> questions) {
        if (questions.isEmpty()) {
            return "";
        }
        var more = questions.size() == 1 ? "" : "; and " + (questions.size() - 1) + " more like it";
        return "\n  asked: " + questions.getFirst() + more;
    }
}
