package dev.noren.ports.form.sheet;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class CsvFileTest {

    static Opened open(byte[] content, SheetFormat format) {
        return new SheetFile("report.csv", content).open(format);
    }

    static Opened open(String text) {
        return open(text.getBytes(UTF_8), SheetFormat.USUAL);
    }

    static SheetFormat in(Charset charset) {
        return new SheetFormat(charset, ',', Optional.empty());
    }

    static List<List<String>> rows(Opened opened) {
        assertThat(opened).isInstanceOf(Opened.Readable.class);
        return ((Opened.Readable) opened).cells().rows();
    }

    static List<String> faults(Opened opened) {
        assertThat(opened).isInstanceOf(Opened.Unreadable.class);
        return ((Opened.Unreadable) opened)
                .faults().stream()
                        .map(cell -> cell.row() + ":" + cell.column() + " "
                                + cell.says().en())
                        .toList();
    }

    @Test
    void cells_are_text_without_white_space_around_them() {
        assertThat(rows(open("JAN, 注文 ,x\r\n　4901\u00a0,\"1,234\",\"say \"\"hi\"\"\"\r\n")))
                .containsExactly(List.of("JAN", "注文", "x"), List.of("4901", "1,234", "say \"hi\""));
    }

    @Test
    void empty_rows_count_and_those_at_the_end_are_left_out() {
        assertThat(rows(open("a\n\n,,\nb,,\n,\n\n"))).containsExactly(List.of("a"), List.of(), List.of(), List.of("b"));
    }

    @Test
    void a_row_may_run_over_several_lines() {
        assertThat(rows(open("a,\"b\nc\"\nd"))).containsExactly(List.of("a", "b\nc"), List.of("d"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-31j", "GB18030", "UTF-16LE", "EUC-JP", "GBK"})
    void files_are_read_in_the_charset_of_the_format(String charset) {
        var text = "商品,売上\n柚子,12";

        assertThat(rows(open(text.getBytes(Charset.forName(charset)), in(Charset.forName(charset)))))
                .containsExactly(List.of("商品", "売上"), List.of("柚子", "12"));
    }

    @Test
    void windows_31j_and_gb18030_hold_what_their_narrower_kin_do_not() {
        assertThat(rows(open("①髙﨑".getBytes(Charset.forName("windows-31j")), in(Charset.forName("windows-31j")))))
                .containsExactly(List.of("①髙﨑"));
        assertThat(rows(open("㐀𠀀".getBytes(Charset.forName("GB18030")), in(Charset.forName("GB18030")))))
                .containsExactly(List.of("㐀𠀀"));
    }

    @Test
    void a_byte_order_mark_goes_before_the_format() {
        var sjis = in(Charset.forName("windows-31j"));

        assertThat(rows(open("\uFEFF柚子".getBytes(UTF_8), sjis))).containsExactly(List.of("柚子"));
        assertThat(rows(open("\uFEFF柚子".getBytes(UTF_16LE), sjis))).containsExactly(List.of("柚子"));
        assertThat(rows(open("\uFEFF柚子".getBytes(UTF_16BE), sjis))).containsExactly(List.of("柚子"));
        assertThat(rows(open("\uFEFF柚子".getBytes(Charset.forName("GB18030")), in(Charset.forName("GB18030")))))
                .containsExactly(List.of("柚子"));
    }

    @Test
    void bytes_that_are_none_are_named_with_row_and_column() {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes("a,b\n\"x,\ny\",ok\n1,".getBytes(UTF_8));
        bytes.write(0xFF);
        bytes.writeBytes("\n".getBytes(UTF_8));
        bytes.write(0xE6);

        assertThat(faults(open(bytes.toByteArray(), SheetFormat.USUAL)))
                .containsExactly(
                        "3:2 bytes that are no character in UTF-8: FF", "4:1 bytes that are no character in UTF-8: E6");
    }

    @Test
    void a_file_in_another_charset_is_told_by_its_first_row() {
        assertThat(faults(open("柚子,12".getBytes(Charset.forName("windows-31j")), SheetFormat.USUAL))
                        .getFirst())
                .startsWith("1:1 bytes that are no character in UTF-8: 97");
        assertThat(faults(open("a,b".getBytes(UTF_16LE), SheetFormat.USUAL)).getFirst())
                .startsWith("1:1 a NUL");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb,\"c\nd\ne", "a\n\"b\"c,d\ne", "a\n\"", "a\n\"\"\""})
    void a_quotation_mark_that_is_not_closed_is_named_with_its_row(String text) {
        assertThat(faults(open(text)))
                .containsExactly("2:0 a quotation mark is not closed, or something stands behind one that closes");
    }

    @Test
    void other_separators_work_and_those_that_cannot_do_not() {
        assertThat(rows(open("a\tb;c".getBytes(UTF_8), new SheetFormat(UTF_8, '\t', Optional.empty()))))
                .containsExactly(List.of("a", "b;c"));
        for (char none : new char[] {'"', '\n', '\r', '\0'}) {
            assertThatThrownBy(() -> new SheetFormat(UTF_8, none, Optional.empty()))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void a_file_without_anything_in_it_is_a_fault() {
        assertThat(faults(open(""))).containsExactly("0:0 the file is empty");
        assertThat(faults(open(" ,\n　,\n"))).containsExactly("0:0 no cell says anything");
        assertThat(faults(open("\uFEFF"))).containsExactly("0:0 no cell says anything");
    }

    @Test
    void a_file_has_100_000_rows_at_most() {
        assertThat(rows(open("a\n".repeat(100_000)))).hasSize(100_000);
        assertThat(faults(open("a\n".repeat(100_001)))).containsExactly("100001:0 there are more than 100000 rows");
        assertThat(rows(open("a\n".repeat(100_000) + "\n,\n"))).hasSize(100_000);
    }

    @Test
    void a_row_has_200_columns_at_most() {
        assertThat(rows(open("a" + ",a".repeat(199))).getFirst()).hasSize(200);
        assertThat(faults(open("b\na" + ",a".repeat(200)))).containsExactly("2:201 there are more than 200 columns");
        assertThat(rows(open("a" + ",".repeat(300))).getFirst()).hasSize(1);
    }

    @Test
    void a_cell_has_2_000_characters_at_most() {
        assertThat(rows(open("x," + "a".repeat(2_000)))).hasSize(1);
        assertThat(faults(open("x," + "a".repeat(2_001))))
                .containsExactly("1:2 the cell is longer than 2000 characters");
    }

    @Test
    void a_file_has_5_megabytes_at_most() {
        var most = new byte[5 * 1024 * 1024];
        Arrays.fill(most, (byte) '\n');
        most[0] = 'a';

        assertThat(rows(open(most, SheetFormat.USUAL))).hasSize(1);
        assertThat(faults(open(new byte[5 * 1024 * 1024 + 1], SheetFormat.USUAL)))
                .containsExactly("0:0 the file is too large: 5 MB at most");
    }

    @Test
    void very_many_faults_are_told_up_to_a_hundred() {
        var bytes = new byte[1_000];
        Arrays.fill(bytes, (byte) 0xFF);
        bytes[0] = 'a';

        assertThat(faults(open(bytes, SheetFormat.USUAL))).hasSize(100);
    }

    @Test
    void whatever_comes_is_opened_or_told() {
        var random = new Random(5);
        var alphabet = "a,\"\n\r\t1.\0é柚\uFEFF".toCharArray();
        for (int i = 0; i < 2_000; i++) {
            var text = new StringBuilder();
            random.ints(random.nextInt(40), 0, alphabet.length).forEach(each -> text.append(alphabet[each]));
            var bytes = text.toString().getBytes(UTF_8);
            var noise = new byte[random.nextInt(200)];
            random.nextBytes(noise);
            for (var charset : List.of("UTF-8", "windows-31j", "GB18030", "UTF-16", "ISO-2022-JP", "UTF-32")) {
                assertThat(open(bytes, in(Charset.forName(charset)))).isNotNull();
                assertThat(open(noise, in(Charset.forName(charset)))).isNotNull();
            }
        }
    }
}
