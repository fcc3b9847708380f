package dev.noren.ports.desk.payment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PayerNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                ｶ)ｻｸﾗｼﾖｸﾋﾝ               | サクラシヨクヒン
                ｻｸﾗｼﾖｸﾋﾝ(ｶ               | サクラシヨクヒン
                ｻｸﾗ(ｶ)ｼﾖｸﾋﾝ              | サクラシヨクヒン
                カ）サクラショクヒン     | サクラシヨクヒン
                株式会社サクラショクヒン | サクラシヨクヒン
                さくらしょくひん株式会社 | サクラシヨクヒン
                カブシキガイシャ　サクラショクヒン | サクラシヨクヒン
                ｶﾌﾞｼｷｶﾞｲｼﾔ ｻｸﾗｼﾖｸﾋﾝ      | サクラシヨクヒン
                （株）さくら食品         | サクラ食品
                ㈱さくら食品             | サクラ食品
                さくら食品㈲             | サクラ食品
                ユ)ヤマダ                | ヤマダ
                ド）ヤマダ               | ヤマダ
                合同会社 山田            | 山田
                髙橋商店                 | 髙橋商店
                ラーメン                 | ラメン
                ﾗ-ﾒﾝ                     | ラメン
                ﾄﾞﾗｺﾞﾝ ﾎﾞｰﾙ              | ドラゴンボル
                ｷｬｯﾄ                     | キヤツト
                Sakura Foods Co., Ltd.   | SAKURAFOODS
                SAKURA FOODS CO LTD      | SAKURAFOODS
                Ｓａｋｕｒａ　Ｆｏｏｄｓ　Ｋ．Ｋ． | SAKURAFOODS
                Sakura Foods Inc         | SAKURAFOODS
                INCA FOODS               | INCAFOODS
                0012345 ｶ)ｻｸﾗ            | サクラ
                0012345ｶ)ｻｸﾗ             | サクラ
                3M                       | M
                (株)                     | ''
                ---                      | ''
                """)
    void a_name_is_what_is_left_without_form_width_and_marks(String written, String name) {
        assertThat(PayerName.comparable(written)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"サクラ,サクラバ", "山田,山本", "カトウ,ガトウ", "ハナ,バナ"})
    void names_that_differ_stay_apart(String one, String other) {
        assertThat(PayerName.comparable(one)).isNotEqualTo(PayerName.comparable(other));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                さくら食品株式会社（サクラショクヒン） | サクラ食品, サクラシヨクヒン
                さくら食品(サクラショクヒン)           | サクラ食品, サクラシヨクヒン
                さくら食品（株）                       | サクラ食品
                （一社）さくら会                       | サクラ会
                """)
    void how_a_name_is_read_may_stand_behind_it_in_brackets(String written, String names) {
        assertThat(String.join(", ", PayerName.all(written).toList())).isEqualTo(names);
    }
}
