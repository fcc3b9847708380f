package dev.noren.domain.notice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.domain.fact.Facts;
import dev.noren.domain.life.Role;
import dev.noren.domain.life.Row;
import dev.noren.domain.programme.Programmes;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReminderTest {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    @Test
    void the_deadline_of_a_reminder_is_over_with_the_day_after() {
        var tells = Facts.of(Told.CHOOSE_BY, LocalDate.of(2024, 9, 27));

        assertThat(Reminder.TO_CHOOSE.end(tells, TOKYO)).contains(Instant.parse("2024-09-27T15:00:00Z"));
        assertThat(Reminder.TO_REPORT.end(tells, TOKYO)).isEmpty();
    }

    @Test
    void no_other_mail_is_a_reminder() {
        assertThat(Stream.of(Mail.values()).filter(mail -> Reminder.of(mail).isPresent()))
                .containsExactly(Mail.OPTION_REMINDER, Mail.PAYMENT_REMINDER, Mail.TERM_ENDING, Mail.REPORT_DUE);
    }

    @ParameterizedTest
    @EnumSource(Reminder.class)
    void what_is_awaited_is_a_command_of_the_clock(Reminder reminder) {
        var commands = Programmes.with(List.of()).stream()
                .flatMap(life -> life.table().stream())
                .filter(row -> row.by().contains(Role.CLOCK))
                .map(Row::command)
                .toList();

        assertThat(reminder.awaited())
                .satisfiesAnyOf(
                        awaited -> assertThat(awaited).isEqualTo(Optional.empty()),
                        awaited -> assertThat(commands).contains(awaited.orElseThrow()));
    }
}
