package dev.noren.domain.life;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.fact.Flaw;
import dev.noren.domain.ruling.Subject;
import dev.noren.domain.terms.Consent;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What every joining command carries: declarations, and a signatory who may sign.
 *
 * @param authority the clause by which whoever signs is authorised; empty where the documents have none
 */
public record Joining(Optional<Clause> authority) {

    private static final String AUTHORISED = "signatory.authorised";

    /** Whoever signs is authorised by that clause. */
    public static Joining under(Clause authority) {
        return new Joining(Optional.of(authority));
    }

    /** Whoever signs is authorised, though no clause says so (ours). */
    public static Joining underNoClause() {
        return new Joining(Optional.empty());
    }

    /** Every declaration that the edition asks for and that is not made stands against joining. */
    public static <S> void declares(Attempt<S> attempt, Reasons reasons) {
        var declared = attempt.get(Payload.DECLARE);
        if (declared.isPresent() && declared.get().isEmpty()) {
            return;
        }
        var made = declared.map(all -> all.orElse(List.of())).orElse(List.of());
        for (var clause : attempt.edition().declare()) {
            if (!made.contains(clause)) {
                reasons.clause(clause, signer(attempt), Payload.DECLARE.name());
            }
        }
    }

    /** The edition's applications are open today. Windows refuse commands, never questions (section 1). */
    public static <S> void isOpen(Attempt<S> attempt, Reasons reasons) {
        if (!attempt.edition().applications().holds(attempt.today())) {
            reasons.code(Code.WRONG_STATE);
        }
    }

    /** Whoever signs is authorised. */
    public <S> void isAuthorised(Attempt<S> attempt, Reasons reasons) {
        boolean unauthorised = attempt.get(Payload.SIGNATORY)
                .filter(signatory -> !signatory.authorised())
                .isPresent();
        if (unauthorised) {
            authority.ifPresentOrElse(
                    clause -> reasons.clause(clause, signer(attempt), AUTHORISED),
                    () -> reasons.invalid(AUTHORISED, Flaw.NOT_AUTHORISED));
        }
    }

    private static Subject signer(Attempt<?> attempt) {
        return Subject.company(attempt.by().name());
    }

    /** The clauses that a signatory can stand against. */
    public Set<Clause> cites() {
        return authority.stream().collect(Collectors.toUnmodifiableSet());
    }

    /** The consent that joining gives: to the newest terms, now. */
    public static Consent consent(Attempt<?> attempt) {
        return Consent.to(attempt.world().terms(), attempt.need(Payload.SIGNATORY), attempt.now());
    }

    /** A consent names the newest version. */
    static <S> void namesTheNewest(Attempt<S> attempt, Reasons reasons) {
        attempt.get(Payload.TERMS)
                .filter(version -> version != attempt.world().terms().version())
                .ifPresent(version -> reasons.invalid(Payload.TERMS.name(), Flaw.NOT_THE_NEWEST));
    }
}
