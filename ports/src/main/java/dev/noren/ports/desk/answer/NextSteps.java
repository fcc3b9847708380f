package dev.noren.ports.desk.answer;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.clause.Clauses;
import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.FactType;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.fact.Schema;
import dev.noren.domain.life.Attempt;
import dev.noren.domain.life.Case;
import dev.noren.domain.life.Code;
import dev.noren.domain.life.Decider;
import dev.noren.domain.life.Lifecycle;
import dev.noren.domain.life.Reason;
import dev.noren.domain.life.Reasons;
import dev.noren.domain.life.Row;
import dev.noren.ports.desk.archive.CaseFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What somebody may do on a case as it stands, until when, and which clauses would stand against it whatever the payload
 * said. Read from the table.
 */
final class NextSteps {

    private static final Fact<String> NAME = Fact.of("name", FactType.line());
    private static final Fact<LocalDate> UNTIL = Fact.of("until", FactType.date());
    private static final Fact<List<Clause>> BECAUSE = Fact.of("because", FactType.listOf(Clauses.type()));
    private static final Fact<Code> CODE = Fact.of("code", FactType.oneOf(Code.class));

    static final Fact<List<Facts>> COMMANDS =
            Fact.of("commands", FactType.listOf(FactType.group(Schema.of(NAME).orNot(UNTIL, BECAUSE, CODE))));

    private NextSteps() {}

    /** @param neighbours the lives of the same programme, in which something may be opened about this case */
    static <S extends Case, E> Facts of(CaseFile<S, E> file, Attempt<S> asking, List<Lifecycle<?, ?>> neighbours) {
        var onIt = file.life().table().stream()
                .filter(row -> !row.opening() && row.by().contains(asking.by().role()))
                .filter(row -> row.opensAt(file.state()))
                .map(row -> step(row, asking))
                .flatMap(Optional::stream);
        var aboutIt = neighbours.stream()
                .flatMap(life -> life.table().stream())
                .filter(row -> row.opening() && row.by().contains(asking.by().role()))
                .filter(row -> row.carries().required().stream().anyMatch(fact -> names(fact, file.life())))
                .map(row -> Facts.of(NAME, row.command()));
        return Facts.of(COMMANDS, Stream.concat(onIt, aboutIt).toList());
    }

    /** Whether a payload's field names a case of that life, as {@code listing} does. */
    private static boolean names(Fact<?> fact, Lifecycle<?, ?> life) {
        return fact.type() instanceof FactType.Handle handle
                && handle.what() == FactType.Handle.What.CASE
                && fact.name().equals(life.name());
    }

    /** Empty where the case does not stand so that it could be done. */
    private static <S extends Case> Optional<Facts> step(Row<S, ?> row, Attempt<S> asking) {
        var reasons = new Reasons();
        row.first().forEach(guard -> guard.look().at(asking, reasons));
        row.standing().forEach(guard -> guard.look().at(asking, reasons));
        if (Decider.newTermsStandAgainst(row, asking)) {
            reasons.code(Code.TERMS_CHANGED);
        }
        boolean impossible = reasons.found().stream()
                .anyMatch(reason -> reason.code() == Code.WRONG_STATE || reason.code() == Code.DUPLICATE);
        if (impossible) {
            return Optional.empty();
        }
        var step = Facts.of(NAME, row.command()).withKnown(UNTIL, row.until().apply(asking.state()));
        return Optional.of(reasons.none() ? step : step.overlaidBy(refusal(reasons.found())));
    }

    private static Facts refusal(List<Reason> reasons) {
        return Facts.of(BECAUSE, Reason.clauses(reasons), CODE, Reason.code(reasons));
    }
}
