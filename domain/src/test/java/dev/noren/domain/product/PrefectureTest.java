package dev.noren.domain.product;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.domain.fact.FactType;
import dev.noren.domain.fact.Flaw;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrefectureTest {

    private static final FactType.Code<Prefecture> TYPE = (FactType.Code<Prefecture>) Prefecture.type();

    @ParameterizedTest
    @EnumSource
    void a_prefecture_is_read_by_its_name_in_romaji(Prefecture prefecture) {
        assertThat(TYPE.read().apply(prefecture.romaji())).contains(prefecture);
        assertThat(TYPE.write().apply(prefecture)).isEqualTo(prefecture.romaji());
    }

    @ParameterizedTest
    @CsvSource({
        "1, Hokkaido",
        "7, Fukushima",
        "13, Tokyo",
        "15, Niigata",
        "20, Nagano",
        "26, Kyoto",
        "39, Kochi",
        "47, Okinawa"
    })
    void prefectures_stand_in_the_order_of_jis(int number, String romaji) {
        assertThat(List.of(Prefecture.values()).get(number - 1).romaji()).isEqualTo(romaji);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "kochi", "KOCHI", "Kouchi", "高知県", "Kochi "})
    void any_other_spelling_is_no_prefecture(String name) {
        assertThat(TYPE.read().apply(name)).isEmpty();
        assertThat(TYPE.flaw()).isEqualTo(Flaw.NOT_A_PREFECTURE);
    }
}
