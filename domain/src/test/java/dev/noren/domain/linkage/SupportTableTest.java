package dev.noren.domain.linkage;

import static dev.noren.domain.linkage.Linkages.carries;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.domain.fact.Facts;
import dev.noren.domain.life.Citations;
import dev.noren.domain.life.SpecTable;
import dev.noren.domain.life.TableWalk;
import dev.noren.domain.life.Walks;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Walks a current exhibitor's application over every state, however far it is paid and reported (section 3.5). */
class SupportTableTest implements Walks {

    private static final SpecTable TABLE = SpecTable.of("""
            # command                        | by                | state                        | money     | reports   | exhibit | state, money, reports, exhibit
            apply                            | company           | applied adopted in-support   | any       | any       | any     | ! duplicate
            apply                            | company           | any                          | any       | any       | any     | applied, unadopted, unstarted, on
            apply (after the last day)       | company           | applied adopted in-support   | any       | any       | any     | ! duplicate LINKACT-Q13
            apply (after the last day)       | company           | any                          | any       | any       | any     | ! clause LINKACT-Q13
            amend                            | company           | applied                      | any       | any       | any     | same, same, same, same
            notify-result (adopted)          | secretariat       | applied                      | any       | any       | any     | adopted, unpaid, same, same
            notify-result (not adopted)      | secretariat       | applied                      | any       | any       | any     | rejected, same, same, same
            notify-result (in the month)     | secretariat       | applied                      | any       | any       | any     | ! clause LINKACT-Q7
            notify-result (in the month)     | secretariat       | any                          | any       | any       | any     | ! wrong-state LINKACT-Q7
            # 8.5: in any other state after adoption it is accepted and unapplied
            record-payment (in part)         | secretariat       | any                          | unadopted | any       | any     | ! wrong-state
            record-payment (in part)         | secretariat       | adopted                      | any       | any       | any     | same, part, same, same
            record-payment (in part)         | secretariat       | any                          | any       | any       | any     | same, same, same, same
            record-payment (in full)         | secretariat       | any                          | unadopted | any       | any     | ! wrong-state
            record-payment (in full)         | secretariat       | adopted                      | any       | any       | any     | in-support, full, none, same
            record-payment (in full)         | secretariat       | any                          | any       | any       | any     | same, same, same, same
            end-exhibit                      | secretariat       | in-support                   | any       | any       | on      | same, same, same, ended
            end-exhibit                      | secretariat       | in-support                   | any       | any       | over    | ! duplicate
            record-credit-used-up            | secretariat       | in-support                   | any       | any       | on      | same, same, same, used-up
            record-credit-used-up            | secretariat       | in-support                   | any       | any       | over    | ! duplicate
            submit-case-report (2024-02)     | company           | in-support                   | any       | none      | any     | same, same, first, same
            submit-case-report (2024-02)     | company           | in-support                   | any       | first     | any     | ! duplicate
            submit-case-report (2024-02)     | company           | any                          | any       | unstarted | any     | ! wrong-state LINKACT-Q13
            submit-case-report (2024-03)     | company           | in-support                   | any       | none      | any     | same, same, last, same
            submit-case-report (2024-03)     | company           | in-support                   | any       | first     | any     | completed, same, all, same
            submit-case-report (2024-03)     | company           | any                          | any       | unstarted | any     | ! wrong-state LINKACT-Q13
            submit-case-report (2024-01)     | company           | in-support                   | any       | any       | any     | ! clause LINKACT-Q13
            submit-case-report (2024-01)     | company           | any                          | any       | any       | any     | ! wrong-state LINKACT-Q13
            submit-case-report (2024-04)     | company           | in-support                   | any       | any       | any     | ! clause LINKACT-Q13
            submit-case-report (2024-04)     | company           | any                          | any       | any       | any     | ! wrong-state LINKACT-Q13
            submit-case-report (not over)    | company           | in-support                   | any       | any       | any     | ! invalid
            submit-case-report (not over)    | company           | any                          | any       | unstarted | any     | ! wrong-state LINKACT-Q13
            remind-report                    | clock             | in-support                   | any       | any       | any     | same, same, same, same
            withdraw                         | company           | applied                      | any       | any       | any     | withdrawn, same, same, same
            withdraw                         | company           | adopted in-support rejected completed | any | any    | any     | ! clause LINKACT-Q12
            exclude                          | secretariat       | applied adopted in-support   | any       | any       | any     | excluded, same, same, same
            call-off                         | secretariat clock | applied adopted in-support   | any       | any       | any     | called-off, same, same, same
            # what every case has (section 3)
            consent                          | company           | applied adopted in-support   | any       | any       | any     | same, same, same, same
            waive                            | secretariat       | applied adopted in-support   | any       | any       | any     | same, same, same, same
            judge                            | secretariat       | applied adopted in-support   | any       | any       | any     | same, same, same, same
            tell-terms                       | clock             | any                          | any       | any       | any     | same, same, same, same
            grant-refund (company-cancels)   | secretariat       | any                          | part full | any       | any     | ! clause LINKACT-Q12
            grant-refund (company-cancels)   | secretariat       | any                          | any       | any       | any     | ! invalid LINKACT-Q12
            grant-refund (called-off)        | secretariat       | any                          | part full | any       | any     | same, same, same, same
            grant-refund (called-off)        | secretariat       | any                          | any       | any       | any     | ! wrong-state
            # what the office puts right (3.0); nothing has gone before that could be taken back
            undo | secretariat | any | any | any | any | ! wrong-state
            extend | secretariat | any | any | any | any | ! wrong-state
            reverse-payment | secretariat | any | any | any | any | ! invalid
            record-refund-paid | secretariat | any | any | any | any | ! invalid
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

    private static TableWalk<SupportCase, SupportEvent> walk() {
        return new TableWalk<>(
                new SupportLifecycle(),
                TABLE,
                Supports::all,
                SupportTableTest::standing,
                payloads(),
                Supports.world(Linkages.ACTIVE));
    }

    private static List<String> standing(SupportCase support) {
        return List.of(
                support.state().word(), Linkages.money(support), reports(support.months()), exhibit(support.exhibit()));
    }

    private static String reports(SupportMonths months) {
        if (months.from().isEmpty()) {
            return "unstarted";
        }
        var first = YearMonth.of(2024, 2);
        var last = YearMonth.of(2024, 3);
        return months.reported().isEmpty()
                ? "none"
                : months.reported().equals(Set.of(first))
                        ? "first"
                        : months.reported().equals(Set.of(last)) ? "last" : "all";
    }

    private static String exhibit(SupportCase.Exhibit exhibit) {
        if (exhibit.endedOn().isPresent()) {
            return exhibit.creditUsedUpOn().isPresent() ? "over" : "ended";
        }
        return exhibit.creditUsedUpOn().isPresent() ? "used-up" : "on";
    }

    private static Map<String, TableWalk.Payload> payloads() {
        var day = LinkagePayloads.on("2024-02-25");
        return Stream.concat(
                        LinkagePayloads.ofTheDossier(),
                        Stream.of(
                                carries("apply", LinkagePayloads.apply()),
                                carries("apply (after the last day)", LinkagePayloads.apply(), "2024-03-30T00:00"),
                                carries("amend", LinkagePayloads.amendment()),
                                carries("notify-result (adopted)", LinkagePayloads.result(true), "2024-02-01T00:00"),
                                carries("notify-result (not adopted)", LinkagePayloads.result(false)),
                                carries(
                                        "notify-result (in the month)",
                                        LinkagePayloads.result(true),
                                        "2024-01-31T23:59:59"),
                                carries("record-payment (in part)", LinkagePayloads.payment(1_000, "2024-02-25")),
                                carries("record-payment (in full)", LinkagePayloads.payment(220_000, "2024-02-25")),
                                carries("end-exhibit", day),
                                carries("record-credit-used-up", day),
                                carries("submit-case-report (2024-01)", LinkagePayloads.report("2024-01")),
                                carries(
                                        "submit-case-report (2024-02)",
                                        LinkagePayloads.report("2024-02"),
                                        "2024-04-01T00:00"),
                                carries(
                                        "submit-case-report (2024-03)",
                                        LinkagePayloads.report("2024-03"),
                                        "2024-04-01T00:00"),
                                carries(
                                        "submit-case-report (2024-04)",
                                        LinkagePayloads.report("2024-04"),
                                        "2024-05-01T00:00"),
                                carries(
                                        "submit-case-report (not over)",
                                        LinkagePayloads.report("2024-03"),
                                        "2024-03-31T23:59:59"),
                                carries("remind-report", Facts.NONE, "2024-04-01T09:00")))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
