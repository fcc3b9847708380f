package dev.noren.app.rehearsal;

import dev.noren.domain.clause.Clauses;
import dev.noren.domain.edition.Edition;
import dev.noren.domain.life.Actor;
import dev.noren.domain.life.Role;
import dev.noren.ports.desk.EditionFiles;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.Json;
import dev.noren.ports.form.Misread;
import dev.noren.ports.form.Place;
import dev.noren.ports.form.UnreadableException;
import dev.noren.ports.form.UnreadableException.Fault;
import dev.noren.ports.form.Yaml;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a rehearsal whole before anything of it is played: an unknown word anywhere makes it unreadable. */
final class ScriptReader {

    private static final int MOST_TIMES = 10_000;
    private static final Set<String> NAMING = Set.of("register-company", "register-buyer");

    private final Vocabulary vocabulary;
    private final List<Fault> faults = new ArrayList<>();
    private final Set<String> actors = new HashSet<>();
    private Instant clock = Instant.MIN;

    private ScriptReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * The rehearsal in a text.
     *
     * @throws UnreadableException with every fault, each with line and column
     */
    static Script read(String text, Vocabulary vocabulary) throws UnreadableException {
        return new ScriptReader(vocabulary).read(Yaml.read(text));
    }

    private Script read(Form form) throws UnreadableException {
        if (!(form instanceof Form.Fields file)) {
            throw UnreadableException.at(
                    form.place(), "a rehearsal is a map of rehearsal, edition, clock, given, steps");
        }
        known(file, Vocabulary.FILE, "the file");
        var title = text(file, "rehearsal").orElse("");
        var edition = edition(file);
        clock = instant(file, "clock").orElse(Instant.MIN);
        var start = clock;
        var cast = GivenReader.read(fields(file, "given"), faults);
        cast.given().companies().keySet().forEach(name -> actors.add("company " + name));
        cast.given().buyers().keySet().forEach(name -> actors.add("buyer " + name));
        var steps = steps(file);
        if (!faults.isEmpty()) {
            throw new UnreadableException(faults);
        }
        return new Script(title, cast.partners().into(edition.orElseThrow()), start, cast.given(), steps);
    }

    private Optional<Edition> edition(Form.Fields file) {
        var given = file.get("edition");
        if (given.isEmpty()) {
            fault(file.place(), "edition is required");
            return Optional.empty();
        }
        try {
            if (given.get() instanceof Form.Text id) {
                return Optional.of(EditionFiles.builtIn().stream()
                        .filter(edition -> edition.id().equals(id.value()))
                        .findFirst()
                        .orElseThrow(() ->
                                UnreadableException.at(id.place(), "'" + id.value() + "' is no built-in edition")));
            }
            return Optional.of(EditionFiles.read(given.get()));
        } catch (UnreadableException faulty) {
            faults.addAll(faulty.faults());
            return Optional.empty();
        }
    }

    private List<Script.Step> steps(Form.Fields file) {
        var steps = new ArrayList<Script.Step>();
        if (!(file.get("steps").orElse(null) instanceof Form.Items items)) {
            fault(file.placeOf("steps"), "steps must be a list");
            return steps;
        }
        for (int i = 0; i < items.values().size(); i++) {
            if (items.values().get(i) instanceof Form.Fields step) {
                repeated(i + 1, step, steps);
            } else {
                fault(items.values().get(i).place(), "a step must be a map");
            }
        }
        return steps;
    }

    private void repeated(int number, Form.Fields step, List<Script.Step> steps) {
        known(step, Vocabulary.STEP, "a step");
        var times = step.get("times");
        if (times.isEmpty()) {
            steps.add(step(number, 0, step));
        } else if (times.get() instanceof Form.Whole whole && whole.value() >= 1 && whole.value() <= MOST_TIMES) {
            for (int n = 1; n <= whole.value(); n++) {
                steps.add(step(number, n, (Form.Fields) Repetition.of(step, n)));
            }
        } else {
            fault(times.get().place(), "times must be a whole number from 1 to " + MOST_TIMES);
        }
    }

    private Script.Step step(int number, int repetition, Form.Fields step) {
        var command = text(step, "do");
        var question = text(step, "ask");
        if (command.isPresent() && question.isPresent()) {
            fault(step.placeOf("ask"), "a step either does or asks");
        }
        var deed = command.isPresent()
                ? Script.Deed.COMMAND
                : question.isPresent() ? Script.Deed.QUESTION : Script.Deed.LOOK;
        var payload = payload(step, deed, command.or(() -> question).orElse(""));
        var name = text(step, "name");
        if (command.filter(NAMING::contains).isPresent() && name.isPresent()) {
            actors.add(command.get().substring("register-".length()) + " " + name.get());
        }
        return new Script.Step(
                number,
                repetition,
                deed,
                command.or(() -> question).orElse(""),
                by(step, deed),
                text(step, "on"),
                payload,
                name,
                at(step),
                expectations(step));
    }

