package dev.noren.domain.store;

import static dev.noren.domain.clause.Deck23.STORE_1;
import static dev.noren.domain.clause.Deck23.STORE_15;
import static dev.noren.domain.clause.Deck23.STORE_2;
import static dev.noren.domain.clause.Deck23.STORE_4;
import static dev.noren.domain.clause.Deck23.STORE_5;
import static dev.noren.domain.clause.Deck23.STORE_6;
import static dev.noren.domain.clause.Deck23.STORE_7;
import static dev.noren.domain.clause.Deck23.STORE_8;
import static dev.noren.domain.clause.Deck23.STORE_9;
import static dev.noren.domain.company.CompanyFacts.AMAZON;
import static dev.noren.domain.company.CompanyFacts.JAPANESE_AFFILIATE;
import static dev.noren.domain.company.CompanyFacts.SEAT;
import static dev.noren.domain.company.CompanyFacts.SellingAccount.PROFESSIONAL;
import static dev.noren.domain.company.CompanyFacts.UK;
import static dev.noren.domain.company.CompanyFacts.UK_VAT;
import static dev.noren.domain.company.CompanyFacts.US;
import static dev.noren.domain.product.Category.ALCOHOL;
import static dev.noren.domain.product.Category.BABY;
import static dev.noren.domain.product.Category.BEAUTY_HEALTH;
import static dev.noren.domain.product.Category.CHARACTER_GOODS;
import static dev.noren.domain.product.Category.COSMETICS;
import static dev.noren.domain.product.Category.DAILY_GOODS;
import static dev.noren.domain.product.Category.FASHION;
import static dev.noren.domain.product.Category.FOOD;
import static dev.noren.domain.product.Category.HOBBY;
import static dev.noren.domain.product.Category.HOME;
import static dev.noren.domain.product.Category.HOUSEHOLD;
import static dev.noren.domain.product.Category.INDUSTRIAL;
import static dev.noren.domain.product.Category.KITCHEN;
import static dev.noren.domain.product.Category.OFFICE;
import static dev.noren.domain.product.Category.SPORTS_OUTDOOR;
import static dev.noren.domain.product.Category.STATIONERY;
import static dev.noren.domain.product.ProductFacts.ADULT;
import static dev.noren.domain.product.ProductFacts.AMAZON_DEVICE;
import static dev.noren.domain.product.ProductFacts.CATEGORY;
import static dev.noren.domain.product.ProductFacts.HIGH_FAT_SALT_SUGAR;
import static dev.noren.domain.product.ProductFacts.SPECIFICATION_BY;
import static dev.noren.domain.product.ProductFacts.STORAGE;
import static dev.noren.domain.product.ProductFacts.USED;
import static dev.noren.domain.ruling.Rule.ofCompany;
import static dev.noren.domain.ruling.Rule.ofProduct;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.company.CompanySize;
import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.life.Applicant;
import dev.noren.domain.product.Category;
import dev.noren.domain.product.Certificates;
import dev.noren.domain.product.Origin;
import dev.noren.domain.product.ProductFacts.Specification;
import dev.noren.domain.product.ProductFacts.Storage;
import dev.noren.domain.ruling.Condition;
import dev.noren.domain.ruling.Eligibility;
import dev.noren.domain.ruling.Guideline;
import dev.noren.domain.ruling.Guideline.Look;
import dev.noren.domain.ruling.Of;
import dev.noren.domain.ruling.Rule;
import dev.noren.domain.ruling.Ruling;
import dev.noren.domain.ruling.Subject;
import dev.noren.domain.ruling.Tri;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who may join JAPAN STORE with what, in the order of the outline (section 4). */
final class StoreGuideline {

    /**
     * A company, one of its products, and what it applies for.
     *
     * @param market null where none is named, so that no clause that needs one is looked at
     * @param restricted whether the plan is for mid-size and small companies alone; null where no plan is named
     */
    record Entry(
            Facts company,
            Facts product,
            @Nullable Market market,
            @Nullable Boolean restricted) {

        private boolean goesTo(Market other) {
            return market == other;
        }
    }

    /** Where a Japanese affiliate may be seated, whichever the market. */
    private static final Set<String> AFFILIATES_SEATS = Set.of("US", "GB");

    /** The groups 2 to 8 of the outline in our vocabulary (the mapping is ours). */
    private static final Set<Category> SPECIFIED = Set.of(
            FASHION,
            BABY,
            BEAUTY_HEALTH,
            COSMETICS,
            KITCHEN,
            HOME,
            HOUSEHOLD,
            OFFICE,
            STATIONERY,
            INDUSTRIAL,
            SPORTS_OUTDOOR,
            HOBBY,
            CHARACTER_GOODS,
            DAILY_GOODS);

