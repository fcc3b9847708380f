package dev.noren.app.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.domain.clause.Kol25;
import dev.noren.domain.clause.Mall24;
import dev.noren.ports.form.Form;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StoryTest {

    private static Story story(Story.Line... lines) {
        return new Story("a-story", List.of(lines));
    }

    private static Story.Line line(String to, Map<String, ?> form) {
        return new Story.Line(to, Form.fields(form));
    }

    private static Map<String, String> standing(String opened, String state) {
        return Map.of("outcome", "accepted", "case", "c1", "opened", opened, "state", state);
    }

    @Test
    void a_clause_is_reached_where_an_answer_cites_it_however_deep() {
        var refund = Map.of("refund", Map.of("because", List.of("MALL24-MISC-12")));
        var finding = Map.of("findings", List.of(Map.of("clause", "MALL24-OV-5", "finding", "met")));

        assertThat(story(line("cancel", refund), line("eligibility", finding)).reaches())
                .containsExactlyInAnyOrder(Mall24.MISC_12, Mall24.OV_5);
    }

    @Test
    void a_clause_that_is_only_listed_is_not_reached() {
        var listed = Map.of("clauses", List.of("KOL25-REQ-2"), "overview", "KOL25-REQ-2");
        var renewed = Map.of("mail", "terms-changed", "because", List.of("KOL25-REQ-2"));
        var due = Map.of("mail", "payment-reminder", "because", List.of("KOL25-OV-1"));

        assertThat(story(line("case", listed), line("mail", renewed), line("mail", due))
                        .reaches())
                .containsExactly(Kol25.OV_1);
    }

    @Test
    void a_case_is_followed_from_its_opening_to_where_it_stood_last() {
        var told = story(line("apply", standing("c1", "applied")), line("", standing("none", "ended")));

        assertThat(Story.text(told.opened().get("c1"), "state")).isEqualTo("ended");
    }

    @Test
    void what_would_happen_and_what_was_there_before_is_not_followed() {
        var supposed = story(line("apply", standing("c1", "applied")), line("what-if", standing("none", "ended")));
        var laidOut = story(line("withdraw", standing("none", "withdrawn")));

        assertThat(Story.text(supposed.opened().get("c1"), "state")).isEqualTo("applied");
        assertThat(laidOut.opened()).isEmpty();
    }
}
