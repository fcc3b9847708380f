package dev.noren.ports.desk.answer;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.clause.Clauses;
import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.FactType;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.fact.Schema;
import dev.noren.domain.life.Actor;
import dev.noren.domain.life.Code;
import dev.noren.domain.life.Flag;
import dev.noren.domain.life.Payload;
import dev.noren.domain.life.Role;
import dev.noren.domain.life.Shown;
import dev.noren.domain.notice.Mail;
import dev.noren.ports.desk.archive.Archive;
import dev.noren.ports.desk.archive.CaseFile;
import dev.noren.ports.driven.DecisionRecord;
import dev.noren.ports.driven.Ledger;
import dev.noren.ports.driving.OutboxMail;
import dev.noren.ports.form.Form;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a case, step by step: when, by whom, whether it was accepted, on which clauses, how the case stood then,
 * what money moved, what was put right, on which versions of whose facts it was decided, and which mails went out. Of a
 * party, which facts came in which version. What else a step carried is not shown: it may be for the secretariat alone.
 */
public final class Timeline {

    private static final Fact<Instant> AT = Fact.of("at", new FactType.Moment());
    private static final Fact<Long> DECISION = Fact.of("decision", FactType.positive());
    private static final Fact<String> BY = Fact.of("by", FactType.line());
    private static final Fact<String> COMMAND = Fact.of("do", FactType.line());
    private static final Fact<Code> CODE = Fact.of("code", FactType.oneOf(Code.class));
    private static final Fact<List<Clause>> BECAUSE = Fact.of("because", FactType.listOf(Clauses.type()));
    private static final Fact<List<Flag>> FLAGS = Fact.of("flags", FactType.listOf(FactType.oneOf(Flag.class)));
    private static final Fact<String> TO = Fact.of("to", FactType.line());
    private static final Fact<Mail> MAIL = Fact.of("mail", FactType.oneOf(Mail.class));
    private static final Fact<List<Facts>> MAILS =
            Fact.of("mails", FactType.listOf(FactType.group(Schema.of(TO, MAIL))));

    private static final Fact<String> PARTY = Fact.of("party", FactType.line());
    /** The facts on which it was decided. */
    private static final Fact<List<Facts>> DECIDED_ON =
            Fact.of("decidedOn", FactType.listOf(FactType.group(Schema.of(PARTY, Step.VERSION))));

    public static final Fact<List<Facts>> STEPS = Fact.of(
            "steps",
            FactType.listOf(FactType.group(Schema.of(AT, BY, COMMAND, DECISION)
                    .orNot(
                            CODE,
                            Shown.STATE,
                            Shown.PLAN,
                            Shown.OPTION,
                            BECAUSE,
                            FLAGS,
                            Payload.REASON,
                            Step.UNDONE,
                            Payload.DEADLINE,
                            Payload.EXTENDED_UNTIL,
                            MoneyMoved.MONEY,
                            DECIDED_ON,
                            Step.VERSION,
                            Step.FACTS,
                            MAILS))));

    private final Archive archive;

    Timeline(Archive archive) {
        this.archive = archive;
    }

    /** Everything to the secretariat; to others what happened, and what they themselves tried. */
    Facts of(Ledger ledger, CaseFile<?, ?> file, Actor viewer) {
        var caseId = file.state().id();
        var mails = ledger.mailsOf(caseId);
        var files = archive.course(ledger, caseId);
        var steps = new ArrayList<Facts>();
        @Nullable CaseFile<?, ?> before = null;
        for (var record : ledger.history(caseId)) {
            var after = files.getOrDefault(record.number(), before);
            boolean shown = record.accepted()
                    || viewer.is(Role.SECRETARIAT)
                    || record.order().by().equals(viewer);
            if (shown) {
                steps.add(told(new Step(ledger, record, before, after, viewer), mails));
            }
            before = after;
        }
        return Facts.of(STEPS, steps);
    }

    private static Facts told(Step step, List<OutboxMail> mails) {
        var record = step.record();
        var told = Facts.of(AT, record.at(), BY, record.order().by().toString())
                .with(DECISION, record.number())
                .with(COMMAND, step.command())
                .withKnown(CODE, record.refused())
                .with(BECAUSE, record.because())
                .overlaidBy(step.marks());
        var flagged = record.flags().isEmpty()
                ? told
                : told.with(FLAGS, record.flags().stream().sorted().toList());
        return (record.accepted() ? flagged.overlaidBy(done(step)) : flagged)
                .withKnown(MAILS, unlessEmpty(sent(record, mails)));
    }

    private static Facts done(Step step) {
        return step.corrected()
                .withKnown(MoneyMoved.MONEY, unlessEmpty(step.money()))
                .withKnown(DECIDED_ON, unlessEmpty(decidedOn(step)))
                .overlaidBy(step.revised());
    }

    /** Whoever is no secretariat reads of its own facts alone, and a company of its products'. */
    private static List<Facts> decidedOn(Step step) {
        return step.record().world().values().entrySet().stream()
                .flatMap(looked -> party(step, looked).stream())
                .toList();
    }

    private static Optional<Facts> party(Step step, Map.Entry<String, Form> looked) {
        var party = Step.party(looked.getKey());
        if (party.isEmpty() || !(looked.getValue() instanceof Form.Whole version) || version.value() == 0) {
            return Optional.empty();
        }
        var name = party.get().spoken();
        var viewer = step.viewer();
        boolean own = name.equals(viewer.toString())
                || viewer.is(Role.COMPANY)
                        && step.left()
                                .filter(file -> file.state().products().stream()
                                        .anyMatch(product -> name.equals("product " + product)))
                                .isPresent();
        return viewer.is(Role.SECRETARIAT) || own
                ? Optional.of(Facts.of(PARTY, name, Step.VERSION, version.value()))
                : Optional.empty();
    }

    private static List<Facts> sent(DecisionRecord record, List<OutboxMail> mails) {
        return mails.stream()
                .filter(mail -> mail.decision() == record.number())
                .map(mail -> Facts.of(TO, mail.addressee(), MAIL, mail.mail()))
                .toList();
    }

    private static Optional<List<Facts>> unlessEmpty(List<Facts> list) {
        return Optional.of(list).filter(some -> !some.isEmpty());
    }
}
