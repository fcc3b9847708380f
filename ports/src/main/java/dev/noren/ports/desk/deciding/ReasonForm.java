package dev.noren.ports.desk.deciding;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.clause.Clauses;
import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.FactType;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.fact.Flaw;
import dev.noren.domain.fact.Schema;
import dev.noren.domain.fact.Words;
import dev.noren.domain.life.Code;
import dev.noren.domain.life.Reason;
import dev.noren.domain.ruling.Subject;
import dev.noren.ports.desk.archive.Apart;
import dev.noren.ports.driven.Ledger;
import dev.noren.ports.form.Concealing;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.Reader;
import dev.noren.ports.form.Writer;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A reason by its parts, as it is kept in a record. */
public final class ReasonForm {

    private static final Fact<Code> CODE = Fact.of("code", FactType.oneOf(Code.class));
    private static final Fact<String> FIELD = Fact.of("field", FactType.prose());
    /** In place of {@code field} where somebody made up its name: it may say anything. */
    private static final Fact<String> MADE_UP = Fact.personal("madeUp", FactType.prose());

    private static final Fact<Flaw> FLAW = Fact.of("flaw", FactType.oneOf(Flaw.class));
    private static final Fact<Clause> CLAUSE = Fact.of("clause", Clauses.type());
    private static final Fact<Subject> SUBJECT = Fact.of("subject", new FactType.Shaped<>(Subject.SHAPE));
    private static final Fact<List<String>> MISSING = Fact.of("missing", FactType.listOf(FactType.line()));
    private static final Fact<String> CURE = Fact.of("cure", FactType.prose());
    private static final Fact<Words> SAYS = Fact.of("says", new FactType.Shaped<>(Words.SHAPE));
    private static final Schema SCHEMA =
            Schema.of(CODE).orNot(FIELD, MADE_UP, FLAW, CLAUSE, SUBJECT, MISSING, CURE, SAYS);

    private ReasonForm() {}

    static Form.Fields write(Reason reason, Apart apart) {
        boolean madeUp = isMadeUp(reason);
        var facts = Facts.of(CODE, reason.code())
                .withKnown(madeUp ? MADE_UP : FIELD, reason.field())
                .withKnown(FLAW, reason.flaw())
                .withKnown(CLAUSE, reason.clause())
                .withKnown(SUBJECT, reason.subject())
                .withKnown(SAYS, reason.says());
        var missing =
                reason.missing().isEmpty() ? facts : facts.with(MISSING, List.copyOf(new TreeSet<>(reason.missing())));
        // a field that somebody made up is its own cure
        var all = madeUp || reason.cure().isEmpty() ? missing : missing.with(CURE, reason.cure());
        return apart.conceal(SCHEMA, Writer.write(all));
    }

    private static boolean isMadeUp(Reason reason) {
        return reason.flaw()
                .filter(flaw -> flaw == Flaw.UNKNOWN_FIELD || flaw == Flaw.NOT_A_NAME)
                .isPresent();
    }

    /** @throws IllegalArgumentException where the form is no reason */
    public static Reason read(Ledger ledger, Form.Fields form) {
        var read = Reader.read(SCHEMA, Concealing.reveal(SCHEMA, form, ledger::personal));
        if (!read.misread().isEmpty()) {
            throw new IllegalArgumentException("no reason: " + read.problems());
        }
        var facts = read.value();
        return new Reason(
                facts.need(CODE),
                facts.get(FIELD).or(() -> facts.get(MADE_UP)),
                facts.get(FLAW),
                facts.get(CLAUSE),
                facts.get(SUBJECT),
                Set.copyOf(facts.get(MISSING).orElse(List.of())),
                facts.get(CURE).or(() -> facts.get(MADE_UP)).orElse(""),
                facts.get(SAYS));
    }
}
