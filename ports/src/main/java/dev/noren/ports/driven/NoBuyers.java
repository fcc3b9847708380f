package dev.noren.ports.driven;

import dev.noren.domain.edition.Edition;
import dev.noren.domain.edition.Partner;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.promotion.ProductFinding;
import dev.noren.domain.promotion.PromotionPlan;
import java.util.List;
import java.util.Map;

/** Where no plug-in is: whichever is asked for is not there. */
record NoBuyers() implements Buyers {

    @Override
    public List<Standing> plugins() {
        return List.of();
    }

    @Override
    public boolean isEmpty() {
        return true;
    }

    @Override
    public Proposal<Partner> partner(String plugin, Edition edition) {
        return missing(plugin);
    }

    @Override
    public Proposal<List<ProductFinding>> findings(String plugin, Edition edition, Map<String, Facts> products) {
        return missing(plugin);
    }

    @Override
    public Proposal<PromotionPlan> plan(String plugin, Opening opening) {
        return missing(plugin);
    }

    @Override
    public Proposal<Reading> report(String plugin, ReportFile file, Map<String, Facts> products) {
        return missing(plugin);
    }

    private static <T> Proposal<T> missing(String plugin) {
        return Proposal.none(Fault.notLoaded(plugin));
    }
}
