package dev.noren.adapters.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedLinesTest {

    private static int octets(String line) {
        return line.getBytes(StandardCharsets.UTF_8).length;
    }

    @Test
    void a_line_of_75_octets_is_whole_and_one_of_76_is_not() {
        assertThat(FoldedLines.of("x".repeat(75) + "\r\n")).isEqualTo("x".repeat(75) + "\r\n");
        assertThat(FoldedLines.of("x".repeat(76) + "\r\n")).isEqualTo("x".repeat(75) + "\r\n x\r\n");
    }

    @Test
    void the_space_before_what_goes_on_counts() {
        assertThat(FoldedLines.of("x".repeat(149) + "\r\n"))
                .isEqualTo("x".repeat(75) + "\r\n " + "x".repeat(74) + "\r\n");
        assertThat(FoldedLines.of("x".repeat(150) + "\r\n"))
                .isEqualTo("x".repeat(75) + "\r\n " + "x".repeat(74) + "\r\n x\r\n");
    }

    @ParameterizedTest
    @CsvSource({"あ", "é", "😀", "桜"})
    void no_character_is_cut_whatever_stands_before_it(String character) {
        for (int before = 0; before < 5; before++) {
            var line = "x".repeat(before) + character.repeat(100);

            var folded = FoldedLines.of(line + "\r\n");

            assertThat(folded.replace("\r\n ", "")).isEqualTo(line + "\r\n");
            assertThat(folded.lines()).hasSizeGreaterThan(2).allMatch(each -> octets(each) <= 75);
            assertThat(folded.lines().toList().getFirst()).matches(first -> octets(first) > 75 - octets(character));
        }
    }
}
