package dev.noren.domain.life;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.fact.Flaw;
import dev.noren.domain.fact.Schema;
import dev.noren.domain.money.Cause;
import dev.noren.domain.money.Refund;
import dev.noren.domain.money.RefundRuling;
import dev.noren.domain.ruling.Ruling;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * The rulings of a life on whether money is returned (section 5).
 *
 * @param cites every clause that a ruling can name
 * @param whereReceived the ruling for a cause, if something was received
 */
public record RefundRulings<S extends Case>(Set<Clause> cites, BiFunction<S, Cause, Ruling<Refund>> whereReceived) {

    /** The ruling on the money as it stands. */
    public RefundRuling on(S state, Cause cause) {
        return RefundRuling.at(state.dossier().account().atStake(cause), whereReceived.apply(state, cause));
    }

    /** {@code refund {cause}}: can be asked at any time, before anyone acts. */
    public Query<S> question() {
        return new Query<>("refund", Query.COMPANY_AND_OFFICE, Schema.of(Payload.CAUSE), cites, (question, reasons) -> {
            var cause = question.get(Payload.CAUSE).flatMap(Cause::named);
            if (question.get(Payload.CAUSE).isPresent() && cause.isEmpty()) {
                reasons.invalid(Payload.CAUSE.name(), Flaw.NOT_ONE_OF);
            }
            return cause.map(known -> Shown.refund(on(question.state(), known))).orElse(Facts.NONE);
        });
    }
}
