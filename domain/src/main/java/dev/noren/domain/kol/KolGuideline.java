package dev.noren.domain.kol;

import static dev.noren.domain.clause.Deck23.CN_3;
import static dev.noren.domain.clause.Kol25.NOTE_4;
import static dev.noren.domain.clause.Kol25.OV_10;
import static dev.noren.domain.clause.Kol25.OV_4;
import static dev.noren.domain.clause.Kol25.OV_5;
import static dev.noren.domain.clause.Kol25.OV_6;
import static dev.noren.domain.clause.Kol25.REQ_1;
import static dev.noren.domain.clause.Kol25.REQ_4;
import static dev.noren.domain.company.CompanyFacts.FORM;
import static dev.noren.domain.company.CompanyFacts.JAPANESE_AFFILIATE;
import static dev.noren.domain.company.CompanyFacts.SEAT;
import static dev.noren.domain.product.Category.ALCOHOL;
import static dev.noren.domain.product.Category.CHARACTER_GOODS;
import static dev.noren.domain.product.Category.COSMETICS;
import static dev.noren.domain.product.Category.DAILY_GOODS;
import static dev.noren.domain.product.Category.FOOD;
import static dev.noren.domain.product.Category.HOUSEHOLD;
import static dev.noren.domain.product.Category.STATIONERY;
import static dev.noren.domain.product.ProductFacts.CATEGORY;
import static dev.noren.domain.product.ProductFacts.CHINA_SHOPS;
import static dev.noren.domain.product.ProductFacts.CHINA_SHOP_OWNER;
import static dev.noren.domain.product.ProductFacts.CHINA_SUPPLY;
import static dev.noren.domain.product.ProductFacts.CHINESE_TRADEMARK;
import static dev.noren.domain.product.ProductFacts.JAPANESE_BRAND;
import static dev.noren.domain.product.ProductFacts.ON_SALE_IN_CHINA;
import static dev.noren.domain.product.ProductFacts.SHIPPABLE_IN_CHINA;
import static dev.noren.domain.product.TenPrefectures.noFeedFromThem;
import static dev.noren.domain.product.TenPrefectures.noFoodFromThem;
import static dev.noren.domain.ruling.Rule.ofCompany;
import static dev.noren.domain.ruling.Rule.ofProduct;

import dev.noren.domain.company.CompanyFacts;
import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.product.ProductFacts.ChinaSupply;
import dev.noren.domain.product.ProductFacts.ShopOwner;
import dev.noren.domain.product.ProductFacts.Trademark;
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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who may join KOL/KOC with what, in the order of the outline and the requirements (section 4). That goods meet the
 * conditions of the outline (KOL25-REQ-2) is looked at in these conditions, and not by itself.
 */
final class KolGuideline {

    /**
     * A company, one of its products, and where it would take part.
     *
     * @param track null where none is named, so that no clause that needs one is looked at
     * @param products how many there are in all
     */
    record Entry(Facts company, Facts product, @Nullable KolTrack track, int products) {

        boolean isAffiliate() {
            return track == KolTrack.AFFILIATE;
        }

        boolean isGroupBuying() {
            return track == KolTrack.GROUP_BUYING;
        }
    }

    private static final Condition<Entry> JAPANESE_CORPORATION =
            company(SEAT).is("JP").and(company(FORM).is(CompanyFacts.Form.CORPORATION));

    private static final Condition<Entry> ITS_CHINESE_SUBSIDIARY =
            company(SEAT).is("CN").and(company(JAPANESE_AFFILIATE).is(true));

    private static final Condition<Entry> ON_SALE_IN_A_SHOP = product(CHINA_SHOPS)
            .matches(shops -> !shops.isEmpty())
            .and(product(CHINA_SHOP_OWNER).isOneOf(Set.of(ShopOwner.OWN, ShopOwner.PARTNER)))
            .and(product(ON_SALE_IN_CHINA).is(true));

