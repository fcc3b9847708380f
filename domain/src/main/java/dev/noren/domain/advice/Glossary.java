package dev.noren.domain.advice;

import dev.noren.domain.fact.Word;
import dev.noren.domain.fact.Words;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The words of the vocabulary as a client reads them: facts, choices and their values. */
final class Glossary {

    private static final Map<String, Words> WORDS = new HashMap<>();

    static {
        // of a company
        say("form", "法人・個人の別", "corporation or sole proprietor");
        say("seat", "本店所在国", "country of the seat");
        say("japaneseAffiliate", "日系企業か", "whether it is a Japanese affiliate");
        say("presenceInJapan", "日本国内の拠点", "presence in Japan");
        say("industry", "業種", "industry");
        say("capital", "資本金", "capital");
        say("employees", "常時使用する従業員の数", "number of regular employees");
        say("whollyOwnedBy", "全株式を持つ企業", "whether one company owns all of it, and which");
        say("alibaba.listing", "Alibaba.comの出展状況", "listing on Alibaba.com");
        say("alibaba.contractSigned", "Alibaba.comの契約の有無", "contract with Alibaba.com");
        say("alibaba.memberNumber", "Alibaba.comの会員番号", "member number of Alibaba.com");
        say("alibaba.renewal", "Alibaba.comの更新月", "month of renewal on Alibaba.com");
        say("alibaba.viaProgrammeYear", "支援事業による出展の年度", "year of exhibiting through a programme");
        say("alibaba.leftToReapply", "再申請のための退会の有無", "whether it left to apply again");
        say("amazon.us", "Amazon（米国）の出品アカウント", "selling account on Amazon in the US");
        say("amazon.uk", "Amazon（英国）の出品アカウント", "selling account on Amazon in the UK");
        say("amazon.ukVat", "英国のVAT登録", "VAT registration in the UK");
        // of a product
        say("category", "商品の分類", "category");
        say("consumer", "消費者向け商品か", "whether it is for consumers");
        say("japaneseBrand", "日本のブランドか", "whether it is a Japanese brand");
        say("madeIn", "製造国", "country of making");
        say("prefecture", "産地の都道府県", "prefecture of origin");
        say("rice", "米か", "whether it is rice");
        say("fishery", "水産物か", "whether it is of fishery");
        say("specificationBy", "規格を定めた企業", "who laid down the specification");
        say("janCode", "JANコード", "JAN code");
        say("minimumOrderCases", "最低発注ケース数", "minimum order in cases");
        say("storage", "保管温度帯", "how it is stored");
        say("used", "中古品か", "whether it is used");
        say("adult", "アダルト商品か", "whether it is for adults");
        say("amazonDevice", "Amazonデバイスか", "whether it is an Amazon device");
        say("highFatSaltSugar", "脂肪・塩分・糖分が多いか", "whether it is high in fat, salt or sugar");
        say("infectionControl", "感染対策商品か", "whether it is for infection control");
        say("restrictedByAlibaba", "Alibaba.comの制限商品か", "whether Alibaba.com restricts it");
        say("certificates", "取得済みの認証", "certificates held");
        say("producer", "製造者", "who makes it");
        say("makerConsent", "製造者の同意", "consent of the maker");
        say("agentAgreement", "製造者と代理店の合意", "agreement of maker and agent");
        say("sellableIn", "販売できる国", "countries where it may be sold");
        say("insuredAbroad", "海外PL保険", "insurance abroad");
        say("chinaShops", "中国での店舗", "shops in China");
        say("chinaShopOwner", "中国の店舗の所有者", "owner of the shop in China");
        say("chinaSupply", "中国への供給方法", "how it is supplied in China");
        say("onSaleInChina", "中国で販売中か", "whether it is on sale in China");
        say("shippableInChina", "中国国内で発送できるか", "whether it can be shipped within China");
        say("chineseTrademark", "中国の商標", "trademark in China");
        say("onPositiveList", "ポジティブリストへの掲載", "whether it is on the positive list");
        say("chineseLabel", "中文ラベル", "Chinese label");
        // choices
        say("buyer", "バイヤー", "buyer");
        say("market", "市場", "market");
        say("plan", "プラン", "plan");
        say("track", "参加の型", "track");
        say("listedCompany", "出展する企業", "company to be listed");
        say("US", "米国", "US");
        say("UK", "英国", "UK");
        say("basic", "基本", "basic");
        say("premium", "プレミアム", "premium");
        say("affiliate", "アフィリエイト", "affiliate");
        say("group-buying", "共同購入", "group buying");
        // answers
        say("eligible", "参加できます", "may take part");
        say("ineligible", "参加できません", "may not take part");
        say("incomplete", "情報が足りません", "cannot be told yet");
        say("needs-judgement", "事務局の判断によります", "left to the secretariat to judge");
        say("goods eligible", "対象になります", "taken");
        say("goods ineligible", "対象外です", "not taken");
        say("goods incomplete", "情報が足りません", "cannot be told yet");
        say("goods needs-judgement", "事務局の判断によります", "left to the secretariat to judge");
    }

    private Glossary() {}

    private static void say(String word, String ja, String en) {
        WORDS.put(word, new Words(ja, en));
    }

    /** A word as a client reads it; itself where nothing is known of it. */
    static String of(String word, Locale language) {
        return Optional.ofNullable(WORDS.get(word))
                .map(words -> of(words, language))
                .orElse(word);
    }

    /** A value as a client reads it. */
    static String of(Object value, Locale language) {
        return of(value instanceof Word word ? word.word() : value.toString(), language);
    }

    static String of(Words words, Locale language) {
        return language.equals(Locale.JAPANESE) ? words.ja() : words.en();
    }
}
