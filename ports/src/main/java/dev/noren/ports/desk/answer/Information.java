package dev.noren.ports.desk.answer;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.fact.Flaw;
import dev.noren.domain.fact.Schema;
import dev.noren.domain.life.Actor;
import dev.noren.domain.life.Attempt;
import dev.noren.domain.life.Case;
import dev.noren.domain.life.Code;
import dev.noren.domain.life.Lifecycle;
import dev.noren.domain.life.Payload;
import dev.noren.domain.life.Places;
import dev.noren.domain.life.Programme;
import dev.noren.domain.life.Query;
import dev.noren.domain.life.Reasons;
import dev.noren.domain.life.Role;
import dev.noren.domain.life.Shown;
import dev.noren.domain.office.EditionCase;
import dev.noren.domain.promotion.Proposed;
import dev.noren.ports.desk.archive.Archive;
import dev.noren.ports.desk.archive.CaseFile;
import dev.noren.ports.desk.archive.Directory;
import dev.noren.ports.desk.archive.LedgerWorld;
import dev.noren.ports.desk.archive.OpenTasks;
import dev.noren.ports.desk.deciding.Under;
import dev.noren.ports.driven.Ledger;
import dev.noren.ports.driving.Answer;
import dev.noren.ports.driving.Page;
import dev.noren.ports.driving.Question;
import dev.noren.ports.driving.Selection;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.Reader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Answers questions from what is kept. Nothing changes by it. */
public final class Information {

    private final Archive archive;
    private final Map<String, Programme> programmes;
    private final List<Query<Void>> common;
    private final OpenTasks openTasks;
    private final Under under;

    public Information(
            Archive archive, Map<String, Programme> programmes, List<Query<Void>> common, OpenTasks openTasks) {
        this(archive, programmes, common, openTasks, Under.WHAT_HOLDS);
    }

    private Information(
            Archive archive,
            Map<String, Programme> programmes,
            List<Query<Void>> common,
            OpenTasks openTasks,
            Under under) {
        this.openTasks = openTasks;
        this.archive = archive;
        this.programmes = programmes;
        this.common = common;
        this.under = under;
    }

    /** Answers as another version of an edition would have it. */
    Information supposing(Under instead) {
        return new Information(archive, programmes, common, openTasks, instead);
    }

    public Answer answer(Ledger ledger, Instant now, Question question) {
        return question.on().isPresent() ? onCase(ledger, now, question) : beforeCase(ledger, now, question);
    }

    private Answer onCase(Ledger ledger, Instant now, Question question) {
        var file = Directory.find(ledger, question.on().orElseThrow()).flatMap(id -> archive.open(ledger, id));
        return file.isEmpty() ? refused(Code.NOT_FOUND) : onCase(ledger, now, question, file.get());
    }

    private <S extends Case, E> Answer onCase(Ledger ledger, Instant now, Question question, CaseFile<S, E> file) {
        var world = new LedgerWorld(ledger, archive, now, under.of(file.state().edition()));
        var by = question.by();
        if (!file.life().visible(file.state(), by, world)) {
            return refused(Code.NOT_FOUND);
        }
        return switch (question.name()) {
            case "case" -> theCase(file, question);
            case "next-steps" -> {
                var asking = new Attempt<>(
                        file.state(),
                        file.state().id(),
                        by,
                        Facts.NONE,
                        world,
                        Proposed.NOTHING,
                        file.course().lastStep());
                yield given(file, NextSteps.of(file, asking, neighbours(file, world)), List.of());
            }
            case "consent" -> evidence(ledger, file, world, by);
            case "timeline" -> given(file, new Timeline(archive).of(ledger, file, by), file.because());
            default ->
                file.life().queries().stream()
                        .filter(query -> query.name().equals(question.name()))
                        .findFirst()
                        .filter(query -> query.by().contains(by.role()))
                        .map(query -> asked(query, file.state(), file.state().id(), question, world, file))
                        .orElseGet(() -> refused(Code.NOT_ALLOWED));
        };
    }

    private Answer evidence(Ledger ledger, CaseFile<?, ?> file, LedgerWorld world, Actor by) {
        if (!Evidence.isFor(by, file)) {
            return refused(Code.NOT_ALLOWED);
        }
        var state = file.state();
        var joined = state.joinedBy().equals(state.id())
                ? state
                : world.other(state.joinedBy()).orElse(state);
        var edition = state.edition().flatMap(under -> LedgerWorld.edition(ledger, archive, under.id()));
        return given(file, Evidence.of(state, joined, edition), List.of());
    }

    private List<Lifecycle<?, ?>> neighbours(CaseFile<?, ?> file, LedgerWorld world) {
        return file.state()
                .edition()
                .map(under -> programmes.get(world.edition().programme()))
                .map(Programme::lifecycles)
                .orElse(List.of());
    }

    private static Answer theCase(CaseFile<?, ?> file, Question question) {
        var unknown = Reader.read(Schema.EMPTY, question.about());
        if (!unknown.misread().isEmpty()) {
            var reasons = new Reasons();
            reasons.invalid(unknown.problems());
            return Answer.Refused.of(reasons.found());
        }
        return given(file, view(file, question), file.because());
    }

