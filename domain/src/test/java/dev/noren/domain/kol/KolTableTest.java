package dev.noren.domain.kol;

import static dev.noren.domain.life.Cast.tokyo;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.domain.fact.Facts;
import dev.noren.domain.life.Citations;
import dev.noren.domain.life.Payload;
import dev.noren.domain.life.SpecTable;
import dev.noren.domain.life.TableWalk;
import dev.noren.domain.life.Walks;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Walks KOL/KOC over every state, before and after the survey (section 3.3). */
class KolTableTest implements Walks {

    private static final SpecTable TABLE = SpecTable.of("""
            # command                       | by                | state                            | survey   | state, survey
            # one that was rejected or withdrawn does not count; whoever applies stands at the beginning
            apply                           | company           | rejected withdrawn               | any      | applied, open
            apply                           | company           | any                              | any      | ! clause KOL25-OV-11
            apply (before 1 July)           | company           | rejected withdrawn               | any      | ! clause KOL25-OV-1
            apply (before 1 July)           | company           | any                              | any      | ! clause KOL25-OV-1 KOL25-OV-11
            apply (after 30 January)        | company           | rejected withdrawn               | any      | ! clause KOL25-OV-12
            apply (after 30 January)        | company           | any                              | any      | ! clause KOL25-OV-12 KOL25-OV-11
            adopt                           | secretariat       | applied                          | any      | adopted, same
            reject                          | secretariat       | applied                          | any      | rejected, same
            # the campaign
            record-samples                  | company           | adopted                          | any      | same, same
            start-campaign                  | secretariat       | adopted                          | any      | promoting, same
            end-campaign                    | secretariat       | promoting                        | any      | ended, same
            record-shipment                 | company           | promoting ended                  | any      | same, same
            submit-sales-data               | company           | ended                            | any      | reported, same
            answer-survey                   | company           | any                              | answered | ! duplicate
            answer-survey                   | company           | reported                         | open     | same, answered
            close                           | secretariat       | reported                         | answered | closed, same
            close                           | secretariat       | reported                         | open     | ! clause KOL25-REQ-11
            close                           | secretariat       | any                              | open     | ! wrong-state KOL25-REQ-11
            # the ends that nobody planned
            withdraw                        | company           | applied adopted promoting        | any      | withdrawn, same
            cancel-adoption (unqualified)   | secretariat       | adopted promoting ended reported | any      | cancelled, same
            cancel-adoption (local rules)   | secretariat       | adopted promoting ended reported | any      | cancelled, same
            cancel-adoption (6-7)           | secretariat       | adopted promoting ended reported | any      | cancelled, same
            call-off (6-1)                  | secretariat clock | applied adopted promoting        | any      | called-off, same
            call-off (6-7)                  | secretariat clock | applied adopted promoting        | any      | called-off, same
            transfer                        | company           | any                              | any      | ! clause KOL25-NOTE-11
            # what every case has (section 3)
            consent                         | company           | applied adopted promoting ended reported | any | same, same
            waive                           | secretariat       | applied adopted promoting ended reported | any | same, same
            judge                           | secretariat       | applied adopted promoting ended reported | any | same, same
            tell-terms                      | clock             | any                              | any      | same, same
            # nothing is ever received
            grant-refund                    | secretariat       | any                              | any      | ! invalid KOL25-DISC-7
            # what the office puts right (3.0); nothing has gone before that could be taken back
            undo | secretariat | any | any | ! wrong-state
            extend | secretariat | any | any | ! wrong-state
            reverse-payment | secretariat | any | any | ! invalid
            record-refund-paid | secretariat | any | any | ! invalid
            """);

    private static final TableWalk<KolCase, KolEvent> WALK = new TableWalk<>(
            new KolLifecycle(), TABLE, KolCases::all, KolTableTest::standing, payloads(), KolCases.world());

    @Override
    public Stream<TableWalk<?, ?>> walks() {
        return Stream.of(WALK);
    }

    @Test
    void no_refusal_names_a_clause_that_its_row_does_not_cite() {
        assertThat(WALK.runs().flatMap(Citations::strangersAgainst).distinct()).isEmpty();
    }

    @Test
    void no_acceptance_rests_on_a_clause_that_its_row_does_not_cite() {
        assertThat(WALK.runs().flatMap(Citations::strangersFor).distinct()).isEmpty();
    }

    private static List<String> standing(KolCase participation) {
        return List.of(participation.state().word(), participation.surveyed() ? "answered" : "open");
    }

    private static Map<String, TableWalk.Payload> payloads() {
        var apply = KolPayloads.apply(KolTrack.AFFILIATE, "mask");
        return Map.ofEntries(
                carries("apply", apply),
                carries("apply (before 1 July)", apply, "2025-06-30T23:59:59"),
                carries("apply (after 30 January)", apply, "2026-01-31T00:00:00"),
                carries("record-samples", KolPayloads.samples(10, "2025-09-10")),
                carries("record-shipment", KolPayloads.shipment("2025-09-01", "2025-09-09")),
                carries("submit-sales-data", KolPayloads.salesData(KolPayloads.line("mask"))),
                carries("answer-survey", KolPayloads.survey()),
                carries("cancel-adoption (unqualified)", KolPayloads.cancelling(KolGround.UNQUALIFIED)),
                carries("cancel-adoption (local rules)", KolPayloads.cancelling(KolGround.LOCAL_RULES)),
                carries("cancel-adoption (6-7)", KolPayloads.cancelling(KolGround.REASONABLE)),
                carries("call-off (6-1)", KolPayloads.callingOff(KolGround.FORCE_MAJEURE)),
                carries("call-off (6-7)", KolPayloads.callingOff(KolGround.REASONABLE)),
                carries("transfer", KolPayloads.transfer()),
                carries("consent", KolPayloads.consent(1)),
                carries("waive", KolPayloads.waiver()),
                carries("judge", KolPayloads.judgement()),
                carries("tell-terms", Facts.of(Payload.TERMS, 2L, Payload.CLAUSES, List.of())),
                carries("grant-refund", KolPayloads.grant()));
    }

    private static Map.Entry<String, TableWalk.Payload> carries(String attempt, Facts with) {
        return Map.entry(attempt, TableWalk.Payload.of(with));
    }

    private static Map.Entry<String, TableWalk.Payload> carries(String attempt, Facts with, String at) {
        return Map.entry(attempt, TableWalk.Payload.of(with).at(tokyo(at)));
    }
}
