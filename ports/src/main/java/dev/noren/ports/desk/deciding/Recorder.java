package dev.noren.ports.desk.deciding;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.fact.Schema;
import dev.noren.domain.life.Code;
import dev.noren.domain.life.Decision;
import dev.noren.domain.life.Flag;
import dev.noren.domain.life.Outcome;
import dev.noren.domain.life.Versions;
import dev.noren.domain.ruling.Finding;
import dev.noren.domain.ruling.Subject;
import dev.noren.domain.ruling.Verdict;
import dev.noren.ports.desk.archive.Apart;
import dev.noren.ports.desk.archive.LedgerWorld;
import dev.noren.ports.driven.DecisionRecord;
import dev.noren.ports.driven.DecisionRecord.StoredEvent;
import dev.noren.ports.driven.DecisionRecord.UnderEdition;
import dev.noren.ports.driven.Ledger;
import dev.noren.ports.driven.MailForm;
import dev.noren.ports.driving.Order;
import dev.noren.ports.driving.OutboxMail;
import dev.noren.ports.form.Form;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Writes decision records, each bearing the hash of the one before. */
public final class Recorder {

    private final Optional<String> release;

    /** @param release which release of the program this is; empty where nobody says */
    public Recorder(Optional<String> release) {
        this.release = release;
    }

    /**
     * What a record is about: which order, which case, in which world.
     *
     * @param payload what the order's payload holds; empty where nobody knows what to do with it
     * @param whose of whom it tells; empty where nobody is known
     */
    public record About(
            Order order,
            Optional<Versions> payload,
            Optional<String> onCase,
            Optional<String> life,
            LedgerWorld world,
            Optional<Subject> whose) {

        static About of(Order order, LedgerWorld world) {
            return new About(order, Optional.empty(), Optional.empty(), Optional.empty(), world, Optional.empty());
        }

        About carrying(Versions held) {
            return new About(order, Optional.of(held), onCase, life, world, whose);
        }

        /** @param caseId empty where it has come to none */
        About on(Optional<String> caseId, String lifeName) {
            return new About(order, payload, caseId, caseId.map(any -> lifeName), world, whose);
        }

        /** @param subject of whom it tells */
        About telling(Optional<Subject> subject) {
            return new About(order, payload, onCase, life, world, subject);
        }
    }

    /** What came out. */
    record Decided(
            Optional<Code> refused,
            List<Form.Fields> reasons,
            List<StoredEvent> events,
            List<Clause> because,
            Set<Flag> flags,
            List<Finding> looked,
            List<OutboxMail> mails) {

        static Decided accepted(List<StoredEvent> events, Outcome<?> outcome, List<OutboxMail> mails) {
            return new Decided(
                    Optional.empty(), List.of(), events, outcome.because(), outcome.flags(), outcome.looked(), mails);
        }

        static Decided refused(Decision.Refused<?> refused, Apart apart) {
            return new Decided(
                    Optional.of(refused.code()),
                    refused.reasons().stream()
                            .map(reason -> ReasonForm.write(reason, apart))
                            .toList(),
                    List.of(),
                    refused.because(),
                    Set.of(),
                    refused.looked(),
                    List.of());
        }
    }

    /** By whom or what they speak of, then by verdict; each in the order of the guideline. */
    private static Form.Fields looked(List<Finding> findings) {
        var all = new LinkedHashMap<String, Map<Verdict, List<String>>>();
        findings.forEach(
                finding -> all.computeIfAbsent(finding.subject().spoken(), first -> new EnumMap<>(Verdict.class))
                        .computeIfAbsent(finding.verdict(), first -> new ArrayList<>())
                        .add(finding.clause().id()));
        var looked = Form.Fields.NONE;
        for (var subject : all.entrySet()) {
            var verdicts = Form.Fields.NONE;
            for (var verdict : subject.getValue().entrySet()) {
                verdicts = verdicts.with(verdict.getKey().word(), Form.texts(verdict.getValue()));
            }
            looked = looked.with(subject.getKey(), verdicts);
        }
        return looked;
    }

    DecisionRecord record(Ledger ledger, About about, Apart apart, Decided decided) {
        var tail = ledger.tail();
        var world = about.world();
        var carries = about.payload().map(Versions::newest).orElse(Schema.EMPTY);
        var order = apart.conceal(about.order(), decided.refused().isPresent() ? carries.refused() : carries);
        return new DecisionRecord(
                        tail.next(),
                        world.now(),
                        order,
                        about.payload().map(Versions::count).orElse(0),
                        about.onCase(),
                        about.life(),
                        world.under().map(under -> new UnderEdition(under.id(), under.version(), world.termsVersion())),
                        world.lookedAt(),
                        decided.refused(),
                        decided.reasons(),
                        decided.events(),
                        decided.because(),
                        decided.flags(),
                        looked(decided.looked()),
                        about.whose().filter(any -> !apart.isEmpty()),
                        decided.mails().stream().map(MailForm::token).toList(),
                        release,
                        tail.previous(),
                        "")
                .sealed();
    }
}
