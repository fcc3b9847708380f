package dev.noren.domain.life;

import dev.noren.domain.clause.Mall24;
import java.util.List;

/** One of each event of a dossier. */
public final class DossierSamples {

    public static final List<DossierEvent> ALL = List.of(
            new DossierEvent.Consented(Cast.CONSENT),
            new DossierEvent.Waived(Mall24.REQ_17, "a reason"),
            new DossierEvent.Judged(Mall24.REQ_17, false, "a reason"),
            new DossierEvent.RefundGranted("evident-defect", 10_000, "a reason"),
            new DossierEvent.TermsTold(2, List.of(Mall24.MISC_10)),
            new DossierEvent.TermsTold(3, List.of()));

    private DossierSamples() {}
}
