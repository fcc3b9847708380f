package dev.noren.domain.life;

import dev.noren.domain.clause.Clause;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The survey after a promotion, and the end of the case, which waits for its answer.
 *
 * @param asks the clause by which the company answers
 * @param answered whether it has
 * @param reported where the case stands then
 */
public record SurveyRows<S extends Case, E>(Clause asks, Predicate<S> answered, Mark reported) {

    /** {@code answer-survey {answers}}, by the company; a second answer is {@code duplicate} wherever the case stands (8.1). */
    public Row<S, E> answerSurvey(Function<Object, E> event) {
        return Row.<S, E>on("answer-survey", Role.COMPANY)
                .carries(Payload.ANSWERS)
                .from(reported)
                .to(reported)
                .first(Set.of(), (attempt, reasons) -> {
                    if (answered.test(attempt.state())) {
                        reasons.code(Code.DUPLICATE);
                    }
                })
                .rests(asks)
                .then(attempt -> Outcome.of(event.apply(attempt.need(Payload.ANSWERS))));
    }

    /** {@code close}, by the secretariat, once the survey is answered. */
    public Row<S, E> close(Mark closed, E event) {
        return Row.<S, E>on("close", Role.SECRETARIAT)
                .from(reported)
                .to(closed)
                .standing(Set.of(asks), (attempt, reasons) -> {
                    if (!answered.test(attempt.state())) {
                        reasons.clause(asks);
                    }
                })
                .rests(asks)
                .then(attempt -> Outcome.of(event));
    }
}
