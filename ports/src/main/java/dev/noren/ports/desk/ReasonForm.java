package dev.noren.ports.desk;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.clause.Clauses;
import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.FactType;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.fact.Flaw;
import dev.noren.domain.fact.Schema;
import dev.noren.domain.life.Code;
import dev.noren.domain.life.Reason;
import dev.noren.domain.ruling.Subject;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.Reader;
import dev.noren.ports.form.Writer;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A reason by its parts, as it is kept in a record. */
final class ReasonForm {

    private static final Fact<Code> CODE = Fact.of("code", FactType.oneOf(Code.class));
    private static final Fact<String> FIELD = Fact.of("field", FactType.prose());
    private static final Fact<Flaw> FLAW = Fact.of("flaw", FactType.oneOf(Flaw.class));
    private static final Fact<Clause> CLAUSE = Fact.of("clause", Clauses.type());
    private static final Fact<Subject> SUBJECT = Fact.of("subject", new FactType.Shaped<>(Subject.SHAPE));
    private static final Fact<List<String>> MISSING = Fact.of("missing", FactType.listOf(FactType.line()));
    private static final Fact<String> CURE = Fact.of("cure", FactType.prose());
    private static final Schema SCHEMA = Schema.of(CODE).orNot(FIELD, FLAW, CLAUSE, SUBJECT, MISSING, CURE);

    private ReasonForm() {}

    static Form.Fields write(Reason reason) {
        var facts = Facts.of(CODE, reason.code())
                .withKnown(FIELD, reason.field())
                .withKnown(FLAW, reason.flaw())
                .withKnown(CLAUSE, reason.clause())
                .withKnown(SUBJECT, reason.subject());
        var missing =
                reason.missing().isEmpty() ? facts : facts.with(MISSING, List.copyOf(new TreeSet<>(reason.missing())));
        return Writer.write(reason.cure().isEmpty() ? missing : missing.with(CURE, reason.cure()));
    }

    /** @throws IllegalArgumentException where the form is no reason */
    static Reason read(Form.Fields form) {
        var read = Reader.read(SCHEMA, form);
        if (!read.misread().isEmpty()) {
            throw new IllegalArgumentException("no reason: " + read.problems());
        }
        var facts = read.value();
        return new Reason(
                facts.need(CODE),
                facts.get(FIELD),
                facts.get(FLAW),
                facts.get(CLAUSE),
                facts.get(SUBJECT),
                Set.copyOf(facts.get(MISSING).orElse(List.of())),
                facts.get(CURE).orElse(""));
    }
}
