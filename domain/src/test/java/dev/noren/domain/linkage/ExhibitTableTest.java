package dev.noren.domain.linkage;

import static dev.noren.domain.linkage.Linkages.carries;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.domain.life.Citations;
import dev.noren.domain.life.SpecTable;
import dev.noren.domain.life.TableWalk;
import dev.noren.domain.life.Walks;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Walks a new exhibitor's application over every state, however far it is paid, with and without a contract (section 3.4). */
class ExhibitTableTest implements Walks {

    private static final SpecTable TABLE = SpecTable.of("""
            # command                        | by                | state                                           | money     | contract  | state, money, contract
            apply                            | company           | applied adopted contracted verified exhibiting  | any       | any       | ! duplicate
            apply                            | company           | any                                             | any       | any       | applied, unadopted, none
            amend                            | company           | applied adopted                                 | any       | any       | same, same, same
            adopt                            | secretariat       | applied                                         | any       | any       | adopted, unpaid, same
            reject                           | secretariat       | applied                                         | any       | any       | rejected, same, same
            sign-contract                    | secretariat       | adopted                                         | any       | any       | contracted, same, concluded
            verify-company                   | secretariat       | contracted                                      | any       | any       | verified, same, same
            verify-company (not literal)     | secretariat       | contracted                                      | any       | any       | ! clause LINKNEW-Q18
            verify-company (not literal)     | secretariat       | any                                             | any       | any       | ! wrong-state LINKNEW-Q18
            verify-company (no telephone)    | secretariat       | contracted                                      | any       | any       | ! clause LINKNEW-Q19
            verify-company (no telephone)    | secretariat       | any                                             | any       | any       | ! wrong-state LINKNEW-Q19
            # 8.5: in any other state after adoption it is accepted and unapplied
            record-payment (in part)         | secretariat       | any                                             | unadopted | any       | ! wrong-state
            record-payment (in part)         | secretariat       | adopted contracted verified                     | unpaid    | any       | same, part, same
            record-payment (in part)         | secretariat       | any                                             | any       | any       | same, same, same
            record-payment (in full)         | secretariat       | any                                             | unadopted | any       | ! wrong-state
            record-payment (in full)         | secretariat       | adopted contracted verified                     | any       | any       | same, full, same
            record-payment (in full)         | secretariat       | any                                             | any       | any       | same, same, same
            open-account                     | secretariat       | verified                                        | full      | any       | exhibiting, same, same
            remind-term                      | clock             | exhibiting                                      | any       | any       | same, same, same
            end-term                         | clock             | exhibiting                                      | any       | any       | ended, same, same
            withdraw                         | company           | applied adopted contracted verified exhibiting  | any       | any       | withdrawn, same, same
            exclude                          | secretariat       | applied adopted contracted verified exhibiting  | any       | any       | excluded, same, same
            call-off                         | secretariat clock | applied adopted contracted verified exhibiting  | any       | any       | called-off, same, same
            # what every case has (section 3)
            consent                          | company           | applied adopted contracted verified exhibiting  | any       | any       | same, same, same
            waive                            | secretariat       | applied adopted contracted verified exhibiting  | any       | any       | same, same, same
            judge                            | secretariat       | applied adopted contracted verified exhibiting  | any       | any       | same, same, same
            tell-terms                       | clock             | any                                             | any       | any       | same, same, same
            grant-refund (company-cancels)   | secretariat       | any                                             | part full | none      | same, same, same
            grant-refund (company-cancels)   | secretariat       | any                                             | part full | concluded | ! clause LINKNEW-Q23
            grant-refund (company-cancels)   | secretariat       | any                                             | any       | any       | ! invalid LINKNEW-Q23
            grant-refund (called-off)        | secretariat       | any                                             | part full | any       | same, same, same
            grant-refund (called-off)        | secretariat       | any                                             | any       | any       | ! wrong-state
            # what the office puts right (3.0); nothing has gone before that could be taken back
            undo | secretariat | any | any | any | ! wrong-state
            extend | secretariat | any | any | any | ! wrong-state
            reverse-payment | secretariat | any | any | any | ! invalid
            record-refund-paid | secretariat | any | any | any | ! invalid
            """);

    @Override
    public Stream<TableWalk<?, ?>> walks() {
        return Stream.of(walk());
    }

    @Test
    void no_decision_names_a_clause_that_its_row_does_not_cite() {
        assertThat(walk().runs()
                        .flatMap(run -> Stream.concat(Citations.strangersAgainst(run), Citations.strangersFor(run)))
                        .distinct())
                .isEmpty();
    }

    private static TableWalk<ExhibitCase, ExhibitEvent> walk() {
        return new TableWalk<>(
                new ExhibitLifecycle(), TABLE, Exhibits::all, ExhibitTableTest::standing, payloads(), Exhibits.world());
    }

    private static List<String> standing(ExhibitCase exhibit) {
        return List.of(exhibit.state().word(), Linkages.money(exhibit), exhibit.contracted() ? "concluded" : "none");
    }

    private static Map<String, TableWalk.Payload> payloads() {
        return Stream.concat(
                        LinkagePayloads.ofTheDossier(),
                        Stream.of(
                                carries("apply", LinkagePayloads.applyAnew("ponzu")),
                                carries("amend", LinkagePayloads.amendment()),
                                carries("sign-contract", LinkagePayloads.on("2024-02-01")),
                                carries("verify-company", LinkagePayloads.verification(true, true, false)),
                                carries(
                                        "verify-company (not literal)",
                                        LinkagePayloads.verification(false, true, true)),
                                carries(
                                        "verify-company (no telephone)",
                                        LinkagePayloads.verification(true, false, false)),
                                carries("record-payment (in part)", LinkagePayloads.payment(1_000, "2024-02-01")),
                                carries("record-payment (in full)", LinkagePayloads.payment(330_000, "2024-02-01")),
                                carries("open-account", LinkagePayloads.on("2024-02-01"))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
