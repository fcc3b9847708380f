package dev.noren.ports.desk.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.noren.ports.desk.payment.Statement.Entry;
import dev.noren.ports.driving.BankColumn;
import dev.noren.ports.driving.BankLine;
import dev.noren.ports.driving.BankStatement;
import dev.noren.ports.driving.LineAnswer;
import dev.noren.ports.form.UnreadableException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatementTest {

    private static final Charset JAPANESE = Charset.forName("windows-31j");

    private static List<Entry> read(byte[] content, Optional<Charset> charset, Map<BankColumn, String> columns) {
        try {
            var entries = new ArrayList<Entry>();
            Statement.of(new BankStatement(content, charset, columns, false)).forEachRemaining(entries::add);
            return entries;
        } catch (UnreadableException headless) {
            throw new IllegalArgumentException(headless);
        }
    }

    private static List<Entry> read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8), Optional.empty(), Map.of());
    }

    private static BankLine line(Entry entry) {
        return ((Entry.Payment) entry).line();
    }

    private static LineAnswer.Unreadable unreadable(Entry entry) {
        return (LineAnswer.Unreadable) ((Entry.Aside) entry).answer();
    }

    private static String told(Entry entry) {
        return switch (entry) {
            case Entry.Payment(var line) ->
                line.line() + " " + line.receivedOn() + " " + line.amount() + " " + line.payer() + "|" + line.remark();
            case Entry.Aside(var answer) ->
                answer.line() + " " + answer.outcome().word();
        };
    }

    @Test
    void a_statement_begins_after_its_head_and_what_stands_before_that() {
        assertThat(read("""
                        入出金明細照会
                        口座番号,1234567

                        取引日,お引出し,お預入れ,お取り扱い内容,残高
                        2024/10/05,,"60,000",振込　ｶ)ｻｸﾗ,160000
                        2024/10/06,440,,振込手数料,159560

                        2024/10/07,0,30000,ﾔﾏﾀﾞ,189560
                        合計,440,90000,,
                        """))
                .extracting(StatementTest::told)
                .containsExactly(
                        "5 2024-10-05 60000 |振込 カ)サクラ", "6 withdrawal", "8 2024-10-07 30000 |ヤマダ", "9 unreadable");
    }

    @Test
    void columns_are_known_in_english_too_and_in_any_order() {
        assertThat(read("Remark,Payer Name,Amount (JPY),Date\nfee,SAKURA,60000,2024-10-05\n"))
                .extracting(StatementTest::told)
                .containsExactly("2 2024-10-05 60000 SAKURA|fee");
    }

    @Test
    void where_both_ways_share_a_column_another_one_tells_which() {
        assertThat(
                        read(
                                "取引日,入払区分,取引金額,振込依頼人名\n20241005,1,100,A\n20241005,2,200,B\n20241005,出金,300,C\n20241005,入金,400,D\n"))
                .extracting(StatementTest::told)
                .containsExactly("2 2024-10-05 100 A|", "3 withdrawal", "4 withdrawal", "5 2024-10-05 400 D|");
    }

    @ParameterizedTest
    @ValueSource(strings = {"入", "入金", "1", "１", "credit", "CR", "c", "In"})
    void what_came_in_is_known_by_its_word(String word) {
        assertThat(read("date,direction,amount\n2024-10-05," + word + ",100\n"))
                .extracting(StatementTest::told)
                .containsExactly("2 2024-10-05 100 |");
    }

    @ParameterizedTest
    @ValueSource(strings = {"出", "出金", "払", "払出", "支払", "お支払", "引出", "お引き出し", "2", "２", "Debit", "DR", "d", "OUT"})
    void what_went_out_is_known_by_its_word(String word) {
        assertThat(read("date,direction,amount\n2024-10-05," + word + ",100\n"))
                .extracting(StatementTest::told)
                .containsExactly("2 withdrawal");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "3", "0", "x", "income", "入金取消", "入出金", "振替", "訂正"})
    void a_way_that_is_not_known_is_none(String word) {
        var read = read("date,direction,amount\n2024-10-05," + word + ",100\n");
        assertThat(unreadable(read.getFirst()))
                .returns(2, LineAnswer.Unreadable::line)
                .returns(2, LineAnswer.Unreadable::column);
    }

    @Test
    void money_that_came_in_and_went_out_on_one_line_is_neither() {
        var read = read("date,paid in,paid out\n2024-10-05,100,1\n2024-10-05,100,0\n2024-10-05,0,1\n");
        assertThat(read)
                .extracting(StatementTest::told)
                .containsExactly("2 unreadable", "3 2024-10-05 100 |", "4 withdrawal");
        assertThat(unreadable(read.getFirst()).column()).isEqualTo(3);
    }

    @Test
    void a_bank_that_calls_its_columns_otherwise_is_told_of() {
        var csv = "When,In,Who\n2024-10-05,100,A\n".getBytes(StandardCharsets.UTF_8);
        assertThat(read(
                        csv,
                        Optional.empty(),
                        Map.of(BankColumn.DATE, "when", BankColumn.AMOUNT, "In", BankColumn.PAYER, "WHO")))
                .extracting(StatementTest::told)
                .containsExactly("2 2024-10-05 100 A|");
        assertThatThrownBy(() -> read(csv, Optional.empty(), Map.of(BankColumn.DATE, "When")))
                .hasRootCauseInstanceOf(UnreadableException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "a,b\n1,2\n", "日付\n2024-10-05\n", "入金額\n5\n"})
    void a_file_without_a_head_is_none(String text) {
        assertThatThrownBy(() -> read(text)).hasRootCauseInstanceOf(UnreadableException.class);
    }

    @Test
    void a_line_with_more_cells_than_the_head_is_not_believed() {
        var read = read("date,amount,payer,remark\n2024-10-05,41,000,A,\n2024-10-05,41000,A\n");

        assertThat(read).extracting(StatementTest::told).containsExactly("2 unreadable", "3 2024-10-05 41000 A|");
        assertThat(unreadable(read.getFirst()).column()).isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"日付,入金額,入金額", "日付,入金額,金額", "日付,金額,取引日", "date,paid in,paid out,debit"})
    void two_columns_of_one_kind_are_refused_by_name(String head) {
        assertThatThrownBy(() -> read(head + "\n2024-10-05,1,1\n"))
                .rootCause()
                .hasMessageContaining("several columns may be the ")
                .hasMessageContaining(head.substring(head.lastIndexOf(',') + 1));
    }

    @Test
    void whoever_names_the_column_says_which_of_several_is_meant() {
        var csv = "日付,金額,入金額\n2024-10-05,7,100\n".getBytes(StandardCharsets.UTF_8);
        assertThat(read(csv, Optional.empty(), Map.of(BankColumn.AMOUNT, "入金額")))
                .extracting(StatementTest::told)
                .containsExactly("2 2024-10-05 100 |");
    }

    @Test
    void remarks_in_several_columns_are_put_together() {
        assertThat(read("日付,備考,金額,摘要\n2024-10-05,a,100,b\n"))
                .extracting(StatementTest::told)
                .containsExactly("2 2024-10-05 100 |a b");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|the file is empty",
                "'  '|the file is empty",
                "PK\u0003\u0004rest|the file is XLSX: save it as CSV",
                "\u00D0\u00CF\u0011\u00E0rest|the file is XLS: save it as CSV",
                "ELF,NUL|the file is no text",
                "\u0089PNG,\u00FF\u00FF|holds bytes that are no characters",
                "a,b|no row names the columns of the day and of what came in"
            })
    void a_file_that_is_no_statement_is_told_why(String content, String says) {
        assertThatThrownBy(() -> read(
                        content.replace("NUL", "\0").getBytes(StandardCharsets.ISO_8859_1), Optional.empty(), Map.of()))
                .rootCause()
                .hasMessageContaining(says);
    }

    @Test
    void a_column_that_is_not_there_is_named() {
        var csv = "日付,金額\n2024-10-05,100\n".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> read(csv, Optional.empty(), Map.of(BankColumn.DATE, "なし")))
                .rootCause()
                .hasMessageContaining("there is no column 'なし' to be the date");
    }

    @Test
    void a_head_in_another_charset_than_the_one_given_is_told_of() {
        var csv = "日付,金額\n2024-10-05,100\n".getBytes(JAPANESE);
        assertThatThrownBy(() -> read(csv, Optional.of(StandardCharsets.UTF_8), Map.of()))
                .rootCause()
                .hasMessageContaining("holds bytes that are no characters in UTF-8");
    }

    @Test
    void the_charset_is_found_out_and_a_line_is_the_same_in_each() {
        var text = "日付,入金額,振込依頼人名,摘要\r\n2024-10-05,100,㈱髙橋①,ﾌﾘｺﾐ\r\n";
        var written = List.of(
                text.getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8),
                text.getBytes(JAPANESE),
                ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE));
        var lines = written.stream()
                .map(bytes -> line(read(bytes, Optional.empty(), Map.of()).getFirst()))
                .toList();

        assertThat(lines).hasSize(4).containsOnly(lines.getFirst());
        assertThat(lines.getFirst().payer()).isEqualTo("(株)髙橋1");
        assertThat(line(read(text.getBytes(JAPANESE), Optional.of(Charset.forName("Shift_JIS")), Map.of())
                        .getFirst()))
                .isEqualTo(lines.getFirst());
    }

    @Test
    void bytes_that_are_no_character_are_told_by_line_and_column() {
        var text = "date,amount,payer\n2024-10-05,100,A\n2024-10-05,100,?\n".getBytes(StandardCharsets.UTF_8);
        text[text.length - 2] = (byte) 0xFF;

        var read = read(text, Optional.of(StandardCharsets.UTF_8), Map.of());

        assertThat(read).extracting(StatementTest::told).containsExactly("2 2024-10-05 100 A|", "3 unreadable");
        assertThat(unreadable(read.get(1)).column()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "heute,1,,1",
                "2024-10-05,x,,2",
                "2024-10-05,,,2",
                "2024-10-05,0,,2",
                "2024-10-05,-5,,2",
                "2024-10-05,△5,,2",
                "2024-10-05,$5,,2",
                "2024-10-05,5,USD,3"
            })
    void what_cannot_be_a_payment_is_told_with_its_column(String said) {
        int at = said.lastIndexOf(',');
        var read = read("date,amount,currency\n" + said.substring(0, at) + "\n2024-10-05,5,JPY\n");

        assertThat(unreadable(read.getFirst()))
                .returns(2, LineAnswer.Unreadable::line)
                .returns(Integer.parseInt(said.substring(at + 1)), LineAnswer.Unreadable::column);
        assertThat(told(read.get(1))).isEqualTo("3 2024-10-05 5 |");
    }

    @Test
    void equal_lines_have_keys_of_their_own_and_the_same_ones_in_every_file() {
        var head = "日付,入金額,振込依頼人名\n";
        var first = read(head + "2024-10-05,100,A\n2024-10-05,100,A\n2024-10-06,100,A\n");
        var second = read("振込依頼人名,入金額,日付,残高\nＡ,\"100\",2024/10/5,7\nA,¥100,R6.10.5,8\nA,100,2024-10-05,9\n");

        assertThat(first).extracting(entry -> line(entry).key()).doesNotHaveDuplicates();
        assertThat(second)
                .extracting(entry -> line(entry).key())
                .startsWith(line(first.get(0)).key(), line(first.get(1)).key())
                .doesNotHaveDuplicates();
        assertThat(line(first.get(0)).key()).matches("bank-[0-9a-f]{20}-1");
        assertThat(line(first.get(1)).key()).endsWith("-2");
    }

    @Test
    void whatever_a_bank_says_makes_another_line() {
        var keys = read("""
                        date,amount,payer,remark,reference,account
                        2024-10-05,100,A,r,1,x
                        2024-10-06,100,A,r,1,x
                        2024-10-05,101,A,r,1,x
                        2024-10-05,100,B,r,1,x
                        2024-10-05,100,A,s,1,x
                        2024-10-05,100,A,r,2,x
                        2024-10-05,100,A,r,1,y
                        """);
        assertThat(keys).extracting(entry -> line(entry).key()).doesNotHaveDuplicates();
    }

    @Test
    void a_line_that_was_left_keeps_its_key_as_long_as_nothing_but_the_case_is_filled_in() {
        var key =
                line(read("date,amount,payer\n2024-10-05,100,-A\n").getFirst()).key();
        var left = "case,why,date,amount,payer,key\n";

        var filled = read(left + "c-7,x,2024/10/05,100,'-A," + key + "\n").getFirst();
        assertThat(line(filled).key()).isEqualTo(key);
        assertThat(line(filled).toCase()).contains("c-7");

        var changed = read(left + "c-7,x,2024-10-05,101,'-A," + key + "\n").getFirst();
        assertThat(unreadable(changed).column()).isEqualTo(6);
    }

    @Test
    void a_quotation_mark_that_is_not_closed_takes_nothing_with_it_but_its_line() {
        var read = read(
                "date,amount,payer\n2024-10-05,100,A\n2024-10-05,100,\"B\n2024-10-05,300,\"C\"\n2024-10-05,400,D\n");

        assertThat(read)
                .extracting(StatementTest::told)
                .containsExactly("2 2024-10-05 100 A|", "3 unreadable", "4 2024-10-05 300 C|", "5 2024-10-05 400 D|");
        assertThat(unreadable(read.get(1)).column()).isEqualTo(3);
    }

    @Test
    void a_quotation_mark_alone_is_a_line_that_is_told_of() {
        assertThat(read("date,amount,payer\n\"\n2024-10-05,200,c\n"))
                .extracting(StatementTest::told)
                .containsExactly("2 unreadable", "3 2024-10-05 200 c|");
    }

    @Test
    void a_cell_that_runs_over_the_end_of_its_line_is_not_believed() {
        assertThat(read("date,amount,remark\r\n2024-10-05,100,\"a\r\nb\"\r\n2024-10-05,200,c\r\n"))
                .extracting(StatementTest::told)
                .containsExactly("2 unreadable", "3 unreadable", "4 2024-10-05 200 |c");
    }

    @Test
    void quotation_marks_keep_commas_and_two_of_them_are_one() {
        assertThat(read("date,amount,payer,remark\n2024-10-05,\"1,000\",\"A \"\"B\"\"\",\"\"\n2024-10-05,5,A\"B,\n"))
                .extracting(StatementTest::told)
                .containsExactly("2 2024-10-05 1000 A \"B\"|", "3 2024-10-05 5 A\"B|");
    }
}
