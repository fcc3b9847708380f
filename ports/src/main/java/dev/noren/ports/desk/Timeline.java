package dev.noren.ports.desk;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.clause.Clauses;
import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.FactType;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.fact.Schema;
import dev.noren.domain.life.Actor;
import dev.noren.domain.life.Case;
import dev.noren.domain.life.Code;
import dev.noren.domain.life.Flag;
import dev.noren.domain.life.Role;
import dev.noren.domain.life.Shown;
import dev.noren.domain.notice.Mail;
import dev.noren.ports.driven.DecisionRecord;
import dev.noren.ports.driven.Ledger;
import dev.noren.ports.driving.OutboxMail;
import dev.noren.ports.form.Concealing;
import java.time.Instant;
import java.util.List;

/**
 * What happened to a case, step by step: when, by whom, whether it was accepted, on which clauses, how the case stood then, and
 * which mails went out. What a step carried is not shown: it may be for the secretariat alone.
 */
final class Timeline {

    private static final Fact<Instant> AT = Fact.of("at", new FactType.Moment());
    private static final Fact<String> BY = Fact.of("by", FactType.line());
    private static final Fact<String> COMMAND = Fact.of("do", FactType.line());
    private static final Fact<Code> CODE = Fact.of("code", FactType.oneOf(Code.class));
    private static final Fact<List<Clause>> BECAUSE = Fact.of("because", FactType.listOf(Clauses.type()));
    private static final Fact<List<Flag>> FLAGS = Fact.of("flags", FactType.listOf(FactType.oneOf(Flag.class)));
    private static final Fact<String> TO = Fact.of("to", FactType.line());
    private static final Fact<Mail> MAIL = Fact.of("mail", FactType.oneOf(Mail.class));
    private static final Fact<List<Facts>> MAILS =
            Fact.of("mails", FactType.listOf(FactType.group(Schema.of(TO, MAIL))));

    static final Fact<List<Facts>> STEPS = Fact.of(
            "steps",
            FactType.listOf(FactType.group(Schema.of(AT, BY, COMMAND)
                    .orNot(CODE, Shown.STATE, Shown.PLAN, Shown.OPTION, BECAUSE, FLAGS, MAILS))));

    private static final List<Fact<String>> STANDING = List.of(Shown.STATE, Shown.PLAN, Shown.OPTION);

    private final Archive archive;

    Timeline(Archive archive) {
        this.archive = archive;
    }

    /** Everything to the secretariat; to others what happened, and what they themselves tried. */
    Facts of(Ledger ledger, CaseFile<?, ?> file, Actor viewer) {
        var caseId = file.state().id();
        var mails = ledger.mailsOf(caseId);
        return Facts.of(
                STEPS,
                ledger.history(caseId).stream()
                        .filter(record -> record.accepted()
                                || viewer.is(Role.SECRETARIAT)
                                || record.order().by().equals(viewer))
                        .map(record -> step(ledger, caseId, record, mails, viewer))
                        .toList());
    }

    private Facts step(Ledger ledger, String caseId, DecisionRecord record, List<OutboxMail> mails, Actor viewer) {
        var step = Facts.of(AT, record.at(), BY, record.order().by().toString())
                .with(COMMAND, Concealing.reveal(record.order().command(), ledger::personal))
                .withKnown(CODE, record.refused())
                .with(BECAUSE, record.because());
        var stood = archive.asOf(ledger, caseId, record.number())
                .map(file -> view(file, viewer))
                .orElse(Facts.NONE);
        for (var mark : STANDING) {
            step = step.withKnown(mark, stood.get(mark));
        }
        var flagged = record.flags().isEmpty()
                ? step
                : step.with(FLAGS, record.flags().stream().sorted().toList());
        var told = mails.stream()
                .filter(mail -> mail.decision() == record.number())
                .map(mail -> Facts.of(TO, mail.addressee(), MAIL, mail.mail()))
                .toList();
        return told.isEmpty() ? flagged : flagged.with(MAILS, told);
    }

    private static <S extends Case, E> Facts view(CaseFile<S, E> file, Actor viewer) {
        return file.life().view(file.state(), viewer);
    }
}
