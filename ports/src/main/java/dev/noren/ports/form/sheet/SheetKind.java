package dev.noren.ports.form.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** The two kinds of files that hold cells. */
public enum SheetKind {
    /** Values with commas between them (RFC 4180), in UTF-8 with a byte order mark, by which Excel knows the charset. */
    CSV("text/csv; charset=utf-8") {
        @Override
        public SheetWriter to(OutputStream out, String sheet) throws IOException {
            return new CsvWriter(out);
        }
    },
    /** An Office Open XML workbook. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        public SheetWriter to(OutputStream out, String sheet) {
            return new XlsxWriter(out, sheet);
        }
    };

    private final String mediaType;

    SheetKind(String mediaType) {
        this.mediaType = mediaType;
    }

    /** Writes a file of that kind.
     *
     * @param sheet the name of a workbook's sheet: 31 characters at most
     */
    public abstract SheetWriter to(OutputStream out, String sheet) throws IOException;

    public String mediaType() {
        return mediaType;
    }

    /** How the name of such a file ends, {@code .csv}. */
    public String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }
}
