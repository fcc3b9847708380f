package dev.noren.ports.form.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks written by hand, so that each holds just what is meant. */
final class Workbooks {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private Workbooks() {}

    /** One sheet, named {@code Sheet1}, with those rows as they are written in the file. */
    static byte[] of(String rows) {
        return of(Map.of("Sheet1", rows), "", "");
    }

    /** Sheets by name; shared strings and number formats as they are written in the file. */
    static byte[] of(Map<String, String> sheets, String strings, String formats) {
        var entries = new LinkedHashMap<String, String>();
        var named = new StringBuilder();
        var related = new StringBuilder();
        int number = 0;
        for (var sheet : sheets.entrySet()) {
            number++;
            named.append(
                    "<sheet name=\"%s\" sheetId=\"%d\" r:id=\"rId%d\"/>".formatted(sheet.getKey(), number, number));
            related.append(relation(number, "worksheet", "worksheets/sheet" + number + ".xml"));
            entries.put(
                    "xl/worksheets/sheet" + number + ".xml",
                    "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + sheet.getValue() + "</sheetData></worksheet>");
        }
        related.append(relation(number + 1, "sharedStrings", "sharedStrings.xml"));
        related.append(relation(number + 2, "styles", "styles.xml"));
        entries.put("[Content_Types].xml", contentTypes(number));
        entries.put(
                "xl/workbook.xml",
                "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS + "\"><sheets>" + named
                        + "</sheets></workbook>");
        entries.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + related
                        + "</Relationships>");
        entries.put("xl/sharedStrings.xml", "<sst xmlns=\"" + MAIN + "\">" + strings + "</sst>");
        entries.put("xl/styles.xml", "<styleSheet xmlns=\"" + MAIN + "\">" + formats + "</styleSheet>");
        return zipped(entries);
    }

    private static String relation(int id, String type, String target) {
        return "<Relationship Id=\"rId%d\" Type=\"%s/%s\" Target=\"%s\"/>".formatted(id, RELATIONS, type, target);
    }

    private static String contentTypes(int sheets) {
        var kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        var types = new StringBuilder("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">");
        types.append("<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        types.append("<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + kind + "sheet.main+xml\"/>");
        types.append("<Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"" + kind + "sharedStrings+xml\"/>");
        types.append("<Override PartName=\"/xl/styles.xml\" ContentType=\"" + kind + "styles+xml\"/>");
        for (int i = 1; i <= sheets; i++) {
            types.append("<Override PartName=\"/xl/worksheets/sheet" + i + ".xml\" ContentType=\"" + kind
                    + "worksheet+xml\"/>");
        }
        return types + "</Types>";
    }

    static byte[] zipped(Map<String, String> entries) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
