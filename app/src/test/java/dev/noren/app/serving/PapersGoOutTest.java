package dev.noren.app.serving;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dev.noren.adapters.http.HttpSettings;
import dev.noren.adapters.mail.Issuer;
import dev.noren.adapters.mail.PdfPrinter;
import dev.noren.adapters.mail.SmtpMailer;
import dev.noren.adapters.mail.SmtpSettings;
import dev.noren.adapters.mail.SmtpSettings.Security;
import dev.noren.adapters.mail.TemplateLetters;
import dev.noren.adapters.sqlite.SqliteStore;
import dev.noren.app.Ran;
import dev.noren.domain.fact.Words;
import dev.noren.domain.life.Actor;
import dev.noren.ports.desk.Noren;
import dev.noren.ports.driven.Buyers;
import dev.noren.ports.driven.Printer;
import dev.noren.ports.driving.Answer;
import dev.noren.ports.driving.Desk;
import dev.noren.ports.driving.Order;
import dev.noren.ports.form.Form;
import jakarta.mail.internet.MimeMultipart;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** An invoice on its three ways out of a running server: with the mail of the adoption, over HTTP, and by the command line. */
@Timeout(120)
class PapersGoOutTest {

    private static final Map<String, Object> SIGNATORY = Map.of("name", "森 さくら", "title", "代表", "authorised", true);
    private static final Issuer ISSUER = new Issuer(
            new Words("のれん振興機構", "Noren Promotion Agency"),
            new Words("東京都港区赤坂1丁目12番32号", "12-32 Akasaka 1-chome, Tokyo"),
            Optional.of("T1234567890123"),
            Optional.empty(),
            Optional.empty(),
            OptionalInt.of(10));

    @TempDir
    Path folder;

    private final GreenMail mails = new GreenMail(new ServerSetup(0, null, ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void start() {
        mails.start();
        try (var store = SqliteStore.open(file())) {
            adopted(Noren.with(store).letters(new TemplateLetters()).build());
        }
    }

    @AfterEach
    void stop() {
        mails.stop();
    }

    private Path file() {
        return folder.resolve("noren.db");
    }

    private static void adopted(Desk desk) {
        var office = Actor.SECRETARIAT;
        var company = Map.of(
                "name", "桜食品株式会社",
                "email", "mori@sakura.example",
                "language", "ja",
                "seat", "JP",
                "form", "corporation",
                "alibaba", Map.of("listing", "none"));
        given(desk, Order.of(office, "register-company", facts(company)).named("sakura"));
        var product = facts(Map.of(
                        "name", "茶器",
                        "category", "kitchen",
                        "producer", "applicant",
                        "restrictedByAlibaba", false,
                        "infectionControl", false))
                .with("of", Form.text("sakura"));
        given(desk, Order.of(office, "register-product", product).named("tea"));
        var applying = Form.fields(
                Map.of("products", List.of("tea"), "listedCompany", "same", "declare", "all", "signatory", SIGNATORY));
        var application = given(desk, Order.to("linkage-new-2023", Actor.company("sakura"), "apply", applying));
        given(desk, Order.on(application, office, "adopt", Form.Fields.NONE));
    }

    private static Form.Fields facts(Map<String, ?> facts) {
        return Form.fields(Map.of("facts", facts));
    }

    private static String given(Desk desk, Order order) {
        var answer = desk.submit(order).toCompletableFuture().join();
        assertThat(answer).isInstanceOf(Answer.Given.class);
        return ((Answer.Given) answer).onCase().orElseThrow();
    }

    private Server served(Printer printer) {
        var smtp = SmtpSettings.at("127.0.0.1", mails.getSmtp().getPort(), Security.NONE, "office@programme.example");
        return Server.start(
                file(),
                Server.House.OFFICE,
                HttpSettings.at(0),
                Equipment.of(new TemplateLetters(), Buyers.NONE, "test")
                        .mailing(new SmtpMailer(smtp))
                        .printing(printer));
    }

    private Ran papers(Server server, String... more) {
        var args = new ArrayList<>(List.of(
                "papers",
                "--server",
                server.url(),
                "--token",
                server.firstToken().orElseThrow()));
        args.addAll(List.of(more));
        return Ran.in(Map.of(), args.toArray(String[]::new));
    }

    private byte[] attached() throws Exception {
        assertThat(mails.waitForIncomingEmail(60_000, 2)).isTrue();
        var adopted = mails.getReceivedMessages()[1];
        assertThat(adopted.getSubject()).contains("採択");
        var parts = (MimeMultipart) adopted.getContent();
        assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("INV-000001.pdf");
        return parts.getBodyPart(1).getInputStream().readAllBytes();
    }

    @Test
    void the_mail_of_the_adoption_the_api_and_the_command_line_give_the_same_bytes() throws Exception {
        var out = folder.resolve("invoice.pdf");
        try (var server = served(new PdfPrinter(ISSUER))) {
            var listed = papers(server);
            assertThat(listed.code()).isZero();
            assertThat(listed.out())
                    .contains("NUMBER", "STANDING")
                    .containsPattern("INV-000001 +\\d{4}-\\d\\d-\\d\\d +sakura +linkage-new-2023 +330000 +open");

            var ran = papers(server, "INV-000001", "--language", "ja", "--out", out.toString());

            assertThat(ran.err()).isEmpty();
            assertThat(ran.code()).isZero();
            assertThat(Files.readAllBytes(out)).isEqualTo(attached());
        }
        try (var pdf = Loader.loadPDF(out.toFile())) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("請求書", "桜食品株式会社 御中", "ご請求金額 ￥330,000", "登録番号 T1234567890123", "LINKNEW-Q23");
        }
    }

    @Test
    void without_an_issuer_the_mail_goes_alone_and_the_command_says_what_is_missing() throws Exception {
        try (var server = served(Printer.NONE)) {
            assertThat(mails.waitForIncomingEmail(60_000, 2)).isTrue();
            assertThat(mails.getReceivedMessages()[1].getContentType()).startsWith("multipart/alternative");

            var ran = papers(
                    server, "INV-000001", "--out", folder.resolve("invoice.pdf").toString());

            assertThat(ran.code()).isEqualTo(2);
            assertThat(ran.err()).contains("--issuer-name", "--issuer-address");
            assertThat(folder.resolve("invoice.pdf")).doesNotExist();
            assertThat(papers(server, "INV-000001").out()).contains("\"number\":\"INV-000001\"");
            assertThat(papers(server, "INV-000002").err()).contains("noren papers: the server refuses");
            assertThat(papers(server, "--json").out()).contains("\"standing\":\"open\"");
            assertThat(papers(server, "--kind", "credit-note", "--json").out()).doesNotContain("CRN");
        }
    }
}
