package dev.noren.ports.desk.export;

import dev.noren.domain.clause.Clause;
import dev.noren.ports.form.sheet.Datum;
import java.time.Instant;
import java.util.List;

/**
 * A case that waits for screening or for a decision.
 *
 * @param place among those of its edition, from 1
 * @param because what speaks for that place; none where it is the order in which they came
 */
record Waiting(ListedCase listed, long place, Instant since, List<Clause> because) {

    static final Columns<Waiting> COLUMNS = Columns.<Waiting>none()
            .and("順位", "place", waiting -> Datum.of(waiting.place))
            .and(ListedCase.WHOSE.of(Waiting::listed))
            .and(ListedCase.HOW_IT_STANDS.of(Waiting::listed))
            .text("受付", "since", waiting -> waiting.listed.local(waiting.since))
            .text("順位の根拠", "because", waiting -> ListedCase.clauses(waiting.because));
}
