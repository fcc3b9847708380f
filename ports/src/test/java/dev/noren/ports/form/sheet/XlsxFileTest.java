package dev.noren.ports.form.sheet;

import static dev.noren.ports.form.sheet.CsvFileTest.faults;
import static dev.noren.ports.form.sheet.CsvFileTest.rows;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class XlsxFileTest {

    private static final String NOT_ONE = "0:0 the file is no XLSX, or it is damaged";

    private static Opened open(byte[] content) {
        return new SheetFile("Report.XLSX", content).open(SheetFormat.USUAL);
    }

    private static String cell(String content) {
        return rows(open(Workbooks.of("<row r=\"1\">" + content + "<c t=\"inlineStr\"><is><t>end</t></is></c></row>")))
                .getFirst()
                .getFirst();
    }

    private static String number(String value) {
        return cell("<c r=\"A1\"><v>" + value + "</v></c>");
    }

    @ParameterizedTest
    @CsvSource({
        "12, 12",
        "1234.50, 1234.5",
        "-3, -3",
        "0, 0",
        "4901234567894, 4901234567894",
        "4.901234567894E12, 4901234567894",
        "1E-7, 0.0000001",
        "1.5E3, 1500",
        "1234.5600000000001, 1234.56",
        "0.30000000000000004, 0.3",
        "100.0, 100",
    })
    void numbers_are_plain(String written, String text) {
        assertThat(number(written)).isEqualTo(text);
    }

    @Test
    void a_number_without_end_is_left_as_it_is_written() {
        assertThat(number("1E+1000000000")).isEqualTo("1E+1000000000");
    }

    @Test
    void texts_are_shared_or_inline_and_readings_in_kana_are_left_out() {
        var strings =
                "<si><t>柚子茶</t><rPh sb=\"0\" eb=\"3\"><t>ユズチャ</t></rPh></si><si><r><t>ほう</t></r><r><t>じ茶</t></r></si>";
        var rows = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c>"
                + "<c r=\"C1\" t=\"inlineStr\"><is><t> 茶 </t></is></c></row>";

        assertThat(rows(open(Workbooks.of(Map.of("Sheet1", rows), strings, ""))))
                .containsExactly(List.of("柚子茶", "ほうじ茶", "茶"));
    }

    @Test
    void flags_errors_and_formulas_are_what_they_came_to() {
        assertThat(cell("<c r=\"A1\" t=\"b\"><v>1</v></c>")).isEqualTo("true");
        assertThat(cell("<c r=\"A1\" t=\"b\"><v>0</v></c>")).isEqualTo("false");
        assertThat(cell("<c r=\"A1\" t=\"e\"><v>#N/A</v></c>")).isEqualTo("#N/A");
        assertThat(cell("<c r=\"A1\"><f>SUM(B1:B3)</f><v>42</v></c>")).isEqualTo("42");
        assertThat(cell("<c r=\"A1\" t=\"str\"><f>\"a\"&amp;\"b\"</f><v>ab</v></c>"))
                .isEqualTo("ab");
        assertThat(cell("<c r=\"A1\"><f>SUM(B1:B3)</f></c>")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "yyyy/m/d|45626|2024-11-30",
                "yyyy\"年\"m\"月\"d\"日\"|45626|2024-11-30",
                "[$-411]ggge\"年\"m\"月\"d\"日\"|45626|2024-11-30",
                "yyyy/m/d h:mm|45626.375|2024-11-30T09:00",
                "yyyy/m/d h:mm|45626.999999|2024-12-01",
                "h:mm|0.5|12:00",
                "[h]:mm|1.5|1.5",
                "[h]:mm|0.5|12:00",
                "mmm-yy|45597|2024-11-01",
                "#,##0\"個\"|45626|45626",
                "#,##0_);[Red](#,##0)|45626|45626",
                "\"days\" 0|45626|45626",
                "0.00E+00|45626|45626",
                "General|45626|45626",
                "yyyy/m/d|-1|-1",
                "yyyy/m/d|99999999|99999999",
            })
    void dates_are_told_by_their_formats(String format, String value, String text) {
        var formats = "<numFmts count=\"1\"><numFmt numFmtId=\"200\" formatCode=\"" + format.replace("\"", "&quot;")
                + "\"/></numFmts><cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"200\"/></cellXfs>";

        assertThat(rows(open(Workbooks.of(
                        Map.of("Sheet1", "<row r=\"1\"><c r=\"A1\" s=\"1\"><v>" + value + "</v></c></row>"),
                        "",
                        formats))))
                .containsExactly(List.of(text));
    }

    @ParameterizedTest
    @CsvSource({
        "14, 2024-11-30",
        "22, 2024-11-30",
        "31, 2024-11-30",
        "57, 2024-11-30",
        "1, 45626",
        "9, 45626",
        "49, 45626"
    })
    void formats_that_every_workbook_has_are_known_by_their_numbers(int format, String text) {
        var formats = "<cellXfs count=\"1\"><xf numFmtId=\"" + format + "\"/></cellXfs>";

        assertThat(rows(open(Workbooks.of(
                        Map.of("Sheet1", "<row r=\"1\"><c r=\"A1\" s=\"0\"><v>45626</v></c></row>"), "", formats))))
                .containsExactly(List.of(text));
    }

    @Test
    void rows_and_columns_keep_their_places() {
        assertThat(rows(open(Workbooks.of(
                        "<row r=\"2\"><c r=\"C2\"><v>1</v></c></row><row r=\"4\"><c r=\"A4\"><v>2</v></c></row>"
                                + "<row r=\"5\"><c r=\"A5\" s=\"0\"/></row>"))))
                .containsExactly(List.of(), List.of("", "", "1"), List.of(), List.of("2"));
    }

    @Test
    void the_sheet_of_the_format_is_read_or_else_the_first() {
        var sheets = new LinkedHashMap<String, String>();
        sheets.put("概要", "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>");
        sheets.put("明細", "<row r=\"1\"><c r=\"A1\"><v>2</v></c></row>");
        var file = new SheetFile("report.xlsx", Workbooks.of(sheets, "", ""));

        assertThat(rows(file.open(SheetFormat.USUAL))).containsExactly(List.of("1"));
        assertThat(rows(file.open(new SheetFormat(UTF_8, ',', Optional.of("明細")))))
                .containsExactly(List.of("2"));
        assertThat(faults(file.open(new SheetFormat(UTF_8, ',', Optional.of("売上")))))
                .containsExactly("0:0 there is no sheet '売上'");
    }

    @Test
    void what_is_no_workbook_is_told() {
        assertThat(faults(open("JAN,Orders\n".getBytes(UTF_8)))).containsExactly(NOT_ONE);
        assertThat(faults(open(Workbooks.zipped(Map.of("readme.txt", "hello")))))
                .containsExactly(NOT_ONE);
        assertThat(faults(new SheetFile("report.csv", Workbooks.of("")).open(SheetFormat.USUAL))
                        .getFirst())
                .contains("if it is XLSX");
        assertThat(faults(new SheetFile("report.xlsx", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0})
                                .open(SheetFormat.USUAL))
                        .getFirst())
                .contains("old kind (.xls)");
        assertThat(faults(new SheetFile("report.pdf", "x".getBytes(UTF_8)).open(SheetFormat.USUAL)))
                .containsExactly("0:0 the name of the file must end in .csv or .xlsx");
        assertThat(faults(open(Workbooks.of("")))).containsExactly("0:0 no cell says anything");
    }

    @Test
    void a_file_cut_short_anywhere_is_told() {
        var whole = Workbooks.of("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>");
        for (int length = 4; length < whole.length; length += 7) {
            assertThat(faults(open(Arrays.copyOf(whole, length)))).containsExactly(NOT_ONE);
        }
    }

    @Test
    void a_file_with_a_wrong_byte_anywhere_is_opened_or_told() {
        var whole = Workbooks.of("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>");
        var random = new Random(7);
        for (int i = 0; i < 500; i++) {
            var broken = whole.clone();
            broken[4 + random.nextInt(broken.length - 4)] = (byte) random.nextInt(256);
            assertThat(open(broken)).isNotNull();
        }
    }

    @Test
    void a_workbook_that_unpacks_to_very_much_is_turned_down() {
        var bomb = Workbooks.of("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>" + " ".repeat(50 * 1024 * 1024));

        assertThat(bomb.length).isLessThan(SheetFile.MOST_BYTES);
        assertThat(faults(open(bomb))).containsExactly("0:0 the XLSX unpacks to more than 50 MB");
    }

    @Test
    void a_workbook_of_very_many_files_is_turned_down() {
        var entries = new LinkedHashMap<String, String>();
        for (int i = 0; i <= 1_000; i++) {
            entries.put("file" + i, "");
        }

        assertThat(faults(open(Workbooks.zipped(entries)))).containsExactly("0:0 the XLSX holds too many files");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row>",
                "<row r=\"1\"><c r=\"AAAAAAAAAAAAAAAA1\"><v>1</v></c></row>",
                "<row r=\"1\"><c r=\"XFE1\"><v>1</v></c></row>",
                "<row r=\"1048577\"><c r=\"A1\"><v>1</v></c></row>",
                "<row r=\"0\"><c r=\"A0\"><v>1</v></c></row>",
                "<row r=\"99999999999\"><c r=\"A1\"><v>1</v></c></row>",
            })
    void cells_far_out_are_turned_down_before_room_is_made_for_them(String rows) {
        assertThat(faults(open(Workbooks.of(rows)))).singleElement().asString().contains("cells too far out");
    }

    @Test
    void styles_without_content_far_out_do_no_harm() {
        assertThat(rows(open(Workbooks.of("<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"XFD1\" s=\"0\"/></row>"))))
                .containsExactly(List.of("1"));
    }

    @Test
    void rows_and_columns_are_bounded() {
        assertThat(faults(open(Workbooks.of("<row r=\"100001\"><c r=\"A100001\"><v>1</v></c></row>"))))
                .containsExactly("100001:0 there are more than 100000 rows");
        assertThat(rows(open(Workbooks.of("<row r=\"1\"><c r=\"GR1\"><v>1</v></c></row>")))
                        .getFirst())
                .hasSize(200);
        assertThat(faults(open(Workbooks.of("<row r=\"1\"><c r=\"GS1\"><v>1</v></c></row>"))))
                .containsExactly("1:201 there are more than 200 columns");
    }

    @Test
    void a_long_text_that_many_cells_share_is_not_copied_without_end() {
        var strings = "<si><t xml:space=\"preserve\"> " + "a".repeat(2_000) + " </t></si>";
        var rows = new StringBuilder();
        for (int row = 1; row <= 20_000; row++) {
            rows.append("<row r=\"").append(row).append("\"><c t=\"s\"><v>0</v></c></row>");
        }

        assertThat(faults(open(Workbooks.of(Map.of("Sheet1", rows.toString()), strings, ""))))
                .containsExactly("10001:0 up to here there are too many cells or characters");
    }

    @Test
    void a_long_formula_that_many_cells_share_is_turned_down() {
        var rows = new StringBuilder("<row r=\"1\"><c r=\"A1\"><f t=\"shared\" ref=\"A1:A60000\" si=\"0\">")
                .append("A1+".repeat(30_000))
                .append("1</f><v>1</v></c></row>");
        for (int row = 2; row <= 60_000; row++) {
            rows.append("<row r=\"%d\"><c r=\"A%d\"><f t=\"shared\" si=\"0\"/><v>1</v></c></row>".formatted(row, row));
        }

        assertThat(faults(open(Workbooks.of(rows.toString()))))
                .singleElement()
                .asString()
                .contains("formulas");
    }

    @Test
    void entities_are_not_resolved() {
        var entries = new LinkedHashMap<String, String>();
        entries.put(
                "xl/worksheets/sheet1.xml",
                "<!DOCTYPE worksheet [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
                        + "<!ENTITY file SYSTEM \"file:///etc/hostname\">]><worksheet><sheetData><row r=\"1\"><c r=\"A1\""
                        + " t=\"inlineStr\"><is><t>&b;&file;</t></is></c></row></sheetData></worksheet>");

        assertThat(faults(open(Workbooks.zipped(entries)))).containsExactly(NOT_ONE);
    }
}
