package dev.noren.ports.desk.proof;

import dev.noren.domain.fact.Fact;
import dev.noren.domain.life.Code;
import dev.noren.ports.desk.archive.Apart;
import dev.noren.ports.driven.DecisionRecord;
import dev.noren.ports.driven.Ledger;
import dev.noren.ports.driven.RecordForm;
import dev.noren.ports.driving.Order;
import dev.noren.ports.form.Concealing;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.Json;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What a record was asked, as it came in. A personal value that was erased since has a stand-in that says nothing: no rule
 * reads one.
 *
 * @param order with every value in its place
 * @param whole whether every value is there still
 * @param comparable whether the same can be decided on it as then
 */
record Asked(Order order, boolean whole, boolean comparable, Map<String, String> tokens) {

    private static final String ANOTHER = "of another value";

    static Asked of(DecisionRecord record, Ledger ledger) {
        var tokens = new HashMap<String, String>();
        boolean whole = true;
        for (var token : RecordForm.tokens(record)) {
            var value = ledger.personal(token);
            whole &= value.isPresent();
            tokens.put(Json.canonical(value.orElseGet(() -> standIn(token))), token);
        }
        // what could not be read, and why, is known of what it said alone
        boolean comparable = whole
                || !record.refused().equals(Optional.of(Code.INVALID))
                        && !Concealing.hidesFields(record.order().with());
        return new Asked(order(record.order(), ledger), whole, comparable, Map.copyOf(tokens));
    }

    /** No name of anything, as what it stands in for was none. */
    private static Form standIn(String token) {
        return Form.text(Fact.ERASED + ": " + token);
    }

    private static Order order(Order order, Ledger ledger) {
        return new Order(
                order.by(),
                said(order.command(), ledger),
                order.on().map(text -> said(text, ledger)),
                order.edition().map(text -> said(text, ledger)),
                Concealing.reveal(order.with(), token -> value(token, ledger)),
                order.handle().map(text -> said(text, ledger)),
                order.seen(),
                order.key(),
                order.proposed());
    }

    private static String said(String text, Ledger ledger) {
        return Concealing.token(text)
                .map(token -> ((Form.Text) value(token, ledger)).value())
                .orElse(text);
    }

    private static Form value(String token, Ledger ledger) {
        return ledger.personal(token).orElseGet(() -> standIn(token));
    }

    /** Whether what was decided on it says a value that it said then, and that is there no more. */
    boolean misses(DecisionRecord again) {
        return !whole && RecordForm.tokens(again).contains(ANOTHER);
    }

    /** Where its values are put apart again: each under the token that it has. */
    Apart apart(Predicate<String> commands) {
        return new Apart(() -> "", commands) {

            private boolean empty = true;

            @Override
            protected String token(Form value) {
                empty = false;
                return tokens.getOrDefault(Json.canonical(value), ANOTHER);
            }

            @Override
            public boolean isEmpty() {
                return empty;
            }
        };
    }
}
