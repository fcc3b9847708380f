package dev.noren.app.rehearsal;

import dev.noren.ports.form.Form;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One rehearsal being played: the names bound in it, step by step. */
final class Performance {

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
        return Comparison.mismatches(expectations(step), found.with("notified", Form.items(theatre.mails())));
    }

    /** Unless a refusal is expected, a step must not be refused. */
    private static Form.Fields expectations(Script.Step step) {
        boolean looksAtNothing = step.deed() == Script.Deed.LOOK && step.on().isEmpty();
        return step.expect().get("outcome").isPresent() || looksAtNothing
                ? step.expect()
                : step.expect().with("outcome", Form.text("accepted"));
    }

    private void bind(String name, Form.Fields found) {
        if (found.get("opened").orElse(null) instanceof Form.Text opened
                && !opened.value().equals("none")) {
            names.put(name, opened.value());
        }
    }

    /** The step with ids in place of the names that were bound. */
    private Script.Step bound(Script.Step step) {
        var with = step.with();
        for (var field : vocabulary.caseFields(step.what())) {
            if (with.get(field).orElse(null) instanceof Form.Text name && names.containsKey(name.value())) {
                with = with.with(field, Form.text(names.get(name.value())));
            }
        }
        return new Script.Step(
                step.number(),
                step.repetition(),
                step.deed(),
                step.what(),
                step.by(),
                step.on().map(name -> names.getOrDefault(name, name)),
                with,
                step.name(),
                step.at(),
                step.expect());
    }
}
