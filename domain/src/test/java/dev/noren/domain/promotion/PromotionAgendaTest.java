package dev.noren.domain.promotion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.noren.domain.agenda.Appointment;
import dev.noren.domain.agenda.When;
import dev.noren.domain.clause.Mall24;
import dev.noren.domain.fact.Words;
import dev.noren.domain.ruling.Subject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PromotionAgendaTest {

    private static final Subject SAKURA = Subject.company("sakura");
    private static final Subject HANMART = Subject.buyer("hanmart");
    private static final Words SHOP = new Words("店舗", "Shop");

    private static Activity activity(ActivityKind kind, int day, Optional<Integer> until, Optional<String> option) {
        return new Activity(
                kind,
                LocalDate.of(2024, 11, day),
                until.map(last -> LocalDate.of(2024, 11, last)),
                SHOP,
                new Words("特集", "Feature " + day),
                option,
                List.of(),
                Optional.of("https://shop.example/" + day));
    }

    private static List<Appointment> agenda(PromotionPlan plan) {
        return PromotionAgenda.of(
                        plan,
                        SAKURA,
                        Set.of(HANMART),
                        List.of(Mall24.PN_1, Mall24.PN_2),
                        material -> material.option().isPresent() ? Mall24.PN_4 : Mall24.PN_3)
                .toList();
    }

    private static final PromotionPlan PLAN = new PromotionPlan(
            List.of(
                    activity(ActivityKind.POST, 5, Optional.empty(), Optional.empty()),
                    activity(ActivityKind.POST, 3, Optional.empty(), Optional.of("sns-post")),
                    activity(ActivityKind.POST, 20, Optional.of(22), Optional.empty())),
            List.of(new Material(
                    "photos", new Words("写真", "Photographs"), LocalDate.of(2024, 10, 15), Optional.empty())));

    @Test
    void what_is_done_is_in_the_calendars_of_both_and_what_is_wanted_in_the_companys() {
        var agenda = agenda(PLAN.under(Optional.empty()));

        assertThat(agenda)
                .extracting(Appointment::id, Appointment::when, Appointment::whose)
                .containsExactly(
                        tuple("activity-post-1", When.on(LocalDate.of(2024, 11, 5)), Set.of(SAKURA, HANMART)),
                        tuple(
                                "activity-post-2",
                                When.from(LocalDate.of(2024, 11, 20), LocalDate.of(2024, 11, 22)),
                                Set.of(SAKURA, HANMART)),
                        tuple("hand-in-by-photos", When.on(LocalDate.of(2024, 10, 15)), Set.of(SAKURA)));
        assertThat(agenda.getFirst().link()).hasValue("https://shop.example/5");
        assertThat(agenda.getFirst().about()).hasValue(new Words("特集、店舗", "Feature 5, Shop"));
        assertThat(agenda.getLast().because()).containsExactly(Mall24.PN_3);
    }

    @Test
    void a_paid_option_adds_what_is_its_own_and_leaves_the_ids_of_the_rest() {
        assertThat(agenda(PLAN.under(Optional.of("sns-post"))))
                .extracting(Appointment::id)
                .containsExactly("activity-sns-post-post-1", "activity-post-1", "activity-post-2", "hand-in-by-photos");
    }
}
