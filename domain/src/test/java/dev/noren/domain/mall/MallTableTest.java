package dev.noren.domain.mall;

import static dev.noren.domain.life.Cast.tokyo;
import static dev.noren.domain.life.CorrectionPayloads.extension;
import static dev.noren.domain.life.CorrectionPayloads.refundPaid;
import static dev.noren.domain.life.CorrectionPayloads.reversal;
import static dev.noren.domain.mall.MallPayload.OVERVIEW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.domain.edition.Edition;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.life.Cast;
import dev.noren.domain.life.Citations;
import dev.noren.domain.life.LastDay;
import dev.noren.domain.life.Payload;
import dev.noren.domain.life.SpecTable;
import dev.noren.domain.life.TableWalk;
import dev.noren.domain.life.Walks;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Walks JAPAN MALL over every state, every standing of the option, before and after the survey (section 3.2). */
class MallTableTest implements Walks {

    static final List<Edition> EDITIONS = List.of(Cast.MALL_2023, Cast.MALL_2024);

    private static final SpecTable TABLE = SpecTable.of("""
            # command                          | by                | state                                  | option                                                               | survey   | state, option, survey
            conclude-deal                      | secretariat       | any                                    | any                                                                  | any      | same, same, same
            invite                             | secretariat       | any                                    | any                                                                  | any      | ! duplicate
            register                           | company           | invited                                | any                                                                  | any      | registered, same, same
            register                           | company           | expired                                | any                                                                  | any      | ! clause MALL24-REG-1
            expire                             | clock             | invited                                | offered                                                              | any      | expired, declined, same
            expire                             | clock             | invited                                | any                                                                  | any      | expired, same, same
            # the option
            choose-option                      | company           | registered                             | offered                                                              | any      | same, requested, same
            choose-option                      | company           | registered                             | none-offered                                                         | any      | ! clause MALL24-REG-4 MALL24-PN-9
            choose-option (after chooseBy)     | company           | registered                             | offered declined                                                     | any      | ! clause MALL24-REG-5
            choose-option (after chooseBy)     | company           | registered                             | none-offered                                                         | any      | ! clause MALL24-REG-4 MALL24-PN-9
            decline-option                     | company           | registered                             | offered                                                              | any      | same, declined, same
            remind-choice                      | clock             | any                                    | offered                                                              | any      | same, same, same
            close-choice                       | clock             | any                                    | offered                                                              | any      | same, declined, same
            record-screening (passed)          | secretariat buyer | any                                    | requested                                                            | any      | same, approved, same
            record-screening (not passed)      | secretariat buyer | any                                    | requested                                                            | any      | same, rejected, same
            record-payment (in full)           | secretariat       | any                                    | approved                                                             | any      | same, confirmed, same
            record-payment (in full)           | secretariat       | any                                    | confirmed lapsed cancelled                                           | any      | same, same, same
            record-payment (in part)           | secretariat       | any                                    | approved confirmed lapsed cancelled                                  | any      | same, same, same
            remind-payment                     | clock             | any                                    | approved                                                             | any      | same, same, same
            lapse                              | clock             | any                                    | approved                                                             | any      | same, lapsed, same
            # no option is open before the registration, so none can be given up there
            cancel-option                      | company           | registered promoting                   | requested approved confirmed                                         | any      | same, cancelled, same
            # the promotion
            record-late-delivery (some)        | secretariat       | registered promoting                   | any                                                                  | any      | same, same, same
            record-late-delivery (all)         | secretariat       | registered promoting                   | offered requested approved confirmed                                 | any      | excluded, cancelled, same
            record-late-delivery (all)         | secretariat       | registered promoting                   | any                                                                  | any      | excluded, same, same
            start-promotion                    | secretariat buyer | registered                             | none-offered offered confirmed declined rejected lapsed cancelled    | any      | promoting, same, same
            end-promotion                      | secretariat buyer | promoting                              | any                                                                  | any      | ended, same, same
            deliver-report                     | secretariat buyer | ended                                  | any                                                                  | any      | reported, same, same
            record-data-unavailable            | secretariat       | ended                                  | any                                                                  | any      | reported, same, same
            answer-survey                      | company           | any                                    | any                                                                  | answered | ! duplicate
            answer-survey                      | company           | reported                               | any                                                                  | open     | same, same, answered
            close                              | secretariat       | reported                               | any                                                                  | answered | closed, same, same
            close                              | secretariat       | reported                               | any                                                                  | open     | ! clause MALL24-REQ-15
            close                              | secretariat       | any                                    | any                                                                  | open     | ! wrong-state MALL24-REQ-15
            # the ends that nobody planned
            cancel                             | company           | invited registered promoting           | offered requested approved confirmed                                 | any      | cancelled, cancelled, same
            cancel                             | company           | invited registered promoting           | any                                                                  | any      | cancelled, same, same
            exclude (unqualified)              | secretariat       | excluded                               | any                                                                  | any      | ! wrong-state
            exclude (unqualified)              | secretariat       | any                                    | offered requested approved confirmed                                 | any      | excluded, cancelled, same
            exclude (unqualified)              | secretariat       | any                                    | any                                                                  | any      | excluded, same, same
            exclude (export-control)           | secretariat       | excluded                               | any                                                                  | any      | ! wrong-state
            exclude (export-control)           | secretariat       | any                                    | offered requested approved confirmed                                 | any      | excluded, cancelled, same
            exclude (export-control)           | secretariat       | any                                    | any                                                                  | any      | excluded, same, same
            exclude (off-purpose)              | secretariat       | invited registered promoting ended reported | offered requested approved confirmed                            | any      | excluded, cancelled, same
            exclude (off-purpose)              | secretariat       | invited registered promoting ended reported | any                                                             | any      | excluded, same, same
            call-off                           | secretariat clock | invited registered promoting           | offered requested approved confirmed                                 | any      | called-off, cancelled, same
            call-off                           | secretariat clock | invited registered promoting           | any                                                                  | any      | called-off, same, same
            # what every case has (section 3): whoever has not joined has nothing to consent to anew
            consent                            | company           | registered promoting ended reported    | any                                                                  | any      | same, same, same
            waive                              | secretariat       | invited registered promoting ended reported | any                                                             | any      | same, same, same
            judge                              | secretariat       | invited registered promoting ended reported | any                                                             | any      | same, same, same
            tell-terms                         | clock             | any                                    | any                                                                  | any      | same, same, same
            # approved and confirmed: paid towards the invoice; lapsed and cancelled: unapplied; else nothing received
            grant-refund (evident-defect)      | secretariat       | any                                    | approved confirmed                                                   | any      | same, same, same
            grant-refund (evident-defect)      | secretariat       | any                                    | lapsed cancelled                                                     | any      | ! clause MALL24-MISC-14
            grant-refund (evident-defect)      | secretariat       | any                                    | any                                                                  | any      | ! invalid MALL24-MISC-14
            grant-refund (unqualified)         | secretariat       | any                                    | approved confirmed lapsed cancelled                                  | any      | ! clause MALL24-MISC-13
            grant-refund (unqualified)         | secretariat       | any                                    | any                                                                  | any      | ! invalid MALL24-MISC-13
            grant-refund (paid-late)           | secretariat       | any                                    | lapsed cancelled                                                     | any      | same, same, same
            grant-refund (paid-late)           | secretariat       | any                                    | approved confirmed                                                   | any      | ! clause MALL24-REQ-12
            grant-refund (paid-late)           | secretariat       | any                                    | any                                                                  | any      | ! invalid MALL24-REQ-12
            # what the office puts right (3.0); nothing has gone before that could be taken back
            undo                               | secretariat       | any                                    | any                                                                  | any      | ! wrong-state
            extend (registerBy)                | secretariat       | invited                                | any                                                                  | any      | same, same, same
            extend (registerBy)                | secretariat       | any                                    | any                                                                  | any      | ! wrong-state
            extend (chooseBy)                  | secretariat       | invited registered                     | offered                                                              | any      | same, same, same
            extend (chooseBy, when it is over) | secretariat       | any                                    | any                                                                  | any      | ! wrong-state
            extend (dueOn)                     | secretariat       | any                                    | approved                                                             | any      | same, same, same
            extend (dueOn, when it is over)    | secretariat       | any                                    | any                                                                  | any      | ! wrong-state
            reverse-payment (in time)          | secretariat       | registered                             | confirmed                                                            | any      | same, approved, same
            reverse-payment (in time)          | secretariat       | any                                    | approved confirmed lapsed cancelled                                  | any      | same, same, same
            reverse-payment (in time)          | secretariat       | any                                    | any                                                                  | any      | ! invalid
            reverse-payment (after dueOn)      | secretariat       | registered                             | confirmed                                                            | any      | same, lapsed, same
            reverse-payment (after dueOn)      | secretariat       | any                                    | approved confirmed lapsed cancelled                                  | any      | same, same, same
            reverse-payment (after dueOn)      | secretariat       | any                                    | any                                                                  | any      | ! invalid
            reverse-payment (unknown)          | secretariat       | any                                    | any                                                                  | any      | ! invalid
            # unapplied money leaves the office, and nothing else that was not granted
            record-refund-paid (all)           | secretariat       | any                                    | lapsed cancelled                                                     | any      | same, same, same
            record-refund-paid (all)           | secretariat       | any                                    | any                                                                  | any      | ! invalid
            record-refund-paid (too much)      | secretariat       | any                                    | any                                                                  | any      | ! invalid
            """);

