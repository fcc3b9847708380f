package dev.noren.ports.driving;

import dev.noren.domain.life.Actor;
import dev.noren.domain.money.Paper;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Invoices and credit notes, for the secretariat and the company that each is for. They are drawn from the log whenever they
 * are asked for. Safe for use by several threads.
 */
public interface Papers {

    /** Those of a case, oldest first; empty where the viewer is shown none of it. */
    Optional<List<PaperText>> of(Actor viewer, String caseId);

    /** The one of that number; empty where there is none that the viewer is shown. */
    Optional<PaperText> numbered(Actor viewer, Paper.Number number);

    /**
     * Those of a kind, in the order of their numbers, whoever they are for.
     *
     * @param after the place of the last one listed before; 0 for the first page
     * @param most how many to list, from 1
     */
    List<PaperText> all(Paper.Kind kind, long after, int most);

    /** As PDF, the same bytes each time; empty where nobody said in whose name it is issued. */
    Optional<byte[]> printed(PaperText text, Locale language);
}
