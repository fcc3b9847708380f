package dev.noren.domain.life;

import dev.noren.domain.money.Account;
import dev.noren.domain.money.Cause;
import dev.noren.domain.money.Grant;
import dev.noren.domain.ruling.Settled;
import dev.noren.domain.terms.Consent;
import java.util.Optional;

/**
 * What every case keeps beside where it stands.
 *
 * @param consent the last one; empty before the company has joined
 * @param settled clauses waived and judged for this case
 * @param account its money
 */
public record Dossier(Optional<Consent> consent, Settled settled, Account account) {

    public static final Dossier EMPTY = new Dossier(Optional.empty(), Settled.NOTHING, Account.EMPTY);

    public Dossier consented(Consent given) {
        return new Dossier(Optional.of(given), settled, account);
    }

    public Dossier with(Account changed) {
        return new Dossier(consent, settled, changed);
    }

    /** The dossier after an event of its own. */
    public Dossier after(DossierEvent event) {
        return switch (event) {
            case DossierEvent.Consented e -> consented(e.consent());
            case DossierEvent.Waived e -> new Dossier(consent, settled.with(e.clause(), true), account);
            case DossierEvent.Judged e -> new Dossier(consent, settled.with(e.clause(), e.accept()), account);
            case DossierEvent.RefundGranted e ->
                with(account.granting(new Grant(Cause.named(e.ground()).orElseThrow(), e.amount())));
            case DossierEvent.TermsTold e -> this;
            case DossierEvent.Undone e -> this;
            case DossierEvent.PaymentReversed e -> with(account.without(e.reference(), e.owed()));
            case DossierEvent.RefundPaid e -> with(account.paying(e.payout()));
        };
    }
}