    @Override
    public Stream<TableWalk<?, ?>> walks() {
        return EDITIONS.stream().map(MallTableTest::walk);
    }

    @ParameterizedTest
    @FieldSource("EDITIONS")
    void no_refusal_names_a_clause_that_its_row_does_not_cite(Edition edition) {
        assertThat(walk(edition).runs().flatMap(Citations::strangersAgainst).distinct())
                .isEmpty();
    }

    @ParameterizedTest
    @FieldSource("EDITIONS")
    void no_acceptance_rests_on_a_clause_that_its_row_does_not_cite(Edition edition) {
        assertThat(walk(edition).runs().flatMap(Citations::strangersFor).distinct())
                .isEmpty();
    }

    private static TableWalk<MallCase, MallEvent> walk(Edition edition) {
        return new TableWalk<>(
                new MallLifecycle(),
                TABLE,
                () -> MallCases.all(edition),
                MallTableTest::standing,
                payloads(),
                MallCases.world(edition));
    }

    private static List<String> standing(MallCase participation) {
        return List.of(
                participation.state().word(),
                participation.option().word(),
                participation.aftermath().surveyed() ? "answered" : "open");
    }

    private static Map<String, TableWalk.Payload> payloads() {
        return Map.ofEntries(
                carries("conclude-deal", MallPayloads.deal("ponzu")),
                carries("invite", MallPayloads.invite()),
                carries("register", MallPayloads.register()),
                carries("choose-option", MallPayloads.choose("page")),
                carries("choose-option (after chooseBy)", MallPayloads.choose("page"), "2024-09-26T00:00"),
                carries("remind-choice", Facts.NONE, "2024-09-22T09:00"),
                carries("record-screening (passed)", MallPayloads.screening(true)),
                carries("record-screening (not passed)", MallPayloads.screening(false)),
                carries(
                        "record-payment (in full)",
                        MallPayloads.payment(30_000, "B-2", "2024-10-10"),
                        "2024-10-10T10:00"),
                carries(
                        "record-payment (in part)",
                        MallPayloads.payment(29_999, "B-2", "2024-10-10"),
                        "2024-10-10T10:00"),
                carries("record-late-delivery (some)", MallPayloads.late("yuzu")),
                carries("record-late-delivery (all)", MallPayloads.late("ponzu", "yuzu")),
                carries("deliver-report", Facts.of(OVERVIEW, "It went well.")),
                carries("record-data-unavailable", Facts.of(Payload.REASON, "a reason")),
                carries("answer-survey", MallPayloads.survey()),
                carries("exclude (unqualified)", MallPayloads.exclusion(MallPayload.Ground.UNQUALIFIED)),
                carries("exclude (export-control)", MallPayloads.exclusion(MallPayload.Ground.EXPORT_CONTROL)),
                carries("exclude (off-purpose)", MallPayloads.exclusion(MallPayload.Ground.OFF_PURPOSE)),
                carries("call-off", Facts.of(Payload.GROUND, "typhoon")),
                carries("consent", MallPayloads.consent(1)),
                carries("waive", MallPayloads.waiver()),
                carries("judge", MallPayloads.judgement(true)),
                carries("tell-terms", Facts.of(Payload.TERMS, 2L, Payload.CLAUSES, List.of())),
                carries("grant-refund (evident-defect)", MallPayloads.grant("evident-defect", 10_000)),
                carries("grant-refund (unqualified)", MallPayloads.grant("unqualified", 10_000)),
                carries("grant-refund (paid-late)", MallPayloads.grant("paid-late", 10_000)),
                carries("extend (registerBy)", extension(LastDay.REGISTER_BY, "2024-12-31")),
                carries("extend (chooseBy)", extension("banner", "2024-12-31")),
                carries("extend (chooseBy, when it is over)", extension("page", "2024-12-31"), "2024-09-26T00:00"),
                carries("extend (dueOn)", extension(LastDay.DUE_ON, "2024-12-31"), "2024-10-15T23:59:59"),
                carries("extend (dueOn, when it is over)", extension(LastDay.DUE_ON, "2024-12-31"), "2024-10-16T00:00"),
                carries("reverse-payment (in time)", reversal("B-1"), "2024-10-15T23:59:59"),
                carries("reverse-payment (after dueOn)", reversal("B-1"), "2024-10-16T00:00"),
                carries("reverse-payment (unknown)", reversal("B-9")),
                carries("record-refund-paid (all)", refundPaid(10_000, "2024-09-01")),
                carries("record-refund-paid (too much)", refundPaid(10_001, "2024-09-01")));
    }

    private static Map.Entry<String, TableWalk.Payload> carries(String attempt, Facts with) {
        return Map.entry(attempt, TableWalk.Payload.of(with));
    }

    private static Map.Entry<String, TableWalk.Payload> carries(String attempt, Facts with, String at) {
        return Map.entry(attempt, TableWalk.Payload.of(with).at(tokyo(at)));
    }
}
