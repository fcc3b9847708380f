package dev.noren.adapters.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.domain.notice.Mail;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Two letters to the letter. */
class GoldenLettersTest {

    @Test
    void an_approved_option_in_japanese() {
        var letter = new TemplateLetters().write(Notices.full(Mail.OPTION_APPROVED), Locale.JAPANESE, Notices.NAMES);

        assertThat(letter.subject()).isEqualTo("【JAPAN MALL】有料オプションの審査結果とお支払いのご案内（Hanmart）");
        assertThat(letter.text()).isEqualTo("""
                Sakura Foods 御中

                平素よりお世話になっております。事務局です。

                お申込みいただいた有料オプションは、審査を通過しました。次のとおりご請求
                いたします。

                ・バイヤー：Hanmart
                ・オプション：sns-post
                ・商品：Yuzu ponzu、Dashi bags
                ・ご請求額：60,000円
                ・お支払期限：2024年9月16日

                期限までに事務局でご入金を確認できない場合は、オプションをキャンセルとみ
                なし、無料のプロモーションへのご参加となります。お早めにお手続きください。

                何とぞよろしくお願いいたします。

                事務局

                ----------------------------------------
                このお知らせの根拠となる条項（要約）
                ・MALL24-REQ-12: 期日までに支払いを確認できない有料オプションはキャンセ
                  ルとみなし、企業は無料のプロモーションへの参加となる。
                ・MALL24-MISC-11: 天災、現地の政情などジェトロの責任でない事由により、申
                  込みの受領後でも全部又は一部を変更・中止することがある。輸送のキャンセ
                  ル料、返品その他の経費・損害は補填できない。""");
    }

    @Test
    void an_exclusion_in_english() {
        var letter = new TemplateLetters().write(Notices.full(Mail.EXCLUDED), Locale.ENGLISH, Notices.NAMES);

        assertThat(letter.subject()).isEqualTo("[JAPAN MALL] Participation ended by the secretariat: Hanmart");
        assertThat(letter.text()).isEqualTo("""
                Dear Sakura Foods,

                We regret to tell you that we have had to end the participation below.

                - Programme: JAPAN MALL
                - Buyer: Hanmart
                - Reason: the participation does not meet the conditions or the purpose
                  of the programme

                The programme's documents do not say whether the fee already paid
                (60,000 yen) is returned. We will look into it and let you know in due course.

                Yours faithfully,

                The programme secretariat

                ----------------------------------------
                This letter rests on the following clauses (in summary)
                - MALL24-REQ-12: An option whose fee is not confirmed by the due date
                  counts as cancelled, and the company takes part in the free promotion.
                - MALL24-MISC-11: JETRO may change or call off all or part, after an
                  application was received too, for natural disaster, local politics or
                  other causes not its own; it cannot make up for cancelled carriage,
                  returned goods or other costs and losses.""");
    }
}
