package dev.noren.plugins.buyers.thaimalls;

import dev.noren.plugins.spi.Text;
import java.util.Optional;
import java.util.stream.Stream;

/** Where a purchase came from. The deck shows shares of two or three regions a mall and names none but the capital: these are ours. */
enum Region {
    BANGKOK("Bangkok", "permilleBangkok"),
    VICINITY("Vicinity", "permilleVicinity"),
    PROVINCES("Other provinces", "permilleProvinces");

    static final Text UNKNOWN = Text.of(
            "地域は Bangkok、Vicinity、Other provinces のいずれかです。", "The regions are Bangkok, Vicinity and Other provinces.");

    private final String written;
    private final String share;

    Region(String written, String share) {
        this.written = written;
        this.share = share;
    }

    static Optional<Region> written(String said) {
        return Stream.of(values())
                .filter(region -> region.written.equalsIgnoreCase(said))
                .findFirst();
    }

    /** The name of its share in a report. */
    String share() {
        return share;
    }
}
