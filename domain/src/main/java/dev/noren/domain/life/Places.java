package dev.noren.domain.life;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.FactType;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.fact.Schema;
import java.util.List;

/** How {@code ranking} shows the open applications in their order. */
public final class Places {

    /** The question that is answered with them. */
    public static final String QUESTION = "ranking";

    private static final Fact<Long> PLACE = Fact.of("place", FactType.positive());
    public static final Fact<String> CASE = Fact.of("case", new FactType.Handle(FactType.Handle.What.CASE));
    public static final Fact<List<Facts>> PLACES =
            Fact.of("places", FactType.listOf(FactType.group(Schema.of(PLACE, CASE, Payload.COMPANY, Shown.BECAUSE))));

    private Places() {}

    /**
     * An application at its place.
     *
     * @param place from 1
     * @param because what speaks for it
     */
    public static Facts at(long place, String caseId, String company, List<Clause> because) {
        return Facts.of(PLACE, place, CASE, caseId)
                .with(Payload.COMPANY, company)
                .with(Shown.BECAUSE, because);
    }
}
