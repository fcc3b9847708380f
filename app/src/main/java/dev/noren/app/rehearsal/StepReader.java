package dev.noren.app.rehearsal;

import dev.noren.domain.clause.Clauses;
import dev.noren.domain.life.Actor;
import dev.noren.domain.life.Role;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.Json;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the steps of a rehearsal, one after the other: who may act, and what the clock says, depends on those before. */
final class StepReader {

    private static final int MOST_TIMES = 10_000;
    private static final Set<String> NAMING = Set.of("register-company", "register-buyer");

    private final Vocabulary vocabulary;
    private final Attachments attachments;
    private final Faults faults;
    private final Set<String> actors = new HashSet<>();
    private Instant clock;

    StepReader(Vocabulary vocabulary, Attachments attachments, Faults faults, Scene.Given given, Instant clock) {
        this.vocabulary = vocabulary;
        this.attachments = attachments;
        this.faults = faults;
        this.clock = clock;
        given.companies().keySet().forEach(name -> actors.add("company " + name));
        given.buyers().keySet().forEach(name -> actors.add("buyer " + name));
    }

    /** Reads a step, and each of its repetitions as one of its own. */
    void read(int number, Form.Fields step, List<Script.Step> steps) {
        faults.known(step, Vocabulary.STEP, "a step");
        var times = step.get("times");
        if (times.isEmpty()) {
            steps.add(step(number, 0, step));
        } else if (times.get() instanceof Form.Whole whole && whole.value() >= 1 && whole.value() <= MOST_TIMES) {
            for (int n = 1; n <= whole.value(); n++) {
                steps.add(step(number, n, (Form.Fields) Repetition.of(step, n)));
            }
        } else {
            faults.add(times.get().place(), "times must be a whole number from 1 to " + MOST_TIMES);
        }
    }

    private Script.Step step(int number, int repetition, Form.Fields step) {
        var command = faults.text(step, "do");
        var question = faults.text(step, "ask");
        if (command.isPresent() && question.isPresent()) {
            faults.add(step.placeOf("ask"), "a step either does or asks");
        }
        var deed = command.isPresent()
                ? Script.Deed.COMMAND
                : question.isPresent() ? Script.Deed.QUESTION : Script.Deed.LOOK;
        var payload = payload(step, deed, command.or(() -> question).orElse(""));
        var name = faults.text(step, "name");
        if (command.filter(NAMING::contains).isPresent() && name.isPresent()) {
            actors.add(command.get().substring("register-".length()) + " " + name.get());
        }
        return new Script.Step(
                number,
                repetition,
                deed,
                command.or(() -> question).orElse(""),
                by(step, deed),
                faults.text(step, "on"),
                payload,
                name,
                at(step),
                expectations(step));
    }

    private Form.Fields payload(Form.Fields step, Script.Deed deed, String what) {
        return switch (deed) {
            case COMMAND -> {
                if (!vocabulary.knowsCommand(what)) {
                    faults.add(Faults.place(step, "do"), "'" + what + "' is no command known here");
                }
                faults.absent(step, "about");
                var with = attachments.into(faults.fields(step, "with"), faults);
                faults.addAll(vocabulary.unknownInCommand(what, with));
                yield with;
            }
            case QUESTION -> {
                if (!vocabulary.knowsQuestion(what)) {
                    faults.add(Faults.place(step, "ask"), "'" + what + "' is no question known here");
                }
                faults.absent(step, "with");
                var about = faults.fields(step, "about");
                faults.addAll(vocabulary.unknownInQuestion(what, about));
                yield about;
            }
            case LOOK -> {
                faults.absent(step, "with");
                faults.absent(step, "about");
                yield Form.Fields.NONE;
            }
        };
    }

    private Optional<Actor> by(Form.Fields step, Script.Deed deed) {
        var by = faults.text(step, "by");
        if (by.isEmpty()) {
            if (deed != Script.Deed.LOOK) {
                faults.add(step.place(), "by is required");
            }
            return Optional.empty();
        }
        if (by.get().equals(Role.SECRETARIAT.word())) {
            return Optional.of(Actor.SECRETARIAT);
        }
        if (!actors.contains(by.get())) {
            faults.add(Faults.place(step, "by"), "'" + by.get() + "' is nobody in this rehearsal");
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
        var at = faults.instant(step, "at");
        if (at.isPresent() && at.get().isBefore(clock)) {
            faults.add(Faults.place(step, "at"), "at lies before the clock");
        }
        at.filter(instant -> instant.isAfter(clock)).ifPresent(instant -> clock = instant);
        return at;
    }

    private Form.Fields expectations(Form.Fields step) {
        var expect = faults.fields(step, "expect");
        expected(expect, "expect");
        if (expect.get("not").isPresent()) {
            expected(faults.fields(expect, "not"), "not");
        }
        return expect;
    }

    private void expected(Form.Fields expect, String where) {
        faults.known(expect, Vocabulary.EXPECT, where);
        for (var name : Vocabulary.CLAUSES) {
            if (expect.get(name).orElse(null) instanceof Form.Items clauses) {
                clauses.values().forEach(this::isClause);
            }
        }
    }

    private void isClause(Form form) {
        boolean known = form instanceof Form.Text id && Clauses.byId(id.value()).isPresent();
        if (!known) {
            faults.add(form.place(), Json.canonical(form) + " is no clause of the catalogue");
        }
    }
}
