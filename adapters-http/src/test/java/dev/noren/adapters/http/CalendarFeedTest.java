package dev.noren.adapters.http;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import dev.noren.domain.agenda.Appointment;
import dev.noren.domain.agenda.Occasion;
import dev.noren.domain.agenda.When;
import dev.noren.domain.clause.Mall24;
import dev.noren.domain.life.Actor;
import dev.noren.domain.ruling.Subject;
import dev.noren.ports.driving.Agenda;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarFeedTest {

    private static final Subject SAKURA = Subject.company("sakura");
    private static final Instant CHANGED = Instant.parse("2024-09-02T00:00:00Z");
    private final TimeZone usual = TimeZone.getDefault();

    @AfterEach
    void whereItWas() {
        TimeZone.setDefault(usual);
    }

    private static Appointment until(LocalDate first, LocalDate last) {
        return Appointment.of(Occasion.PROMOTION, When.from(first, last), SAKURA, Mall24.OV_4);
    }

    private static String feed(Locale language, String summary, Appointment appointment) {
        var entry = new Agenda.Entry("c-1", 3, CHANGED, ZoneId.of("Asia/Tokyo"), summary, appointment);
        return new String(
                CalendarFeed.of(new Agenda(Actor.company("sakura"), language, List.of(entry))), StandardCharsets.UTF_8);
    }

    private static VEvent event(String feed) {
        return Biweekly.parse(feed).first().getEvents().getFirst();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "Asia/Tokyo", "America/Los_Angeles", "Pacific/Kiritimati", "America/Sao_Paulo"})
    void days_are_the_same_wherever_the_server_stands(String zone) {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));

        var feed = feed(Locale.ENGLISH, "x", until(LocalDate.of(2018, 11, 4), LocalDate.of(2018, 12, 31)));

        assertThat(feed)
                .contains("\r\nDTSTART;VALUE=DATE:20181104\r\n")
                .contains("\r\nDTEND;VALUE=DATE:20190101\r\n") // the first day after it
                .contains("\r\nDTSTAMP:20240902T000000Z\r\n")
                .contains("\r\nLAST-MODIFIED:20240902T000000Z\r\n");
    }

    @Test
    void one_day_ends_the_day_after_and_the_last_of_february_is_there_in_leap_years() {
        var day = LocalDate.of(2024, 2, 28);

        assertThat(feed(Locale.ENGLISH, "x", until(day, day)))
                .contains("DTSTART;VALUE=DATE:20240228\r\n", "DTEND;VALUE=DATE:20240229\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "Asia/Tokyo", "America/Los_Angeles"})
    void an_instant_is_in_utc_and_has_no_end(String zone) {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));

        var feed = feed(
                Locale.ENGLISH,
                "x",
                Appointment.of(Occasion.MEETING, new When.Moment(Instant.parse("2024-09-10T01:00:00Z")), SAKURA));

        assertThat(feed).contains("\r\nDTSTART:20240910T010000Z\r\n").doesNotContain("DTEND", "TRANSP");
        assertThat(event(feed).getDateStart().getValue().toInstant()).isEqualTo("2024-09-10T01:00:00Z");
    }

    @Test
    void whatever_is_written_is_read_again_as_it_was() {
        var summary = "桜；食品, ponzu; a\\b \"c\": 1\n次の行 " + "とても長い".repeat(40) + "😀";

        var feed = feed(Locale.JAPANESE, summary, until(LocalDate.of(2024, 11, 1), LocalDate.of(2024, 11, 30)));

        assertThat(event(feed).getSummary().getValue()).isEqualTo(summary);
        assertThat(event(feed).getSummary().getLanguage()).isEqualTo("ja");
        assertThat(feed).contains("\\,", "\\;", "\\\\", "\\n").endsWith("END:VCALENDAR\r\n");
        assertThat(feed.split("\r\n"))
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75)
                .noneMatch(line -> line.contains("\n"));
    }

    @Test
    void an_event_says_on_what_it_rests_where_its_days_are_and_of_which_case_it_is() {
        var feed = feed(Locale.ENGLISH, "x", until(LocalDate.of(2024, 11, 1), LocalDate.of(2024, 11, 30)));

        var event = event(feed);
        assertThat(event.getDescription().getValue())
                .isEqualTo("MALL24-OV-4: " + Mall24.OV_4.says(Locale.ENGLISH)
                        + "\nDays are those of Asia/Tokyo.\nCase: c-1");
        assertThat(event.getUid().getValue()).isEqualTo("c-1-promotion@noren");
        assertThat(event.getSequence().getValue()).isEqualTo(3);
        assertThat(event.getCategories().getFirst().getValues()).containsExactly("promotion");
        assertThat(event.getTransparency().isTransparent()).isTrue();
    }

    @Test
    void a_link_stands_as_it_is_and_one_that_is_none_is_left_out() {
        var shown = until(LocalDate.of(2024, 11, 1), LocalDate.of(2024, 11, 30));

        assertThat(feed(Locale.ENGLISH, "x", shown.seenAt(Optional.of("https://shop.example/a?b=c;d,e"))))
                .contains("\r\nURL:https://shop.example/a?b=c;d,e\r\n");
        assertThat(feed(Locale.ENGLISH, "x", shown.seenAt(Optional.of("javascript:alert(1)"))))
                .doesNotContain("URL");
        assertThat(feed(Locale.ENGLISH, "x", shown.seenAt(Optional.of("https://a\r\nATTENDEE:x"))))
                .doesNotContain("URL", "\r\nATTENDEE");
    }

    @Test
    void an_agenda_without_entries_is_a_calendar_all_the_same() {
        var feed = new String(
                CalendarFeed.of(new Agenda(Actor.buyer("hanmart"), Locale.ENGLISH, List.of())), StandardCharsets.UTF_8);

        assertThat(feed)
                .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
                .contains("X-WR-CALNAME:Noren hanmart\r\n", "REFRESH-INTERVAL;VALUE=DURATION:PT6H\r\n");
        assertThat(Biweekly.parse(feed).first().getEvents()).isEmpty();
    }
}
