package dev.noren.domain.office;

import static dev.noren.domain.life.Cast.MALL_2024;

import dev.noren.domain.clause.Mall24;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.life.Cast;
import dev.noren.domain.life.Payload;
import dev.noren.domain.life.SpecTable;
import dev.noren.domain.life.TableWalk;
import dev.noren.domain.life.Walks;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Walks an edition in the office's hands: published versions, published terms, clauses settled beforehand. */
class OfficeTableTest implements Walks {

    private static final SpecTable TABLE = SpecTable.of("""
            # command                    | by          | versions | terms | settled | versions, terms, settled
            publish-edition (the next)   | secretariat | 1        | any   | any     | 2, same, same
            publish-edition (the next)   | secretariat | 2        | any   | any     | ! invalid
            publish-edition (once more)  | secretariat | any      | any   | any     | ! invalid
            publish-terms                | secretariat | any      | 1     | any     | same, 2, same
            publish-terms                | secretariat | any      | 2     | any     | same, 3, same
            call-off                     | secretariat | any      | any   | any     | same, same, same
            waive                        | secretariat | any      | any   | 0       | same, same, 1
            waive                        | secretariat | any      | any   | 1       | same, same, 2
            waive (firm)                 | secretariat | any      | any   | any     | ! invalid MALL24-REQ-1
            judge                        | secretariat | any      | any   | 0       | same, same, 1
            judge                        | secretariat | any      | any   | 1       | same, same, 2
            """);

    @Override
    public Stream<TableWalk<?, ?>> walks() {
        return Stream.of(new TableWalk<>(
                OfficeCases.LIFE,
                TABLE,
                OfficeTableTest::editions,
                edition -> Stream.of(edition.versions(), edition.terms(), edition.prepared())
                        .map(list -> String.valueOf(list.size()))
                        .toList(),
                payloads(),
                Cast.world(MALL_2024)));
    }

    private static List<EditionCase> editions() {
        var first = OfficeCases.published().state();
        var second = first.with(MALL_2024.asVersion(2));
        var waived = new Prepared(Mall24.REQ_17, true, "sakura", Set.of());
        return Stream.of(first, second)
                .flatMap(edition -> Stream.of(edition, edition.with(Cast.TERMS.followedBy(List.of(Mall24.MISC_12)))))
                .flatMap(edition -> Stream.of(edition, edition.with(waived)))
                .toList();
    }

    private static Map<String, TableWalk.Payload> payloads() {
        return Map.of(
                "publish-edition (the next)", carrying(Facts.of(OfficeTable.PUBLISHED, MALL_2024.asVersion(2))),
                "publish-edition (once more)", carrying(Facts.of(OfficeTable.PUBLISHED, MALL_2024)),
                "publish-terms", carrying(OfficeCases.terms()),
                "call-off", carrying(OfficeCases.callingOff()),
                "waive", carrying(OfficeCases.waiver(Mall24.REQ_17)),
                "waive (firm)", carrying(OfficeCases.waiver(Mall24.REQ_1)),
                "judge", carrying(OfficeCases.judgement(false).with(Payload.EDITION, MALL_2024.id())));
    }

    private static TableWalk.Payload carrying(Facts with) {
        return TableWalk.Payload.of(with);
    }
}
