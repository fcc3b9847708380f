package dev.noren.ports.desk.answer;

import dev.noren.domain.edition.Offer;
import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.FactType;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.fact.Schema;
import dev.noren.domain.fact.Word;
import dev.noren.domain.life.Actor;
import dev.noren.domain.life.Case;
import dev.noren.domain.life.Payload;
import dev.noren.domain.life.Role;
import dev.noren.domain.life.Row;
import dev.noren.domain.life.Shown;
import dev.noren.domain.party.PartyCase;
import dev.noren.domain.ruling.Subject;
import dev.noren.ports.desk.archive.CaseFile;
import dev.noren.ports.driven.DecisionRecord;
import dev.noren.ports.driven.Ledger;
import dev.noren.ports.form.Concealing;
import dev.noren.ports.form.Reader;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one decision did to its case, as far as a viewer of the case may know.
 *
 * @param before the case as it found it; null where it opened it
 * @param after the case as it left it; null where it opened none
 */
record Step(
        Ledger ledger,
        DecisionRecord record,
        @Nullable CaseFile<?, ?> before,
        @Nullable CaseFile<?, ?> after,
        Actor viewer) {

    /** The command that an {@code undo} took back. */
    static final Fact<String> UNDONE = Fact.of("undone", FactType.line());
    /** Of a party's facts. */
    static final Fact<Long> VERSION = Fact.of("version", FactType.positive());
    /** The facts of a party that were new, or others than before. */
    static final Fact<Facts> FACTS = Fact.of("facts", FactType.group(Schema.EMPTY));

    private static final Set<Subject.Sort> PARTIES =
            EnumSet.of(Subject.Sort.COMPANY, Subject.Sort.PRODUCT, Subject.Sort.BUYER);
    private static final List<Fact<?>> MARKS = List.of(Shown.STATE, Shown.PLAN, Shown.OPTION);
    private static final List<Fact<?>> OWED = List.of(Shown.INVOICE, Shown.OUTSTANDING, Shown.OWED, Shown.REFUND);

    /** The party whose facts were looked at by a name in the world, as in {@code company:sakura}; empty for anything else. */
    static Optional<Subject> party(String looked) {
        int colon = looked.indexOf(':');
        return colon < 0
                ? Optional.empty()
                : Word.among(Subject.Sort.values(), looked.substring(0, colon))
                        .filter(PARTIES::contains)
                        .map(sort -> new Subject(sort, looked.substring(colon + 1)));
    }

    String command() {
        return Concealing.reveal(record.order().command(), ledger::personal);
    }

    Optional<CaseFile<?, ?>> left() {
        return Optional.ofNullable(after);
    }

    /** The marks that the case bears afterwards. */
    Facts marks() {
        return marks(after);
    }

    /** How the case stood: its marks, its money, and what was ruled on that; nothing where it was not open. */
    Facts stood() {
        return standing(before);
    }

    /** How the case stands afterwards, in the same words; of a party, its version and the facts that changed. */
    Facts stands() {
        return standing(after).overlaidBy(revised());
    }

    private Facts marks(@Nullable CaseFile<?, ?> file) {
        return file == null ? Facts.NONE : some(MARKS, view(file, viewer));
    }

    private Facts standing(@Nullable CaseFile<?, ?> file) {
        if (file == null || viewer.is(Role.BUYER)) {
            return marks(file);
        }
        var account = file.state().dossier().account();
        boolean aboutMoney = record.order().with().get(Payload.PAID.name()).isPresent();
        return marks(file)
                .overlaidBy(some(OWED, view(file, viewer)))
                .overlaidBy(
                        aboutMoney || !account.receipts().isEmpty() || account.granted() > 0
                                ? Balance.of(account)
                                : Facts.NONE);
    }

    /** What the office put right. Why, it tells itself alone: it may be why an application was not chosen (section 6). */
    Facts corrected() {
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
                                schema, Concealing.reveal(schema, record.order().with(), ledger::personal))
                        .value())
                .orElse(Facts.NONE);
    }

    private Optional<? extends Row<?, ?>> row() {
        return after == null
                ? Optional.empty()
                : after.life().row(command(), record.order().by().role());
    }

    /** A buyer reads nothing of what a company paid. */
    List<Facts> money() {
        return after == null || viewer.is(Role.BUYER)
                ? List.of()
                : MoneyMoved.between(
                        Optional.ofNullable(before)
                                .map(file -> file.state().dossier().account()),
                        after.state().dossier().account());
    }

    /** Of a party, the version and what is new in it; nothing of any other case. */
    Facts revised() {
        if (after == null || !(after.state() instanceof PartyCase party)) {
            return Facts.NONE;
        }
        var known = before != null && before.state() instanceof PartyCase earlier ? earlier.facts() : Facts.NONE;
        var changed = party.facts();
        for (var fact : party.facts().known()) {
            changed = Objects.equals(known.orNull(fact), party.facts().orNull(fact)) ? changed.without(fact) : changed;
        }
        return Facts.of(VERSION, party.version(), FACTS, changed);
    }

    private static Facts some(List<Fact<?>> wanted, Facts all) {
        var some = Facts.NONE;
        for (var fact : wanted) {
            some = with(some, fact, all);
        }
        return some;
    }

    private static <T> Facts with(Facts some, Fact<T> fact, Facts all) {
        return some.withKnown(fact, all.get(fact));
    }

    private static <S extends Case, E> Facts view(CaseFile<S, E> file, Actor viewer) {
        return file.life().view(file.state(), viewer);
    }
}
