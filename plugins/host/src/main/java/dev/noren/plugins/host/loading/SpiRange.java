package dev.noren.plugins.host.loading;

import dev.noren.domain.fact.Words;
import java.util.Optional;
import org.apache.maven.artifact.versioning.DefaultArtifactVersion;
import org.apache.maven.artifact.versioning.InvalidVersionSpecificationException;
import org.apache.maven.artifact.versioning.VersionRange;

/** Ranges of versions as Maven writes them: {@code [1.0,2.0)} is from 1.0 to before 2.0. */
final class SpiRange {

    private static final int LONGEST = 100;

    private SpiRange() {}

    /** Why a plug-in with that range does not go with that version of the interface; empty where it does. */
    static Optional<Words> fault(String range, String current) {
        try {
            return range.length() > LONGEST ? Optional.of(noRange(range)) : fault(range, read(range), current);
        } catch (InvalidVersionSpecificationException | RuntimeException unreadable) {
            return Optional.of(noRange(range));
        }
    }

    private static VersionRange read(String range) throws InvalidVersionSpecificationException {
        return VersionRange.createFromVersionSpec(range);
    }

    private static Optional<Words> fault(String written, VersionRange range, String current) {
        if (!range.hasRestrictions()) { // a version alone is a mere recommendation to Maven
            return Optional.of(noRange(written));
        }
        return range.containsVersion(new DefaultArtifactVersion(current))
                ? Optional.empty()
                : Optional.of(Said.about(
                        written,
                        "は当システムのSPI " + current + " を含みません",
                        "does not hold version " + current + " of the interface"));
    }

    private static Words noRange(String written) {
        return Said.about(written, "はバージョンの範囲ではありません（例: [1.0,2.0)）", "is no range of versions, as [1.0,2.0) is");
    }
}
