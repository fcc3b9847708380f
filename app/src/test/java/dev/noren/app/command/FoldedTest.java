package dev.noren.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FoldedTest {

    @Test
    void words_stay_whole_and_a_japanese_character_takes_two_columns() {
        assertThat(Folded.lines("one two three", 8)).containsExactly("one two", "three");
        assertThat(Folded.lines("参加要件 第12項", 8)).containsExactly("参加要件", "第12項");
        assertThat(Folded.widthOf("第12項")).isEqualTo(6);
    }

    @Test
    void no_line_begins_with_a_full_stop_or_ends_with_a_hyphen() {
        assertThat(Folded.lines("日本企業。", 8)).containsExactly("日本企", "業。");
        assertThat(Folded.lines("a (mall-x)", 8)).containsExactly("a", "(mall-x)");
    }

    @Test
    void a_word_wider_than_the_line_is_cut() {
        assertThat(Folded.lines("on mall-participation", 10)).containsExactly("on mall-pa", "rticipatio", "n");
    }

    @Test
    void lines_that_are_there_stay_apart() {
        assertThat(Folded.lines("a\nb c", 80)).containsExactly("a", "b c");
    }
}
