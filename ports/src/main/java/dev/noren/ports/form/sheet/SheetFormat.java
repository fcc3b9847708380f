package dev.noren.ports.form.sheet;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * How a file of cells is written.
 *
 * @param charset of CSV files; a byte order mark goes before it
 * @param separator of CSV files; no quotation mark, line end or NUL
 * @param sheet the name of the sheet in XLSX files; empty for the first one
 */
public record SheetFormat(Charset charset, char separator, Optional<String> sheet) {

    /** UTF-8, commas, the first sheet. */
    public static final SheetFormat USUAL = new SheetFormat(StandardCharsets.UTF_8, ',', Optional.empty());

    /** Throws {@link IllegalArgumentException} where the separator is none that CSV can have. */
    public SheetFormat {
        if ("\"\r\n\0".indexOf(separator) >= 0) {
            throw new IllegalArgumentException("no CSV has the separator U+%04X".formatted((int) separator));
        }
    }
}
