package dev.noren.ports.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.noren.domain.life.Actor;
import dev.noren.domain.notice.Mail;
import dev.noren.domain.notice.Told;
import dev.noren.domain.ruling.Subject;
import dev.noren.ports.driven.Letters;
import dev.noren.ports.driven.Letters.Letter;
import dev.noren.ports.driving.Order;
import dev.noren.ports.driving.Question;
import dev.noren.ports.form.Form;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A notice and its letter are kept together, or neither is. */
class LettersTest {

    private final Set<Mail> failing = EnumSet.noneOf(Mail.class);

    private final Letters letters = (notice, language, nameOf) -> {
        if (failing.contains(notice.mail())) {
            throw new IllegalStateException("no words for " + notice.mail());
        }
        var products = notice.tells().get(Told.PRODUCTS).orElseThrow();
        return new Letter(
                language.getLanguage() + " " + notice.mail().word(),
                notice.to().map(nameOf).orElse("office") + ", "
                        + products.stream().map(Subject::product).map(nameOf).toList());
    };

    @Test
    void a_letter_that_cannot_be_written_fails_the_whole_command_and_keeps_nothing() {
        var office = Office.open(letters);
        var before = office.everything();
        int records = office.records().size();
        failing.add(Mail.MALL_INVITATION);

        var stage = office.desk.submit(office.deal());

        assertThatThrownBy(() -> Office.join(stage)).hasRootCauseMessage("no words for MALL_INVITATION");
        assertThat(office.everything()).isEqualTo(before);
        assertThat(office.records()).hasSize(records);
        failing.clear();
        office.invited();
        assertThat(office.records()).hasSize(records + 1);
    }

    @Test
    void a_letter_of_an_errand_fails_the_command_that_sent_it() {
        var office = Office.open(letters);
        var inquiry = office.inquiry("request-quote");
        int records = office.records().size();
        failing.add(Mail.INQUIRY_ENDED);

        var stage = office.desk.submit(Order.on(office.published(), Office.SAKURA, "withdraw", Form.Fields.NONE));

        assertThat(stage).isCompletedExceptionally();
        assertThat(office.records()).hasSize(records);
        assertThat(office.see(office.published(), "state")).isEqualTo("published");
        assertThat(office.see(inquiry, "state")).isEqualTo("relayed");
    }

    @Test
    void what_falls_due_and_cannot_be_told_stays_due() {
        var office = Office.open(letters);
        var participation = office.approved();
        failing.add(Mail.OPTION_LAPSED);
        office.at("2025-01-01T00:00:00+09:00");

        var stage = office.desk.ask(Question.on(participation, Actor.SECRETARIAT, "case", Form.Fields.NONE));

        assertThat(stage).isCompletedExceptionally();
        assertThat(office.happened()).isEmpty();
        failing.clear();
        assertThat(office.see(participation, "option")).isEqualTo("lapsed");
        assertThat(office.happened())
                .containsExactly(
                        participation + " remind-payment 2024-09-13T00:00:00Z",
                        participation + " lapse 2024-09-16T15:00:00Z");
    }

    @Test
    void companies_are_written_to_in_their_language_and_by_their_names() {
        var office = Office.open(letters);
        var inquiry = office.inquiry("request-quote");
        office.given(Order.on(office.published(), Office.SAKURA, "withdraw", Form.Fields.NONE));

        assertThat(office.mails())
                .filteredOn(mail -> mail.onCase().equals(inquiry) && mail.mail() == Mail.INQUIRY_ENDED)
                .extracting(mail -> new Letter(mail.subject(), mail.text()))
                .containsExactly(
                        new Letter("ja inquiry-ended", "Sakura, [ponzu]"),
                        new Letter("en inquiry-ended", "hanmart, [ponzu]"));
    }

    @Test
    void the_office_is_written_to_in_japanese() {
        var office = Office.open(letters);
        var inquiry = office.inquiry("request-quote");

        office.given(
                Order.on(inquiry, Office.SAKURA, "answer", Office.with("accept", false, "reason", "unwanted-country")));

        assertThat(office.mails().getLast().to()).isEmpty();
        assertThat(office.mails().getLast().language()).isEqualTo(Locale.JAPANESE);
        assertThat(office.mailsOn(inquiry)).contains("unwanted-country to secretariat");
    }

    @Test
    void the_outbox_is_numbered_and_read_on_from_where_somebody_stopped() {
        var office = Office.open(letters);
        office.inquiry("request-quote");
        office.invited();

        assertThat(office.mails()).extracting(mail -> mail.number()).containsExactly(1L, 2L);
        assertThat(office.desk.outbox(1)).containsExactly(office.mails().get(1));
        assertThat(office.desk.outbox(2)).isEmpty();
    }
}