    /** The page that a selection asks for: whatever its asker may see, and how to go on. */
    public Page list(Ledger ledger, Instant now, Selection selection) {
        var items = new ArrayList<Answer.Given>();
        var asked = selection;
        while (true) {
            var cards = ledger.cards(asked);
            for (var placed : cards) {
                if (items.size() == selection.most()) {
                    return new Page(items, OptionalLong.of(asked.after()));
                }
                shown(ledger, now, placed.card().caseId(), selection.by()).ifPresent(items::add);
                asked = asked.from(placed.place());
            }
            if (cards.size() < selection.most()) {
                return new Page(items, OptionalLong.empty());
            }
        }
    }

    private Optional<Answer.Given> shown(Ledger ledger, Instant now, String caseId, Actor viewer) {
        return archive.open(ledger, caseId).flatMap(file -> shown(ledger, now, file, viewer));
    }

    private <S extends Case, E> Optional<Answer.Given> shown(
            Ledger ledger, Instant now, CaseFile<S, E> file, Actor viewer) {
        var world = new LedgerWorld(ledger, archive, now, file.state().edition());
        return file.life().visible(file.state(), viewer, world)
                ? Optional.of(given(file, file.life().view(file.state(), viewer), file.because()))
                : Optional.empty();
    }

    private static <S extends Case, E> Facts view(CaseFile<S, E> file, Question question) {
        return file.life().view(file.state(), question.by());
    }

    private static Answer.Given given(CaseFile<?, ?> file, Facts facts, List<Clause> because) {
        return new Answer.Given(
                Optional.of(file.state().id()),
                false,
                facts,
                because,
                Set.of(),
                Answer.notesTo(because),
                file.version());
    }

    /** The open applications of an edition in their order, with what speaks for each; none where nothing ranks them. */
    public Map<String, List<Clause>> ranking(Ledger ledger, Instant now, String edition) {
        var question = new Question(
                Actor.SECRETARIAT, Places.QUESTION, Optional.empty(), Optional.of(edition), Form.Fields.NONE);
        var ranks = new LinkedHashMap<String, List<Clause>>();
        if (answer(ledger, now, question) instanceof Answer.Given given) {
            given.facts()
                    .get(Places.PLACES)
                    .orElse(List.of())
                    .forEach(place -> ranks.put(place.need(Places.CASE), place.need(Shown.BECAUSE)));
        }
        return ranks;
    }

    /** The edition that the question names, or else the one at which it is asked. */
    static Optional<String> editionMeant(Optional<String> at, Form.Fields about) {
        return about.get(Payload.EDITION.name())
                .filter(Form.Text.class::isInstance)
                .map(form -> ((Form.Text) form).value())
                .or(() -> at);
    }

    private Answer beforeCase(Ledger ledger, Instant now, Question question) {
        var meant = editionMeant(question.edition(), question.about());
        var edition = meant.flatMap(id -> LedgerWorld.edition(ledger, archive, id));
        var queries = new ArrayList<>(common);
        edition.map(office -> programmes.get(office.newest().programme()))
                .ifPresent(programme -> queries.addAll(programme.queries()));
        var query = queries.stream()
                .filter(each -> each.name().equals(question.name()))
                .findFirst();
        if (meant.isPresent() && edition.isEmpty()) {
            var reasons = new Reasons();
            reasons.invalid(Payload.EDITION.name(), Flaw.NOT_FOUND);
            return Answer.Refused.of(reasons.found());
        }
        var world = new LedgerWorld(ledger, archive, now, under.of(edition.flatMap(EditionCase::edition)), openTasks);
        return query.filter(found -> found.by().contains(question.by().role()))
                .map(found -> asked(found, null, "", question, world, null))
                .orElseGet(() -> refused(Code.NOT_ALLOWED));
    }

    private static <S> Answer asked(
            Query<S> query,
            @Nullable S state,
            String caseId,
            Question question,
            LedgerWorld world,
            @Nullable CaseFile<?, ?> file) {
        var about = Reader.read(query.about(), question.about());
        boolean another = question.by().is(Role.COMPANY)
                && about.value()
                        .get(Payload.COMPANY)
                        .filter(company -> !company.equals(question.by().name()))
                        .isPresent();
        if (another) {
            return refused(Code.NOT_FOUND);
        }
        var reasons = new Reasons();
        reasons.invalid(about.problems());
        var facts =
                query.answering().answer(new Attempt<>(state, caseId, question.by(), about.value(), world), reasons);
        if (!reasons.none()) {
            return Answer.Refused.of(reasons.found());
        }
        var because = facts.get(Shown.BECAUSE).orElse(List.of());
        return new Answer.Given(
                Optional.ofNullable(file).map(found -> found.state().id()),
                false,
                facts,
                because,
                Set.of(),
                notes(facts, because),
                file == null ? 0 : file.version());
    }

    /** What the answer itself notes, and what every answer on these clauses shows. */
    private static List<Clause> notes(Facts facts, List<Clause> because) {
        return Stream.concat(facts.get(Shown.NOTES).orElse(List.of()).stream(), Answer.notesTo(because).stream())
                .distinct()
                .toList();
    }

    private static Answer refused(Code code) {
        var reasons = new Reasons();
        reasons.code(code);
        return Answer.Refused.of(reasons.found());
    }
}
