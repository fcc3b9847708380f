package dev.noren.domain.kol;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.clause.Enforced;
import dev.noren.domain.clause.Kol25;
import dev.noren.domain.edition.Numbers;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.fact.Flaw;
import dev.noren.domain.fact.Problem;
import dev.noren.domain.life.Actor;
import dev.noren.domain.life.Attempt;
import dev.noren.domain.life.Cast;
import dev.noren.domain.life.Payload;
import dev.noren.domain.life.Query;
import dev.noren.domain.life.Reasons;
import dev.noren.domain.life.Role;
import dev.noren.domain.life.Shown;
import dev.noren.domain.money.Money;
import dev.noren.domain.ruling.Eligibility;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class KolProgrammeTest {

    private static final KolProgramme KOL = new KolProgramme();

    @Test
    void an_edition_has_its_number_of_places_and_no_other() {
        assertThat(KOL.contradictions(KolCases.EDITION)).isEmpty();
        assertThat(KOL.contradictions(KolCases.edition(Facts.NONE)))
                .containsExactly(new Problem("numbers.places", Flaw.REQUIRED));
        assertThat(KOL.contradictions(KolCases.edition(Facts.of(Numbers.PAGES, 5L))))
                .containsExactly(
                        new Problem("numbers.pages", Flaw.UNKNOWN_FIELD), new Problem("numbers.places", Flaw.REQUIRED));
    }

    @Test
    void an_edition_has_no_partners() {
        var partnered = KolCases.EDITION.withPartner("hanmart", Cast.partner());
        assertThat(KOL.contradictions(partnered)).containsExactly(new Problem("partners", Flaw.UNKNOWN_FIELD));
    }

    @Test
    void a_whole_edition_is_called_off_on_the_seven_grounds_and_no_other() {
        assertThat(KOL.callingOff("6-5")).contains(List.of(Kol25.DISC_6, Kol25.DISC_6_5, Kol25.DISC_7));
        assertThat(Stream.of("6-1", "6-2", "6-3", "6-4", "6-5", "6-6", "6-7"))
                .allSatisfy(ground -> assertThat(KOL.callingOff(ground).orElseThrow())
                        .hasSize(3)
                        .isSubsetOf(KOL.callingOff()));
        assertThat(Stream.of("6-0", "6-8", "unqualified", "local-rules", "typhoon", ""))
                .allSatisfy(ground -> assertThat(KOL.callingOff(ground)).isEmpty());
    }

    @Test
    void its_first_terms_are_all_that_its_document_binds_and_shows() {
        assertThat(KOL.firstTerms("kol-2025"))
                .contains(Kol25.OV_8, Kol25.REQ_2, Kol25.DISC_1)
                .doesNotContain(Kol25.OV_13, Kol25.OV_14)
                .noneMatch(clause -> clause.text().enforced() == Enforced.INFORMS);
    }

    @Test
    void taking_part_is_free_whoever_takes_part() {
        var answer = answer("fee", Facts.of(Payload.COMPANY, "sakura", Payload.PRODUCTS, List.of("mask", "pen")));

        assertThat(answer.need(Shown.AMOUNT)).isZero();
        assertThat(answer.need(Shown.CURRENCY)).isEqualTo(Money.YEN);
        assertThat(answer.need(Shown.BECAUSE)).containsExactly(Kol25.OV_7);
        assertThat(answer.need(Shown.LINES)).isEmpty();
        assertThat(answer.need(Shown.COSTS)).containsExactly(Kol25.OV_8, Kol25.NOTE_2, Kol25.NOTE_3);
    }

    @Test
    void eligibility_is_asked_with_a_track_and_without() {
        var about = Facts.of(Payload.COMPANY, "sakura", Payload.PRODUCTS, List.of("mask"));

        assertThat(answer("eligibility", about).need(Shown.ANSWER)).isEqualTo(Eligibility.ELIGIBLE.word());
        assertThat(clausesLookedAt(about)).doesNotContain(Kol25.OV_5, Kol25.OV_6, Kol25.REQ_4);
        assertThat(clausesLookedAt(about.with(KolPayload.TRACK, KolTrack.AFFILIATE)))
                .contains(Kol25.OV_5, Kol25.REQ_4)
                .doesNotContain(Kol25.OV_6);
        assertThat(clausesLookedAt(about.with(KolPayload.TRACK, KolTrack.GROUP_BUYING)))
                .contains(Kol25.OV_6, Kol25.REQ_4)
                .doesNotContain(Kol25.OV_5);
    }

    @Test
    void of_whoever_or_whatever_is_not_there_nothing_is_answered() {
        var reasons = new Reasons();
        ask("eligibility", Facts.of(Payload.COMPANY, "nobody", Payload.PRODUCTS, List.of("mask")), reasons);
        assertThat(reasons.found())
                .extracting(reason -> reason.field().orElse(""))
                .containsExactly("company", "products[0]");
    }

    @Test
    void a_participation_is_seen_by_its_company_and_the_secretariat_alone() {
        var standing = KolCases.standing(KolState.ADOPTED);
        assertThat(Stream.of(
                                Actor.SECRETARIAT,
                                Actor.CLOCK,
                                Cast.SAKURA,
                                Cast.HANMART,
                                Actor.company("other"),
                                Actor.buyer("sakura"))
                        .filter(who -> new KolLifecycle().visible(standing, who, KolCases.world())))
                .containsExactly(Actor.SECRETARIAT, Actor.CLOCK, Cast.SAKURA);
    }

    @Test
    void what_is_seen_of_a_participation_is_the_same_for_whoever_may_see_it() {
        var standing = KolCases.standing(KolState.ADOPTED).with(KolProgramme.FREE.refund());
        var view = new KolLifecycle().view(standing, Cast.SAKURA);

        assertThat(view).isEqualTo(new KolLifecycle().view(standing, Actor.SECRETARIAT));
        assertThat(view.need(Shown.STATE)).isEqualTo("adopted");
        assertThat(view.need(KolPayload.TRACK)).isEqualTo(KolTrack.AFFILIATE);
        assertThat(view.need(Shown.TERMS)).isEqualTo(1);
        assertThat(view.knows(Shown.REFUND)).isTrue();
    }

    private static List<Clause> clausesLookedAt(Facts about) {
        return answer("eligibility", about).need(Shown.FINDINGS).stream()
                .map(finding -> finding.clause())
                .toList();
    }

    private static Facts answer(String question, Facts about) {
        var reasons = new Reasons();
        var answer = ask(question, about, reasons);
        assertThat(reasons.none()).isTrue();
        return answer;
    }

    private static Facts ask(String question, Facts about, Reasons reasons) {
        var query = query(question);
        assertThat(query.by()).containsExactlyInAnyOrder(Role.SECRETARIAT, Role.COMPANY);
        return query.answering().answer(new Attempt<>(null, "", Actor.SECRETARIAT, about, KolCases.world()), reasons);
    }

    private static Query<Void> query(String name) {
        return KOL.queries().stream()
                .filter(query -> query.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
