package dev.noren.domain.kol;

import static dev.noren.domain.clause.Kol25.NOTE_1;
import static dev.noren.domain.clause.Kol25.REQ_5;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.company.CompanySize;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.fact.Schema;
import dev.noren.domain.life.Attempt;
import dev.noren.domain.life.Payload;
import dev.noren.domain.life.Places;
import dev.noren.domain.life.Query;
import dev.noren.domain.life.Role;
import dev.noren.domain.life.Shown;
import dev.noren.domain.life.World;
import dev.noren.domain.product.ProductFacts;
import dev.noren.domain.ruling.Basis;
import dev.noren.domain.ruling.Ruling;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The open applications in the order in which they would come first: goods whose makers are small or mid-size (KOL25-REQ-5),
 * then companies that are not in this year's other event (KOL25-NOTE-1), then in the order received. The order between the
 * two clauses is ours. It advises; whoever adopts is free to differ.
 */
final class Ranking {

    static final Query<Void> QUERY = new Query<>(
            Places.QUESTION,
            Set.of(Role.SECRETARIAT),
            Schema.allOptional(Payload.EDITION),
            Set.of(REQ_5, NOTE_1),
            (question, reasons) -> answer(question));

    private static final Comparator<Candidate> ORDER = Comparator.comparing(Candidate::smallMakers)
            .thenComparing(Candidate::notInTheOther)
            .reversed();

    private Ranking() {}

    /** An open application, and what speaks for it. */
    private record Candidate(KolCase participation, boolean smallMakers) {

        boolean notInTheOther() {
            return !participation.application().joinsOtherEvent();
        }

        private List<Clause> because() {
            var because = new ArrayList<Clause>();
            if (smallMakers) {
                because.add(REQ_5);
            }
            if (notInTheOther()) {
                because.add(NOTE_1);
            }
            return because;
        }

        Facts at(long place) {
            return Places.at(
                    place, participation.id(), participation.application().company(), because());
        }
    }

    private static Facts answer(Attempt<Void> question) {
        var world = question.world();
        // holders come in the order in which they were opened, and what is alike keeps its order
        var candidates = world.holders(KolCase.applied(question.edition().id())).stream()
                .map(world::other)
                .flatMap(Optional::stream)
                .map(KolCase.class::cast)
                .map(application -> new Candidate(application, smallMakers(application.application(), world)))
                .sorted(ORDER)
                .toList();
        var places = new ArrayList<Facts>();
        for (var candidate : candidates) {
            places.add(candidate.at(places.size() + 1L));
        }
        return Shown.ruling("ranking", Ruling.of("ranking", Basis.IMPLIED, REQ_5, NOTE_1))
                .with(Places.PLACES, places);
    }

    /** All the makers are small or mid-size; one that is not known is not (8.3). */
    private static boolean smallMakers(Application application, World world) {
        return application.products().stream()
                .allMatch(product -> maker(product, application.company(), world)
                        .flatMap(CompanySize::smallOrMidSize)
                        .orElse(false));
    }

    private static Optional<Facts> maker(String product, String applicant, World world) {
        return world.product(product)
                .flatMap(facts -> facts.get(ProductFacts.PRODUCER))
                .flatMap(maker -> maker.or(() -> world.company(applicant)));
    }
}
