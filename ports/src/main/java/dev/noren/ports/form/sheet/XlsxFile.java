package dev.noren.ports.form.sheet;

import dev.noren.domain.fact.Words;
import dev.noren.ports.form.sheet.Opened.Unreadable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** An Office Open XML workbook; one of its sheets is read, or each. */
final class XlsxFile {

    static final Words NOT_ONE = new Words("XLSXとして開けません。ファイルが壊れているか、別の形式です", "the file is no XLSX, or it is damaged");

    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

    /** A workbook may have more; they are not looked at. */
    private static final int MOST_SHEETS = 50;

    private XlsxFile() {}

    static Opened open(byte[] content, SheetFormat format) {
        try {
            var beyond = XlsxBounds.beyond(content);
            return beyond.isPresent() ? beyond.get() : read(content, format);
        } catch (IOException | RuntimeException damaged) {
            return Unreadable.file(NOT_ONE);
        }
    }

    private static Opened read(byte[] content, SheetFormat format) throws IOException {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(content), WITH_FORMATS)) {
            var wanted = format.sheet();
            var sheet = wanted.isPresent() ? workbook.findSheet(wanted.get()) : workbook.getSheet(0);
            return sheet.isPresent() ? cells(sheet.get(), workbook.isDate1904()) : missing(wanted);
        }
    }

    static Map<String, Opened> sheets(byte[] content) {
        try {
            var beyond = XlsxBounds.beyond(content);
            return beyond.isPresent() ? Map.of("", beyond.get()) : read(content);
        } catch (IOException | RuntimeException damaged) {
            return Map.of("", Unreadable.file(NOT_ONE));
        }
    }

    private static Map<String, Opened> read(byte[] content) throws IOException {
        var opened = new LinkedHashMap<String, Opened>();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(content), WITH_FORMATS)) {
            var visible = workbook.getSheets()
                    .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                    .limit(MOST_SHEETS)
                    .toList();
            for (var sheet : visible) {
                opened.put(sheet.getName(), cells(sheet, workbook.isDate1904()));
            }
        }
        return opened;
    }

    private static Opened missing(Optional<String> wanted) {
        var name = wanted.orElse("1");
        return Unreadable.file(new Words("シート「" + name + "」がありません", "there is no sheet '" + name + "'"));
    }

    private static Opened cells(Sheet sheet, boolean since1904) throws IOException {
        var grid = new Grid();
        try (var rows = sheet.openStream()) {
            var each = rows.iterator();
            for (boolean more = true; more && each.hasNext(); ) {
                var row = each.next();
                more = grid.add(row.getRowNum(), texts(row, since1904));
            }
        }
        return grid.opened();
    }

    private static List<String> texts(Row row, boolean since1904) {
        var texts = new ArrayList<String>();
        for (int i = 0; i < row.getCellCount(); i++) {
            texts.add(row.getOptionalCell(i)
                    .map(cell -> CellText.of(cell, since1904))
                    .orElse(""));
        }
        return texts;
    }
}
