package dev.noren.domain.product;

import dev.noren.domain.company.CompanyFacts;
import dev.noren.domain.fact.Codes;
import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.FactType;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.fact.Flaw;
import dev.noren.domain.fact.Problem;
import dev.noren.domain.fact.Schema;
import dev.noren.domain.fact.Word;
import java.util.List;
import java.util.Optional;

/** What can be known of a product. */
public final class ProductFacts {

    /** Who laid down what a product must be like. */
    public enum Specification implements Word {
        JAPANESE_COMPANY,
        JAPANESE_AFFILIATE,
        OTHER
    }

    /** How a product is kept. */
    public enum Storage implements Word {
        AMBIENT,
        CHILLED,
        FROZEN
    }

    /** Where in China a product is sold. */
    public enum ChinaShop implements Word {
        RED,
        DOUYIN,
        WECHAT
    }

    /** Whose shop that is. */
    public enum ShopOwner implements Word {
        OWN,
        PARTNER,
        OTHER
    }

    /** How goods reach a buyer in China. */
    public enum ChinaSupply implements Word {
        DOMESTIC,
        BONDED,
        DIRECT
    }

    /** How far a trademark in China is. */
    public enum Trademark implements Word {
        REGISTERED,
        APPLIED,
        NONE
    }

    public static final Fact<String> OF = Fact.of("of", FactType.company());
    public static final Fact<String> NAME = Fact.of("name", FactType.line());
    public static final Fact<Category> CATEGORY = Fact.of("category", FactType.oneOf(Category.class));
    public static final Fact<Boolean> CONSUMER = Fact.of("consumer", FactType.flag());
    public static final Fact<Boolean> JAPANESE_BRAND = Fact.of("japaneseBrand", FactType.flag());
    public static final Fact<String> MADE_IN = Fact.of("madeIn", Codes.country());
    /** For goods made in Japan; whoever names one says that they are (8.2). */
    public static final Fact<Prefecture> PREFECTURE = Fact.of("prefecture", Prefecture.type());
    /** Counts as false where it is unknown. */
    public static final Fact<Boolean> RICE = Fact.of("rice", FactType.flag());

    public static final Fact<Boolean> FISHERY = Fact.of("fishery", FactType.flag());
    public static final Fact<Specification> SPECIFICATION_BY =
            Fact.of("specificationBy", FactType.oneOf(Specification.class));
    public static final Fact<String> JAN_CODE = Fact.of("janCode", FactType.line());
    public static final Fact<Long> MINIMUM_ORDER_CASES = Fact.of("minimumOrderCases", FactType.positive());
    public static final Fact<Storage> STORAGE = Fact.of("storage", FactType.oneOf(Storage.class));
    public static final Fact<Boolean> USED = Fact.of("used", FactType.flag());
    public static final Fact<Boolean> ADULT = Fact.of("adult", FactType.flag());
    public static final Fact<Boolean> AMAZON_DEVICE = Fact.of("amazonDevice", FactType.flag());
    public static final Fact<Boolean> HIGH_FAT_SALT_SUGAR = Fact.of("highFatSaltSugar", FactType.flag());
    public static final Fact<Boolean> INFECTION_CONTROL = Fact.of("infectionControl", FactType.flag());
    public static final Fact<Boolean> RESTRICTED_BY_ALIBABA = Fact.of("restrictedByAlibaba", FactType.flag());
    /** Such as FDA, NMPA, EU-HACCP. */
    public static final Fact<List<String>> CERTIFICATES = Fact.of("certificates", FactType.listOf(FactType.line()));
    /** Who produces what the applicant produces itself. */
    public static final String APPLICANT = "applicant";

    /** Empty where the applicant produces it; else what is known of the maker. */
    public static final Fact<Optional<Facts>> PRODUCER =
            Fact.of("producer", new FactType.WordOr<>(APPLICANT, FactType.group(CompanyFacts.SCHEMA)));

    public static final Fact<Boolean> MAKER_CONSENT = Fact.of("makerConsent", FactType.flag());
    /** Maker and agent both agree that each applies. */
    public static final Fact<Boolean> AGENT_AGREEMENT = Fact.of("agentAgreement", FactType.flag());
    /** The countries into which it can be imported, and in which it can be sold. */
    public static final Fact<List<String>> SELLABLE_IN = Fact.of("sellableIn", FactType.listOf(Codes.country()));

    public static final Fact<Boolean> INSURED_ABROAD = Fact.of("insuredAbroad", FactType.flag());
    public static final Fact<List<ChinaShop>> CHINA_SHOPS =
            Fact.of("chinaShops", FactType.listOf(FactType.oneOf(ChinaShop.class)));
    public static final Fact<ShopOwner> CHINA_SHOP_OWNER = Fact.of("chinaShopOwner", FactType.oneOf(ShopOwner.class));
    public static final Fact<ChinaSupply> CHINA_SUPPLY = Fact.of("chinaSupply", FactType.oneOf(ChinaSupply.class));
    public static final Fact<Boolean> ON_SALE_IN_CHINA = Fact.of("onSaleInChina", FactType.flag());
    public static final Fact<Boolean> SHIPPABLE_IN_CHINA = Fact.of("shippableInChina", FactType.flag());
    public static final Fact<Trademark> CHINESE_TRADEMARK =
            Fact.of("chineseTrademark", FactType.oneOf(Trademark.class));
    public static final Fact<Boolean> ON_POSITIVE_LIST = Fact.of("onPositiveList", FactType.flag());
    public static final Fact<Boolean> CHINESE_LABEL = Fact.of("chineseLabel", FactType.flag());

    /** All that can be known of a product beside whose it is; nothing of it need be. */
    public static final Schema SCHEMA = Schema.allOptional(
            NAME,
            CATEGORY,
            CONSUMER,
            JAPANESE_BRAND,
            MADE_IN,
            PREFECTURE,
            RICE,
            FISHERY,
            SPECIFICATION_BY,
            JAN_CODE,
            MINIMUM_ORDER_CASES,
            STORAGE,
            USED,
            ADULT,
            AMAZON_DEVICE,
            HIGH_FAT_SALT_SUGAR,
            INFECTION_CONTROL,
            RESTRICTED_BY_ALIBABA,
            CERTIFICATES,
            PRODUCER,
            MAKER_CONSENT,
            AGENT_AGREEMENT,
            SELLABLE_IN,
            INSURED_ABROAD,
            CHINA_SHOPS,
            CHINA_SHOP_OWNER,
            CHINA_SUPPLY,
            ON_SALE_IN_CHINA,
            SHIPPABLE_IN_CHINA,
            CHINESE_TRADEMARK,
            ON_POSITIVE_LIST,
            CHINESE_LABEL);

    private ProductFacts() {}

    /** What contradicts itself in a product's facts: a prefecture of Japan, and made elsewhere (8.2). */
    public static List<Problem> contradictions(Facts product) {
        boolean abroad =
                product.get(MADE_IN).filter(country -> !country.equals("JP")).isPresent();
        return abroad && product.knows(PREFECTURE)
                ? List.of(new Problem(MADE_IN.name(), Flaw.NOT_MADE_IN_JAPAN))
                : List.of();
    }
}
