package dev.noren.ports.driving;

import dev.noren.ports.form.sheet.SheetWriter;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

/** Writes lists for the office: of everybody's cases, and for nobody else. Safe for use by several threads. */
public interface Exports {

    /**
     * Writes a list, row by row as it is read. Cases that change meanwhile are told as they stood when their turn came; no
     * command waits for it.
     *
     * @param edition of which alone; empty for all of them. One that nobody knows has no cases
     * @param language that of the head
     * @throws IOException where it cannot be written; what was written so far stands
     */
    void write(Export what, Optional<String> edition, Locale language, SheetWriter to) throws IOException;
}
