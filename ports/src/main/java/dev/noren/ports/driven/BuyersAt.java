package dev.noren.ports.driven;

import dev.noren.domain.edition.Edition;
import dev.noren.domain.edition.Partner;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.promotion.ProductFinding;
import dev.noren.domain.promotion.PromotionPlan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Buyers who are asked at an instant: every edition has both days of its run for them. */
record BuyersAt(Buyers buyers, Instant now) implements Buyers {

    private Edition running(Edition edition) {
        return edition.runningFrom(LocalDate.ofInstant(now, edition.zone()));
    }

    @Override
    public List<Standing> plugins() {
        return buyers.plugins();
    }

    @Override
    public boolean isEmpty() {
        return buyers.isEmpty();
    }

    @Override
    public Proposal<Partner> partner(String plugin, Edition edition) {
        return buyers.partner(plugin, running(edition));
    }

    @Override
    public Proposal<List<ProductFinding>> findings(String plugin, Edition edition, Map<String, Facts> products) {
        return buyers.findings(plugin, running(edition), products);
    }

    @Override
    public Proposal<PromotionPlan> plan(String plugin, Opening opening) {
        return buyers.plan(
                plugin,
                new Opening(
                        running(opening.edition()),
                        opening.promotion(),
                        opening.options(),
                        opening.track(),
                        opening.products()));
    }

    @Override
    public Proposal<Reading> report(String plugin, ReportFile file, Map<String, Facts> products) {
        return buyers.report(plugin, file, products);
    }
}
