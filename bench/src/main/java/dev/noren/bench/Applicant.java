package dev.noren.bench;

import static dev.noren.domain.company.CompanyFacts.CAPITAL;
import static dev.noren.domain.company.CompanyFacts.EMPLOYEES;
import static dev.noren.domain.company.CompanyFacts.INDUSTRY;
import static dev.noren.domain.company.CompanyFacts.JAPANESE_AFFILIATE;
import static dev.noren.domain.company.CompanyFacts.SEAT;
import static dev.noren.domain.product.ProductFacts.CATEGORY;
import static dev.noren.domain.product.ProductFacts.CONSUMER;
import static dev.noren.domain.product.ProductFacts.INSURED_ABROAD;
import static dev.noren.domain.product.ProductFacts.JAN_CODE;
import static dev.noren.domain.product.ProductFacts.MADE_IN;
import static dev.noren.domain.product.ProductFacts.MAKER_CONSENT;
import static dev.noren.domain.product.ProductFacts.MINIMUM_ORDER_CASES;
import static dev.noren.domain.product.ProductFacts.NAME;
import static dev.noren.domain.product.ProductFacts.OF;
import static dev.noren.domain.product.ProductFacts.PREFECTURE;
import static dev.noren.domain.product.ProductFacts.PRODUCER;
import static dev.noren.domain.product.ProductFacts.RICE;
import static dev.noren.domain.product.ProductFacts.SELLABLE_IN;
import static dev.noren.domain.product.ProductFacts.STORAGE;

import dev.noren.domain.company.Industry;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.product.Category;
import dev.noren.domain.product.Prefecture;
import dev.noren.domain.product.ProductFacts.Storage;
import dev.noren.domain.ruling.Subject;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A company with one product, as the kernel sees it and as a bare function would like to have it. */
record Applicant(Facts company, Facts product, Subject companySubject, Subject productSubject, Bare bare) {

    private static final int UNLIKE = 10;
    private static final int UNKNOWN = 10;

    /** The facts that rules look at, in fields; null where a fact is unknown. */
    record Bare(
            @Nullable String seat,
            @Nullable Boolean japaneseAffiliate,
            @Nullable Boolean consumer,
            @Nullable List<String> sellableIn,
            @Nullable Optional<Facts> producer,
            @Nullable Boolean makerConsent,
            @Nullable String janCode,
            @Nullable Long minimumOrderCases,
            @Nullable Boolean insuredAbroad,
            @Nullable Category category,
            @Nullable Prefecture prefecture,
            @Nullable String madeIn,
            @Nullable Boolean rice) {

        static Bare of(Facts company, Facts product) {
            return new Bare(
                    company.orNull(SEAT),
                    company.orNull(JAPANESE_AFFILIATE),
                    product.orNull(CONSUMER),
                    product.orNull(SELLABLE_IN),
                    product.orNull(PRODUCER),
                    product.orNull(MAKER_CONSENT),
                    product.orNull(JAN_CODE),
                    product.orNull(MINIMUM_ORDER_CASES),
                    product.orNull(INSURED_ABROAD),
                    product.orNull(CATEGORY),
                    product.orNull(PREFECTURE),
                    product.orNull(MADE_IN),
                    product.orNull(RICE));
        }
    }

    /** So many of them, always the same: of ten facts one is unknown and one speaks against joining. */
    static Applicant[] many(int count) {
        var random = new Random(20240902);
        return IntStream.range(0, count).mapToObj(i -> any(i, random)).toArray(Applicant[]::new);
    }

    private static Applicant any(int number, Random random) {
        var company = Facts.of(INDUSTRY, Industry.MANUFACTURING, CAPITAL, 10_000_000L, EMPLOYEES, 20L + number)
                .withKnown(SEAT, either("JP", "US", random))
                .withKnown(JAPANESE_AFFILIATE, either(true, false, random));
        var product = Facts.of(OF, "company-" + number, NAME, "Product " + number, STORAGE, Storage.AMBIENT)
                .withKnown(CATEGORY, category(random))
                .withKnown(CONSUMER, either(true, false, random))
                .withKnown(MADE_IN, Optional.of("JP"))
                .withKnown(PREFECTURE, either(Prefecture.KOCHI, Prefecture.NIIGATA, random))
                .withKnown(RICE, either(true, false, random))
                .withKnown(JAN_CODE, either("4900000000000", "4900000000017", random))
                .withKnown(MINIMUM_ORDER_CASES, either(4L, 40L, random))
                .withKnown(PRODUCER, either(Optional.empty(), Optional.of(Facts.of(SEAT, "JP")), random))
                .withKnown(MAKER_CONSENT, either(true, false, random))
                .withKnown(SELLABLE_IN, either(List.of("KR", "CN"), List.of("KR"), random))
                .withKnown(INSURED_ABROAD, either(true, false, random));
        return new Applicant(
                company,
                product,
                Subject.company("company-" + number),
                Subject.product("product-" + number),
                Bare.of(company, product));
    }

    private static <T> Optional<T> either(T usual, T unlike, Random random) {
        int roll = random.nextInt(100);
        return roll < UNKNOWN ? Optional.empty() : Optional.of(roll < UNKNOWN + UNLIKE ? unlike : usual);
    }

    private static Optional<Category> category(Random random) {
        var some = List.of(Category.FOOD, Category.COSMETICS, Category.STATIONERY, Category.OTHER);
        return random.nextInt(100) < UNKNOWN ? Optional.empty() : Optional.of(some.get(random.nextInt(some.size())));
    }
}
