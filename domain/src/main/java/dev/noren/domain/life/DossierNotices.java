package dev.noren.domain.life;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.notice.Mail;
import dev.noren.domain.notice.Notice;
import dev.noren.domain.notice.Told;
import java.util.List;

/** Who is told what of a dossier. */
public final class DossierNotices {

    private DossierNotices() {}

    /** A company that has joined is told that the terms have changed. */
    public static List<Notice> of(DossierEvent event, Case of) {
        return switch (event) {
            case DossierEvent.TermsTold e ->
                of.company()
                        .filter(company -> of.dossier().consent().isPresent())
                        .map(company -> List.of(Notice.toCompany(
                                company,
                                Mail.TERMS_CHANGED,
                                Facts.of(Told.TERMS, e.version()),
                                e.changed().toArray(Clause[]::new))))
                        .orElse(List.of());
            case DossierEvent.Consented e -> List.of();
            case DossierEvent.Waived e -> List.of();
            case DossierEvent.Judged e -> List.of();
            case DossierEvent.RefundGranted e -> List.of();
            case DossierEvent.Undone e ->
                e.corrects().stream().map(told -> correction(told, e, of)).toList();
            case DossierEvent.PaymentReversed e -> List.of();
            case DossierEvent.RefundPaid e -> List.of();
        };
    }

    /** That what somebody was told holds no more; never why, since that may be why an application was not chosen. */
    private static Notice correction(DossierEvent.Corrected told, DossierEvent.Undone undone, Case of) {
        var about = Facts.of(Told.PROGRAMME, undone.programme(), Told.SENT_ON, undone.of());
        return new Notice(
                told.to(),
                Mail.CORRECTION,
                told.because(),
                of.products().isEmpty() ? about : about.with(Told.PRODUCTS, of.products()));
    }
}