    private static final Guideline<Entry> COMPANY = new Guideline<>(List.of(
            ofCompany(
                    STORE_1,
                    "seat, japaneseAffiliate",
                    company(SEAT)
                            .is("JP")
                            .or(company(SEAT)
                                    .isOneOf(AFFILIATES_SEATS)
                                    .and(company(JAPANESE_AFFILIATE).is(true)))),
            ofCompany(STORE_2, "amazon.us", amazon(US).is(PROFESSIONAL)).when(entry -> entry.goesTo(Market.US)),
            ofCompany(STORE_2, "amazon.uk", amazon(UK).is(PROFESSIONAL)).when(entry -> entry.goesTo(Market.UK)),
            ofCompany(STORE_8, "amazon.ukVat", amazon(UK_VAT).is(true)).when(entry -> entry.goesTo(Market.UK)),
            ofCompany(STORE_15, "plan", new SmallOrMidSize())
                    .implied()
                    .when(entry -> Boolean.TRUE.equals(entry.restricted)),
            // the basic plan follows the company's own will
            ofCompany(STORE_15, "", Condition.<Entry>always()).when(entry -> Boolean.FALSE.equals(entry.restricted))));

    private static final Guideline<Entry> PRODUCT = new Guideline<>(List.of(
            ofProduct(STORE_4, "madeIn", product(CATEGORY).is(FOOD).not().or(madeInJapan())),
            ofProduct(
                            STORE_5,
                            "madeIn, specificationBy",
                            product(CATEGORY)
                                    .isOneOf(Set.of(FOOD, ALCOHOL))
                                    .or(product(CATEGORY)
                                            .isOneOf(SPECIFIED)
                                            .and(madeInJapan()
                                                    .or(product(SPECIFICATION_BY)
                                                            .isOneOf(Set.of(
                                                                    Specification.JAPANESE_COMPANY,
                                                                    Specification.JAPANESE_AFFILIATE))))))
                    .implied(),
            ofProduct(
                    STORE_6,
                    "",
                    product(CATEGORY)
                            .is(ALCOHOL)
                            .not()
                            .and(product(STORAGE).is(Storage.AMBIENT))
                            .and(product(USED).is(false))
                            .and(product(ADULT).is(false))
                            .and(product(AMAZON_DEVICE).is(false))),
            ofProduct(STORE_7, "certificates", Certificates.heldForTheUnitedStates(Entry::product))
                    .when(entry -> entry.goesTo(Market.US)),
            ofProduct(
                            STORE_9,
                            "",
                            product(CATEGORY)
                                    .is(FOOD)
                                    .not()
                                    .or(product(HIGH_FAT_SALT_SUGAR).is(false)))
                    .when(entry -> entry.goesTo(Market.UK))));

    /** Every clause that it looks at, each once. */
    static final Set<Clause> CLAUSES = Stream.of(COMPANY, PRODUCT)
            .flatMap(guideline -> guideline.rules().stream())
            .map(Rule::clause)
            .collect(Collectors.toUnmodifiableSet());

    private StoreGuideline() {}

    /**
     * The ruling on a company with several products, for the choices that are given.
     *
     * @param restricted whether the plan chosen is for mid-size and small companies alone
     */
    static Ruling<Eligibility> ruling(Applicant applicant, Optional<Market> market, Optional<Boolean> restricted) {
        var looks = new ArrayList<Look<Entry>>();
        looks.add(COMPANY.look(
                new Entry(applicant.company(), Facts.NONE, market.orElse(null), restricted.orElse(null)),
                Subject.company(applicant.name()),
                applicant.settled()));
        applicant
                .products()
                .forEach((name, product) -> looks.add(PRODUCT.look(
                        new Entry(applicant.company(), product, market.orElse(null), restricted.orElse(null)),
                        Subject.product(name),
                        applicant.settled())));
        return Eligibility.ruling(looks);
    }

    private static <T> Of<Entry, T> company(Fact<T> fact) {
        return Of.of(Entry::company, fact);
    }

    private static <T> Of<Entry, T> amazon(Fact<T> fact) {
        return Of.inside(Entry::company, AMAZON, fact);
    }

    private static <T> Of<Entry, T> product(Fact<T> fact) {
        return Of.of(Entry::product, fact);
    }

    private static Condition<Entry> madeInJapan() {
        return Origin.madeInJapan(Entry::product);
    }

    /** Premium is for mid-size and small companies: a note in the comparison table, read as belonging to JAPAN STORE. */
    private record SmallOrMidSize() implements Condition<Entry> {
        @Override
        public Tri look(Entry entry) {
            return CompanySize.smallOrMidSize(entry.company).map(Tri::of).orElse(Tri.UNKNOWN);
        }

        @Override
        public void missing(Entry entry, Set<String> names) {
            names.addAll(CompanySize.missingForSmallOrMidSize(entry.company));
        }
    }
}
