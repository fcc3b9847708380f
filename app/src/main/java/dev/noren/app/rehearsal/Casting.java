package dev.noren.app.rehearsal;

import dev.noren.domain.edition.Edition;
import dev.noren.domain.edition.Partner;
import dev.noren.ports.desk.edition.EditionFiles;
import dev.noren.ports.driven.Buyers;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.UnreadableException;
import java.time.Instant;
import java.util.Optional;

/** Who asks the plug-ins that a scene names: whoever plays it. */
sealed interface Casting {

    /** A server does, once it is sent the scene: here nobody is asked, and no partner comes of a plug-in. */
    Casting ELSEWHERE = new Elsewhere();

    /** The kernel here does. */
    static Casting by(Buyers buyers) {
        return new Here(buyers);
    }

    /** The same, asking at that instant. */
    Casting at(Instant clock);

    /**
     * An edition written out in place.
     *
     * @throws UnreadableException with every fault
     */
    Edition edition(Form written) throws UnreadableException;

    /**
     * What a plug-in brings to an edition; empty where that is asked elsewhere, or nothing usable came, which has been noted
     * then.
     *
     * @param plugin where its id is written
     */
    Optional<Partner> partner(String id, Form plugin, Edition edition, Faults faults);

    /** Asks at once. */
    record Here(Buyers buyers) implements Casting {

        @Override
        public Casting at(Instant clock) {
            return new Here(buyers.at(clock));
        }

        @Override
        public Edition edition(Form written) throws UnreadableException {
            return EditionFiles.read(written, buyers);
        }

        @Override
        public Optional<Partner> partner(String id, Form plugin, Edition edition, Faults faults) {
            try {
                return Optional.of(EditionFiles.partner(id, edition, buyers));
            } catch (UnreadableException nothingUsable) {
                nothingUsable.faults().forEach(fault -> faults.add(plugin.place(), fault.says()));
                return Optional.empty();
            }
        }
    }

    /** Asks nobody. */
    record Elsewhere() implements Casting {

        @Override
        public Casting at(Instant clock) {
            return this;
        }

        @Override
        public Edition edition(Form written) throws UnreadableException {
            return EditionFiles.readWithoutPlugins(written);
        }

        @Override
        public Optional<Partner> partner(String id, Form plugin, Edition edition, Faults faults) {
            return Optional.empty();
        }
    }
}
