package dev.noren.plugins.host.sheet;

import dev.noren.domain.fact.Words;
import dev.noren.plugins.spi.Sheet;
import dev.noren.ports.driven.Buyers.Reading.Cell;
import java.util.List;

/** A file that was opened, or every place for which it could not be. */
public sealed interface Opened {

    /** The cells; at least one says something. */
    record Readable(Sheet sheet) implements Opened {}

    /**
     * What is wrong with the file.
     *
     * @param cells never empty; bounded
     */
    record Unreadable(List<Cell> cells) implements Opened {

        public Unreadable {
            cells = List.copyOf(cells);
        }

        /** The file as a whole. */
        static Unreadable file(Words says) {
            return new Unreadable(List.of(new Cell(0, 0, says)));
        }
    }
}
