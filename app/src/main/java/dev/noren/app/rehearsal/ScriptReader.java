package dev.noren.app.rehearsal;

import dev.noren.domain.edition.Edition;
import dev.noren.ports.desk.EditionFiles;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.UnreadableException;
import dev.noren.ports.form.Yaml;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a rehearsal whole before anything of it is played: an unknown word anywhere makes it unreadable. */
final class ScriptReader {

    private final Vocabulary vocabulary;
    private final Faults faults = new Faults();

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
        faults.known(file, Vocabulary.FILE, "the file");
        var title = faults.text(file, "rehearsal").orElse("");
        var edition = edition(file);
        var clock = faults.instant(file, "clock").orElse(Instant.MIN);
        var cast = GivenReader.read(faults.fields(file, "given"), faults);
        var steps = steps(file, new StepReader(vocabulary, faults, cast.given(), clock));
        faults.throwAny();
        return new Script(title, cast.partners().into(edition.orElseThrow()), clock, cast.given(), steps);
    }

    private Optional<Edition> edition(Form.Fields file) {
        var given = file.get("edition");
        if (given.isEmpty()) {
            faults.add(file.place(), "edition is required");
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
            faults.addAll(faulty);
            return Optional.empty();
        }
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
