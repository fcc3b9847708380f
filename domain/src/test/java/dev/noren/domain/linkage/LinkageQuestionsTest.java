package dev.noren.domain.linkage;

import static dev.noren.domain.life.Cast.SAKURA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.clause.LinkAct;
import dev.noren.domain.clause.LinkNew;
import dev.noren.domain.edition.Edition;
import dev.noren.domain.edition.Fee;
import dev.noren.domain.edition.Numbers;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.fact.Flaw;
import dev.noren.domain.fact.Problem;
import dev.noren.domain.life.Attempt;
import dev.noren.domain.life.Cast;
import dev.noren.domain.life.FakeWorld;
import dev.noren.domain.life.Payload;
import dev.noren.domain.life.Reasons;
import dev.noren.domain.life.Role;
import dev.noren.domain.life.Shown;
import dev.noren.domain.money.Money;
import dev.noren.domain.ruling.Basis;
import dev.noren.domain.time.Window;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is asked before any application, and what the programmes need of an edition. */
class LinkageQuestionsTest {

    private static final LinkageProgramme NEW = LinkageProgramme.newExhibitors();
    private static final LinkageProgramme ACTIVE = LinkageProgramme.currentExhibitors();

    private static Facts ask(LinkageProgramme programme, String name, Facts about, FakeWorld world) {
        var reasons = new Reasons();
        var query = programme.queries().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        var answer = query.answering().answer(new Attempt<>(null, "", SAKURA, about, world), reasons);
        assertThat(reasons.found()).isEmpty();
        return answer;
    }

    private static Facts about(String... products) {
        return Facts.of(Payload.COMPANY, "sakura", Payload.PRODUCTS, List.of(products));
    }

    @Test
    void an_illustrative_fee_is_no_documents() {
        var fee = ask(NEW, "fee", about("ponzu"), Exhibits.world());

        assertThat(fee.need(Shown.AMOUNT)).isEqualTo(330_000);
        assertThat(fee.need(Shown.CURRENCY)).isEqualTo(Money.YEN);
        assertThat(fee.need(Shown.BASIS)).isEqualTo(Basis.SILENT);
        assertThat(fee.need(Shown.BECAUSE)).containsExactly(LinkNew.Q4);
        assertThat(fee.need(Shown.LINES)).containsExactly(Facts.of(Shown.AMOUNT, 330_000L, Payload.CLAUSE, LinkNew.Q4));
        assertThat(fee.need(Fee.ILLUSTRATIVE)).isTrue();
    }

    @Test
    void the_fee_of_a_call_is_its_documents() {
        var called = with(Linkages.ACTIVE, Optional.of(new Fee(Money.yen(1_000), true, false)));
        var fee = ask(ACTIVE, "fee", Facts.of(Payload.COMPANY, "sakura"), Supports.world(called));

        assertThat(fee.need(Shown.AMOUNT)).isEqualTo(1_000);
        assertThat(fee.need(Shown.BASIS)).isEqualTo(Basis.EXPRESS);
        assertThat(fee.need(Shown.BECAUSE)).containsExactly(LinkAct.Q3, LinkAct.Q8);
    }

    @Test
    void a_clause_that_needs_a_choice_is_not_looked_at_without_it() {
        assertThat(clauses(ask(NEW, "eligibility", about("ponzu"), Exhibits.world())))
                .doesNotContain(LinkNew.Q10)
                .contains(LinkNew.Q7, LinkNew.Q6);
        assertThat(clauses(ask(
                        NEW,
                        "eligibility",
                        about("ponzu").with(ExhibitPayload.LISTED_COMPANY, Optional.empty()),
                        Exhibits.world())))
                .contains(LinkNew.Q10);
    }

    private static List<Clause> clauses(Facts answer) {
        return answer.need(Shown.FINDINGS).stream()
                .map(finding -> finding.clause())
                .toList();
    }

    @Test
    void buyers_ask_nothing() {
        for (var programme : List.of(NEW, ACTIVE)) {
            assertThat(programme.queries())
                    .allSatisfy(query -> assertThat(query.by()).isEqualTo(Set.of(Role.SECRETARIAT, Role.COMPANY)));
        }
    }

    @Test
    void an_edition_needs_its_fee_and_for_reports_its_last_month() {
        assertThat(NEW.contradictions(Linkages.NEW)).isEmpty();
        assertThat(ACTIVE.contradictions(Linkages.ACTIVE)).isEmpty();
        assertThat(NEW.contradictions(with(Linkages.NEW, Optional.empty())))
                .containsExactly(new Problem("fee", Flaw.REQUIRED));
        assertThat(ACTIVE.contradictions(with(Linkages.NEW, Optional.empty())))
                .containsExactly(new Problem("fee", Flaw.REQUIRED), new Problem("numbers.reportUntil", Flaw.REQUIRED));
    }

    @Test
    void an_edition_sets_nothing_of_which_the_programme_does_not_know() {
        var numbers = Facts.of(Numbers.PLACES, 3L, Numbers.REPORT_UNTIL, YearMonth.of(2024, 3));
        var strange = Linkages.edition("strange", LinkageProgramme.NEW, 1, Window.ALWAYS, numbers)
                .withPartner("hanmart", Cast.partner());

        assertThat(new ArrayList<>(NEW.contradictions(strange)))
                .containsExactlyInAnyOrder(
                        new Problem("partners", Flaw.UNKNOWN_FIELD),
                        new Problem("numbers.places", Flaw.UNKNOWN_FIELD),
                        new Problem("numbers.reportUntil", Flaw.UNKNOWN_FIELD));
    }

    @Test
    void the_first_terms_are_what_binds_and_what_is_shown() {
        assertThat(NEW.firstTerms("linkage-new-2023"))
                .contains(LinkNew.Q5, LinkNew.Q18, LinkNew.Q23)
                .doesNotContain(LinkNew.Q1, LinkNew.Q21);
        assertThat(ACTIVE.firstTerms("linkage-active-2023"))
                .contains(LinkAct.Q1, LinkAct.Q11, LinkAct.Q12)
                .doesNotContain(LinkAct.Q4, LinkAct.Q14);
    }

    private static Edition with(Edition edition, Optional<Fee> fee) {
        return new Edition(
                edition.id(),
                edition.version(),
                edition.programme(),
                edition.rules(),
                edition.title(),
                edition.zone(),
                edition.applications(),
                edition.runs(),
                edition.terms(),
                List.of(),
                edition.numbers(),
                List.of(),
                fee,
                Map.of(),
                Optional.empty());
    }
}
