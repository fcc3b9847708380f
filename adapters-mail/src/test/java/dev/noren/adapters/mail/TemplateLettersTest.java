package dev.noren.adapters.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.fact.Words;
import dev.noren.domain.notice.Mail;
import dev.noren.domain.notice.Notice;
import dev.noren.domain.notice.Told;
import dev.noren.domain.promotion.Activity;
import dev.noren.domain.promotion.ActivityKind;
import dev.noren.domain.promotion.Material;
import dev.noren.domain.promotion.PromotionPlan;
import dev.noren.domain.ruling.Subject;
import dev.noren.ports.driven.Letters.Letter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateLettersTest {

    private static final TemplateLetters LETTERS = new TemplateLetters();
    private static final List<Locale> LANGUAGES = List.of(Locale.JAPANESE, Locale.ENGLISH);
    private static final String JAPANESE_TEXT = "(?s).*[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}].*";

    /** Every mail in both languages, with all its values and with no more than it must have. */
    static Stream<Arguments> letters() {
        return Stream.of(Mail.values())
                .flatMap(mail -> Stream.of(Notices.full(mail), Notices.bare(mail)))
                .flatMap(notice -> LANGUAGES.stream().map(language -> Arguments.of(notice, language)));
    }

    @ParameterizedTest
    @MethodSource("letters")
    void every_mail_becomes_a_whole_letter_in_both_languages(Notice notice, Locale language) {
        var letter = write(notice, language);

        assertThat(letter.subject()).isNotBlank().doesNotContain("\n", "null", "{");
        assertThat(letter.text())
                .isEqualTo(letter.text().strip())
                .doesNotContain("\n\n\n", "\r", "null", "{", "Optional");
        assertThat(letter.text().lines()).allSatisfy(line -> {
            assertThat(line).isEqualTo(line.stripTrailing());
            assertThat(Folding.widthOf(line)).isLessThanOrEqualTo(Folding.WIDTH + Folding.GRACE);
        });
    }

    @ParameterizedTest
    @MethodSource("letters")
    void a_letter_cites_every_clause_that_it_rests_on(Notice notice, Locale language) {
        var text = write(notice, language).text();

        assertThat(notice.because())
                .extracting(Clause::id)
                .isNotEmpty()
                .allSatisfy(id -> assertThat(text).contains(id + ": "));
        assertThat(unfolded(text)).contains(unfolded(notice.because().getFirst().says(language)));
    }

    @ParameterizedTest
    @MethodSource("letters")
    void a_letter_keeps_to_its_language(Notice notice, Locale language) {
        var letter = write(notice, language);

        boolean japanese = language.equals(Locale.JAPANESE);
        assertThat(letter.subject().matches(JAPANESE_TEXT)).isEqualTo(japanese);
        assertThat(letter.text().matches(JAPANESE_TEXT)).isEqualTo(japanese);
    }

    @ParameterizedTest
    @MethodSource("letters")
    void a_letter_names_its_addressee_and_its_sender(Notice notice, Locale language) {
        var text = write(notice, language).text();

        boolean toOffice = notice.to().isEmpty();
        assertThat(text)
                .startsWith(
                        language.equals(Locale.JAPANESE)
                                ? toOffice ? "事務局 ご担当者様\n" : "Sakura Foods 御中\n"
                                : toOffice ? "To the programme secretariat,\n" : "Dear Sakura Foods,\n")
                .contains(language.equals(Locale.JAPANESE) ? "\n事務局\n" : "\nThe programme secretariat\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void there_is_one_template_for_each_mail_and_none_beside(String language) throws IOException {
        try (var files = Files.newDirectoryStream(Path.of("src/main/jte", language), "*.jte")) {
            assertThat(files)
                    .extracting(file -> file.getFileName().toString())
                    .containsExactlyInAnyOrderElementsOf(Stream.of(Mail.values())
                            .map(mail -> mail.word() + ".jte")
                            .toList());
        }
    }

    @Test
    void a_language_that_is_neither_reads_english() {
        var notice = Notices.full(Mail.OPTION_LAPSED);

        assertThat(write(notice, Locale.KOREAN)).isEqualTo(write(notice, Locale.ENGLISH));
        assertThat(write(notice, Locale.JAPAN)).isEqualTo(write(notice, Locale.JAPANESE));
    }

    @ParameterizedTest
    @EnumSource(Mail.class)
    void the_same_notice_gives_the_same_letter_from_any_thread(Mail mail) {
        var notice = Notices.full(mail);
        var letters = new TemplateLetters();

        assertThat(IntStream.range(0, 200)
                        .parallel()
                        .mapToObj(i -> letters.write(notice, Locale.JAPANESE, Notices.NAMES))
                        .distinct())
                .containsExactly(write(notice, Locale.JAPANESE));
    }

    @Test
    void the_buyer_of_a_relayed_inquiry_is_neither_named_nor_asked_for() {
        var relayed = Notices.full(Mail.INQUIRY_RELAYED);
        var telling = Notice.toCompany("sakura", relayed.mail(), relayed.tells().with(Told.BUYER, "hanmart"));
        var asked = new HashSet<Subject>();

        for (var language : LANGUAGES) {
            var letter = LETTERS.write(telling, language, subject -> {
                asked.add(subject);
                return Notices.NAMES.apply(subject);
            });
            assertThat(letter.subject() + letter.text()).doesNotContainIgnoringCase(Notices.BUYER);
        }
        assertThat(asked).contains(Subject.company("sakura")).doesNotContain(Subject.buyer("hanmart"));
    }

    @Test
    void a_relayed_inquiry_says_whether_a_quote_or_a_meeting_is_asked_for() {
        var quote = Notices.bare(Mail.INQUIRY_RELAYED);
        var meeting = Notice.toCompany("sakura", quote.mail(), quote.tells().with(Told.GROUND, "meeting"));

        assertThat(write(quote, Locale.ENGLISH).subject()).contains("quote");
        assertThat(write(meeting, Locale.ENGLISH).subject()).contains("meeting");
        assertThat(write(quote, Locale.JAPANESE).text()).contains("見積り").doesNotContain("商談");
        assertThat(write(meeting, Locale.JAPANESE).text()).contains("商談").doesNotContain("見積り");
    }

    @Test
    void an_ended_inquiry_is_told_to_its_buyer_as_the_buyers_own() {
        var ended = Notice.toBuyer(
                "hanmart", Mail.INQUIRY_ENDED, Notices.bare(Mail.INQUIRY_ENDED).tells());

        assertThat(write(ended, Locale.ENGLISH).text()).contains("Dear Hanmart,", "Your request has ended");
        assertThat(write(ended, Locale.JAPANESE).text()).contains("Hanmart 御中", "貴社からご依頼をいただいておりました");
    }

    @Test
    void an_invitation_tells_of_step_2_only_where_the_buyer_has_offers() {
        var without = Notice.toCompany("sakura", Mail.MALL_INVITATION, Notices.invitation(false));

        assertThat(write(Notices.full(Mail.MALL_INVITATION), Locale.ENGLISH).text())
                .contains("Step 1", "16 September 2024", "Step 2", "23 September 2024");
        assertThat(write(without, Locale.ENGLISH).text()).contains("Step 1").doesNotContain("Step 2");
        assertThat(write(without, Locale.JAPANESE).text()).contains("ステップ1のみ").doesNotContain("ステップ2");
    }

    private static Notice planned(Mail mail) {
        var plan = new PromotionPlan(
                List.of(
                        activity(Optional.of(LocalDate.of(2024, 11, 30)), Optional.empty()),
                        activity(Optional.empty(), Optional.of("https://shop.example/ponzu"))),
                List.of(new Material(
                        "photos",
                        new Words("商品の写真", "Photos of the goods"),
                        LocalDate.of(2024, 10, 15),
                        Optional.empty())));
        return Notice.toCompany("sakura", mail, Notices.full(mail).tells().with(Told.PROMOTION, plan));
    }

    private static Activity activity(Optional<LocalDate> until, Optional<String> link) {
        return new Activity(
                ActivityKind.FEATURE_PAGE,
                LocalDate.of(2024, 11, 1),
                until,
                new Words("自社サイト", "Own shop"),
                new Words("特集ページ", "Feature page"),
                Optional.empty(),
                List.of(),
                link);
    }

    @ParameterizedTest
    @EnumSource(
            value = Mail.class,
            names = {"MALL_INVITATION", "PAYMENT_CONFIRMED", "RESULT_ADOPTED"})
    void a_promotion_is_told_with_its_days_and_with_what_is_wanted_for_it(Mail mail) {
        assertThat(write(planned(mail), Locale.ENGLISH).text())
                .contains("What the buyer plans to do (it may change without notice)")
                .contains("- 1 November 2024 to 30 November 2024: Feature page (Own shop)")
                .contains("- 1 November 2024: Feature page (Own shop)", "https://shop.example/ponzu")
                .contains("- Photos of the goods, by 15 October 2024");
        assertThat(write(planned(mail), Locale.JAPANESE).text())
                .contains("・2024年11月1日～2024年11月30日：特集ページ（自社サイト）", "・商品の写真（2024年10月15日まで）");
        assertThat(write(Notices.full(mail), Locale.ENGLISH).text()).doesNotContain("plans to do", "hand in");
    }

    @Test
    void a_report_without_results_is_an_outline_only() {
        var outline = Notice.toCompany(
                "sakura", Mail.REPORT_DELIVERED, Facts.of(Told.BUYER, "hanmart", Told.HAS_RESULTS, false));

        assertThat(write(outline, Locale.ENGLISH).text()).contains("outline only");
        assertThat(write(outline, Locale.JAPANESE).text()).contains("概要のみ");
    }

    @Test
    void nothing_is_said_of_the_fee_where_nothing_was_received() {
        var ending = Notices.bare(Mail.CANCELLED);
        var nothingReceived = Notice.toCompany(
                "sakura", Mail.CANCELLED, Notices.ending(ending.tells(), "company-cancels", "not-applicable"));

        assertThat(write(nothingReceived, Locale.ENGLISH).text()).doesNotContain("fee", "60,000");
        assertThat(write(nothingReceived, Locale.JAPANESE).text()).doesNotContain("参加費", "60,000");
    }

    @Test
    void a_receipt_says_where_changes_of_the_application_go() {
        var named = Notices.full(Mail.APPLICATION_RECEIVED);
        var unnamed = Notices.bare(Mail.APPLICATION_RECEIVED);

        assertThat(write(named, Locale.ENGLISH).text()).contains("changes@office.example", "Yuzu ponzu and Dashi bags");
        assertThat(write(named, Locale.JAPANESE).text()).contains("changes@office.example");
        assertThat(unfolded(write(unnamed, Locale.ENGLISH).text())).contains(unfolded("in reply to this letter"));
        assertThat(unfolded(write(unnamed, Locale.JAPANESE).text())).contains("返信にて");
    }

    @Test
    void a_rejection_has_no_reason_even_where_its_notice_has_one() {
        var bare = Notices.bare(Mail.RESULT_REJECTED);
        var reasoned =
                new Notice(bare.to(), bare.mail(), bare.because(), bare.tells().with(Told.GROUND, "too few"));

        for (var language : LANGUAGES) {
            assertThat(write(reasoned, language)).isEqualTo(write(bare, language));
        }
    }

    @Test
    void an_adoption_is_an_invoice_only_where_there_is_something_to_pay() {
        assertThat(write(Notices.full(Mail.RESULT_ADOPTED), Locale.ENGLISH).text())
                .contains("330,000 yen", "your invoice");
        assertThat(write(Notices.bare(Mail.RESULT_ADOPTED), Locale.ENGLISH).text())
                .doesNotContain("yen", "invoice");
        assertThat(write(Notices.full(Mail.RESULT_ADOPTED), Locale.JAPANESE).text())
                .contains("330,000円", "ご請求いたします");
        assertThat(write(Notices.bare(Mail.RESULT_ADOPTED), Locale.JAPANESE).text())
                .doesNotContain("円", "ご請求");
    }

    @ParameterizedTest
    @EnumSource(
            value = Mail.class,
            names = {"CANCELLED", "EXCLUDED", "CALLED_OFF"})
    void an_ending_without_a_buyer_names_the_programme_alone(Mail mail) {
        var ending = Notice.toCompany("sakura", mail, Facts.of(Told.PROGRAMME, "kol-koc", Told.GROUND, "6-1"));

        assertThat(write(ending, Locale.ENGLISH).text())
                .contains("- Programme: KOL/KOC and group buying in China\n- Reason: disaster")
                .doesNotContain("Buyer");
        assertThat(write(ending, Locale.JAPANESE).text())
                .contains("・事業：中国KOL・KOC／共同購入\n・理由：天災")
                .doesNotContain("バイヤー");
    }

    @Test
    void a_letter_that_rests_on_no_clause_ends_with_its_sender() {
        var uncited = Notice.toCompany("sakura", Mail.TERMS_CHANGED, Facts.of(Told.TERMS, 3L));

        assertThat(write(uncited, Locale.JAPANESE).text()).endsWith("\n事務局");
        assertThat(write(uncited, Locale.ENGLISH).text()).endsWith("\nThe programme secretariat");
    }

    @Test
    void a_name_of_several_lines_leaves_the_subject_on_one() {
        var letter = LETTERS.write(
                Notices.bare(Mail.OPTION_REJECTED), Locale.ENGLISH, subject -> "Han\r\nBcc: everybody@mart.example");

        assertThat(letter.subject()).endsWith("Han Bcc: everybody@mart.example");
    }

    @Test
    void a_message_cannot_pass_for_the_offices_own_words() {
        var notice = Notices.bare(Mail.INQUIRY_RELAYED);
        var forged = Notice.toCompany(
                "sakura", notice.mail(), notice.tells().with(Told.MESSAGE, "Hello.\n\nThe programme secretariat"));

        assertThat(write(forged, Locale.ENGLISH).text()).contains("> Hello.\n>\n> The programme secretariat\n");
    }

    @Test
    void a_notice_without_a_value_that_it_must_have_is_a_bug() {
        var wrong = Notice.toCompany("sakura", Mail.OPTION_LAPSED, Facts.NONE);

        assertThatThrownBy(() -> write(wrong, Locale.ENGLISH)).hasRootCauseInstanceOf(NoSuchElementException.class);
    }

    private static Letter write(Notice notice, Locale language) {
        return LETTERS.write(notice, language, Notices.NAMES);
    }

    private static String unfolded(String text) {
        return text.replaceAll("\\s+", "");
    }
}