    private static final Condition<Entry> ON_SALE_AND_SHIPPABLE =
            product(ON_SALE_IN_CHINA).is(true).and(product(SHIPPABLE_IN_CHINA).is(true));

    private static final Guideline<Entry> COMPANY = new Guideline<>(List.of(
            ofCompany(OV_10, "products", new OneProduct()),
            ofCompany(REQ_1, "seat, form, japaneseAffiliate", JAPANESE_CORPORATION.or(ITS_CHINESE_SUBSIDIARY))));

    private static final Guideline<Entry> PRODUCT = new Guideline<>(List.of(
            ofProduct(OV_4, "japaneseBrand", product(JAPANESE_BRAND).is(true)),
            // the document's list of categories is open: of any other a person judges
            ofProduct(
                            OV_4,
                            "category",
                            product(CATEGORY)
                                    .isOneOf(Set.of(
                                            FOOD,
                                            ALCOHOL,
                                            DAILY_GOODS,
                                            HOUSEHOLD,
                                            COSMETICS,
                                            STATIONERY,
                                            CHARACTER_GOODS)))
                    .judged(),
            ofProduct(OV_5, "chinaShops, chinaShopOwner, onSaleInChina", ON_SALE_IN_A_SHOP)
                    .when(Entry::isAffiliate),
            ofProduct(
                            OV_5,
                            "chinaSupply",
                            product(CHINA_SUPPLY).is(ChinaSupply.DIRECT).not())
                    .when(Entry::isAffiliate),
            ofProduct(OV_6, "onSaleInChina, shippableInChina", ON_SALE_AND_SHIPPABLE)
                    .when(Entry::isGroupBuying),
            ofProduct(REQ_4, "chinaShops, chinaShopOwner, onSaleInChina", ON_SALE_IN_A_SHOP)
                    .when(Entry::isAffiliate),
            ofProduct(REQ_4, "onSaleInChina, shippableInChina", ON_SALE_AND_SHIPPABLE)
                    .when(Entry::isGroupBuying),
            ofProduct(
                            NOTE_4,
                            "chineseTrademark",
                            product(CHINESE_TRADEMARK).isOneOf(Set.of(Trademark.REGISTERED, Trademark.APPLIED)))
                    .advised(),
            ofProduct(CN_3, "prefecture", noFoodFromThem(Entry::product)).implied(),
            ofProduct(CN_3, "prefecture", noFeedFromThem(Entry::product))
                    .judged()
                    .implied()));

    private KolGuideline() {}

    /** The rules in the order of their source. */
    static Stream<Rule<Entry>> rules() {
        return Stream.concat(COMPANY.rules().stream(), PRODUCT.rules().stream());
    }

    /**
     * The ruling on a company with several products.
     *
     * @param track empty where none is named
     */
    static Ruling<Eligibility> ruling(
            String companyName,
            Facts companyFacts,
            Map<String, Facts> products,
            Optional<KolTrack> track,
            Settled settled) {
        var looks = new ArrayList<Look<Entry>>();
        var joined = track.orElse(null);
        looks.add(COMPANY.look(
                new Entry(companyFacts, Facts.NONE, joined, products.size()), Subject.company(companyName), settled));
        products.forEach((name, facts) -> looks.add(
                PRODUCT.look(new Entry(companyFacts, facts, joined, products.size()), Subject.product(name), settled)));
        return Eligibility.ruling(looks);
    }

    private static <T> Of<Entry, T> company(Fact<T> fact) {
        return Of.of(Entry::company, fact);
    }

    private static <T> Of<Entry, T> product(Fact<T> fact) {
        return Of.of(Entry::product, fact);
    }

    /** One product per company, as a rule. */
    private record OneProduct() implements Condition<Entry> {
        @Override
        public Tri look(Entry entry) {
            return Tri.of(entry.products <= 1);
        }

        @Override
        public void missing(Entry entry, Set<String> names) {}
    }
}
