package dev.noren.domain.life;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.domain.programme.Programmes;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Leaving needs no new consent, and everything else that a company does on a case of its own does (section 3). */
class LeavingTest {

    @Test
    void these_and_no_others_stay_open_before_new_terms_are_consented_to() {
        var open = Programmes.lifecycles().stream()
                .flatMap(life -> life.table().stream())
                .filter(Row::leaving)
                .map(Row::command)
                .collect(Collectors.toSet());

        assertThat(open).isEqualTo(Set.of("withdraw", "cancel", "cancel-option", "decline-option", "consent"));
    }

    @Test
    void wherever_a_company_can_leave_it_can_before_new_terms_are_consented_to() {
        var leaving = Set.of("withdraw", "cancel", "cancel-option", "decline-option");

        assertThat(Programmes.lifecycles().stream()
                        .flatMap(life -> life.table().stream())
                        .filter(row ->
                                leaving.contains(row.command()) && row.by().contains(Role.COMPANY)))
                .isNotEmpty()
                .allMatch(Row::leaving);
    }
}
