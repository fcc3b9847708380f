package dev.noren.adapters.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LayoutTest {

    @Test
    void a_wide_line_is_broken_at_a_space() {
        assertThat(Layout.of("word ".repeat(29)))
                .isEqualTo(
                        "word ".repeat(14).strip() + "\n" + "word ".repeat(15).strip());
    }

    @Test
    void a_wide_line_of_japanese_is_broken_between_characters() {
        assertThat(Layout.of("あ".repeat(80))).isEqualTo("あ".repeat(36) + "\n" + "あ".repeat(36) + "\n" + "あ".repeat(8));
    }

    @Test
    void a_few_columns_too_many_stay_on_the_line() {
        assertThat(Layout.of("あ".repeat(39))).isEqualTo("あ".repeat(39));
    }

    @Test
    void no_line_begins_with_a_full_stop_or_ends_with_an_opening_bracket() {
        assertThat(Layout.of("あ".repeat(36) + "。" + "い".repeat(9))).isEqualTo("あ".repeat(35) + "\nあ。" + "い".repeat(9));
        assertThat(Layout.of("あ".repeat(35) + "「" + "い".repeat(9))).isEqualTo("あ".repeat(35) + "\n「" + "い".repeat(9));
    }

    @Test
    void a_date_is_never_broken() {
        assertThat(Layout.of("あ".repeat(34) + "、2024年9月16日までにお願いします"))
                .isEqualTo("あ".repeat(34) + "、\n2024年9月16日までにお願いします");
    }

    @Test
    void a_word_wider_than_the_line_stays_whole() {
        assertThat(Layout.of("see " + "x".repeat(100) + " there")).isEqualTo("see\n" + "x".repeat(100) + "\nthere");
    }

    @Test
    void a_character_keeps_its_surrogates_and_its_marks() {
        var horse = "𩸽";
        var voiced = "か\u3099";

        assertThat(Layout.of(horse.repeat(40)).lines()).containsExactly(horse.repeat(36), horse.repeat(4));
        assertThat(Layout.of(voiced.repeat(40)).lines()).containsExactly(voiced.repeat(36), voiced.repeat(4));
    }

    @Test
    void a_bullet_is_followed_by_an_indent_and_a_quotation_by_its_mark() {
        assertThat(Layout.of("- " + "word ".repeat(20)).lines())
                .containsExactly(
                        "- " + "word ".repeat(14).strip(),
                        "  " + "word ".repeat(6).strip());
        assertThat(Layout.of(Layout.quoted("word ".repeat(20))).lines())
                .containsExactly(
                        "> " + "word ".repeat(14).strip(),
                        "> " + "word ".repeat(6).strip());
    }

    @Test
    void blank_lines_come_one_at_a_time_and_none_at_the_ends() {
        assertThat(Layout.of("\n\na  \n\n\n\nb\r\nc\n\n")).isEqualTo("a\n\nb\nc");
    }

    @Test
    void every_line_of_a_text_from_outside_is_quoted_whatever_ends_it() {
        assertThat(Layout.quoted("a\r\nb\u2028c\u0085d\n")).isEqualTo("> a\n> b\n> c\n> d");
        assertThat(Layout.oneLine(" a\r\nb\u2028c\td ")).isEqualTo("a b c d");
    }
}
