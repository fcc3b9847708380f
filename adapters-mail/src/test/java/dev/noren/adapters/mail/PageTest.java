package dev.noren.adapters.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.domain.notice.Mail;
import dev.noren.domain.notice.Notice;
import dev.noren.domain.notice.Told;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The same words as a page. */
class PageTest {

    private static final TemplateLetters LETTERS = new TemplateLetters();

    @Test
    void an_exclusion_in_english() {
        var page = LETTERS.write(Notices.full(Mail.EXCLUDED), Locale.ENGLISH, Notices.NAMES)
                .html();

        assertThat(page).isEqualTo("""
                <!DOCTYPE html>
                <html lang="en">
                <head><meta charset="utf-8"><title>[JAPAN MALL] Participation ended by the secretariat: Hanmart</title></head>
                <body style="font-family: sans-serif; line-height: 1.6; max-width: 42em">
                <p>Dear Sakura Foods,</p>
                <p>We regret to tell you that we have had to end the participation below.</p>
                <ul>
                <li>Programme: JAPAN MALL</li>
                <li>Buyer: Hanmart</li>
                <li>Reason: the participation does not meet the conditions or the purpose of the programme</li>
                </ul>
                <p>The programme&#39;s documents do not say whether the fee already paid (60,000 yen) is returned. We will look into it and let you know in due course.</p>
                <p>Yours faithfully,</p>
                <p>The programme secretariat</p>
                <hr>
                <p>This letter rests on the following clauses (in summary)</p>
                <ul>
                <li>MALL24-REQ-12: An option whose fee is not confirmed by the due date counts as cancelled, and the company takes part in the free promotion.</li>
                <li>MALL24-MISC-11: JETRO may change or call off all or part, after an application was received too, for natural disaster, local politics or other causes not its own; it cannot make up for cancelled carriage, returned goods or other costs and losses.</li>
                </ul>
                </body>
                </html>
                """);
    }

    @ParameterizedTest
    @EnumSource(Mail.class)
    void a_page_says_what_the_text_says(Mail mail) {
        for (var language : new Locale[] {Locale.JAPANESE, Locale.ENGLISH}) {
            var letter = LETTERS.write(Notices.full(mail), language, Notices.NAMES);

            assertThat(words(letter.html().replaceAll("(?s)^.*<body[^>]*>|<[^>]+>", "")))
                    .isEqualTo(words(letter.text().replaceAll("(?m)^(- |・|> ?|-{5,}$)", "")));
        }
    }

    private static String words(String text) {
        return text.replace("&#39;", "'")
                .replace("&quot;", "\"")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&")
                .replaceAll("\\s+", "");
    }

    @Test
    void what_somebody_writes_is_quoted_and_brings_no_markup_along() {
        var notice = Notices.bare(Mail.INQUIRY_RELAYED);
        var forged = Notice.toCompany(
                "sakura",
                notice.mail(),
                notice.tells().with(Told.MESSAGE, "<script>a & b</script>\n\n- \"one\" </blockquote>"));

        var page = LETTERS.write(forged, Locale.ENGLISH, subject -> "<b>Sakura</b>")
                .html();

        assertThat(page)
                .doesNotContain("<script", "<b>")
                .contains("<p>Dear &lt;b&gt;Sakura&lt;/b&gt;,</p>")
                .contains("<blockquote>&lt;script&gt;a &amp; b&lt;/script&gt;<br>\n<br>\n"
                        + "- &quot;one&quot; &lt;/blockquote&gt;</blockquote>");
    }
}
