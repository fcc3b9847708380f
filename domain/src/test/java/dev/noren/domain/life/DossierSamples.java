package dev.noren.domain.life;

import dev.noren.domain.clause.Mall24;
import dev.noren.domain.money.Payout;
import dev.noren.domain.ruling.Subject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One of each event of a dossier. */
public final class DossierSamples {

    public static final List<DossierEvent> ALL = List.of(
            new DossierEvent.Consented(Cast.CONSENT),
            new DossierEvent.Waived(Mall24.REQ_17, "a reason"),
            new DossierEvent.Judged(Mall24.REQ_17, false, "a reason"),
            new DossierEvent.RefundGranted("evident-defect", 10_000, "a reason"),
            new DossierEvent.TermsTold(2, List.of(Mall24.MISC_10)),
            new DossierEvent.TermsTold(3, List.of()),
            undone(),
            new DossierEvent.PaymentReversed("B-1", 0, "a reason"),
            new DossierEvent.RefundPaid(new Payout(10_000, "out-1", LocalDate.of(2024, 11, 1)), "a reason"));

    /** The office took back a screening of which the company was told. */
    public static DossierEvent.Undone undone() {
        return new DossierEvent.Undone(
                "japan-mall",
                "record-screening",
                LocalDate.of(2024, 10, 5),
                List.of(
                        new DossierEvent.Corrected(Optional.of(Subject.company("sakura")), List.of(Mall24.OPT_4)),
                        new DossierEvent.Corrected(Optional.empty(), List.of())),
                "a reason",
                Cast.NOW);
    }

    private DossierSamples() {}
}
