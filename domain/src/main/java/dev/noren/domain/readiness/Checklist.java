package dev.noren.domain.readiness;

import static dev.noren.domain.clause.Deck23.CN_1;
import static dev.noren.domain.clause.Deck23.CN_2;
import static dev.noren.domain.clause.Deck23.CN_3;
import static dev.noren.domain.clause.Deck23.CN_4;
import static dev.noren.domain.clause.Deck23.CN_5;
import static dev.noren.domain.clause.Deck23.DISC_1;
import static dev.noren.domain.clause.Deck23.PREP_1;
import static dev.noren.domain.product.Category.COSMETICS;
import static dev.noren.domain.product.ProductFacts.CATEGORY;
import static dev.noren.domain.product.ProductFacts.CHINESE_LABEL;
import static dev.noren.domain.product.ProductFacts.FISHERY;
import static dev.noren.domain.product.ProductFacts.ON_POSITIVE_LIST;
import static dev.noren.domain.product.TenPrefectures.noFeedFromThem;
import static dev.noren.domain.product.TenPrefectures.noFoodFromThem;
import static dev.noren.domain.ruling.Rule.ofProduct;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.product.Category;
import dev.noren.domain.product.Certificates;
import dev.noren.domain.ruling.Condition;
import dev.noren.domain.ruling.Eligibility;
import dev.noren.domain.ruling.Guideline;
import dev.noren.domain.ruling.Of;
import dev.noren.domain.ruling.Ruling;
import dev.noren.domain.ruling.Settled;
import dev.noren.domain.ruling.Subject;
import dev.noren.domain.ruling.Tri;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is looked at before goods are sold abroad (DECK23-PREP-1, -CN-1 to -CN-5), as a ruling with notes. */
final class Checklist {

    /**
     * A product and where it is to go.
     *
     * @param way by which it reaches China; null where none is named, so that no clause that needs one is looked at
     */
    record Journey(
            Facts product, String destination, @Nullable Way way) {

        private boolean toTheUnitedStates() {
            return destination.equals("US");
        }

        private boolean toTheEuropeanUnion() {
            return EuropeanUnion.MEMBERS.contains(destination);
        }

        private boolean toChina() {
            return destination.equals("CN");
        }

        private boolean toChinaBy(Way other) {
            return toChina() && way == other;
        }
    }

    private static final Guideline<Journey> RULES = new Guideline<>(List.of(
            ofProduct(PREP_1, "certificates", Certificates.heldForTheUnitedStates(Journey::product))
                    .when(Journey::toTheUnitedStates),
            ofProduct(PREP_1, "certificates", new Fishery().not().or(holds(Certificates.EU_HACCP)))
                    .when(Journey::toTheEuropeanUnion),
            ofProduct(
                            PREP_1,
                            "certificates",
                            product(CATEGORY).is(COSMETICS).not().or(holds(Certificates.NMPA)))
                    .when(Journey::toChina),
            ofProduct(CN_1, "chineseLabel", product(CHINESE_LABEL).is(true))
                    .when(journey -> journey.toChinaBy(Way.ORDINARY)),
            ofProduct(CN_2, "onPositiveList", product(ON_POSITIVE_LIST).is(true))
                    .when(journey -> journey.toChinaBy(Way.CROSS_BORDER)),
            ofProduct(CN_3, "prefecture", noFoodFromThem(Journey::product)).when(Journey::toChina),
            ofProduct(CN_3, "prefecture", noFeedFromThem(Journey::product))
                    .judged()
                    .when(Journey::toChina)));

    /** Every clause that an answer can name. */
    static final Set<Clause> CITES = Set.of(PREP_1, CN_1, CN_2, CN_3, CN_4, CN_5);

    private Checklist() {}

    static Ruling<Eligibility> ruling(String productName, Journey journey) {
        return Eligibility.ruling(List.of(RULES.look(journey, Subject.product(productName), Settled.NOTHING)));
    }

    /**
     * What no fact of a product answers: the rest of PREP-1 always; on the way to China the limits per consumer (those of
     * cross-border EC), links in social media, and customs papers.
     */
    static List<Clause> notes(Journey journey) {
        var notes = new ArrayList<Clause>();
        notes.add(PREP_1);
        if (journey.toChina()) {
            if (journey.way != Way.ORDINARY) {
                notes.add(CN_2);
            }
            notes.add(CN_4);
            notes.add(CN_5);
        }
        notes.add(DISC_1);
        return notes;
    }

    private static <T> Of<Journey, T> product(Fact<T> fact) {
        return Of.of(Journey::product, fact);
    }

    private static Condition<Journey> holds(String certificate) {
        return Certificates.holds(Journey::product, certificate);
    }

    /** Holds for fishery goods. Where that is unknown it does not, except for food (8.2). */
    private record Fishery() implements Condition<Journey> {

        @Override
        public Tri look(Journey journey) {
            var fishery = Optional.ofNullable(journey.product.orNull(FISHERY));
            return fishery.map(Tri::of).orElseGet(() -> mayBeFood(journey) ? Tri.UNKNOWN : Tri.UNMET);
        }

        private static boolean mayBeFood(Journey journey) {
            var category = journey.product.orNull(CATEGORY);
            return category == null || category == Category.FOOD;
        }

        @Override
        public void missing(Journey journey, Set<String> names) {
            names.add(FISHERY.name());
        }
    }
}
