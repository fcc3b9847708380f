package dev.noren.ports.desk;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.fact.Schema;
import dev.noren.domain.life.Code;
import dev.noren.domain.life.Decision;
import dev.noren.domain.life.Flag;
import dev.noren.domain.life.Versions;
import dev.noren.ports.driven.DecisionRecord;
import dev.noren.ports.driven.DecisionRecord.StoredEvent;
import dev.noren.ports.driven.DecisionRecord.UnderEdition;
import dev.noren.ports.driven.Ledger;
import dev.noren.ports.driven.RecordForm;
import dev.noren.ports.driving.Order;
import dev.noren.ports.form.Form;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes decision records, each bearing the hash of the one before. */
final class Recorder {

    private Recorder() {}

    /**
     * What a record is about: which order, which case, in which world.
     *
     * @param payload what the order's payload holds; empty where nobody knows what to do with it
     */
    record About(
            Order order,
            Optional<Versions> payload,
            Optional<String> onCase,
            Optional<String> life,
            LedgerWorld world) {

        static About of(Order order, LedgerWorld world) {
            return new About(order, Optional.empty(), Optional.empty(), Optional.empty(), world);
        }

        About carrying(Versions held) {
            return new About(order, Optional.of(held), onCase, life, world);
        }

        /** @param caseId empty where it has come to none */
        About on(Optional<String> caseId, String lifeName) {
            return new About(order, payload, caseId, caseId.map(any -> lifeName), world);
        }
    }

    static DecisionRecord accepted(
            Ledger ledger, About about, Apart apart, List<StoredEvent> events, List<Clause> because, Set<Flag> flags) {
        return record(ledger, about, apart, Optional.empty(), List.of(), events, because, flags);
    }

    static DecisionRecord refused(Ledger ledger, About about, Apart apart, Decision.Refused<?> refused) {
        return record(
                ledger,
                about,
                apart,
                Optional.of(refused.code()),
                refused.reasons().stream()
                        .map(reason -> ReasonForm.write(reason, apart))
                        .toList(),
                List.of(),
                refused.because(),
                Set.of());
    }

    private static DecisionRecord record(
            Ledger ledger,
            About about,
            Apart apart,
            Optional<Code> refused,
            List<Form.Fields> reasons,
            List<StoredEvent> events,
            List<Clause> because,
            Set<Flag> flags) {
        var tail = ledger.tail();
        var world = about.world();
        var edition = world.under().map(under -> new UnderEdition(under.id(), under.version(), world.termsVersion()));
        var open = new DecisionRecord(
                tail.next(),
                world.now(),
                apart.conceal(
                        about.order(), about.payload().map(Versions::newest).orElse(Schema.EMPTY)),
                about.payload().map(Versions::count).orElse(0),
                about.onCase(),
                about.life(),
                edition,
                world.lookedAt(),
                refused,
                reasons,
                events,
                because,
                flags,
                tail.previous(),
                "");
        return sealed(open);
    }

    private static DecisionRecord sealed(DecisionRecord open) {
        return new DecisionRecord(
                open.number(),
                open.at(),
                open.order(),
                open.orderVersion(),
                open.onCase(),
                open.life(),
                open.edition(),
                open.world(),
                open.refused(),
                open.reasons(),
                open.events(),
                open.because(),
                open.flags(),
                open.previous(),
                RecordForm.hash(open));
    }
}
