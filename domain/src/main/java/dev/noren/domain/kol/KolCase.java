package dev.noren.domain.kol;

import dev.noren.domain.life.Case;
import dev.noren.domain.life.Checks;
import dev.noren.domain.life.Claim;
import dev.noren.domain.life.Dossier;
import dev.noren.domain.life.EditionVersion;
import dev.noren.domain.life.Mark;
import dev.noren.domain.money.RefundRuling;
import dev.noren.domain.promotion.Reported;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A participation: one per edition and company, on one of the two tracks (KOL25-OV-11).
 *
 * @param adopted whether it ever was
 * @param sales what the company reported of its sales; empty before it did
 * @param surveyed whether the company has answered the survey
 * @param refund the ruling attached when it was cancelled or called off
 */
record KolCase(
        String id,
        Application application,
        KolState state,
        boolean adopted,
        Optional<SalesData> sales,
        boolean surveyed,
        Dossier dossier,
        Optional<RefundRuling> refund)
        implements Case {

    static KolCase applied(String id, Application application, Dossier dossier) {
        return new KolCase(
                id, application, KolState.APPLIED, false, Optional.empty(), false, dossier, Optional.empty());
    }

    @Override
    public Set<Mark> marks() {
        return Set.of(state);
    }

    @Override
    public boolean finished() {
        return state.finished();
    }

    @Override
    public Set<Claim> claims() {
        var in = application.edition().id();
        var claims = new LinkedHashSet<Claim>();
        if (state == KolState.APPLIED) {
            claims.add(applied(in));
        }
        if (countsForTheCompany()) {
            claims.add(participation(in, application.company()));
        }
        if (takesAPlace()) {
            claims.add(place(in));
        }
        if (!finished()) {
            claims.add(Checks.unfinished(in));
        }
        if (state.compareTo(KolState.ENDED) < 0) {
            claims.add(Checks.callable(in));
        }
        return claims;
    }

    @Override
    public Set<Claim> exclusive() {
        return countsForTheCompany()
                ? Set.of(participation(application.edition().id(), application.company()))
                : Set.of();
    }

    /** One that was rejected or withdrawn does not count, one that was cancelled does (ours). */
    private boolean countsForTheCompany() {
        return state != KolState.REJECTED && state != KolState.WITHDRAWN;
    }

    /** Adopted, and not since withdrawn or cancelled (section 3); one that was called off keeps its place (8.7). */
    private boolean takesAPlace() {
        return adopted && state != KolState.WITHDRAWN && state != KolState.CANCELLED;
    }

    /** The participation that a company has in an edition; there is one at most (KOL25-OV-11). */
    static Claim participation(String edition, String company) {
        return Claim.of("participation", edition, company);
    }

    /** One of an edition's places, over both tracks (KOL25-OV-9). */
    static Claim place(String edition) {
        return Claim.of("place", edition);
    }

    /** What an application holds as long as it is neither adopted nor rejected. */
    static Claim applied(String edition) {
        return Claim.of("applied", edition);
    }

    @Override
    public Optional<EditionVersion> edition() {
        return Optional.of(application.edition());
    }

    @Override
    public Optional<String> company() {
        return Optional.of(application.company());
    }

    @Override
    public Optional<String> buyer() {
        return Optional.empty();
    }

    @Override
    public List<String> products() {
        return application.products();
    }

    @Override
    public List<Reported> reported() {
        return sales.map(data -> new Reported(Optional.empty(), data.figures())).stream()
                .toList();
    }

    KolCase in(KolState next) {
        return new KolCase(
                id, application, next, adopted || next == KolState.ADOPTED, sales, surveyed, dossier, refund);
    }

    KolCase with(SalesData reported) {
        return new KolCase(id, application, state, adopted, Optional.of(reported), surveyed, dossier, refund);
    }

    KolCase answered() {
        return new KolCase(id, application, state, adopted, sales, true, dossier, refund);
    }

    KolCase with(Dossier changed) {
        return new KolCase(id, application, state, adopted, sales, surveyed, changed, refund);
    }

    KolCase with(RefundRuling attached) {
        return new KolCase(id, application, state, adopted, sales, surveyed, dossier, Optional.of(attached));
    }
}
