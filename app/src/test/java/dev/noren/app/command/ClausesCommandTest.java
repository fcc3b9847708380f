package dev.noren.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.app.Ran;
import dev.noren.domain.clause.Clause;
import dev.noren.domain.clause.Clauses;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.UnreadableException;
import dev.noren.ports.form.Yaml;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClausesCommandTest {

    private static List<Form.Fields> read(String json) throws UnreadableException {
        var items = (Form.Items) Yaml.read(json);
        return items.values().stream().map(Form.Fields.class::cast).toList();
    }

    private static String text(Form.Fields fields, String path) {
        return ((Form.Text) fields.at(path).orElseThrow()).value();
    }

    @Test
    void every_one_of_the_240_clauses_is_printed_as_data_with_a_place_that_carries_it() throws UnreadableException {
        var ran = Ran.of("noren clauses --json");
        var clauses = read(ran.out());

        assertThat(ran.code()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(clauses).hasSize(240).allSatisfy(clause -> {
            assertThat(clause.values().keySet())
                    .containsExactly("id", "document", "place", "kind", "enforced", "waivable", "says", "placedIn");
            assertThat(((Form.Items) clause.values().get("placedIn")).values()).isNotEmpty();
        });
        assertThat(clauses.stream().map(clause -> text(clause, "id")))
                .containsExactlyElementsOf(
                        Clauses.all().stream().map(Clause::id).toList());
    }

    @Test
    void a_clause_is_printed_with_all_that_is_known_of_it() throws UnreadableException {
        var clause = read(Ran.of("noren clauses --json MALL24-OV-5").out()).getFirst();

        assertThat(text(clause, "document")).isEqualTo("MALL24");
        assertThat(text(clause, "place")).isEqualTo("事業概要 対象者");
        assertThat(text(clause, "kind")).isEqualTo("eligibility");
        assertThat(text(clause, "enforced")).isEqualTo("decides");
        assertThat(((Form.Flag) clause.values().get("waivable")).value()).isFalse();
        assertThat(text(clause, "says.ja")).contains("日本企業");
        assertThat(text(clause, "says.en")).contains("Japanese companies");
        assertThat(text(clause, "placedIn[0]")).isEqualTo("rule: japan-mall eligibility");
    }

    @Test
    void the_declarations_and_terms_of_the_built_in_editions_count() {
        assertThat(Ran.of("noren clauses --json MALL24-REQ-2").out())
                .contains("declaration: japan-mall-2024", "terms: japan-mall-2023-terms");
    }

    @Test
    void the_table_is_no_wider_than_the_terminal() {
        var ran = Ran.of("noren clauses");

        assertThat(ran.code()).isZero();
        assertThat(ran.out().lines().findFirst().orElseThrow())
                .startsWith("ID ")
                .contains("ENFORCED", "PLACE IN THE SOURCE", "SAYS", "PLACED IN");
        assertThat(ran.out().lines())
                .allSatisfy(line -> assertThat(Folded.widthOf(line)).isLessThanOrEqualTo(120));
    }

    @Test
    void the_table_speaks_english_unless_japanese_is_asked_for() {
        assertThat(Ran.of("noren clauses MALL24-OV-5").out()).contains("Open to Japanese companies");
        assertThat(Ran.of("noren clauses MALL24-OV-5 --language ja").out())
                .contains("日本企業が対象")
                .doesNotContain("Open to");
    }

    @Test
    void a_language_that_there_is_not_and_a_number_that_is_none_are_named() {
        assertThat(Ran.of("noren clauses --language fr").err()).contains("--language", "[JA, EN]", "'fr'");
        assertThat(Ran.of("noren token --for secretariat --days x").err())
                .contains("--days", "'x' is no whole number, or too large");
        assertThat(Ran.of("noren explain 12345678901234567890").err())
                .contains("DECISION", "'12345678901234567890' is no whole number, or too large");
    }

    @Test
    void clauses_that_are_asked_for_come_alone_and_as_asked() throws UnreadableException {
        var clauses =
                read(Ran.of("noren clauses MALL24-REQ-12 DECK23-ST-6 --json").out());

        assertThat(clauses.stream().map(clause -> text(clause, "id"))).containsExactly("MALL24-REQ-12", "DECK23-ST-6");
    }

    @Test
    void clauses_that_do_not_exist_are_named_each_and_nothing_is_printed() {
        var ran = Ran.of("noren clauses MALL24-REQ-12 MALL24-REQ-99 NOPE");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err().lines())
                .containsExactly(
                        "noren clauses: there is no clause MALL24-REQ-99", "noren clauses: there is no clause NOPE");
    }
}
