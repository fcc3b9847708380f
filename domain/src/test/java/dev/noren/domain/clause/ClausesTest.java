package dev.noren.domain.clause;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.domain.fact.FactType;
import dev.noren.domain.fact.Flaw;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClausesTest {

    private static final Predicate<String> JAPANESE =
            Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}]").asPredicate();

    static List<Clause> all() {
        return Clauses.all();
    }

    @Test
    void the_catalogue_has_240_clauses_in_the_order_of_the_documents() {
        assertThat(all()).hasSize(240).doesNotHaveDuplicates();
        assertThat(all().stream().map(Clause::document).distinct()).containsExactly(Document.values());
        assertThat(all().getFirst()).isEqualTo(Mall24.OV_1);
        assertThat(all().getLast()).isEqualTo(LinkAct.Q14);
    }

    @ParameterizedTest
    @CsvSource({
        // document, decides, records, shows, informs
        "MALL24,  46, 18, 20, 12",
        "DECK23,  27,  1,  4, 15",
        "KOL25,   35, 11,  8,  2",
        "LINKNEW, 16,  2,  2,  6",
        "LINKACT, 11,  1,  1,  2",
    })
    void every_document_has_its_clauses_carried_in_the_same_ways_as_in_the_catalogue(
            Document document, long decides, long records, long shows, long informs) {
        var carried = all().stream()
                .filter(clause -> clause.document() == document)
                .collect(groupingBy(clause -> clause.text().enforced(), counting()));

        assertThat(carried)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        Enforced.DECIDES, decides,
                        Enforced.RECORDS, records,
                        Enforced.SHOWS, shows,
                        Enforced.INFORMS, informs));
    }

    @ParameterizedTest
    @CsvSource({"MALL24, 96", "DECK23, 47", "KOL25, 56", "LINKNEW, 26", "LINKACT, 15"})
    void every_document_has_so_many_clauses(Document document, long clauses) {
        assertThat(all().stream().filter(clause -> clause.document() == document))
                .hasSize(Math.toIntExact(clauses));
    }

    @ParameterizedTest
    @MethodSource("all")
    void an_id_leads_back_to_its_clause(Clause clause) {
        assertThat(Clauses.byId(clause.id())).containsSame(clause);
        assertThat(clause.id()).matches("(MALL24|DECK23|KOL25|LINKNEW|LINKACT)-[A-Z0-9]+(-[0-9]+B?)*");
    }

    @Test
    void no_two_clauses_share_an_id() {
        assertThat(all().stream().map(Clause::id)).doesNotHaveDuplicates();
    }

    @Test
    void ids_are_written_as_everybody_writes_them() {
        assertThat(Mall24.REQ_5B.id()).isEqualTo("MALL24-REQ-5B");
        assertThat(Mall24.EXP_0.id()).isEqualTo("MALL24-EXP-0");
        assertThat(Deck23.STORE_15.id()).isEqualTo("DECK23-STORE-15");
        assertThat(Kol25.DISC_6_1.id()).isEqualTo("KOL25-DISC-6-1");
        assertThat(LinkNew.Q23.id()).isEqualTo("LINKNEW-Q23");
        assertThat(LinkAct.Q2B.id()).isEqualTo("LINKACT-Q2B");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "MALL24", "MALL24-", "MALL24-REQ-5C", "mall24-req-5", "MALL24-REQ_5", " KOL25-OV-1"})
    void what_is_no_id_leads_to_no_clause(String id) {
        assertThat(Clauses.byId(id)).isEmpty();
    }

    @Test
    void a_clause_is_read_and_written_by_its_id() {
        var type = (FactType.Code<Clause>) Clauses.type();

        assertThat(type.read().apply("DECK23-CN-3")).contains(Deck23.CN_3);
        assertThat(type.read().apply("DECK23-CN-9")).isEmpty();
        assertThat(type.write().apply(Deck23.CN_3)).isEqualTo("DECK23-CN-3");
        assertThat(type.flaw()).isEqualTo(Flaw.NOT_A_CLAUSE);
    }

    @Test
    void exactly_five_clauses_can_be_waived_and_all_of_them_decide() {
        var waivable = all().stream().filter(Clause::waivable).toList();

        assertThat(waivable.stream().map(Clause::id))
                .containsExactlyInAnyOrder(
                        "MALL24-OV-3", "MALL24-DEAL-1", "MALL24-REQ-17", "DECK23-MALL-6", "KOL25-OV-10");
        assertThat(waivable).allMatch(clause -> clause.text().enforced() == Enforced.DECIDES);
    }

    @ParameterizedTest
    @MethodSource("all")
    void every_clause_says_where_it_stands_and_what_it_says_in_both_languages(Clause clause) {
        assertThat(clause.text().place()).isNotBlank();
        assertThat(clause.text().ja()).matches(JAPANESE, "is Japanese").endsWith("。");
        assertThat(clause.text().en()).isNotBlank().doesNotMatch(JAPANESE).endsWith(".");
    }

    @Test
    void a_clause_speaks_japanese_to_those_who_ask_for_it_and_english_to_all_others() {
        var clause = Mall24.REQ_12;

        assertThat(clause.says(Locale.JAPANESE)).isEqualTo(clause.text().ja());
        assertThat(clause.says(Locale.JAPAN)).isEqualTo(clause.text().ja());
        assertThat(Stream.of(Locale.ENGLISH, Locale.UK, Locale.KOREAN, Locale.ROOT)
                        .map(clause::says))
                .containsOnly(clause.text().en());
    }

    @Test
    void the_documents_have_a_title_in_both_languages() {
        assertThat(Arrays.stream(Document.values()).map(Document::en))
                .hasSize(5)
                .doesNotHaveDuplicates();
        assertThat(Arrays.stream(Document.values()).map(Document::ja))
                .doesNotHaveDuplicates()
                .allMatch(JAPANESE);
    }
}
