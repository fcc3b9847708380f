package dev.noren.ports.form.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/**
 * Rows that are written as they come: none of them is kept. The file is whole once this is closed; the stream below it stays
 * open.
 */
public interface SheetWriter extends Closeable {

    /** The names of the columns; once, before any row. */
    void head(List<String> names) throws IOException;

    /** The next row. */
    void row(List<Datum> cells) throws IOException;
}
