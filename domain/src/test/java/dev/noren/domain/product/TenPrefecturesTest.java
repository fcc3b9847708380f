package dev.noren.domain.product;

import static dev.noren.domain.product.Prefecture.FUKUSHIMA;
import static dev.noren.domain.product.Prefecture.KOCHI;
import static dev.noren.domain.product.Prefecture.NIIGATA;
import static dev.noren.domain.product.Prefecture.TOKYO;
import static dev.noren.domain.product.ProductFacts.CATEGORY;
import static dev.noren.domain.product.ProductFacts.MADE_IN;
import static dev.noren.domain.product.ProductFacts.PREFECTURE;
import static dev.noren.domain.product.ProductFacts.RICE;
import static dev.noren.domain.ruling.Tri.MET;
import static dev.noren.domain.ruling.Tri.UNKNOWN;
import static dev.noren.domain.ruling.Tri.UNMET;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.domain.fact.Facts;
import dev.noren.domain.ruling.Condition;
import dev.noren.domain.ruling.Tri;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** DECK23-CN-3. */
class TenPrefecturesTest {

    private static final Condition<Facts> NO_FOOD = TenPrefectures.noFoodFromThem(product -> product);
    private static final Condition<Facts> NO_FEED = TenPrefectures.noFeedFromThem(product -> product);

    private static Facts from(Category category, Prefecture prefecture) {
        return Facts.of(CATEGORY, category, PREFECTURE, prefecture);
    }

    private static Tri food(Facts product) {
        return NO_FOOD.look(product);
    }

    private static Tri feed(Facts product) {
        return NO_FEED.look(product);
    }

    private static Set<String> missing(Condition<Facts> condition, Facts product) {
        assertThat(condition.look(product)).isEqualTo(UNKNOWN);
        var names = new TreeSet<String>();
        condition.missing(product, names);
        return names;
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "FUKUSHIMA",
                "MIYAGI",
                "IBARAKI",
                "TOCHIGI",
                "GUNMA",
                "SAITAMA",
                "CHIBA",
                "TOKYO",
                "NIIGATA",
                "NAGANO"
            })
    void food_and_alcohol_from_the_ten_are_out(Prefecture prefecture) {
        assertThat(food(from(Category.FOOD, prefecture))).isEqualTo(UNMET);
        assertThat(food(from(Category.ALCOHOL, prefecture))).isEqualTo(UNMET);
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {
                "FUKUSHIMA",
                "MIYAGI",
                "IBARAKI",
                "TOCHIGI",
                "GUNMA",
                "SAITAMA",
                "CHIBA",
                "TOKYO",
                "NIIGATA",
                "NAGANO"
            })
    void food_and_alcohol_from_the_other_37_are_fine(Prefecture prefecture) {
        assertThat(food(from(Category.FOOD, prefecture))).isEqualTo(MET);
        assertThat(food(from(Category.ALCOHOL, prefecture))).isEqualTo(MET);
        assertThat(feed(from(Category.OTHER, prefecture))).isEqualTo(MET);
    }

    @Test
    void they_are_ten_of_47() {
        assertThat(Prefecture.CLOSED_TO_CHINA).hasSize(10);
        assertThat(Prefecture.values()).hasSize(47);
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"FOOD", "ALCOHOL", "OTHER"})
    void goods_that_are_neither_food_nor_feed_are_fine_from_everywhere(Category category) {
        assertThat(food(from(category, FUKUSHIMA))).isEqualTo(MET);
        assertThat(feed(from(category, FUKUSHIMA))).isEqualTo(MET);
        assertThat(food(Facts.of(CATEGORY, category))).isEqualTo(MET);
        assertThat(feed(Facts.of(CATEGORY, category))).isEqualTo(MET);
    }

    @Test
    void rice_from_niigata_is_fine() {
        assertThat(food(from(Category.FOOD, NIIGATA).with(RICE, true))).isEqualTo(MET);
    }

    @Test
    void what_is_not_rice_or_not_known_to_be_is_out_from_niigata() {
        assertThat(food(from(Category.FOOD, NIIGATA).with(RICE, false))).isEqualTo(UNMET);
        assertThat(food(from(Category.FOOD, NIIGATA))).isEqualTo(UNMET);
    }

    @ParameterizedTest
    @EnumSource(names = {"FUKUSHIMA", "TOKYO", "NAGANO"})
    void rice_from_the_nine_others_is_out(Prefecture prefecture) {
        assertThat(food(from(Category.FOOD, prefecture).with(RICE, true))).isEqualTo(UNMET);
    }

    @Test
    void without_the_prefecture_of_food_nothing_can_be_told() {
        assertThat(missing(NO_FOOD, Facts.of(CATEGORY, Category.FOOD))).containsExactly("prefecture");
        assertThat(missing(NO_FOOD, Facts.of(CATEGORY, Category.ALCOHOL, MADE_IN, "JP")))
                .containsExactly("prefecture");
        assertThat(missing(NO_FOOD, Facts.of(CATEGORY, Category.FOOD, RICE, true)))
                .containsExactly("prefecture");
    }

    @Test
    void without_the_category_nothing_can_be_told_of_goods_from_the_ten() {
        assertThat(missing(NO_FOOD, Facts.of(PREFECTURE, TOKYO))).containsExactly("category");
        assertThat(missing(NO_FEED, Facts.of(PREFECTURE, TOKYO))).containsExactly("category");
        assertThat(missing(NO_FOOD, Facts.NONE)).containsExactly("category", "prefecture");
    }

    @Test
    void the_category_does_not_matter_where_the_prefecture_or_the_country_settles_it() {
        assertThat(food(Facts.of(PREFECTURE, KOCHI))).isEqualTo(MET);
        assertThat(food(Facts.of(PREFECTURE, NIIGATA, RICE, true))).isEqualTo(MET);
        assertThat(food(Facts.of(MADE_IN, "KR"))).isEqualTo(MET);
        assertThat(feed(Facts.of(MADE_IN, "KR"))).isEqualTo(MET);
    }

    @Test
    void what_is_made_abroad_comes_from_no_prefecture() {
        assertThat(food(Facts.of(CATEGORY, Category.FOOD, MADE_IN, "KR"))).isEqualTo(MET);
        assertThat(feed(Facts.of(CATEGORY, Category.OTHER, MADE_IN, "KR"))).isEqualTo(MET);
    }

    @Test
    void other_goods_from_the_ten_may_be_feed_and_are_not_food() {
        assertThat(food(from(Category.OTHER, TOKYO))).isEqualTo(MET);
        assertThat(feed(from(Category.OTHER, TOKYO))).isEqualTo(UNMET);
        assertThat(missing(NO_FEED, Facts.of(CATEGORY, Category.OTHER))).containsExactly("prefecture");
    }

    @Test
    void food_is_not_feed() {
        assertThat(feed(from(Category.FOOD, TOKYO))).isEqualTo(MET);
        assertThat(feed(from(Category.ALCOHOL, TOKYO))).isEqualTo(MET);
    }
}
