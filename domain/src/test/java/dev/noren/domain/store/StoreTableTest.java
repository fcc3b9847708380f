package dev.noren.domain.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.domain.fact.Facts;
import dev.noren.domain.life.Citations;
import dev.noren.domain.life.SpecTable;
import dev.noren.domain.life.TableWalk;
import dev.noren.domain.life.Walks;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Walks JAPAN STORE over every state of either plan (section 3.6). */
class StoreTableTest implements Walks {

    private static final SpecTable TABLE = SpecTable.of("""
            # command                   | by                | state                                         | plan    | state, plan
            # one unfinished participation of the company in the market; premium is tried in the other market
            apply (basic)               | company           | applied adopted admitted                      | any     | ! duplicate
            apply (basic)               | company           | any                                           | any     | admitted, basic
            apply (premium)             | company           | any                                           | any     | applied, premium
            adopt                       | secretariat       | applied                                       | premium | adopted, same
            reject                      | secretariat       | applied                                       | premium | rejected, same
            record-payment (in full)    | secretariat       | adopted                                       | premium | admitted, same
            record-payment (in part)    | secretariat       | adopted                                       | premium | same, same
            # in any other state after adoption it is kept as unapplied (8.5); basic is never adopted
            record-payment (in full)    | secretariat       | admitted ended withdrawn excluded called-off  | premium | same, same
            record-payment (in part)    | secretariat       | admitted ended withdrawn excluded called-off  | premium | same, same
            request-product-page        | company           | admitted                                      | premium | same, same
            request-product-page        | company           | admitted                                      | basic   | ! clause DECK23-STORE-17
            remove-product              | secretariat       | admitted                                      | any     | same, same
            # an edition that is over takes with it whoever is not admitted yet (8.7)
            end                         | clock             | applied adopted admitted                      | any     | ended, same
            withdraw                    | company           | applied adopted admitted                      | any     | withdrawn, same
            exclude                     | secretariat       | applied adopted admitted                      | any     | excluded, same
            call-off                    | secretariat clock | applied adopted admitted                      | any     | called-off, same
            # what every case has (section 3)
            consent                     | company           | applied adopted admitted                      | any     | same, same
            waive                       | secretariat       | applied adopted admitted                      | any     | same, same
            judge                       | secretariat       | applied adopted admitted                      | any     | same, same
            tell-terms                  | clock             | any                                           | any     | same, same
            grant-refund (of the fee)   | secretariat       | any                                           | basic   | ! invalid DECK23-STORE-12
            grant-refund (of the fee)   | secretariat       | applied rejected                              | premium | ! wrong-state
            grant-refund (of the fee)   | secretariat       | any                                           | premium | same, same
            # nothing came in for nothing: not-applicable on no clause (8.6)
            grant-refund (of too much)  | secretariat       | any                                           | basic   | ! invalid DECK23-STORE-12
            grant-refund (of too much)  | secretariat       | applied rejected                              | premium | ! wrong-state
            grant-refund (of too much)  | secretariat       | any                                           | premium | ! wrong-state
            # what the office puts right (3.0); nothing has gone before that could be taken back
            undo | secretariat | any | any | ! wrong-state
            extend | secretariat | any | any | ! wrong-state
            reverse-payment | secretariat | any | any | ! invalid
            record-refund-paid | secretariat | any | any | ! invalid
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

    @Test
    void no_acceptance_rests_on_a_clause_that_its_row_does_not_cite() {
        assertThat(walk().runs().flatMap(Citations::strangersFor).distinct()).isEmpty();
    }

    private static TableWalk<StoreCase, StoreEvent> walk() {
        return new TableWalk<>(
                new StoreLifecycle(), TABLE, StoreCases::all, StoreTableTest::standing, payloads(), StoreCases.world());
    }

    private static List<String> standing(StoreCase participation) {
        return List.of(
                participation.state().word(), participation.choice().plan().word());
    }

    private static Map<String, TableWalk.Payload> payloads() {
        return Map.ofEntries(
                carries("apply (basic)", StorePayloads.application(Market.US, StorePlan.BASIC)),
                carries("apply (premium)", StorePayloads.application(Market.UK, StorePlan.PREMIUM)),
                carries("record-payment (in full)", StorePayloads.payment(73_000)),
                carries("record-payment (in part)", StorePayloads.payment(72_999)),
                carries("request-product-page", StorePayloads.page("sku-1")),
                carries("remove-product", StorePayloads.removal("tea")),
                carries("exclude", StorePayloads.reason()),
                carries("call-off", StorePayloads.reason()),
                carries("consent", StorePayloads.consent()),
                carries("waive", StorePayloads.waiver()),
                carries("judge", StorePayloads.judgement()),
                carries("tell-terms", StorePayloads.changedTerms()),
                carries("grant-refund (of the fee)", StorePayloads.grant("company-cancels", 10_000)),
                carries("grant-refund (of too much)", StorePayloads.grant("overpaid", 1)));
    }

    private static Map.Entry<String, TableWalk.Payload> carries(String attempt, Facts with) {
        return Map.entry(attempt, TableWalk.Payload.of(with));
    }
}
