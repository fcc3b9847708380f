package dev.noren.domain.mall;

import static dev.noren.domain.clause.Deck23.CN_3;
import static dev.noren.domain.clause.Mall24.OV_5;
import static dev.noren.domain.clause.Mall24.OV_6;
import static dev.noren.domain.clause.Mall24.REQ_1;
import static dev.noren.domain.clause.Mall24.REQ_3;
import static dev.noren.domain.clause.Mall24.REQ_4;
import static dev.noren.domain.clause.Mall24.REQ_5B;
import static dev.noren.domain.clause.Mall24.REQ_8;
import static dev.noren.domain.company.CompanyFacts.JAPANESE_AFFILIATE;
import static dev.noren.domain.company.CompanyFacts.SEAT;
import static dev.noren.domain.product.ProductFacts.CONSUMER;
import static dev.noren.domain.product.ProductFacts.INSURED_ABROAD;
import static dev.noren.domain.product.ProductFacts.JAN_CODE;
import static dev.noren.domain.product.ProductFacts.MAKER_CONSENT;
import static dev.noren.domain.product.ProductFacts.MINIMUM_ORDER_CASES;
import static dev.noren.domain.product.ProductFacts.PRODUCER;
import static dev.noren.domain.product.ProductFacts.SELLABLE_IN;
import static dev.noren.domain.product.TenPrefectures.noFeedFromThem;
import static dev.noren.domain.product.TenPrefectures.noFoodFromThem;
import static dev.noren.domain.ruling.Rule.ofCompany;
import static dev.noren.domain.ruling.Rule.ofProduct;

import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.ruling.Condition;
import dev.noren.domain.ruling.Eligibility;
import dev.noren.domain.ruling.Guideline;
import dev.noren.domain.ruling.Guideline.Look;
import dev.noren.domain.ruling.Of;
import dev.noren.domain.ruling.Rule;
import dev.noren.domain.ruling.Ruling;
import dev.noren.domain.ruling.Settled;
import dev.noren.domain.ruling.Subject;
import dev.noren.domain.ruling.Tri;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who may join JAPAN MALL with what, in the order of the requirements (section 4). */
public final class MallGuideline {

    /**
     * A company, one of its products, and where it is to be sold.
     *
     * @param destination the buyer's country; null where no buyer is named, so that no clause that needs one is looked at
     * @param fewCases up to how many cases a minimum order counts as small (MALL24-REQ-4)
     */
    public record Entry(
            Facts company, Facts product, @Nullable String destination, long fewCases) {}

    private static final List<Rule<Entry>> COMPANY = List.of(ofCompany(
            OV_5,
            "seat, japaneseAffiliate",
            company(SEAT).is("JP").or(company(JAPANESE_AFFILIATE).is(true))));

    private static final List<Rule<Entry>> PRODUCT = List.of(
            ofProduct(OV_6, "consumer", product(CONSUMER).is(true)),
            ofProduct(REQ_1, "sellableIn", new SellableThere()).when(MallGuideline::goesSomewhere),
            ofProduct(
                    REQ_8,
                    "makerConsent",
                    product(PRODUCER)
                            .is(Optional.empty())
                            .or(product(MAKER_CONSENT).is(true))),
            ofProduct(REQ_3, "janCode", product(JAN_CODE).isGiven()).advised(),
            ofProduct(REQ_4, "minimumOrderCases", new FewCases()).advised().implied(),
            ofProduct(REQ_5B, "insuredAbroad", product(INSURED_ABROAD).is(true)).advised(),
            ofProduct(CN_3, "prefecture", noFoodFromThem(Entry::product))
                    .implied()
                    .when(MallGuideline::goesToChina),
            ofProduct(CN_3, "prefecture", noFeedFromThem(Entry::product))
                    .judged()
                    .implied()
                    .when(MallGuideline::goesToChina));

    private static final MallGuideline MALL_2024 = new MallGuideline(COMPANY, PRODUCT);
    private static final MallGuideline MALL_2023 = new MallGuideline(read(COMPANY), read(PRODUCT));

    private final Guideline<Entry> company;
    private final Guideline<Entry> product;

    private MallGuideline(List<Rule<Entry>> company, List<Rule<Entry>> product) {
        this.company = new Guideline<>(company);
        this.product = new Guideline<>(product);
    }

    /** The guideline of a rule set: that of 2023 reads the requirements of 2024, a sister document. */
    public static MallGuideline of(MallRules rules) {
        return switch (rules) {
            case MALL_2024 -> MALL_2024;
            case MALL_2023 -> MALL_2023;
        };
    }

    private static List<Rule<Entry>> read(List<Rule<Entry>> rules) {
        return rules.stream().map(Rule::implied).toList();
    }

    /** The rules in the order of their source. */
    public List<Rule<Entry>> rules() {
        var all = new ArrayList<>(company.rules());
        all.addAll(product.rules());
        return all;
    }

    /** The ruling on a company with several products. */
    Ruling<Eligibility> ruling(
            String companyName,
            Facts companyFacts,
            Map<String, Facts> products,
            Optional<String> destination,
            long fewCases,
            Settled settled) {
        var looks = new ArrayList<Look<Entry>>();
        var country = destination.orElse(null);
        looks.add(company.look(
                new Entry(companyFacts, Facts.NONE, country, fewCases), Subject.company(companyName), settled));
        products.forEach((name, facts) -> looks.add(
                product.look(new Entry(companyFacts, facts, country, fewCases), Subject.product(name), settled)));
        return Eligibility.ruling(looks);
    }

    /** The look at a company alone. */
    public Look<Entry> lookAtCompany(Entry entry, Subject subject) {
        return company.look(entry, subject, Settled.NOTHING);
    }

    /** The look at one product. */
    public Look<Entry> lookAtProduct(Entry entry, Subject subject) {
        return product.look(entry, subject, Settled.NOTHING);
    }

    private static <T> Of<Entry, T> company(Fact<T> fact) {
        return Of.of(Entry::company, fact);
    }

    private static <T> Of<Entry, T> product(Fact<T> fact) {
        return Of.of(Entry::product, fact);
    }

    private static boolean goesSomewhere(Entry entry) {
        return entry.destination != null;
    }

    private static boolean goesToChina(Entry entry) {
        return "CN".equals(entry.destination);
    }

    private record SellableThere() implements Condition<Entry> {
        @Override
        public Tri look(Entry entry) {
            var countries = entry.product.orNull(SELLABLE_IN);
            return countries == null ? Tri.UNKNOWN : Tri.of(countries.contains(entry.destination));
        }

        @Override
        public void missing(Entry entry, Set<String> names) {
            names.add(SELLABLE_IN.name());
        }
    }

    private record FewCases() implements Condition<Entry> {
        @Override
        public Tri look(Entry entry) {
            var cases = entry.product.orNull(MINIMUM_ORDER_CASES);
            return cases == null ? Tri.UNKNOWN : Tri.of(cases <= entry.fewCases);
        }

        @Override
        public void missing(Entry entry, Set<String> names) {
            names.add(MINIMUM_ORDER_CASES.name());
        }
    }
}
