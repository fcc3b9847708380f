package dev.noren.plugins.testkit;

import dev.noren.plugins.spi.Buyer;
import dev.noren.plugins.spi.Finding;
import dev.noren.plugins.spi.Plan;
import dev.noren.plugins.spi.ReportException;
import dev.noren.plugins.spi.Terms;
import java.util.List;

/** All that a plug-in says to people. */
record Sentences(Languages languages) {

    void of(Buyer buyer) {
        languages.name(buyer.name(), "the buyer's name");
        buyer.channels()
                .forEach(channel -> languages.name(channel.name(), "the name of the channel '" + channel.id() + "'"));
    }

    void of(Terms terms) {
        terms.offers()
                .forEach(offer -> languages.sentence(offer.title(), "the title of the offer '" + offer.option() + "'"));
    }

    void of(List<Finding> findings) {
        findings.stream()
                .filter(finding -> finding != null)
                .forEach(finding -> languages.sentence(finding.says(), "a finding"));
    }

    void of(Plan plan) {
        plan.activities()
                .forEach(activity -> languages.sentence(
                        activity.title(), "the title of the activity " + activity.kind() + " on " + activity.on()));
        plan.materials()
                .forEach(material ->
                        languages.sentence(material.wanted(), "what the material '" + material.id() + "' asks for"));
    }

    void of(ReportException.Fault fault) {
        languages.sentence(fault.says(), "what is said of row " + fault.row() + ", column " + fault.column());
    }
}
