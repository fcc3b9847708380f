package dev.noren.ports.desk.answer;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.clause.Clauses;
import dev.noren.domain.edition.Offer;
import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.FactType;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.fact.Schema;
import dev.noren.domain.life.Actor;
import dev.noren.domain.life.Case;
import dev.noren.domain.life.Code;
import dev.noren.domain.life.Flag;
import dev.noren.domain.life.Payload;
import dev.noren.domain.life.Role;
import dev.noren.domain.life.Row;
import dev.noren.domain.life.Shown;
import dev.noren.domain.notice.Mail;
import dev.noren.domain.party.PartyCase;
import dev.noren.domain.ruling.Subject;
import dev.noren.ports.desk.archive.Archive;
import dev.noren.ports.desk.archive.CaseFile;
import dev.noren.ports.driven.DecisionRecord;
import dev.noren.ports.driven.Ledger;
import dev.noren.ports.driving.OutboxMail;
import dev.noren.ports.form.Concealing;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.Reader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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

    /** The command that an {@code undo} took back. */
    private static final Fact<String> UNDONE = Fact.of("undone", FactType.line());

    private static final Fact<String> PARTY = Fact.of("party", FactType.line());
    private static final Fact<Long> VERSION = Fact.of("version", FactType.positive());
    /** The facts on which it was decided. */
    private static final Fact<List<Facts>> DECIDED_ON =
            Fact.of("decidedOn", FactType.listOf(FactType.group(Schema.of(PARTY, VERSION))));
    /** The facts of a party that were new, or others than before. */
    private static final Fact<Facts> FACTS = Fact.of("facts", FactType.group(Schema.EMPTY));

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
                            UNDONE,
                            Payload.DEADLINE,
                            Payload.EXTENDED_UNTIL,
                            MoneyMoved.MONEY,
                            DECIDED_ON,
                            VERSION,
                            FACTS,
                            MAILS))));

    private static final List<Fact<String>> STANDING = List.of(Shown.STATE, Shown.PLAN, Shown.OPTION);

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
                steps.add(new Step(ledger, record, before, after, viewer).told(mails));
            }
            before = after;
        }
        return Facts.of(STEPS, steps);
    }

    /**
     * One step.
     *
     * @param before the case as it found it; null where it opened it
     * @param after the case as it left it; null where it opened none
     */
    private record Step(
            Ledger ledger,
            DecisionRecord record,
            @Nullable CaseFile<?, ?> before,
            @Nullable CaseFile<?, ?> after,
            Actor viewer) {

        Facts told(List<OutboxMail> mails) {
            var step = Facts.of(AT, record.at(), BY, record.order().by().toString())
                    .with(DECISION, record.number())
                    .with(COMMAND, command())
                    .withKnown(CODE, record.refused())
                    .with(BECAUSE, record.because())
                    .overlaidBy(standing());
            var flagged = record.flags().isEmpty()
                    ? step
                    : step.with(FLAGS, record.flags().stream().sorted().toList());
            return (record.accepted() ? flagged.overlaidBy(done()) : flagged)
                    .withKnown(MAILS, unlessEmpty(sent(mails)));
        }

        private String command() {
            return Concealing.reveal(record.order().command(), ledger::personal);
        }

        private Facts standing() {
            var stood = after == null ? Facts.NONE : view(after, viewer);
            var standing = Facts.NONE;
            for (var mark : STANDING) {
                standing = standing.withKnown(mark, stood.get(mark));
            }
            return standing;
        }

        private Facts done() {
            return corrected()
                    .withKnown(MoneyMoved.MONEY, unlessEmpty(money()))
                    .withKnown(DECIDED_ON, unlessEmpty(decidedOn()))
                    .overlaidBy(
                            after != null && after.state() instanceof PartyCase party ? revised(party) : Facts.NONE);
        }

        /** What the office put right. Why, it tells itself alone: it may be why an application was not chosen (section 6). */
        private Facts corrected() {
            var carried = carried();
            var corrected = Facts.NONE
                    .withKnown(Payload.DEADLINE, carried.get(Payload.DEADLINE))
                    .withKnown(Payload.EXTENDED_UNTIL, carried.get(Payload.EXTENDED_UNTIL))
                    .withKnown(Offer.OPTION, carried.get(Payload.DEADLINE).flatMap(any -> carried.get(Offer.OPTION)))
                    .withKnown(UNDONE, undone());
            boolean offices = viewer.is(Role.SECRETARIAT) && record.order().by().is(Role.SECRETARIAT);
            return offices ? corrected.withKnown(Payload.REASON, carried.get(Payload.REASON)) : corrected;
        }

        private Optional<String> undone() {
            return before == null || after == null || !command().equals("undo")
                    ? Optional.empty()
                    : before.course().lastStep().map(last -> last.command());
        }

        /** What the order carried, as its row reads it. */
        private Facts carried() {
            return row().flatMap(row -> row.payload().schema(record.orderVersion()))
                    .map(schema -> Reader.read(
                                    schema,
                                    Concealing.reveal(schema, record.order().with(), ledger::personal))
                            .value())
                    .orElse(Facts.NONE);
        }

        private Optional<? extends Row<?, ?>> row() {
            return after == null
                    ? Optional.empty()
                    : after.life().row(command(), record.order().by().role());
        }

        /** A buyer reads nothing of what a company paid. */
        private List<Facts> money() {
            return after == null || viewer.is(Role.BUYER)
                    ? List.of()
                    : MoneyMoved.between(
                            Optional.ofNullable(before)
                                    .map(file -> file.state().dossier().account()),
                            after.state().dossier().account());
        }

        /** Whoever is no secretariat reads of its own facts alone, and a company of its products'. */
        private List<Facts> decidedOn() {
            return record.world().values().entrySet().stream()
                    .flatMap(looked -> party(looked).stream())
                    .toList();
        }

        private Optional<Facts> party(Map.Entry<String, Form> looked) {
            int colon = looked.getKey().indexOf(':');
            boolean isParty = colon > 0
                    && Set.of(Subject.Sort.COMPANY, Subject.Sort.PRODUCT, Subject.Sort.BUYER).stream()
                            .anyMatch(sort -> sort.word().equals(looked.getKey().substring(0, colon)));
            if (!isParty || !(looked.getValue() instanceof Form.Whole version) || version.value() == 0) {
                return Optional.empty();
            }
            var name = looked.getKey().replaceFirst(":", " ");
            boolean own = name.equals(viewer.toString())
                    || viewer.is(Role.COMPANY)
                            && after != null
                            && after.state().products().stream().anyMatch(product -> name.equals("product " + product));
            return viewer.is(Role.SECRETARIAT) || own
                    ? Optional.of(Facts.of(PARTY, name, VERSION, version.value()))
                    : Optional.empty();
        }

        private Facts revised(PartyCase party) {
            var known = before != null && before.state() instanceof PartyCase earlier ? earlier.facts() : Facts.NONE;
            var changed = party.facts();
            for (var fact : party.facts().known()) {
                changed = Objects.equals(known.orNull(fact), party.facts().orNull(fact))
                        ? changed.without(fact)
                        : changed;
            }
            return Facts.of(VERSION, party.version(), FACTS, changed);
        }

        private List<Facts> sent(List<OutboxMail> mails) {
            return mails.stream()
                    .filter(mail -> mail.decision() == record.number())
                    .map(mail -> Facts.of(TO, mail.addressee(), MAIL, mail.mail()))
                    .toList();
        }

        private static Optional<List<Facts>> unlessEmpty(List<Facts> list) {
            return Optional.of(list).filter(some -> !some.isEmpty());
        }

        private static <S extends Case, E> Facts view(CaseFile<S, E> file, Actor viewer) {
            return file.life().view(file.state(), viewer);
        }
    }
}
