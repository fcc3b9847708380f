package dev.noren.app.rehearsal;

import dev.noren.domain.life.Actor;
import dev.noren.ports.form.Form;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A rehearsal that has been read: everything in it is known, every repetition is a step of its own. */
record Script(String title, Scene scene, List<Step> steps) {

    /** What a step does. */
    enum Deed {
        COMMAND,
        QUESTION,
        LOOK
    }

    /**
     * One step.
     *
     * @param number its place in the file, from 1
     * @param repetition which one it is; 0 where the step is not repeated
     * @param what the command's or question's name; empty for a look
     */
    record Step(
            int number,
            int repetition,
            Deed deed,
            String what,
            Optional<Actor> by,
            Optional<String> on,
            Form.Fields with,
            Optional<String> name,
            Optional<Instant> at,
            Form.Fields expect) {

        /** As in {@code step 3 (adopt, repetition 7)}. */
        String label() {
            var repeated = repetition == 0 ? "" : "repetition " + repetition;
            var parts =
                    Stream.of(what, repeated).filter(part -> !part.isEmpty()).toList();
            return "step " + number + (parts.isEmpty() ? "" : " (" + String.join(", ", parts) + ")");
        }
    }
}
