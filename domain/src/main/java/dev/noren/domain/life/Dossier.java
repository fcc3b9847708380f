package dev.noren.domain.life;

import dev.noren.domain.money.Account;
import dev.noren.domain.money.Cause;
import dev.noren.domain.money.Grant;
import dev.noren.domain.ruling.Settled;
import dev.noren.domain.terms.Consent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What every case keeps beside where it stands.
 *
 * @param consents in order; none before the company has joined
 * @param settled clauses waived and judged for this case
 * @param account its money
 */
public record Dossier(List<Consent> consents, Settled settled, Account account) {

    public static final Dossier EMPTY = new Dossier(List.of(), Settled.NOTHING, Account.EMPTY);

    public Dossier {
        consents = List.copyOf(consents);
    }

    /** The last one; empty before the company has joined. */
    public Optional<Consent> consent() {
        return consents.isEmpty() ? Optional.empty() : Optional.of(consents.getLast());
    }

    public Dossier consented(Consent given) {
        return new Dossier(Stream.concat(consents.stream(), Stream.of(given)).toList(), settled, account);
    }

    public Dossier with(Account changed) {
        return new Dossier(consents, settled, changed);
    }

    /** The dossier after an event of its own. */
    public Dossier after(DossierEvent event) {
        return switch (event) {
            case DossierEvent.Consented e -> consented(e.consent());
            case DossierEvent.Waived e -> new Dossier(consents, settled.with(e.clause(), true), account);
            case DossierEvent.Judged e -> new Dossier(consents, settled.with(e.clause(), e.accept()), account);
            case DossierEvent.RefundGranted e ->
                with(account.granting(new Grant(Cause.named(e.ground()).orElseThrow(), e.amount())));
            case DossierEvent.TermsTold e -> this;
            case DossierEvent.Undone e -> this;
            case DossierEvent.PaymentReversed e -> with(account.without(e.reference(), e.owed()));
            case DossierEvent.RefundPaid e -> with(account.paying(e.payout()));
        };
    }
}
