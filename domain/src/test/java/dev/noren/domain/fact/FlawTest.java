package dev.noren.domain.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FlawTest {

    @ParameterizedTest
    @EnumSource
    void every_flaw_is_told_in_japanese_and_in_english(Flaw flaw) {
        assertThat(flaw.says(Locale.JAPANESE)).containsPattern("[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}]");
        assertThat(flaw.says(Locale.ENGLISH)).isNotBlank().doesNotContainPattern("[\\p{IsHiragana}\\p{IsHan}]");
        assertThat(flaw.says(Locale.FRENCH)).isEqualTo(flaw.says(Locale.ENGLISH));
    }

    @Test
    void no_two_flaws_read_alike() {
        assertThat(Arrays.stream(Flaw.values()).map(flaw -> flaw.says(Locale.ENGLISH)))
                .doesNotHaveDuplicates();
        assertThat(Arrays.stream(Flaw.values()).map(flaw -> flaw.says(Locale.JAPANESE)))
                .doesNotHaveDuplicates();
    }

    @Test
    void a_word_of_the_vocabulary_is_in_small_letters_with_hyphens() {
        assertThat(Flaw.NOT_A_CORPORATE_NUMBER.word()).isEqualTo("not-a-corporate-number");
        assertThat(Flaw.TAKEN.word()).isEqualTo("taken");
    }
}