    private Form.Fields payload(Form.Fields step, Script.Deed deed, String what) {
        return switch (deed) {
            case COMMAND -> {
                if (!vocabulary.knowsCommand(what)) {
                    fault(place(step, "do"), "'" + what + "' is no command known here");
                }
                absent(step, "about");
                var with = fields(step, "with");
                unknown(vocabulary.unknownInCommand(what, with));
                yield with;
            }
            case QUESTION -> {
                if (!vocabulary.knowsQuestion(what)) {
                    fault(place(step, "ask"), "'" + what + "' is no question known here");
                }
                absent(step, "with");
                var about = fields(step, "about");
                unknown(vocabulary.unknownInQuestion(what, about));
                yield about;
            }
            case LOOK -> {
                absent(step, "with");
                absent(step, "about");
                yield Form.Fields.NONE;
            }
        };
    }

    private Optional<Actor> by(Form.Fields step, Script.Deed deed) {
        var by = text(step, "by");
        if (by.isEmpty()) {
            if (deed != Script.Deed.LOOK) {
                fault(step.place(), "by is required");
            }
            return Optional.empty();
        }
        if (by.get().equals(Role.SECRETARIAT.word())) {
            return Optional.of(Actor.SECRETARIAT);
        }
        if (!actors.contains(by.get())) {
            fault(place(step, "by"), "'" + by.get() + "' is nobody in this rehearsal");
            return Optional.empty();
        }
        int space = by.get().indexOf(' ');
        var name = by.get().substring(space + 1);
        return Optional.of(by.get().startsWith("company ") ? Actor.company(name) : Actor.buyer(name));
    }

    private Optional<Instant> at(Form.Fields step) {
        if (step.get("at").isEmpty()) {
            return Optional.empty();
        }
        var at = instant(step, "at");
        if (at.isPresent() && at.get().isBefore(clock)) {
            fault(place(step, "at"), "at lies before the clock");
        }
        at.filter(instant -> instant.isAfter(clock)).ifPresent(instant -> clock = instant);
        return at;
    }

    private Form.Fields expectations(Form.Fields step) {
        var expect = fields(step, "expect");
        expected(expect, "expect");
        if (expect.get("not").isPresent()) {
            expected(fields(expect, "not"), "not");
        }
        return expect;
    }

    private void expected(Form.Fields expect, String where) {
        known(expect, Vocabulary.EXPECT, where);
        for (var name : Vocabulary.CLAUSES) {
            if (expect.get(name).orElse(null) instanceof Form.Items clauses) {
                clauses.values().forEach(this::isClause);
            }
        }
    }

    private void isClause(Form form) {
        boolean known = form instanceof Form.Text id && Clauses.byId(id.value()).isPresent();
        if (!known) {
            fault(form.place(), Json.canonical(form) + " is no clause of the catalogue");
        }
    }

    private Optional<Instant> instant(Form.Fields in, String name) {
        var text = text(in, name);
        if (text.isEmpty()) {
            fault(in.placeOf(name), name + " must be an instant with its offset, as 2024-09-02T09:00:00+09:00");
            return Optional.empty();
        }
        try {
            return Optional.of(OffsetDateTime.parse(text.get()).toInstant());
        } catch (DateTimeException noInstant) {
            fault(place(in, name), name + " must be an instant with its offset, as 2024-09-02T09:00:00+09:00");
            return Optional.empty();
        }
    }

    private Optional<String> text(Form.Fields in, String name) {
        return switch (in.get(name).orElse(null)) {
            case null -> Optional.empty();
            case Form.Text text -> Optional.of(text.value());
            case Form.Whole whole -> Optional.of(Long.toString(whole.value()));
            case Form other -> {
                fault(other.place(), name + " must be a text");
                yield Optional.empty();
            }
        };
    }

    private Form.Fields fields(Form.Fields in, String name) {
        return switch (in.get(name).orElse(null)) {
            case null -> Form.Fields.NONE;
            case Form.Fields fields -> fields;
            case Form other -> {
                fault(other.place(), name + " must be a map");
                yield Form.Fields.NONE;
            }
        };
    }

    private void known(Form.Fields fields, Set<String> words, String where) {
        fields.values().keySet().stream()
                .filter(name -> !words.contains(name))
                .forEach(name -> fault(fields.placeOf(name), "'" + name + "' is not known in " + where));
    }

    private void unknown(List<Misread> misread) {
        misread.forEach(each -> fault(each.place(), EditionFiles.says(each.problem())));
    }

    private void absent(Form.Fields step, String name) {
        if (step.get(name).isPresent()) {
            fault(step.placeOf(name), "'" + name + "' has no place in this step");
        }
    }

    private static Place place(Form.Fields in, String name) {
        return in.get(name).map(Form::place).orElseGet(() -> in.placeOf(name));
    }

    private void fault(Place place, String says) {
        var fault = new Fault(place, says);
        if (!faults.contains(fault)) {
            faults.add(fault);
        }
    }
}
