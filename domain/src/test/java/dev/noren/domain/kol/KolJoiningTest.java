package dev.noren.domain.kol;

import static dev.noren.domain.clause.Kol25.DISC_4;
import static dev.noren.domain.clause.Kol25.NOTE_12;
import static dev.noren.domain.clause.Kol25.OV_10;
import static dev.noren.domain.clause.Kol25.OV_11;
import static dev.noren.domain.clause.Kol25.OV_12;
import static dev.noren.domain.clause.Kol25.OV_2;
import static dev.noren.domain.clause.Kol25.OV_3;
import static dev.noren.domain.clause.Kol25.OV_4;
import static dev.noren.domain.clause.Kol25.OV_5;
import static dev.noren.domain.clause.Kol25.OV_7;
import static dev.noren.domain.clause.Kol25.OV_9;
import static dev.noren.domain.clause.Kol25.REQ_1;
import static dev.noren.domain.clause.Kol25.REQ_10;
import static dev.noren.domain.clause.Kol25.REQ_5;
import static dev.noren.domain.kol.KolTrack.AFFILIATE;
import static dev.noren.domain.kol.KolTrack.GROUP_BUYING;
import static dev.noren.domain.life.Actor.SECRETARIAT;
import static dev.noren.domain.life.Cast.SAKURA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.clause.Kol25;
import dev.noren.domain.company.CompanyFacts;
import dev.noren.domain.edition.Numbers;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.life.Actor;
import dev.noren.domain.life.Cast;
import dev.noren.domain.life.Code;
import dev.noren.domain.life.FakeWorld;
import dev.noren.domain.life.Payload;
import dev.noren.domain.life.Story;
import dev.noren.domain.product.ProductFacts;
import dev.noren.domain.ruling.Settled;
import dev.noren.domain.terms.Consent;
import dev.noren.domain.terms.Signatory;
import java.util.ArrayList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class KolJoiningTest {

    private static Story.Tried<KolCase, KolEvent> apply(Story<KolCase, KolEvent> story) {
        return story.when("apply", SAKURA, KolPayloads.apply(AFFILIATE, "mask"));
    }

    @Nested
    class An_application {

        @Test
        void opens_a_participation_on_its_track_with_the_consent_to_the_newest_terms() {
            var application = KolCases.application("sakura", GROUP_BUYING, false, "mask");
            var applied = KolCases.story()
                    .when("apply", SAKURA, KolPayloads.apply(GROUP_BUYING, "mask"))
                    .thenAccepted(new KolEvent.Applied(application, Consent.to(Cast.TERMS, Cast.MORI, KolCases.NOW)))
                    .restingOn(OV_12, OV_7, OV_3);

            assertThat(applied.after().state()).isEqualTo(KolState.APPLIED);
            assertThat(applied.after().dossier().consent().orElseThrow().version())
                    .isEqualTo(1);
            apply(KolCases.story()).thenAccepted().restingOn(OV_12, OV_7, OV_2);
        }

        @Test
        void carries_all_that_it_must() {
            KolCases.story()
                    .when("apply", SAKURA)
                    .thenRefused(Code.INVALID, KolCases.DECLARES.toArray(Clause[]::new))
                    .naming("track", "products", "joinsOtherEvent", "declare", "signatory");
        }

        @ParameterizedTest
        @FieldSource("dev.noren.domain.kol.KolCases#DECLARES")
        void makes_every_declaration(Clause left) {
            var made = new ArrayList<>(KolCases.DECLARES);
            made.remove(left);
            var payload = KolPayloads.apply(AFFILIATE, "mask");

            KolCases.story()
                    .when("apply", SAKURA, payload.with(Payload.DECLARE, Optional.of(made)))
                    .thenRefused(Code.CLAUSE, left)
                    .about("sakura");
            KolCases.story()
                    .when("apply", SAKURA, payload.with(Payload.DECLARE, Optional.of(KolCases.DECLARES)))
                    .thenAccepted();
        }

        @Test
        void is_signed_by_whoever_may_agree_to_the_export_control_terms() {
            var clerk = new Signatory("K. Abe", "Clerk", false);
            KolCases.story()
                    .when("apply", SAKURA, KolPayloads.apply(AFFILIATE, "mask").with(Payload.SIGNATORY, clerk))
                    .thenRefused(Code.CLAUSE, REQ_10);
        }

        @Test
        void is_of_products_of_the_companys_own() {
            var story = KolCases.story();
            story.when("apply", SAKURA, KolPayloads.apply(AFFILIATE))
                    .thenRefused(Code.INVALID)
                    .naming("products");
            story.when("apply", SAKURA, KolPayloads.apply(AFFILIATE, "soap"))
                    .thenRefused(Code.INVALID)
                    .naming("products[0]");
            story.when("apply", SAKURA, KolPayloads.apply(AFFILIATE, "ghost"))
                    .thenRefused(Code.INVALID)
                    .naming("products[0]");
            story.when("apply", SAKURA, KolPayloads.apply(AFFILIATE, "mask", "mask"))
                    .thenRefused(Code.INVALID)
                    .naming("products[1]");
        }

        @Test
        void is_refused_for_all_that_stands_against_it() {
            KolCases.story()
                    .at("2026-01-31T00:00")
                    .where(world -> KolCases.taken(world, 150)
                            .claimed(KolCase.participation(KolCases.EDITION.id(), "sakura"), "case-9")
                            .withCompany(
                                    "sakura",
                                    KolCases.sakura().with(CompanyFacts.FORM, CompanyFacts.Form.SOLE_PROPRIETOR))
                            .withProduct(
                                    "mask",
                                    KolCases.mask()
                                            .with(ProductFacts.JAPANESE_BRAND, false)
                                            .with(ProductFacts.CHINA_SUPPLY, ProductFacts.ChinaSupply.DIRECT)))
                    .when(
                            "apply",
                            SAKURA,
                            KolPayloads.apply(AFFILIATE, "mask", "pen")
                                    .with(Payload.SIGNATORY, new Signatory("K. Abe", "Clerk", false))
                                    .with(
                                            Payload.DECLARE,
                                            Optional.of(KolCases.DECLARES.subList(0, KolCases.DECLARES.size() - 2))))
                    .thenRefused(Code.CLAUSE, OV_12, OV_9, OV_11, OV_10, REQ_1, OV_4, OV_5, NOTE_12, DISC_4, REQ_10);
        }

        @Test
        void names_the_facts_without_which_nothing_can_be_told() {
            apply(KolCases.story()
                            .where(world -> world.withCompany("sakura", Facts.of(CompanyFacts.SEAT, "JP"))
                                    .withProduct("mask", KolCases.mask().without(ProductFacts.CHINA_SUPPLY))))
                    .thenRefused(Code.INVALID, REQ_1, OV_5)
                    .missing("form", "chinaSupply");
        }

        @Test
        void of_two_products_goes_through_where_the_clause_is_waived_for_them() {
            var two = KolPayloads.apply(AFFILIATE, "mask", "pen");
            KolCases.story().when("apply", SAKURA, two).thenRefused(Code.CLAUSE, OV_10);
            KolCases.story()
                    .where(world -> world.settling(Settled.NOTHING.with(OV_10, true)))
                    .when("apply", SAKURA, two)
                    .thenAccepted();
        }
    }

    @Nested
    class The_window {

        @ParameterizedTest
        @CsvSource({
            "2025-06-30T23:59:59, OV_1",
            "2025-07-01T00:00:00,",
            "2026-01-30T23:59:59,",
            "2026-01-31T00:00:00, OV_12"
        })
        void is_open_from_its_first_to_its_last_second(String time, @Nullable Kol25 against) {
            var tried = apply(KolCases.story().at(time));
            if (against == null) {
                tried.thenAccepted();
            } else {
                tried.thenRefused(Code.CLAUSE, against);
            }
        }

        @Test
        void closes_nothing_but_applying() {
            KolCases.story()
                    .at("2026-02-10T10:00")
                    .given(KolCases.applied(AFFILIATE))
                    .when("adopt", SECRETARIAT)
                    .thenAccepted();
        }
    }

    @Nested
    class The_places {

        private static Story<KolCase, KolEvent> taken(int places) {
            return KolCases.story().where(world -> KolCases.taken(world, places));
        }

        @ParameterizedTest
        @ValueSource(ints = {0, 149})
        void let_somebody_in_up_to_the_last_one(int taken) {
            apply(taken(taken)).thenAccepted();
            taken(taken)
                    .given(KolCases.applied(AFFILIATE))
                    .when("adopt", SECRETARIAT)
                    .thenAccepted(new KolEvent.Adopted())
                    .restingOn(REQ_5, OV_9);
        }

        @ParameterizedTest
        @ValueSource(ints = {150, 151})
        void let_nobody_in_when_they_are_taken(int taken) {
            apply(taken(taken)).thenRefused(Code.CLAUSE, OV_12, OV_9);
            taken(taken)
                    .given(KolCases.applied(AFFILIATE))
                    .when("adopt", SECRETARIAT)
                    .thenRefused(Code.CLAUSE, OV_9);
        }

        @Test
        void are_as_many_as_the_edition_says() {
            var one = taken(1).in(KolCases.edition(Facts.of(Numbers.PLACES, 1L)));
            apply(one).thenRefused(Code.CLAUSE, OV_12, OV_9);
            var two = taken(1).in(KolCases.edition(Facts.of(Numbers.PLACES, 2L)));
            apply(two).thenAccepted();
        }

        @ParameterizedTest
        @EnumSource
        void are_taken_from_the_adoption_on_unless_it_is_withdrawn_or_cancelled(KolState state) {
            boolean takes = KolCases.standing(state).claims().contains(KolCase.place(KolCases.EDITION.id()));
            assertThat(takes)
                    .isEqualTo(
                            switch (state) {
                                case ADOPTED, PROMOTING, ENDED, REPORTED, CLOSED, CALLED_OFF -> true;
                                case APPLIED, REJECTED, WITHDRAWN, CANCELLED -> false;
                            });
        }

        @Test
        void are_not_kept_by_what_was_called_off_before_it_had_one() {
            var applied = KolCases.story().given(KolCases.applied(AFFILIATE));
            var adopted = applied.given(new KolEvent.Adopted());

            assertThat(placesOf(calledOff(applied))).isZero();
            assertThat(placesOf(calledOff(adopted))).isOne();
        }

        private static Story<KolCase, KolEvent> calledOff(Story<KolCase, KolEvent> story) {
            return story.when("call-off", SECRETARIAT, KolPayloads.callingOff(KolGround.FORCE_MAJEURE))
                    .thenAccepted()
                    .andThen();
        }

        private static int placesOf(Story<KolCase, KolEvent> story) {
            return FakeWorld.empty(KolCases.NOW, KolCases.EDITION, Cast.TERMS)
                    .withCase(story.state())
                    .holders(KolCase.place(KolCases.EDITION.id()))
                    .size();
        }
    }

    @Nested
    class A_second_application {

        @ParameterizedTest
        @EnumSource
        void on_either_track_is_refused_while_the_first_one_counts(KolState first) {
            boolean counts = first != KolState.REJECTED && first != KolState.WITHDRAWN;
            for (var track : KolTrack.values()) {
                var tried = KolCases.story()
                        .where(world -> world.withCase(KolCases.standing(first)))
                        .when("apply", SAKURA, KolPayloads.apply(track, "mask"));
                if (counts) {
                    tried.thenRefused(Code.CLAUSE, OV_11).about("sakura");
                } else {
                    tried.thenAccepted();
                }
            }
        }

        @Test
        void of_another_company_is_its_first() {
            KolCases.story()
                    .where(world -> world.withCase(KolCases.standing(KolState.ADOPTED)))
                    .when("apply", Actor.company("other"), KolPayloads.apply(AFFILIATE, "soap"))
                    .thenAccepted();
        }
    }

    @Test
    void a_rejection_rests_on_the_same_clause_as_an_adoption() {
        KolCases.story()
                .given(KolCases.applied(AFFILIATE))
                .when("reject", SECRETARIAT)
                .thenAccepted(new KolEvent.Rejected())
                .restingOn(REQ_5);
    }
}
