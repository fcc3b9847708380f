package dev.noren.plugins.testkit;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;

/** What a check has found, told all at once with how to mend it. */
final class Complaints {

    private static final int MOST_TOLD = 20;

    private final Set<String> all = new LinkedHashSet<>();

    void add(String complaint) {
        all.add(complaint);
    }

    /** Fails where something was found. */
    void check(String title, String howToMendIt) {
        if (all.isEmpty()) {
            return;
        }
        var told = all.stream().limit(MOST_TOLD).map(each -> "- " + each).collect(Collectors.joining("\n"));
        var more = all.size() > MOST_TOLD ? "\n- and " + (all.size() - MOST_TOLD) + " more" : "";
        Assertions.fail(title + ":\n" + told + more + "\nHow to mend it: " + howToMendIt);
    }
}
