package dev.noren.app.rehearsal;

import dev.noren.domain.edition.Edition;
import dev.noren.ports.desk.edition.EditionFiles;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.UnreadableException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a scene, from a rehearsal's file or from what is sent to a server. */
final class SceneReader {

    static final Set<String> WORDS = Set.of("clock", "edition", "given");

    private SceneReader() {}

    /**
     * The scene that is sent to a server.
     *
     * @param casting who asks the plug-ins that it names
     * @throws UnreadableException with every fault
     */
    static Scene read(Form.Fields sent, Casting casting) throws UnreadableException {
        var faults = new Faults();
        faults.known(sent, WORDS, "a scene");
        var scene = read(sent, casting, faults);
        faults.throwAny();
        return scene;
    }

    /** The scene in a map that may hold more; its faults are noted. */
    static Scene read(Form.Fields from, Casting casting, Faults faults) {
        var clock = faults.instant(from, "clock");
        var then = clock.map(casting::at).orElse(casting);
        var edition = edition(from, then, faults);
        var cast = GivenReader.read(faults.fields(from, "given"), edition, then, faults);
        if (from.get("edition").isEmpty() && cast.partners().needAnEdition()) {
            faults.add(from.place(), "edition is required where a buyer brings a partner");
        }
        return new Scene(edition.map(cast.partners()::into), clock.orElse(Instant.MIN), cast.given(), written(from));
    }

    private static Form.Fields written(Form.Fields from) {
        Map<String, Form> words = new LinkedHashMap<>(from.values());
        words.keySet().retainAll(WORDS);
        return Form.Fields.of(words);
    }

    private static Optional<Edition> edition(Form.Fields scene, Casting casting, Faults faults) {
        var given = scene.get("edition");
        if (given.isEmpty()) {
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
            return Optional.of(casting.edition(given.get()));
        } catch (UnreadableException faulty) {
            faults.addAll(faulty);
            return Optional.empty();
        }
    }
}
