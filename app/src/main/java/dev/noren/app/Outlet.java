package dev.noren.app;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** The process's output. A reader that has read enough and is gone is no failure, as in {@code noren clauses | head}. */
final class Outlet extends FilterOutputStream {

    Outlet(OutputStream out) {
        super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException lost) {
            if (!readerIsGone(lost)) {
                throw lost;
            }
        }
    }

    /** The system says it in words alone. */
    private static boolean readerIsGone(IOException lost) {
        return String.valueOf(lost.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
    }
}
