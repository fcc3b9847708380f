package dev.noren.plugins.host.inspection;

import dev.noren.domain.fact.Words;
import dev.noren.plugins.spi.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Whether advice on a product says something, and rests on clauses that there are. */
final class FindingsInspection {

    static final int MOST_FINDINGS = 50;
    static final int MOST_CLAUSES = 20;
    static final int LONGEST_REASON = 1_000;

    private static final Words MORE =
            new Words(MOST_FINDINGS + "件を超えています", "there are more than the " + MOST_FINDINGS + " that are taken");
    private static final Words BROKEN = new Words("一覧を読めません", "the list cannot be walked through");

    private FindingsInspection() {}

    static Inspected<List<Finding>> of(@Nullable List<Finding> findings, Predicate<String> clauses) {
        var whole = Place.whole();
        var in = whole.in("findings");
        if (!in.given(findings) || findings == null) {
            return whole.rest(Optional.empty());
        }
        var sound = new ArrayList<Finding>();
        int i = 0;
        for (var finding : taken(findings, in)) {
            var at = whole.in("findings", i++);
            inspect(finding, clauses, at);
            if (at.isSound()) {
                sound.add(finding);
            }
        }
        return whole.rest(Optional.of(List.copyOf(sound)));
    }

    /** The list is the plug-in's own, and may do anything. */
    private static List<Finding> taken(List<Finding> findings, Place in) {
        var taken = new ArrayList<Finding>();
        try {
            for (var finding : findings) {
                if (taken.size() == MOST_FINDINGS) {
                    in.wrong(MORE);
                    break;
                }
                taken.add(finding);
            }
        } catch (RuntimeException | LinkageError | StackOverflowError broken) {
            in.wrong(BROKEN);
        }
        return taken;
    }

    private static void inspect(Finding finding, Predicate<String> clauses, Place at) {
        if (!at.given(finding)) {
            return;
        }
        at.in("weight").given(finding.weight());
        Values.atMost(MOST_CLAUSES, finding.clauses().size(), at.in("clauses"));
        Values.clauses(finding.clauses(), clauses, at);
        Values.text(finding.says(), at.in("says"), LONGEST_REASON);
    }
}
