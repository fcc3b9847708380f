package dev.noren.domain.life;

import static dev.noren.domain.clause.Mall24.EXP_7;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.fact.Flaw;
import dev.noren.domain.ruling.Subject;
import dev.noren.domain.terms.Consent;
import dev.noren.domain.terms.Signatory;
import java.util.List;
import java.util.Set;

/** What every joining command carries: declarations, and a signatory who may sign. */
public final class Joining {

    private static final String AUTHORISED = Payload.SIGNATORY.name() + "." + Signatory.AUTHORISED.name();

    private Joining() {}

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

    /**
     * Whoever signs is authorised.
     *
     * @param authority the clauses that ask for it; where the documents have none, the field is to blame
     */
    public static <S> Guard.Look<S> isAuthorised(Set<Clause> authority) {
        return (attempt, reasons) -> attempt.get(Payload.SIGNATORY)
                .filter(signatory -> !signatory.authorised())
                .ifPresent(signatory -> {
                    if (authority.isEmpty()) {
                        reasons.invalid(AUTHORISED, Flaw.NOT_AUTHORISED);
                    }
                    authority.forEach(clause -> reasons.clause(clause, signer(attempt), AUTHORISED));
                });
    }

    private static Subject signer(Attempt<?> attempt) {
        return Subject.company(attempt.by().name());
    }

    /** What the export-control terms ask of whoever signs (MALL24-EXP-7). */
    public static Set<Clause> authority() {
        return Set.of(EXP_7);
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
