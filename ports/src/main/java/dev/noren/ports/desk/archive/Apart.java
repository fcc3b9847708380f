package dev.noren.ports.desk.archive;

import dev.noren.domain.fact.Schema;
import dev.noren.domain.party.PartyCase;
import dev.noren.ports.driven.DecisionRecord;
import dev.noren.ports.driven.Ledger;
import dev.noren.ports.driven.Personal;
import dev.noren.ports.driven.Salts;
import dev.noren.ports.driving.Order;
import dev.noren.ports.form.Concealing;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.Json;
import dev.noren.ports.form.Reader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;

/** The personal values of one record: taken out of it while it is written, and kept apart once it is appended. */
public class Apart {

    private final Salts salts;
    private final Predicate<String> commands;
    private final Map<String, Salted> values = new LinkedHashMap<>();

    private record Salted(String salt, Form value) {}

    /** @param commands whether somebody knows a command of that name */
    public Apart(Salts salts, Predicate<String> commands) {
        this.salts = salts;
        this.commands = commands;
    }

    /** The same value has one token in the whole record, and another in every other. */
    protected String token(Form value) {
        var salted = values.computeIfAbsent(Json.canonical(value), first -> new Salted(salts.next(), value));
        return Personal.token(salted.salt(), salted.value());
    }

    public Form.Fields conceal(Schema schema, Form.Fields tree) {
        return Concealing.conceal(schema, tree, this::token);
    }

    public String conceal(String text) {
        return Concealing.conceal(text, this::token);
    }

    /** @param carries what the payload can hold; nothing where nobody knows what to do with it */
    public Order conceal(Order order, Schema carries) {
        return new Order(
                order.by(),
                commands.test(order.command()) ? order.command() : conceal(order.command()),
                order.on().map(this::nameOrToken),
                order.edition().map(this::nameOrToken),
                conceal(carries, order.with()),
                order.handle().map(this::nameOrToken),
                order.seen(),
                order.key(),
                order.proposed());
    }

    private String nameOrToken(String text) {
        return Reader.isReference(text) ? text : conceal(text);
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    /** Keeps nothing that tells of somebody who was erased. */
    public void keep(Ledger ledger, DecisionRecord record) {
        boolean erased = record.whose()
                .filter(whom -> ledger.holderCount(PartyCase.erased(whom)) > 0)
                .isPresent();
        if (!erased) {
            values.values()
                    .forEach(salted ->
                            ledger.keep(new Personal(record.number(), record.whose(), salted.salt(), salted.value())));
        }
    }
}
