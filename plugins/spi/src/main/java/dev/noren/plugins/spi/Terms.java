package dev.noren.plugins.spi;

import java.time.LocalDate;
import java.util.List;

/**
 * A buyer's dates and paid options in an edition: {@code registerBy} ≤ each offer's {@code chooseBy} &lt;
 * {@code promotionFrom} ≤ {@code promotionTo}.
 *
 * @param registerBy the last day of registration (MALL24-REG-1)
 * @param offers its paid options, each by a name of its own; empty where it has none (MALL24-PN-9)
 */
@PluginApi(since = "1.0", use = PluginApi.Use.CALL)
public record Terms(LocalDate registerBy, LocalDate promotionFrom, LocalDate promotionTo, List<Offer> offers) {

    public Terms {
        offers = List.copyOf(offers);
    }
}
