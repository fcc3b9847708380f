package dev.noren.adapters.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.domain.money.Money;
import dev.noren.domain.money.Refund;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {

    private static final Wording JA = Japanese.WORDING;
    private static final Wording EN = English.WORDING;

    @Test
    void a_date_reads_as_people_write_it() {
        var day = LocalDate.of(2024, 9, 6);

        assertThat(JA.date(day)).isEqualTo("2024年9月6日");
        assertThat(EN.date(day)).isEqualTo("6 September 2024");
    }

    @Test
    void a_month_reads_as_people_write_it() {
        assertThat(JA.month(YearMonth.of(2024, 3))).isEqualTo("2024年3月");
        assertThat(EN.month(YearMonth.of(2024, 3))).isEqualTo("March 2024");
    }

    @ParameterizedTest
    @ValueSource(strings = {"japan-street", "japan-mall", "kol-koc", "linkage-new", "linkage-active", "japan-store"})
    void every_programme_is_put_into_words(String programme) {
        assertThat(JA.programme(programme)).isNotBlank().isNotEqualTo(programme);
        assertThat(EN.programme(programme)).isNotBlank().isNotEqualTo(programme);
        assertThat(EN.programme("tea-fair")).isEqualTo(JA.programme("tea-fair")).isEqualTo("tea-fair");
    }

    @Test
    void yen_are_whole_and_other_currencies_have_their_own_places() {
        var dollars = new Money(123_456, Currency.getInstance("USD"));

        assertThat(JA.money(Money.yen(60_000))).isEqualTo("60,000円");
        assertThat(EN.money(Money.yen(60_000))).isEqualTo("60,000 yen");
        assertThat(JA.money(dollars)).isEqualTo("USD 1,234.56");
        assertThat(EN.money(dollars)).isEqualTo("USD 1,234.56");
        assertThat(EN.money(new Money(5, Currency.getInstance("KWD")))).isEqualTo("KWD 0.005");
    }

    @Test
    void products_are_listed_in_full_and_in_short() {
        assertThat(JA.list(List.of("a", "b", "c"))).isEqualTo("a、b、c");
        assertThat(EN.list(List.of("a", "b", "c"))).isEqualTo("a, b and c");
        assertThat(EN.list(List.of("a"))).isEqualTo("a");
        assertThat(JA.listInShort(List.of("a", "b", "c"))).isEqualTo("a ほか2点");
        assertThat(EN.listInShort(List.of("a", "b", "c"))).isEqualTo("a and 2 more");
        assertThat(EN.listInShort(List.of("a"))).isEqualTo("a");
        assertThat(EN.listInShort(List.of())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Refund.class, mode = EnumSource.Mode.EXCLUDE, names = "NOT_APPLICABLE")
    void every_answer_on_the_fee_is_a_sentence_with_the_amount_where_known(Refund answer) {
        assertThat(JA.refund(answer, Optional.of("60,000円")).orElseThrow())
                .contains("（60,000円）")
                .endsWith("。");
        assertThat(EN.refund(answer, Optional.of("60,000 yen")).orElseThrow())
                .contains("(60,000 yen)")
                .endsWith(".");
        assertThat(JA.refund(answer, Optional.empty()).orElseThrow()).doesNotContain("（");
        assertThat(EN.refund(answer, Optional.empty()).orElseThrow()).doesNotContain("(", "  ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "unqualified",
                "off-purpose",
                "export-control",
                "late-delivery",
                "company-cancels",
                "called-off",
                "local-rules",
                "6-1",
                "6-2",
                "6-3",
                "6-4",
                "6-5",
                "6-6",
                "6-7"
            })
    void every_ground_is_put_into_words(String ground) {
        assertThat(JA.ground(ground)).endsWith("ため").doesNotContain(ground);
        assertThat(EN.ground(ground)).contains(" ").isNotEqualTo(ground);
    }

    @Test
    void a_ground_in_free_text_stays_as_it_is() {
        assertThat(JA.ground("台風で港が閉鎖されました。")).isEqualTo("台風で港が閉鎖されました。");
        assertThat(EN.ground("A typhoon closed the port.")).isEqualTo("A typhoon closed the port.");
    }
}
