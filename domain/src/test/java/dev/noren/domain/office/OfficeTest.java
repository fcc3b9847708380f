package dev.noren.domain.office;

import static dev.noren.domain.clause.Mall24.MISC_10;
import static dev.noren.domain.clause.Mall24.MISC_11;
import static dev.noren.domain.clause.Mall24.MISC_12;
import static dev.noren.domain.clause.Mall24.MISC_13;
import static dev.noren.domain.clause.Mall24.OV_3;
import static dev.noren.domain.clause.Mall24.REQ_1;
import static dev.noren.domain.clause.Mall24.REQ_17;
import static dev.noren.domain.life.Actor.SECRETARIAT;
import static dev.noren.domain.life.Cast.HANMART;
import static dev.noren.domain.life.Cast.MALL_2024;
import static dev.noren.domain.life.Cast.SAKURA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.domain.clause.Kol25;
import dev.noren.domain.edition.Edition;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.life.Cast;
import dev.noren.domain.life.Checks;
import dev.noren.domain.life.Code;
import dev.noren.domain.life.Dossier;
import dev.noren.domain.life.Errand;
import dev.noren.domain.life.Payload;
import dev.noren.domain.life.PlainCase;
import dev.noren.domain.mall.MallProgramme;
import dev.noren.domain.terms.Terms;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OfficeTest {

    private static Facts publishing(Edition edition) {
        return Facts.of(OfficeTable.PUBLISHED, edition);
    }

    @Test
    void with_its_first_version_an_edition_gets_its_first_terms() {
        var clauses = new MallProgramme().firstTerms("mall-2024");
        OfficeCases.nothing()
                .when("publish-edition", SECRETARIAT, publishing(MALL_2024))
                .thenAccepted(
                        new OfficeEvent.EditionPublished(MALL_2024),
                        new OfficeEvent.TermsPublished(new Terms("terms", 1, clauses)));
    }

    @Test
    void a_later_version_changes_no_terms_and_is_the_next() {
        var second = MALL_2024.asVersion(2);
        OfficeCases.published()
                .when("publish-edition", SECRETARIAT, publishing(second))
                .thenAccepted(new OfficeEvent.EditionPublished(second));
        OfficeCases.published()
                .when("publish-edition", SECRETARIAT, publishing(MALL_2024.asVersion(3)))
                .thenRefused(Code.INVALID)
                .naming("edition.version");
        OfficeCases.nothing()
                .when("publish-edition", SECRETARIAT, publishing(second))
                .thenRefused(Code.INVALID)
                .naming("edition.version");
    }

    @Test
    void new_terms_follow_the_newest_and_each_company_that_has_joined_is_told_once_of_what_changed() {
        var told = Facts.of(Payload.TERMS, 2L, Payload.CLAUSES, List.of(MISC_13, MISC_10));
        OfficeCases.published()
                .where(world -> world.claimed(Checks.unfinished(MALL_2024.id()), "case-2", "case-3", "case-4", "case-5")
                        .withCase(joined("case-2", "sakura"))
                        .withCase(joined("case-3", "tanaka"))
                        .withCase(joined("case-4", "sakura"))
                        .withCase(new PlainCase("case-5", "abe", PlainCase.Place.HERE, Dossier.EMPTY)))
                .when("publish-terms", SECRETARIAT, OfficeCases.terms())
                .thenAccepted(new OfficeEvent.TermsPublished(new Terms("terms", 2, List.of(MISC_12, MISC_13))))
                .sending(new Errand("case-2", "tell-terms", told), new Errand("case-3", "tell-terms", told));
    }

    @Test
    void terms_have_clauses_and_name_each_once() {
        OfficeCases.published()
                .when("publish-terms", SECRETARIAT, Facts.of(Payload.CLAUSES, List.of()))
                .thenRefused(Code.INVALID)
                .naming("clauses");
        OfficeCases.published()
                .when("publish-terms", SECRETARIAT, Facts.of(Payload.CLAUSES, List.of(MISC_12, MISC_13, MISC_12)))
                .thenRefused(Code.INVALID)
                .naming("clauses[2]");
    }

    @Test
    void a_whole_edition_is_called_off_case_by_case() {
        var ground = Facts.of(Payload.GROUND, "typhoon");
        OfficeCases.published()
                .where(world -> world.claimed(Checks.callable(MALL_2024.id()), "case-2", "case-3"))
                .when("call-off", SECRETARIAT, OfficeCases.callingOff())
                .thenAccepted(new OfficeEvent.EditionCalledOff("typhoon"))
                .restingOn(MISC_11)
                .sending(new Errand("case-2", "call-off", ground), new Errand("case-3", "call-off", ground));
    }

    @Test
    void an_edition_is_called_off_on_a_ground_that_its_programme_knows() {
        var kol = Cast.edition("kol-koc-2025", "kol-koc", "kol-2025", List.of());
        var published = OfficeCases.nothing()
                .in(kol)
                .given(new OfficeEvent.EditionPublished(kol), new OfficeEvent.TermsPublished(Cast.TERMS));
        var about = Facts.of(Payload.EDITION, kol.id());

        published
                .when("call-off", SECRETARIAT, about.with(Payload.GROUND, "6-1"))
                .thenAccepted(new OfficeEvent.EditionCalledOff("6-1"))
                .restingOn(Kol25.DISC_6, Kol25.DISC_6_1, Kol25.DISC_7);
        published
                .when("call-off", SECRETARIAT, about.with(Payload.GROUND, "typhoon"))
                .thenRefused(Code.INVALID)
                .naming("ground");
    }

    @Test
    void what_is_not_published_cannot_be_worked_on() {
        Stream.of("publish-terms", "call-off", "waive", "judge").forEach(command -> {
            var with = switch (command) {
                case "publish-terms" -> OfficeCases.terms();
                case "call-off" -> OfficeCases.callingOff();
                case "waive" -> OfficeCases.waiver(REQ_17);
                default -> OfficeCases.judgement(true);
            };
            OfficeCases.nothing()
                    .when(command, SECRETARIAT, with)
                    .thenRefused(Code.INVALID)
                    .naming("edition");
        });
    }

    @Test
    void a_clause_is_settled_beforehand_for_a_companys_products_or_for_all_and_the_last_word_counts() {
        var waiver = OfficeCases.waiver(REQ_17).with(Payload.PRODUCTS, List.of("ponzu"));
        var waived = OfficeCases.published()
                .when("waive", SECRETARIAT, waiver)
                .thenAccepted(new OfficeEvent.ClausePrepared(
                        new Prepared(REQ_17, true, "sakura", Set.of("ponzu")), "a reason"))
                .restingOn(REQ_17);
        assertThat(waived.after().settled("sakura", Set.of("ponzu")).accepts(REQ_17))
                .isTrue();
        assertThat(waived.after().settled("sakura", Set.of("ponzu", "yuzu")).accepts(REQ_17))
                .isFalse();
        assertThat(waived.after().settled("other", Set.of("ponzu")).accepts(REQ_17))
                .isFalse();
        var judged = waived.andThen()
                .when("judge", SECRETARIAT, OfficeCases.judgement(false))
                .thenAccepted()
                .restingOn(REQ_17);
        assertThat(judged.after().settled("sakura", Set.of("ponzu")).accepts(REQ_17))
                .isFalse();
        var anyProduct = OfficeCases.published()
                .when("waive", SECRETARIAT, OfficeCases.waiver(OV_3))
                .thenAccepted();
        assertThat(anyProduct.after().settled("sakura", Set.of("ponzu", "yuzu")).accepts(OV_3))
                .isTrue();
    }

    @Test
    void a_clause_is_settled_for_a_company_that_exists_and_its_products() {
        OfficeCases.published()
                .when("waive", SECRETARIAT, OfficeCases.waiver(REQ_17).with(Payload.PRODUCTS, List.of("soap")))
                .thenRefused(Code.INVALID)
                .naming("products[0]");
        OfficeCases.published()
                .when("judge", SECRETARIAT, OfficeCases.judgement(true).with(Payload.COMPANY, "nobody"))
                .thenRefused(Code.INVALID)
                .naming("company");
        OfficeCases.published()
                .when("waive", SECRETARIAT, OfficeCases.waiver(REQ_1))
                .thenRefused(Code.INVALID, REQ_1)
                .naming("clause");
    }

    @Test
    void nobody_but_the_secretariat_sees_the_offices_hand() {
        var story = OfficeCases.published();
        assertThat(Stream.of(SECRETARIAT, SAKURA, HANMART)
                        .filter(who -> story.lifecycle().visible(story.state(), who, story.world())))
                .containsExactly(SECRETARIAT);
        assertThat(story.lifecycle().due(story.state())).isEmpty();
    }

    private static PlainCase joined(String id, String company) {
        return new PlainCase(id, company, PlainCase.Place.HERE, Dossier.EMPTY.consented(Cast.CONSENT));
    }
}
