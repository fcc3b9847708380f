package dev.noren.adapters.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.domain.fact.Words;
import dev.noren.ports.driving.PaperText;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What can be read in a PDF: a word that a person sees in it is found by whoever looks for it. */
class PdfPrinterTest {

    private final PdfPrinter printer = new PdfPrinter(PaperTexts.ISSUER);

    private String drawn(PaperText text, Locale language) {
        return text(printer.print(text, language).orElseThrow(), 1);
    }

    private static String text(byte[] pdf, int fromPage) {
        try (var document = Loader.loadPDF(pdf)) {
            var stripper = new PDFTextStripper();
            stripper.setStartPage(fromPage);
            return stripper.getText(document);
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static int pages(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    @Test
    void an_invoice_holds_the_japanese_words() {
        assertThat(drawn(PaperTexts.mall(), Locale.JAPANESE))
                .contains("請求書", "番号 INV-000012", "発行日 2025年8月16日")
                .contains("桜食品株式会社 御中", "JAPAN MALL 2024年度")
                .contains("のれん振興機構", "〒107-6006", "東京都港区赤坂1丁目12番32号", "登録番号 T1234567890123")
                .contains("ご請求金額 ￥60,000", "お支払期限", "2025年8月30日")
                .contains("有料オプション sns-post  柚子ポン酢 ￥30,000", "金ごまだれ ￥30,000", "合計 ￥60,000")
                .contains("10％対象（税込） ￥60,000", "うち消費税額 ￥5,454")
                .contains("のれん銀行 赤坂支店 普通 1234567", "ご依頼人名の前に番号「INV-000012」")
                .contains("返金について", "キャンセルなどでも返金しない。", "MALL24-MISC-12");
    }

    @Test
    void an_invoice_holds_the_english_words() {
        assertThat(drawn(PaperTexts.mall(), Locale.ENGLISH))
                .contains("Invoice", "Number INV-000012", "Date 16 August 2025")
                .contains("桜食品株式会社", "JAPAN MALL, fiscal year 2024")
                .doesNotContain("御中", "請求書")
                .contains("Noren Promotion Agency", "12-32 Akasaka 1-chome", "Registration no. T1234567890123")
                .contains("Amount due ¥60,000", "To be paid by", "30 August 2025")
                .contains("Paid option sns-post  柚子ポン酢 ¥30,000", "Total ¥60,000", "Consumption tax in it ¥5,454")
                .contains("Refunds", "it is not returned for cancellation or the like", "MALL24-REQ-12");
    }

    @Test
    void a_credit_note_says_what_it_lowers_and_why() {
        assertThat(drawn(PaperTexts.creditNote(), Locale.JAPANESE))
                .contains("請求減額通知書", "CRN-000012", "もとの請求書", "INV-000012", "2025年8月16日")
                .contains("減額する金額 ￥60,000", "支払期限までに入金が確認できなかったことによる失効", "MALL24-REQ-12")
                .contains("登録番号 T1234567890123", "うち消費税額 ￥5,454")
                .doesNotContain("お振込先", "ご請求金額", "お支払期限");
        assertThat(drawn(PaperTexts.creditNote(), Locale.ENGLISH))
                .contains("Credit note", "Amount credited ¥60,000", "lapsed, since payment was not confirmed");
    }

    @Test
    void where_somebody_else_invoices_it_tells_of_the_fee_and_that_there_is_no_receipt() {
        assertThat(drawn(PaperTexts.linkageActive(), Locale.JAPANESE))
                .contains("出展料のお知らせ", "アリババが請求書を発行し", "LINKACT-Q3")
                .contains("領収書は原則として発行しない。", "LINKACT-Q8", "キャンセルも返金もできない。", "LINKACT-Q12")
                .doesNotContain("ご請求金額", "登録番号", "お振込先", "消費税");
        assertThat(drawn(PaperTexts.linkageActive(), Locale.ENGLISH))
                .contains("Notice of the fee", "As a rule no receipt is issued", "LINKACT-Q8")
                .doesNotContain("Invoice", "Registration", "Please pay to");
    }

    @Test
    void elsewhere_nothing_is_said_of_receipts() {
        assertThat(drawn(PaperTexts.linkageNew(), Locale.JAPANESE))
                .contains("請求書", "LINKNEW-Q23", "お振込先")
                .doesNotContain("領収書について");
    }

    @Test
    void where_the_document_is_silent_on_refunds_that_is_said() {
        assertThat(drawn(PaperTexts.store(), Locale.JAPANESE))
                .contains("この事業の資料に、返金についての定めはありません。", "DECK23-STORE-12", "DECK23-DISC-1", "（税込）");
    }

    @Test
    void without_a_rate_no_tax_is_shown_and_nothing_is_said_of_it_where_nobody_knows() {
        var plain = new Issuer(
                new Words("機構", "Agency"),
                new Words("東京", "Tokyo"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty());
        var text = text(
                new PdfPrinter(plain).print(PaperTexts.mall(), Locale.JAPANESE).orElseThrow(), 1);

        assertThat(text).contains("ご請求金額 ￥60,000").doesNotContain("税込", "消費税", "登録番号", "お振込先");
    }

    static Stream<PaperText> all() {
        return Stream.of(
                PaperTexts.mall(),
                PaperTexts.mall(60),
                PaperTexts.creditNote(),
                PaperTexts.linkageNew(),
                PaperTexts.linkageActive(),
                PaperTexts.store());
    }

    @ParameterizedTest
    @MethodSource("all")
    void it_is_the_same_bytes_each_time(PaperText text) {
        for (var language : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
            assertThat(new PdfPrinter(PaperTexts.ISSUER).print(text, language).orElseThrow())
                    .isEqualTo(printer.print(text, language).orElseThrow());
        }
    }

    @Test
    void many_lines_go_on_on_the_next_page_and_every_page_has_its_number() throws Exception {
        var pdf = printer.print(PaperTexts.mall(60), Locale.JAPANESE).orElseThrow();

        int pages = pages(pdf);
        assertThat(pages).isEqualTo(3);
        IntStream.rangeClosed(1, 60).forEach(n -> assertThat(text(pdf, 1)).contains("商品" + n + " ￥30,000"));
        IntStream.rangeClosed(1, pages)
                .forEach(page -> assertThat(text(pdf, page)).contains(page + " / " + pages));
        assertThat(text(pdf, 2)).contains("内容 金額").doesNotContain("商品1 ");
        assertThat(pages(printer.print(PaperTexts.mall(), Locale.JAPANESE).orElseThrow()))
                .isEqualTo(1);
    }

    @Test
    void whatever_a_company_is_called_is_drawn_as_it_is() {
        var name = "<b>&\"' 株式会社 \u0007\ud800 𠮷野 " + "A".repeat(80);

        assertThat(drawn(PaperTexts.mall(name, List.of(PaperTexts.option("</td>"))), Locale.JAPANESE))
                .contains("<b>&\"' 株式会社 〓 〓野 AAA")
                .contains("</td>");
    }
}
