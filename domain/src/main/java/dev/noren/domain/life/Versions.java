package dev.noren.domain.life;

import dev.noren.domain.fact.Facts;
import dev.noren.domain.fact.Schema;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What something stored holds, version by version: the newest, which alone is written, and those before it, which stay
 * readable as long as there are logs.
 *
 * @param earlier the versions before, the latest of them first
 */
public record Versions(Schema newest, List<Earlier> earlier) {

    public Versions {
        earlier = List.copyOf(earlier);
    }

    /**
     * A version before the newest.
     *
     * @param up makes what the version after it would have held
     */
    public record Earlier(Schema schema, UnaryOperator<Facts> up) {}

    /** What has one version so far. */
    public static Versions first(Schema schema) {
        return new Versions(schema, List.of());
    }

    /** The same, with one version more before all others. */
    public Versions after(Schema before, UnaryOperator<Facts> up) {
        return new Versions(
                newest,
                Stream.concat(earlier.stream(), Stream.of(new Earlier(before, up)))
                        .toList());
    }

    /** The number of the newest; 1 where there is no other. */
    public int count() {
        return earlier.size() + 1;
    }

    /** What a version held; empty where there is none of that number. */
    public Optional<Schema> schema(int version) {
        if (version < 1 || version > count()) {
            return Optional.empty();
        }
        return Optional.of(version == count() ? newest : before(version).schema());
    }

    /** What the newest version would have held in place of what an earlier one did. */
    public Facts raised(int version, Facts facts) {
        var raised = facts;
        for (int each = version; each < count(); each++) {
            raised = before(each).up().apply(raised);
        }
        return raised;
    }

    private Earlier before(int version) {
        return earlier.get(earlier.size() - version);
    }
}
