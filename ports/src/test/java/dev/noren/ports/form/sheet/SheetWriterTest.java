package dev.noren.ports.form.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetWriterTest {

    private static byte[] written(SheetKind kind, List<List<Datum>> rows) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var writer = kind.to(out, "一覧")) {
            writer.head(List.of("会社", "金額", "期限"));
            for (var row : rows) {
                writer.row(row);
            }
        }
        return out.toByteArray();
    }

    private static List<List<String>> read(SheetKind kind, byte[] content) {
        var opened = new SheetFile("list" + kind.ending(), content).open(SheetFormat.USUAL);
        assertThat(opened).isInstanceOf(Opened.Readable.class);
        return ((Opened.Readable) opened).cells().rows();
    }

    @ParameterizedTest
    @EnumSource
    void what_is_written_is_read_again(SheetKind kind) throws IOException {
        var content = written(
                kind,
                List.of(
                        List.of(
                                Datum.of("有限会社「髙﨑」, \"本店\"\n二階"),
                                new Datum.Number(new BigDecimal("1234.50")),
                                Datum.of(LocalDate.of(2025, 8, 31))),
                        List.of(Datum.NONE, Datum.of(-55_000), Datum.NONE)));

        assertThat(read(kind, content).get(0)).containsExactly("会社", "金額", "期限");
        assertThat(read(kind, content).get(1).get(0)).isEqualTo("有限会社「髙﨑」, \"本店\"\n二階");
        assertThat(new BigDecimal(read(kind, content).get(1).get(1))).isEqualByComparingTo("1234.5");
        assertThat(read(kind, content).get(1).get(2)).isEqualTo("2025-08-31");
        assertThat(read(kind, content).get(2)).containsExactly("", "-55000");
    }

    @ParameterizedTest
    @EnumSource
    void many_rows_are_written_in_order(SheetKind kind) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var writer = kind.to(out, "many")) {
            writer.head(List.of("n"));
            for (int i = 1; i <= 1_234; i++) {
                writer.row(List.of(Datum.of(i)));
            }
        }
        var rows = read(kind, out.toByteArray());
        assertThat(rows).hasSize(1_235);
        assertThat(rows.get(1_234)).containsExactly("1234");
    }

    @Test
    void a_csv_begins_with_the_mark_by_which_excel_knows_the_charset() throws IOException {
        assertThat(new String(written(SheetKind.CSV, List.of()), UTF_8)).isEqualTo("\uFEFF会社,金額,期限\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+81", "-x", "@SUM(A1)", "\tx"})
    void no_text_of_a_csv_is_taken_for_a_formula(String text) throws IOException {
        var content = written(SheetKind.CSV, List.of(List.of(Datum.of(text))));
        assertThat(new String(content, UTF_8)).contains("'" + text);
    }

    @Test
    void a_text_of_a_workbook_is_no_formula() throws IOException {
        assertThat(read(SheetKind.XLSX, written(SheetKind.XLSX, List.of(List.of(Datum.of("=1+1")))))
                        .get(1))
                .containsExactly("=1+1");
    }
}
