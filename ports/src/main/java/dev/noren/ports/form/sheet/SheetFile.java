package dev.noren.ports.form.sheet;

import dev.noren.domain.fact.Words;
import dev.noren.ports.form.sheet.Opened.Unreadable;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A file of cells as it came: a CSV or an XLSX workbook.
 *
 * @param name by whose ending, {@code .csv} or {@code .xlsx}, it is opened
 */
@SuppressWarnings("ArrayRecordComponent")
public record SheetFile(String name, byte[] content) {

    /** Longer files are not opened. */
    public static final int MOST_BYTES = 5 * 1024 * 1024;

    private static final int[] ARCHIVE = {'P', 'K', 3, 4};
    private static final int[] OLD = {0xD0, 0xCF, 0x11, 0xE0};
    private static final Words EMPTY = new Words("ファイルが空です", "the file is empty");

    /**
     * Its cells, as they look in that format. Never throws, and comes back in a time that is bounded by the file's length.
     */
    public Opened open(SheetFormat format) {
        return beyondUse().orElseGet(() -> opened(format));
    }

    /**
     * Every sheet of a workbook that people see, by name; under an empty name what is wrong with the file where it is none.
     * Never throws, and comes back in a time that is bounded by the file's length.
     */
    public Map<String, Opened> sheets() {
        var unusable = beyondUse();
        if (unusable.isPresent()) {
            return Map.of("", unusable.get());
        }
        return isArchive() ? XlsxFile.sheets(content) : Map.of("", Unreadable.file(XlsxFile.NOT_ONE));
    }

    /** Why content cannot be a CSV, whatever its charset; empty where it may be one. */
    public static Optional<Words> noCsv(byte[] content) {
        if (content.length == 0) {
            return Optional.of(EMPTY);
        }
        if (startsWith(content, ARCHIVE)) {
            return Optional.of(new Words("XLSXです。CSVで保存し直してください", "the file is XLSX: save it as CSV"));
        }
        if (startsWith(content, OLD)) {
            return Optional.of(new Words("古い形式（.xls）です。CSVで保存し直してください", "the file is XLS: save it as CSV"));
        }
        return Optional.empty();
    }

    private Optional<Opened> beyondUse() {
        if (content.length == 0) {
            return Optional.of(Unreadable.file(EMPTY));
        }
        if (content.length > MOST_BYTES) {
            return Optional.of(
                    Unreadable.file(new Words("ファイルが大きすぎます（5 MBまで）", "the file is too large: 5 MB at most")));
        }
        if (startsWith(content, OLD)) {
            return Optional.of(Unreadable.file(new Words(
                    "古い形式（.xls）か、パスワードつきのファイルです。.xlsx で保存し直してください",
                    "the file is of the old kind (.xls) or has a password: save it as .xlsx without one")));
        }
        return Optional.empty();
    }

    private Opened opened(SheetFormat format) {
        var ending = name.toLowerCase(Locale.ROOT);
        if (ending.endsWith(".xlsx")) {
            return isArchive() ? XlsxFile.open(content, format) : Unreadable.file(XlsxFile.NOT_ONE);
        }
        if (ending.endsWith(".csv")) {
            return isArchive()
                    ? Unreadable.file(new Words(
                            "CSVではありません。XLSXなら名前を .xlsx で終えてください",
                            "the file is no CSV: if it is XLSX, let its name end in .xlsx"))
                    : CsvFile.open(content, format);
        }
        return Unreadable.file(
                new Words("名前が .csv か .xlsx で終わるファイルにしてください", "the name of the file must end in .csv or .xlsx"));
    }

    private boolean isArchive() {
        return startsWith(content, ARCHIVE);
    }

    private static boolean startsWith(byte[] content, int... bytes) {
        if (content.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((content[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
