package dev.noren.app.serving;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dev.noren.adapters.http.HttpSettings;
import dev.noren.adapters.mail.FakeSmtp;
import dev.noren.adapters.mail.SmtpMailer;
import dev.noren.adapters.mail.SmtpSettings;
import dev.noren.adapters.mail.SmtpSettings.Security;
import dev.noren.adapters.mail.TemplateLetters;
import dev.noren.adapters.sqlite.SqliteStore;
import dev.noren.app.rehearsal.ChildServer;
import dev.noren.domain.life.Actor;
import dev.noren.ports.desk.Noren;
import dev.noren.ports.driven.Buyers;
import dev.noren.ports.driven.Dispatch.State;
import dev.noren.ports.driving.Answer;
import dev.noren.ports.driving.Desk;
import dev.noren.ports.driving.Handling;
import dev.noren.ports.driving.Order;
import dev.noren.ports.driving.OutboxMail;
import dev.noren.ports.form.Form;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.slf4j.LoggerFactory;

/** Mails leave a running server, and reach a mail server that is a real one. */
@Isolated("it listens to the log of the whole program")
@Timeout(120)
class MailGoesOutTest {

    private static final String FROM = "輸出支援事務局 <office@programme.example>";
    private static final Pattern ID = Pattern.compile("(?m)^Message-ID: (\\S+)$");
    private static final Map<String, Object> SIGNATORY = Map.of("name", "森 さくら", "title", "代表", "authorised", true);

    @TempDir
    Path folder;

    private final GreenMail mails = new GreenMail(new ServerSetup(0, null, ServerSetup.PROTOCOL_SMTP));

    private String listing = "";

    @BeforeEach
    void start() {
        mails.start();
        at(this::anInquiry);
    }

    @AfterEach
    void stop() {
        mails.stop();
    }

    private Path file() {
        return folder.resolve("noren.db");
    }

    /** At the file, while no server has it. */
    private <T> T at(Function<Desk, T> work) {
        try (var store = SqliteStore.open(file())) {
            return work.apply(Noren.with(store).letters(new TemplateLetters()).build());
        }
    }

    /** A buyer asks sakura, which reads Japanese, for a quote; the mail of it waits. */
    private String anInquiry(Desk desk) {
        var office = Actor.SECRETARIAT;
        var company = Map.of("seat", "JP", "name", "桜食品株式会社", "language", "ja", "email", "mori@sakura.example");
        given(desk, Order.of(office, "register-company", facts(company)).named("sakura"));
        var product = facts(Map.of("name", "柚子ポン酢", "category", "food")).with("of", Form.text("sakura"));
        given(desk, Order.of(office, "register-product", product).named("ponzu"));
        var buyer = facts(Map.of("name", "Hanmart", "email", "han@mart.example"))
                .with("country", Form.text("KR"))
                .with("invited", Form.flag(true));
        given(desk, Order.of(office, "register-buyer", buyer).named("hanmart"));
        var joining = Form.fields(Map.of("product", "ponzu", "declare", "all", "signatory", SIGNATORY));
        listing = given(desk, Order.to("japan-street", Actor.company("sakura"), "register-listing", joining));
        given(desk, Order.on(listing, office, "publish", Form.Fields.NONE));
        var asking = Form.fields(Map.of("listing", listing, "message", "20ケースの価格をお願いします。"));
        return given(desk, Order.to("japan-street", Actor.buyer("hanmart"), "request-quote", asking));
    }

    private static Form.Fields facts(Map<String, ?> facts) {
        return Form.fields(Map.of("facts", facts));
    }

    private static String given(Desk desk, Order order) {
        var answer = desk.submit(order).toCompletableFuture().join();
        assertThat(answer).isInstanceOf(Answer.Given.class);
        return ((Answer.Given) answer).onCase().orElseThrow();
    }

    private static SmtpSettings smtp(int port) {
        return SmtpSettings.at("127.0.0.1", port, Security.NONE, FROM);
    }

    private Server served(SmtpSettings settings) {
        return Server.start(
                file(),
                Server.House.OFFICE,
                HttpSettings.at(0),
                Equipment.of(new TemplateLetters(), Buyers.NONE, "test").mailing(new SmtpMailer(settings)));
    }

    private OutboxMail mail() {
        return at(desk -> desk.outbox(0).getFirst());
    }

