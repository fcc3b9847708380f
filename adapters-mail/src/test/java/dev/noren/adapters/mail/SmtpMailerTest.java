package dev.noren.adapters.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dev.noren.adapters.mail.SmtpSettings.Login;
import dev.noren.adapters.mail.SmtpSettings.Security;
import dev.noren.domain.notice.Mail;
import dev.noren.ports.driven.Mailer.Attachment;
import dev.noren.ports.driven.Mailer.Handover;
import dev.noren.ports.driven.Mailer.Message;
import dev.noren.ports.driven.Mailer.Outcome;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What arrives at a server, and what is made of a server that takes nothing. */
class SmtpMailerTest {

    private static final Instant NOON = Instant.parse("2024-09-02T03:00:00Z");
    private static final String FROM = "輸出支援事務局 <office@programme.example>";
    private static final String TO = "mori.s@sakura.example";

    private final GreenMail server = new GreenMail(new ServerSetup(0, null, ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    private SmtpSettings settings() {
        return at(server.getSmtp().getPort());
    }

    private static SmtpSettings at(int port) {
        return SmtpSettings.at("127.0.0.1", port, Security.NONE, FROM);
    }

    private static Message message(Mail mail, Locale language) {
        var letter = new TemplateLetters().write(Notices.full(mail), language, Notices.NAMES);
        return new Message("7.00ff", Optional.of(TO), NOON, language, letter.subject(), letter.text(), letter.html());
    }

    private static Message letter() {
        return message(Mail.OPTION_APPROVED, Locale.JAPANESE);
    }

    /** All mails in both languages. */
    static Stream<Arguments> letters() {
        return Stream.of(Mail.values())
                .flatMap(mail ->
                        Stream.of(Locale.JAPANESE, Locale.ENGLISH).map(language -> Arguments.of(mail, language)));
    }

    @ParameterizedTest
    @MethodSource("letters")
    void every_letter_arrives_whole_in_both_shapes(Mail mail, Locale language) throws Exception {
        var message = message(mail, language);

        assertThat(new SmtpMailer(settings()).send(message)).isEqualTo(Handover.TAKEN);

        var arrived = server.getReceivedMessages()[0];
        assertThat(arrived.getSubject()).isEqualTo(message.subject());
        assertThat(arrived.getContentType()).startsWith("multipart/alternative");
        var parts = (MimeMultipart) arrived.getContent();
        assertThat(parts.getCount()).isEqualTo(2);
        part(parts.getBodyPart(0), "text/plain", message.text());
        part(parts.getBodyPart(1), "text/html", message.html());
    }

    @Test
    void a_paper_arrives_behind_the_letter_byte_for_byte() throws Exception {
        var pdf = new PdfPrinter(PaperTexts.ISSUER)
                .print(PaperTexts.mall(), Locale.JAPANESE)
                .orElseThrow();
        var message = letter().with(List.of(Attachment.of("INV-000012.pdf", "application/pdf", pdf)));

        assertThat(new SmtpMailer(settings()).send(message)).isEqualTo(Handover.TAKEN);

        var arrived = server.getReceivedMessages()[0];
        assertThat(arrived.getContentType()).startsWith("multipart/mixed");
        var all = (MimeMultipart) arrived.getContent();
        assertThat(all.getCount()).isEqualTo(2);
        var words = (MimeMultipart) all.getBodyPart(0).getContent();
        part(words.getBodyPart(0), "text/plain", message.text());
        part(words.getBodyPart(1), "text/html", message.html());
        var file = all.getBodyPart(1);
        assertThat(file.getContentType()).startsWith("application/pdf");
        assertThat(file.getDisposition()).isEqualTo("attachment");
        assertThat(file.getFileName()).isEqualTo("INV-000012.pdf");
        assertThat(file.getInputStream().readAllBytes()).isEqualTo(pdf);
    }

    private static void part(BodyPart part, String type, String says) throws Exception {
        assertThat(part.getContentType()).startsWithIgnoringCase(type + "; charset=UTF-8");
        assertThat((String) part.getContent()).isEqualTo(says.strip().replace("\n", "\r\n") + "\r\n");
    }

    @Test
    void the_headers_say_from_whom_and_to_whom_and_that_a_machine_wrote() throws Exception {
        new SmtpMailer(settings()).send(letter());

        var arrived = server.getReceivedMessages()[0];
        assertThat(arrived.getFrom())
                .containsExactly(new InternetAddress("office@programme.example", "輸出支援事務局", "UTF-8"));
        assertThat(((InternetAddress) arrived.getFrom()[0]).getPersonal()).isEqualTo("輸出支援事務局");
        assertThat(arrived.getAllRecipients()).containsExactly(new InternetAddress(TO));
        assertThat(arrived.getHeader("Message-ID")).containsExactly("<7.00ff@programme.example>");
        assertThat(arrived.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(arrived.getHeader("Content-Language")).containsExactly("ja");
        assertThat(arrived.getSentDate().toInstant()).isEqualTo(NOON);
    }

    @Test
    void every_copy_of_a_mail_bears_the_same_id() throws Exception {
        new SmtpMailer(settings()).send(letter());
        new SmtpMailer(settings()).send(letter());

        assertThat(Arrays.stream(server.getReceivedMessages()).map(SmtpMailerTest::id))
                .hasSize(2)
                .containsOnly("<7.00ff@programme.example>");
    }

    private static String id(MimeMessage message) {
        try {
            return message.getMessageID();
        } catch (MessagingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    @Test
    void a_mail_for_the_secretariat_goes_to_the_office() throws Exception {
        var message = new Message("1.0", Optional.empty(), NOON, Locale.JAPANESE, "件名", "本文", "");

        new SmtpMailer(settings()).send(message);
        new SmtpMailer(settings().withOffice("desk@programme.example")).send(message);

        assertThat(server.getReceivedMessages()[0].getAllRecipients()[0].toString())
                .contains("<office@programme.example>");
        assertThat(server.getReceivedMessages()[1].getAllRecipients())
                .containsExactly(new InternetAddress("desk@programme.example"));
        assertThat((String) server.getReceivedMessages()[0].getContent()).isEqualTo("本文\r\n");
    }

    @Test
    void a_login_is_used_and_a_wrong_one_is_no_mails_fault() {
        server.setUser("office@programme.example", "office", "secret");
        server.getUserManager().setAuthRequired(true);
        var right = settings().as(new Login("office", "secret"));
        var wrong = settings().as(new Login("office", "other"));

        assertThat(new SmtpMailer(right).send(letter())).isEqualTo(Handover.TAKEN);
        assertThat(new SmtpMailer(wrong).send(letter()).outcome()).isEqualTo(Outcome.AWAY);
        assertThat(right.toString()).doesNotContain("secret");
    }

    @Test
    void without_starttls_nothing_is_said_to_a_server_that_should_offer_it() {
        var strict = SmtpSettings.at("127.0.0.1", server.getSmtp().getPort(), Security.STARTTLS, FROM);

        assertThat(new SmtpMailer(strict).send(letter()).outcome()).isEqualTo(Outcome.AWAY);
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "greeting, 554 not you,          AWAY,    0",
                "greeting, 421 later,            AWAY,    0",
                "MAIL,     451 greylisted,       PUT_OFF, 451",
                "MAIL,     550 sender unknown,   PUT_OFF, 550",
                "MAIL,     554 sender unknown,   PUT_OFF, 554",
                "MAIL,     421 closing,          AWAY,    421",
                "RCPT,     450 mailbox busy,     PUT_OFF, 450",
                "RCPT,     452 mailbox full,     PUT_OFF, 452",
                "RCPT,     550 no such user,     REFUSED, 550",
                "RCPT,     553 not allowed,      REFUSED, 553",
                "DATA,     451 not now,          PUT_OFF, 451",
                "DATA,     554 no,               REFUSED, 554",
                "letter,   451 not now,          PUT_OFF, 451",
                "letter,   552 too large,        REFUSED, 552",
                "letter,   554 spam,             REFUSED, 554",
                "QUIT,     554 no farewell,      TAKEN,   250"
            })
    void a_refusal_is_for_good_only_where_it_is_of_the_mail(String when, String answer, Outcome outcome, int code) {
        try (var fake = new FakeSmtp(Map.of(when, answer))) {
            var handover = new SmtpMailer(at(fake.port())).send(letter());

            assertThat(handover.outcome()).isEqualTo(outcome);
            assertThat(handover.code()).isEqualTo(code);
            assertThat(handover.says().isEmpty()).isEqualTo(outcome == Outcome.TAKEN);
        }
    }

    @ParameterizedTest
    @CsvSource({"greeting", "EHLO", "MAIL", "RCPT", "DATA", "letter"})
    void a_server_that_hangs_up_midway_is_away(String when) {
        try (var fake = new FakeSmtp(Map.of(when, FakeSmtp.HANG_UP, "HELO", FakeSmtp.HANG_UP))) {
            var handover = new SmtpMailer(at(fake.port())).send(letter());

            assertThat(handover.outcome()).isEqualTo(Outcome.AWAY);
            assertThat(handover.says()).isNotBlank();
        }
    }

    @Test
    void a_server_that_hangs_up_after_it_took_the_mail_has_taken_it() {
        try (var fake = new FakeSmtp(Map.of("QUIT", FakeSmtp.HANG_UP))) {
            assertThat(new SmtpMailer(at(fake.port())).send(letter())).isEqualTo(Handover.TAKEN);
        }
    }

    @ParameterizedTest
    @CsvSource({"greeting", "MAIL", "letter"})
    void a_server_that_says_nothing_is_away_when_patience_ends(String when) {
        try (var fake = new FakeSmtp(Map.of(when, FakeSmtp.SILENCE))) {
            var impatient = at(fake.port()).waiting(Duration.ofMillis(50));

            assertThat(new SmtpMailer(impatient).send(letter()).outcome()).isEqualTo(Outcome.AWAY);
        }
    }

    @ParameterizedTest
    @CsvSource({"EHLO", "RCPT", "letter"})
    void a_server_that_goes_on_and_on_is_cut_short(String when) {
        try (var fake = new FakeSmtp(Map.of(when, FakeSmtp.ON_AND_ON))) {
            var impatient = at(fake.port()).waiting(Duration.ofMillis(50));

            assertThat(new SmtpMailer(impatient).send(letter()).outcome()).isEqualTo(Outcome.AWAY);
        }
    }

    @Test
    void where_nobody_listens_the_server_is_away() throws IOException {
        int port;
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        assertThat(new SmtpMailer(at(port)).send(letter()).outcome()).isEqualTo(Outcome.AWAY);
    }

    @ParameterizedTest
    @CsvSource({
        "550 5.1.1 <mori.s@sakura.example>: no such user, 550 5.1.1 …: no such user",
        "550 user MORI.S unknown at sakura.example, 550 user … unknown at …",
        "550 rejected (other.person@elsewhere.example), 550 rejected (…)"
    })
    void what_a_server_says_is_told_without_anybodys_address(String answer, String told) {
        try (var fake = new FakeSmtp(Map.of("RCPT", answer))) {
            assertThat(new SmtpMailer(at(fake.port())).send(letter()).says()).isEqualTo(told);
        }
    }

    @ParameterizedTest
    @CsvSource({"nobody", "two@a.example two@b.example", "a@b@c", "a b@c.example", "'x@y.example\r\nBcc: z@y.example'"})
    void an_address_that_is_none_is_refused_for_good_and_no_server_asked(String address) {
        try (var fake = new FakeSmtp(Map.of())) {
            var message = new Message("1.0", Optional.of(address), NOON, Locale.ENGLISH, "s", "t", "");

            assertThat(new SmtpMailer(at(fake.port())).send(message).outcome()).isEqualTo(Outcome.REFUSED);
            assertThat(fake.heard()).isEmpty();
        }
    }

    @Test
    void a_subject_of_several_lines_brings_no_header_along() throws Exception {
        var message = new Message("1.0", Optional.of(TO), NOON, Locale.ENGLISH, "Hello\r\nBcc: z@y.example", "t", "");

        new SmtpMailer(settings()).send(message);

        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(server.getReceivedMessages()[0].getHeader("Bcc")).isNull();
    }

    @Test
    void a_sender_that_is_no_address_is_refused_at_once() {
        assertThatThrownBy(() -> SmtpSettings.at("localhost", 25, Security.NONE, "office"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'office' is no address");
    }
}
