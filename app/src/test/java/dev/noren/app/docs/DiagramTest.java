package dev.noren.app.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.domain.programme.Programmes;
import org.junit.jupiter.api.Test;

class DiagramTest {

    private static Diagram of(String name) {
        return Programmes.lifecycles().stream()
                .filter(life -> life.name().equals(name))
                .map(life -> new Diagram(life.kind(), life.table()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_row_leads_from_each_mark_it_asks_for_to_each_it_brings_and_names_who_may() {
        assertThat(of("listing").written())
                .startsWith("stateDiagram-v2\n")
                .contains("[*] --> ListingState_submitted : register-listing (company)\n")
                .contains("ListingState_submitted --> ListingState_withdrawn : withdraw (company)\n")
                .contains("ListingState_published --> ListingState_withdrawn : withdraw (company)\n");
    }

    @Test
    void a_mark_from_which_and_to_which_a_row_may_lead_is_one_that_may_stay() {
        assertThat(of("mall-participation").written())
                .contains("MallState_promoting --> MallState_excluded : record-late-delivery (secretariat)")
                .doesNotContain("MallState_registered --> MallState_promoting : record-late-delivery");
    }

    @Test
    void each_axis_on_which_a_case_moves_has_its_part_and_the_other_marks_are_conditions() {
        assertThat(of("mall-participation").written())
                .contains("    state participation {\n")
                .contains("    --\n")
                .contains("MallOption_approved --> MallOption_confirmed : record-payment (secretariat)\n")
                .contains("MallOption_offered --> MallOption_requested : choose-option (company) while registered\n")
                .contains("start-promotion (secretariat, buyer) unless requested or approved\n");
    }

    @Test
    void what_moves_nothing_stands_below() {
        assertThat(of("inquiry").staying())
                .contains("- `send-quote` (company) while in-talks and while quote\n")
                .doesNotContain("`answer`");
    }
}
