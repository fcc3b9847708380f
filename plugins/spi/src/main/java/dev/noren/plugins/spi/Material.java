package dev.noren.plugins.spi;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that the company is asked to hand in (MALL24-PN-3, -PN-4, KOL25-REQ-3, -REQ-6).
 *
 * @param id small letters, digits and hyphens; once in a plan
 * @param by the last day, within the edition's run and not after the promotion
 * @param option the paid option for which it is wanted; empty where every participant is asked
 */
@PluginApi(since = "1.0", use = PluginApi.Use.CALL)
public record Material(String id, Text wanted, LocalDate by, Optional<String> option) {

    /** Wanted of every participant. */
    public static Material of(String id, Text wanted, LocalDate by) {
        return new Material(id, wanted, by, Optional.empty());
    }

    /** The same, wanted for that paid option alone. */
    public Material under(String paidOption) {
        return new Material(id, wanted, by, Optional.of(paidOption));
    }
}
