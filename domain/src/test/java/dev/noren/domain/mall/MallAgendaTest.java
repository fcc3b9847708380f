package dev.noren.domain.mall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.noren.domain.agenda.Appointment;
import dev.noren.domain.agenda.Occasion;
import dev.noren.domain.agenda.When;
import dev.noren.domain.life.Cast;
import dev.noren.domain.life.Role;
import dev.noren.domain.ruling.Subject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MallAgendaTest {

    private static final MallLifecycle LIFE = new MallLifecycle();
    private static final Subject SAKURA = Subject.company("sakura");

    private static List<Appointment> agenda(MallCase participation) {
        return LIFE.agenda(participation, Cast.MALL_2024);
    }

    private static List<LocalDate> lastDaysOfSakura(MallCase participation) {
        return agenda(participation).stream()
                .filter(appointment -> appointment.whose().contains(SAKURA))
                .map(appointment -> appointment.when().lastDay(Cast.MALL_2024.zone()))
                .toList();
    }

    @Test
    void whatever_is_open_to_the_company_until_a_day_is_in_its_agenda_on_that_day() {
        for (var participation : MallCases.all(Cast.MALL_2024)) {
            var open = LIFE.table().stream()
                    .filter(row -> row.by().contains(Role.COMPANY) && !row.opening() && row.opensAt(participation))
                    .map(row -> row.until().apply(participation))
                    .flatMap(Optional::stream)
                    .toList();
            assertThat(lastDaysOfSakura(participation))
                    .as("%s", participation.marks())
                    .containsAll(open);
        }
    }

    @Test
    void nothing_is_twice_in_an_agenda() {
        assertThat(MallCases.all(Cast.MALL_2024))
                .allSatisfy(participation -> assertThat(agenda(participation))
                        .extracting(Appointment::id)
                        .doesNotHaveDuplicates());
    }

    @Test
    void each_option_has_its_own_last_day() {
        assertThat(agenda(MallCases.standing(MallState.REGISTERED, MallOption.OFFERED)))
                .filteredOn(appointment -> appointment.occasion() == Occasion.CHOOSE_BY)
                .extracting(Appointment::which, Appointment::when)
                .containsExactly(
                        tuple(Cast.PAGE.option(), When.on(Cast.PAGE.chooseBy())),
                        tuple(Cast.BANNER.option(), When.on(Cast.BANNER.chooseBy())));
    }

    @Test
    void a_report_is_awaited_of_the_buyer_until_it_is_in() {
        assertThat(agenda(MallCases.standing(MallState.ENDED, MallOption.CONFIRMED)))
                .anyMatch(appointment -> appointment.occasion() == Occasion.REPORT_FROM);
        assertThat(agenda(MallCases.standing(MallState.REPORTED, MallOption.CONFIRMED)))
                .noneMatch(appointment -> appointment.occasion() == Occasion.REPORT_FROM);
    }
}
