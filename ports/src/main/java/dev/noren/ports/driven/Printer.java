package dev.noren.ports.driven;

import dev.noren.ports.driving.PaperText;
import java.util.Locale;
import java.util.Optional;

/** Draws invoices and credit notes as PDF. Safe for use by several threads; never called inside a unit of work. */
public interface Printer {

    /** Draws none: nobody has said in whose name they are issued. */
    Printer NONE = (text, language) -> Optional.empty();

    /**
     * The paper as PDF: the same bytes for the same text and language.
     *
     * @param language Japanese; any other is English
     * @return empty where nobody has said in whose name it is issued
     */
    Optional<byte[]> print(PaperText text, Locale language);
}
