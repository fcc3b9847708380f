package dev.noren.domain.linkage;

import dev.noren.domain.life.Application;
import dev.noren.domain.life.ApplicationCase;
import dev.noren.domain.life.Claim;
import dev.noren.domain.life.Submission;
import java.util.Optional;

/**
 * The application of a company that is to exhibit on Alibaba.com for the first time.
 *
 * @param contracted whether the contract with Alibaba was concluded at some time
 * @param term the year of the exhibit; empty before the account is opened
 */
record ExhibitCase(
        String id, Application application, ExhibitState state, boolean contracted, Optional<ExhibitTerm> term)
        implements ApplicationCase {

    static ExhibitCase applied(String id, Submission submission) {
        return new ExhibitCase(id, Application.of(submission), ExhibitState.APPLIED, false, Optional.empty());
    }

    /** What a company holds by an application that is not finished: there is one in an edition at a time. */
    static Claim alone(String edition, String company) {
        return Claim.of("linkage-exhibit", edition, company);
    }

    @Override
    public Claim alone() {
        return alone(
                application.submission().edition().id(),
                application.submission().company());
    }

    @Override
    public boolean finished() {
        return state.finished();
    }

    ExhibitCase with(Application changed) {
        return new ExhibitCase(id, changed, state, contracted, term);
    }

    ExhibitCase in(ExhibitState next) {
        return new ExhibitCase(id, application, next, contracted, term);
    }

    ExhibitCase contractConcluded() {
        return new ExhibitCase(id, application, ExhibitState.CONTRACTED, true, term);
    }

    ExhibitCase with(ExhibitTerm year) {
        return new ExhibitCase(id, application, state, contracted, Optional.of(year));
    }
}
