package dev.noren.plugins.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlanTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 4, 1);
    private static final LocalDate FROM = LocalDate.of(2024, 4, 15);
    private static final Text SAYS = Text.of("販促", "Promotion");

    private final Participation participation = new Participation(
            new Season("mall", FIRST, LocalDate.of(2024, 9, 30)),
            FROM,
            LocalDate.of(2024, 4, 17),
            List.of("film"),
            Optional.empty(),
            List.of(
                    Product.of("tea").in(Categories.FOOD),
                    Product.of("pan"),
                    Product.of("sake").in(Categories.ALCOHOL)));

    @Test
    void what_belongs_to_options_that_are_not_offered_is_left_out() {
        var free = Activity.of(Activity.Kind.POST, FROM, "own", SAYS);
        var text = Material.of("text", SAYS, FROM);
        var plan = new Plan(
                List.of(free, free.under("film"), free.under("ads")),
                List.of(text, text.under("film"), text.under("ads")));

        assertThat(plan.offeredIn(participation))
                .isEqualTo(new Plan(List.of(free, free.under("film")), List.of(text, text.under("film"))));
    }

    @Test
    void the_days_of_a_promotion_are_its_first_its_last_and_those_between() {
        assertThat(participation.days()).containsExactly(FROM, FROM.plusDays(1), FROM.plusDays(2));
    }

    @Test
    void parts_of_a_promotion_begin_on_its_days() {
        assertThat(List.of(participation.dayAfter(0, 3), participation.dayAfter(1, 3), participation.dayAfter(2, 3)))
                .containsExactly(FROM, FROM, FROM.plusDays(1));
        assertThat(participation.dayAfter(3, 3)).isEqualTo(participation.promotionTo());
    }

    @Test
    void days_before_the_promotion_lie_within_the_edition() {
        assertThat(participation.before(13)).isEqualTo(FIRST.plusDays(1));
        assertThat(participation.before(14)).isEqualTo(FIRST);
        assertThat(participation.before(15)).isEqualTo(FIRST);
    }

    @Test
    void products_of_no_known_category_are_in_none() {
        assertThat(participation.idsOf(product -> product.isIn(Set.of(Categories.FOOD, Categories.ALCOHOL))))
                .containsExactly("tea", "sake");
    }
}
