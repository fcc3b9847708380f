package dev.noren.plugins.spi;

import java.util.List;

/**
 * What a buyer thinks of a product: advice, never a ruling.
 *
 * @param clauses the clauses on which it rests, as {@code DECK23-BUY-5}; empty where the reason is the buyer's own
 * @param says the reason
 */
@PluginApi(since = "1.0", use = PluginApi.Use.CALL)
public record Finding(Weight weight, List<String> clauses, Text says) {

    /** Which way it points. */
    @PluginApi(since = "1.0", use = PluginApi.Use.CALL)
    public enum Weight {
        /** Goes well with the buyer. */
        FOR,
        /** Something to see to first. */
        ADVISED,
        /** The buyer does not carry it. */
        AGAINST
    }

    public Finding {
        clauses = List.copyOf(clauses);
    }

    /** Goes well with the buyer. */
    public static Finding speakingFor(Text says, String... clauses) {
        return new Finding(Weight.FOR, List.of(clauses), says);
    }

    /** Something to see to first. */
    public static Finding advising(Text says, String... clauses) {
        return new Finding(Weight.ADVISED, List.of(clauses), says);
    }

    /** The buyer does not carry it. */
    public static Finding speakingAgainst(Text says, String... clauses) {
        return new Finding(Weight.AGAINST, List.of(clauses), says);
    }
}
