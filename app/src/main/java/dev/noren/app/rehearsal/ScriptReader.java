package dev.noren.app.rehearsal;

import dev.noren.ports.form.Form;
import dev.noren.ports.form.UnreadableException;
import dev.noren.ports.form.Yaml;
import java.util.ArrayList;
import java.util.List;

/** Reads a rehearsal whole before anything of it is played: an unknown word anywhere makes it unreadable. */
final class ScriptReader {

    private final Vocabulary vocabulary;
    private final Casting casting;
    private final Attachments attachments;
    private final Faults faults = new Faults();

    private ScriptReader(Vocabulary vocabulary, Casting casting, Attachments attachments) {
        this.vocabulary = vocabulary;
        this.casting = casting;
        this.attachments = attachments;
    }

    /**
     * The rehearsal in a text.
     *
     * @param casting who asks the plug-ins that it names
     * @param attachments the files beside it
     * @throws UnreadableException with every fault, each with line and column
     */
    static Script read(String text, Vocabulary vocabulary, Casting casting, Attachments attachments)
            throws UnreadableException {
        return new ScriptReader(vocabulary, casting, attachments).read(Yaml.read(text));
    }

    private Script read(Form form) throws UnreadableException {
        if (!(form instanceof Form.Fields file)) {
            throw UnreadableException.at(
                    form.place(), "a rehearsal is a map of rehearsal, edition, clock, given, steps");
        }
        faults.known(file, Vocabulary.FILE, "the file");
        var title = faults.text(file, "rehearsal").orElse("");
        if (file.get("edition").isEmpty()) {
            faults.add(file.place(), "edition is required");
        }
        var scene = SceneReader.read(file, casting, faults);
        var steps = steps(file, new StepReader(vocabulary, attachments, faults, scene.given(), scene.clock()));
        faults.throwAny();
        return new Script(title, scene, steps);
    }

    private List<Script.Step> steps(Form.Fields file, StepReader reader) {
        var steps = new ArrayList<Script.Step>();
        if (!(file.get("steps").orElse(null) instanceof Form.Items items)) {
            faults.add(file.placeOf("steps"), "steps must be a list");
            return steps;
        }
        for (int i = 0; i < items.values().size(); i++) {
            if (items.values().get(i) instanceof Form.Fields step) {
                reader.read(i + 1, step, steps);
            } else {
                faults.add(items.values().get(i).place(), "a step must be a map");
            }
        }
        return steps;
    }
}