    @Test
    void a_mail_that_waited_arrives_whole_and_the_log_tells_nothing_of_it() throws Exception {
        var heard = new ListAppender<ILoggingEvent>();
        var logger = ((LoggerContext) LoggerFactory.getILoggerFactory()).getLogger(LoggedMailer.class);
        heard.start();
        logger.addAppender(heard);
        logger.setLevel(ch.qos.logback.classic.Level.INFO);
        try (var server = served(smtp(mails.getSmtp().getPort()))) {
            assertThat(server.url()).isNotEmpty();
            assertThat(mails.waitForIncomingEmail(60_000, 1)).isTrue();
        } finally {
            logger.detachAppender(heard);
            logger.setLevel(null);
        }

        var arrived = mails.getReceivedMessages()[0];
        assertThat(arrived.getSubject())
                .isEqualTo("【Japan Street】見積りのご依頼（柚子ポン酢）")
                .isEqualTo(mail().subject());
        assertThat(arrived.getAllRecipients()).extracting(Object::toString).containsExactly("mori@sakura.example");
        var parts = (jakarta.mail.internet.MimeMultipart) arrived.getContent();
        assertThat(parts.getBodyPart(0).getContent().toString()).contains("桜食品株式会社 御中", "20ケースの価格をお願いします。");
        assertThat(parts.getBodyPart(1).getContent().toString()).contains("<p>桜食品株式会社 御中</p>");
        assertThat(parts.getBodyPart(0).getContent().toString()
                        + parts.getBodyPart(1).getContent())
                .doesNotContain("Hanmart", "han@mart.example", "hanmart");
        assertThat(mail().dispatch().state()).isEqualTo(State.SENT);
        assertThat(heard.list)
                .hasSize(1)
                .allSatisfy(line -> assertThat(line.getFormattedMessage() + line.getKeyValuePairs())
                        .contains("TAKEN")
                        .doesNotContain("sakura", "桜", "example"));
    }

    @Test
    void what_is_held_does_not_arrive() throws Exception {
        at(desk -> desk.postOffice()
                .handle(Handling.HOLD, Form.fields(Map.of("numbers", List.of(1))))
                .toCompletableFuture()
                .join());
        at(this::another);

        try (var server = served(smtp(mails.getSmtp().getPort()))) {
            assertThat(server.url()).isNotEmpty();
            assertThat(mails.waitForIncomingEmail(60_000, 1)).isTrue();
        }

        assertThat(mails.getReceivedMessages()).hasSize(1);
        assertThat(mails.getReceivedMessages()[0].getSubject()).contains("商談");
        assertThat(mail().dispatch().state()).isEqualTo(State.HELD);
    }

    private String another(Desk desk) {
        var asking = Form.fields(Map.of("listing", listing, "message", "いつですか。"));
        return given(desk, Order.to("japan-street", Actor.buyer("hanmart"), "request-meeting", asking));
    }

    @Test
    void a_mail_server_that_says_nothing_keeps_neither_a_request_nor_the_end_waiting() throws Exception {
        try (var fake = new FakeSmtp(Map.of(FakeSmtp.LETTER, FakeSmtp.SILENCE));
                var server = served(smtp(fake.port()).waiting(Duration.ofMinutes(10)))) {
            assertThat(fake.letter()).contains("Message-ID");
            var request = HttpRequest.newBuilder(URI.create(server.url() + "/health"));
            var command = HttpRequest.newBuilder(URI.create(server.url() + "/v1/companies"))
                    .header("Authorization", "Bearer " + server.firstToken().orElseThrow())
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString("{\"name\": \"fuji\", \"facts\": {\"seat\": \"JP\"}}"));
            try (var client = HttpClient.newHttpClient()) {
                assertThat(client.send(request.build(), BodyHandlers.ofString()).statusCode())
                        .isEqualTo(200);
                assertThat(client.send(command.build(), BodyHandlers.ofString()).statusCode())
                        .isEqualTo(201);
            }
            server.close();
            assertThat(mail().dispatch().state()).isEqualTo(State.IN_FLIGHT);
        }
    }

    @Test
    void what_was_in_flight_when_the_process_was_killed_arrives_after_the_next_start_with_the_same_id()
            throws Exception {
        String first;
        ChildServer child;
        try (var fake = new FakeSmtp(Map.of(FakeSmtp.LETTER, FakeSmtp.SILENCE))) {
            child = ChildServer.on(file(), options(fake.port()));
            first = id(fake.letter());
            child.kill();
        }
        assertThat(mail().dispatch().state()).isEqualTo(State.IN_FLIGHT);

        child.startAgain(options(mails.getSmtp().getPort()));
        try {
            assertThat(mails.waitForIncomingEmail(60_000, 1)).isTrue();
        } finally {
            child.kill();
        }

        assertThat(mails.getReceivedMessages()).hasSize(1);
        assertThat(mails.getReceivedMessages()[0].getMessageID())
                .isEqualTo(first)
                .endsWith("@programme.example>");
    }

    private static String[] options(int port) {
        return new String[] {
            "--smtp-host",
            "127.0.0.1",
            "--smtp-port",
            Integer.toString(port),
            "--smtp-security",
            "none",
            "--smtp-from",
            FROM
        };
    }

    private static String id(String letter) {
        var found = ID.matcher(letter);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
