package dev.noren.ports.desk.answer;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.fact.Flaw;
import dev.noren.domain.life.Actor;
import dev.noren.domain.life.Case;
import dev.noren.domain.life.Reasons;
import dev.noren.ports.desk.archive.Archive;
import dev.noren.ports.desk.archive.CaseFile;
import dev.noren.ports.desk.deciding.ReasonForm;
import dev.noren.ports.driven.DecisionRecord;
import dev.noren.ports.driven.Ledger;
import dev.noren.ports.driving.Answer;
import dev.noren.ports.driving.IdempotencyKey;
import dev.noren.ports.driving.Order;
import java.util.List;
import java.util.Optional;

/** Gives the first answer again to an order that comes again, made anew from the record of the first. */
public final class Repeats {

    /** What a key is called where it is to blame. */
    private static final String FIELD = "Idempotency-Key";

    private final Archive archive;

    public Repeats(Archive archive) {
        this.archive = archive;
    }

    /** The first answer; empty where the order has no key, or comes for the first time. */
    public Optional<Answer> answer(Ledger ledger, Order order) {
        return order.key().flatMap(key -> ledger.keyed(key.id()).map(first -> again(ledger, first, key)));
    }

    private Answer again(Ledger ledger, DecisionRecord first, IdempotencyKey key) {
        if (!first.order().key().equals(Optional.of(key))) {
            var reasons = new Reasons();
            reasons.invalid(FIELD, Flaw.SENT_BEFORE);
            return Answer.Refused.of(reasons.found());
        }
        var file = first.onCase().flatMap(id -> archive.asOf(ledger, id, first.number()));
        var facts = file.map(found -> view(found, first.order().by())).orElse(Facts.NONE);
        if (first.refused().isPresent()) {
            var reasons = first.reasons().stream()
                    .map(reason -> ReasonForm.read(ledger, reason))
                    .toList();
            return Answer.Refused.of(first.refused().get(), reasons, facts);
        }
        List<Clause> because = first.because();
        return new Answer.Given(
                first.onCase(),
                file.isPresent() && file.get().version() == 1 && !first.events().isEmpty(),
                facts,
                because,
                first.flags(),
                Answer.notesTo(because),
                file.map(CaseFile::version).orElse(0L));
    }

    private static <S extends Case, E> Facts view(CaseFile<S, E> file, Actor viewer) {
        return file.life().view(file.state(), viewer);
    }
}
