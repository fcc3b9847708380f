package dev.noren.app.rehearsal;

import dev.noren.ports.form.Form;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One rehearsal being played: the names bound in it, step by step. */
final class Performance {

    /** The keys of an answer whose value is a case. */
    private static final Set<String> NAMES_A_CASE = Set.of("case", "opened");

    private static final String NOTIFIED = "notified";

    private final Theatre theatre;
    private final Vocabulary vocabulary;
    private final Map<String, String> names = new HashMap<>();

    Performance(Theatre theatre, Vocabulary vocabulary) {
        this.theatre = theatre;
        this.vocabulary = vocabulary;
    }

    /** Lays out what is given. */
    void begin(Script script) {
        var listings = script.scene().given().listings();
        var ids = theatre.begin(script.scene());
        for (int i = 0; i < listings.size(); i++) {
            names.put("listing " + listings.get(i), ids.get(i));
        }
        theatre.mails();
    }

    /** Plays a step; what does not match, one line each. */
    List<String> play(Script.Step step) {
        step.at().ifPresent(theatre::moveTo);
        boolean looksAtNothing = step.deed() == Script.Deed.LOOK && step.on().isEmpty();
        var found = looksAtNothing ? Form.Fields.NONE : theatre.play(bound(step));
        step.name().ifPresent(name -> bind(name, found));
        return Comparison.mismatches(expectations(step), found.with(NOTIFIED, Form.items(told(found))));
    }

    /** The mails since the last step, and those that a {@code what-if} says there would be. */
    private List<Form> told(Form.Fields found) {
        var told = new ArrayList<Form>();
        if (found.get(NOTIFIED).orElse(null) instanceof Form.Items supposed) {
            told.addAll(supposed.values());
        }
        told.addAll(theatre.mails());
        return told;
    }

    /** Unless a refusal is expected, a step must not be refused; for a question, its code alone expects one. */
    private Form.Fields expectations(Script.Step step) {
        var expect = idsExpected(step.expect());
        boolean looksAtNothing = step.deed() == Script.Deed.LOOK && step.on().isEmpty();
        boolean refusalExpected = expect.get("outcome").isPresent()
                || step.deed() == Script.Deed.QUESTION && expect.get("code").isPresent();
        return refusalExpected || looksAtNothing ? expect : expect.with("outcome", Form.text("accepted"));
    }

    /** What is expected, with ids in place of the names of cases, however deep they stand. */
    private Form.Fields idsExpected(Form.Fields expected) {
        var bound = expected;
        for (var entry : expected.values().entrySet()) {
            bound = bound.with(entry.getKey(), idsExpected(entry.getKey(), entry.getValue()));
        }
        return bound;
    }

    private Form idsExpected(String key, Form expected) {
        return switch (expected) {
            case Form.Fields fields -> idsExpected(fields);
            case Form.Items items ->
                Form.items(items.values().stream()
                        .map(item -> idsExpected(key, item))
                        .toList());
            case Form.Text name when NAMES_A_CASE.contains(key) -> idOf(name);
            case Form other -> other;
        };
    }

    private void bind(String name, Form.Fields found) {
        if (found.get("opened").orElse(null) instanceof Form.Text opened
                && !opened.value().equals("none")) {
            names.put(name, opened.value());
        }
    }

    /** The step with ids in place of the names that were bound. */
    private Script.Step bound(Script.Step step) {
        return new Script.Step(
                step.number(),
                step.repetition(),
                step.deed(),
                step.what(),
                step.by(),
                step.on().map(name -> names.getOrDefault(name, name)),
                withIds(step.what(), step.with()),
                step.name(),
                step.at(),
                step.expect());
    }

    /** A payload with ids in place of the names of cases, also that of the command that a {@code what-if} is about. */
    private Form.Fields withIds(String what, Form.Fields with) {
        var bound = with;
        for (var field : vocabulary.caseFields(what)) {
            if (with.get(field).orElse(null) instanceof Form.Text name) {
                bound = bound.with(field, idOf(name));
            }
        }
        return with.get("do").orElse(null) instanceof Form.Text command
                        && with.get("with").orElse(null) instanceof Form.Fields inner
                ? bound.with("with", withIds(command.value(), inner))
                : bound;
    }

    private Form idOf(Form.Text name) {
        return names.containsKey(name.value()) ? Form.text(names.get(name.value())) : name;
    }
}
