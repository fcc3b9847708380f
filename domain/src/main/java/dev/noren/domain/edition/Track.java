package dev.noren.domain.edition;

import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.fact.Schema;
import dev.noren.domain.fact.Shape;

/**
 * A track of a KOL/KOC edition, and who plans for it (KOL25-OV-2, -OV-3).
 *
 * @param plugin the id of the plug-in that is asked for its promotion, and reads its reports
 */
public record Track(String plugin) {

    private static final Fact<String> PLUGIN = Partner.PLUGIN;

    public static final Shape<Track> SHAPE = new Shape<>(
            Schema.of(PLUGIN), facts -> new Track(facts.need(PLUGIN)), track -> Facts.of(PLUGIN, track.plugin));
}
