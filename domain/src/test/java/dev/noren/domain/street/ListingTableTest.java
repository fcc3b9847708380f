package dev.noren.domain.street;

import static dev.noren.domain.life.Cast.MORI;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.domain.clause.Mall24;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.life.Cast;
import dev.noren.domain.life.Citations;
import dev.noren.domain.life.Payload;
import dev.noren.domain.life.SpecTable;
import dev.noren.domain.life.TableWalk;
import dev.noren.domain.life.Walks;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Walks the listing (section 3.1). A listing that is there already stands beside the one that is to be opened. */
class ListingTableTest implements Walks {

    private static final SpecTable TABLE = SpecTable.of("""
            # command                   | by                  | state               | state
            register-listing            | company             | submitted published | ! duplicate
            register-listing            | company             | any                 | submitted
            # what a rehearsal is given stands published before its story starts
            lay-out                     | clock               | submitted published | ! duplicate
            lay-out                     | clock               | any                 | published
            publish                     | secretariat         | submitted           | published
            # by the company (3.1); by the secretariat, as every product's facts (3.0, 8.8)
            revise                      | company secretariat | submitted published | same
            withdraw                    | company             | submitted published | withdrawn
            take-down (export-control)  | secretariat         | submitted published | taken-down
            take-down (unqualified)     | secretariat         | submitted published | taken-down
            # what every case has (section 3); there is never money to be granted back
            consent                     | company             | submitted published | same
            waive                       | secretariat         | submitted published | same
            judge                       | secretariat         | submitted published | same
            tell-terms                  | clock               | any                 | same
            # what the office puts right (3.0); nothing has gone before that could be taken back
            undo | secretariat | any | ! wrong-state
            extend | secretariat | any | ! wrong-state
            reverse-payment | secretariat | any | ! invalid
            record-refund-paid | secretariat | any | ! invalid
            """);

    @Override
    public Stream<TableWalk<?, ?>> walks() {
        return Stream.of(walk());
    }

    @Test
    void no_refusal_names_a_clause_that_its_row_does_not_cite() {
        assertThat(walk().runs().flatMap(Citations::strangersAgainst).distinct())
                .isEmpty();
    }

    private static TableWalk<ListingCase, ListingEvent> walk() {
        return new TableWalk<>(
                new ListingLifecycle(),
                TABLE,
                StreetCases::listings,
                listing -> List.of(listing.state().word()),
                payloads(),
                Cast.world(Cast.STREET));
    }

    private static Map<String, TableWalk.Payload> payloads() {
        var waiver = Facts.of(Payload.CLAUSE, Mall24.REQ_17, Payload.REASON, "a reason");
        return Map.of(
                "register-listing", carrying(StreetPayloads.listing("ponzu")),
                "lay-out", carrying(Facts.of(Payload.PRODUCT, "ponzu")),
                "revise", carrying(StreetPayloads.revision()),
                "take-down (export-control)", carrying(StreetPayloads.takeDown(StreetPayload.Ground.EXPORT_CONTROL)),
                "take-down (unqualified)", carrying(StreetPayloads.takeDown(StreetPayload.Ground.UNQUALIFIED)),
                "consent", carrying(Facts.of(Payload.TERMS, 1L, Payload.SIGNATORY, MORI)),
                "waive", carrying(waiver),
                "judge", carrying(waiver.with(Payload.ACCEPT, true)),
                "tell-terms", carrying(Facts.of(Payload.TERMS, 2L, Payload.CLAUSES, List.of())));
    }

    private static TableWalk.Payload carrying(Facts with) {
        return TableWalk.Payload.of(with);
    }
}
