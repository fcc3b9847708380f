package dev.noren.domain.kol;

import static dev.noren.domain.clause.Kol25.NOTE_1;
import static dev.noren.domain.clause.Kol25.REQ_5;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.domain.company.CompanyFacts;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.life.Actor;
import dev.noren.domain.life.Attempt;
import dev.noren.domain.life.Cast;
import dev.noren.domain.life.Dossier;
import dev.noren.domain.life.FakeWorld;
import dev.noren.domain.life.Payload;
import dev.noren.domain.life.Places;
import dev.noren.domain.life.Reasons;
import dev.noren.domain.life.Role;
import dev.noren.domain.life.Shown;
import dev.noren.domain.product.ProductFacts;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which applications come first (KOL25-REQ-5, KOL25-NOTE-1). */
class RankingTest {

    private static final Facts LARGE = Cast.large().with(CompanyFacts.FORM, CompanyFacts.Form.CORPORATION);

    private FakeWorld world = KolCases.world();

    /** Another application, later than those before. */
    private void applied(String company, Facts facts, boolean joinsOtherEvent, Facts... products) {
        var names = new String[products.length];
        for (int i = 0; i < products.length; i++) {
            names[i] = company + "-" + i;
            world = world.withProduct(names[i], products[i].with(ProductFacts.OF, company));
        }
        var application = KolCases.application(company, KolTrack.AFFILIATE, joinsOtherEvent, names);
        world = world.withCompany(company, facts)
                .withCase(KolCase.applied("case of " + company, application, Dossier.EMPTY.consented(Cast.CONSENT)));
    }

    private Facts answer() {
        var question = new Attempt<Void>(null, "", Actor.SECRETARIAT, Facts.NONE, world);
        return Ranking.QUERY.answering().answer(question, new Reasons());
    }

    private List<String> order() {
        return answer().need(Places.PLACES).stream()
                .map(place -> place.need(Payload.COMPANY))
                .toList();
    }

    private static Facts made(Facts maker) {
        return KolCases.mask().with(ProductFacts.PRODUCER, Optional.of(maker));
    }

    @Test
    void a_small_or_mid_size_maker_comes_before_the_other_event_and_that_before_the_order_received() {
        applied("large-in", LARGE, true, KolCases.mask());
        applied("large-out", LARGE, false, KolCases.mask());
        applied("small-in", KolCases.sakura(), true, KolCases.mask());
        applied("small-out", KolCases.sakura(), false, KolCases.mask());
        applied("small-late", KolCases.sakura(), false, KolCases.mask());

        assertThat(order()).containsExactly("small-out", "small-late", "small-in", "large-out", "large-in");
        assertThat(answer().need(Places.PLACES))
                .extracting(place -> place.need(Shown.BECAUSE))
                .containsExactly(
                        List.of(REQ_5, NOTE_1), List.of(REQ_5, NOTE_1), List.of(REQ_5), List.of(NOTE_1), List.of());
    }

    @Test
    void it_is_the_maker_whose_size_counts_and_not_the_applicants() {
        applied("large-trader", LARGE, false, made(KolCases.sakura()));
        applied("small-trader", KolCases.sakura(), false, made(LARGE));

        assertThat(order()).containsExactly("large-trader", "small-trader");
        assertThat(answer().need(Places.PLACES).getLast().need(Shown.BECAUSE)).containsExactly(NOTE_1);
    }

    @Test
    void a_maker_of_whom_too_little_is_known_is_not_small() {
        applied("nobody-knows", KolCases.sakura(), false, KolCases.mask().without(ProductFacts.PRODUCER));
        applied("half-known", KolCases.sakura(), false, made(Facts.of(CompanyFacts.CAPITAL, 900_000_000L)));
        applied("known", KolCases.sakura(), false, KolCases.mask());

        assertThat(order()).containsExactly("known", "nobody-knows", "half-known");
    }

    @Test
    void one_large_maker_among_several_is_enough() {
        applied("mixed", KolCases.sakura(), false, KolCases.mask(), made(LARGE));
        applied("all-small", KolCases.sakura(), false, KolCases.mask(), KolCases.mask());

        assertThat(order()).containsExactly("all-small", "mixed");
    }

    @Test
    void what_is_decided_or_gone_is_in_no_place() {
        applied("open", KolCases.sakura(), false, KolCases.mask());
        for (var state : KolState.values()) {
            if (state != KolState.APPLIED) {
                world = world.withCase(KolCases.standing(state));
                assertThat(order()).containsExactly("open");
            }
        }
    }

    @Test
    void nobody_but_the_secretariat_asks() {
        assertThat(Ranking.QUERY.by()).containsExactly(Role.SECRETARIAT);
        assertThat(order()).isEmpty();
    }
}
