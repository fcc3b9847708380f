package dev.noren.ports.form.sheet;

import dev.noren.domain.fact.Words;
import java.util.List;

/** A file that was opened, or every place for which it could not be. */
public sealed interface Opened {

    /** The cells; at least one says something. */
    record Readable(Cells cells) implements Opened {}

    /**
     * What is wrong with the file.
     *
     * @param faults never empty; bounded
     */
    record Unreadable(List<CellFault> faults) implements Opened {

        public Unreadable {
            faults = List.copyOf(faults);
        }

        /** The file as a whole. */
        static Unreadable file(Words says) {
            return new Unreadable(List.of(new CellFault(0, 0, says)));
        }
    }
}
