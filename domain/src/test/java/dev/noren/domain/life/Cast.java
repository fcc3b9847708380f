package dev.noren.domain.life;

import static dev.noren.domain.clause.Mall24.EXP_0;
import static dev.noren.domain.clause.Mall24.EXP_1;
import static dev.noren.domain.clause.Mall24.EXP_2;
import static dev.noren.domain.clause.Mall24.EXP_7;
import static dev.noren.domain.clause.Mall24.MISC_10;
import static dev.noren.domain.clause.Mall24.MISC_12;
import static dev.noren.domain.clause.Mall24.MISC_15;
import static dev.noren.domain.clause.Mall24.MISC_5;
import static dev.noren.domain.clause.Mall24.REQ_10;
import static dev.noren.domain.clause.Mall24.REQ_11;
import static dev.noren.domain.clause.Mall24.REQ_13;
import static dev.noren.domain.clause.Mall24.REQ_14;
import static dev.noren.domain.clause.Mall24.REQ_15;
import static dev.noren.domain.clause.Mall24.REQ_16;
import static dev.noren.domain.clause.Mall24.REQ_17;
import static dev.noren.domain.clause.Mall24.REQ_2;
import static dev.noren.domain.clause.Mall24.REQ_5;
import static dev.noren.domain.clause.Mall24.REQ_6;
import static dev.noren.domain.clause.Mall24.REQ_7;
import static dev.noren.domain.clause.Mall24.REQ_9;

import dev.noren.domain.buyer.BuyerFacts;
import dev.noren.domain.clause.Clause;
import dev.noren.domain.company.CompanyFacts;
import dev.noren.domain.company.Industry;
import dev.noren.domain.edition.Edition;
import dev.noren.domain.edition.Offer;
import dev.noren.domain.edition.Partner;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.fact.Words;
import dev.noren.domain.product.ProductFacts;
import dev.noren.domain.terms.Consent;
import dev.noren.domain.terms.Signatory;
import dev.noren.domain.terms.Terms;
import dev.noren.domain.time.Window;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who plays in the stories: Sakura of Kochi, its ponzu and yuzu, and Hanmart of Korea, a partner in the autumn of 2024. */
public final class Cast {

    public static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    public static final Actor SAKURA = Actor.company("sakura");
    public static final Actor HANMART = Actor.buyer("hanmart");

    /** A day on which nothing is over yet. */
    public static final Instant NOW = tokyo("2024-09-10T10:00");

    public static final LocalDate REGISTER_BY = LocalDate.of(2024, 9, 20);

    /** Two options: the shop page closes first, the banner last. */
    public static final Offer PAGE = offer("page", LocalDate.of(2024, 9, 25));

    public static final Offer BANNER = offer("banner", LocalDate.of(2024, 9, 30));

    public static final Signatory MORI = new Signatory("S. Mori", "Director", true);

    public static final Terms TERMS = new Terms("terms", 1, List.of(MISC_10, MISC_12));

    public static final Consent CONSENT = Consent.to(TERMS, MORI, tokyo("2024-09-03T10:00"));

    private static final List<Clause> STREET_DECLARES = List.of(REQ_17, MISC_10, MISC_15, EXP_0, EXP_1, EXP_2, EXP_7);

    private static final List<Clause> MALL_DECLARES = List.of(
            REQ_2, REQ_5, REQ_6, REQ_7, REQ_9, REQ_10, REQ_11, REQ_13, REQ_14, REQ_15, REQ_16, MISC_5, MISC_10, EXP_0,
            EXP_1, EXP_2, EXP_7);

    public static final Edition STREET = edition("japan-street", "japan-street", "street-2023", STREET_DECLARES);

    public static final Edition MALL_2024 = mall("japan-mall-2024", "mall-2024");
    public static final Edition MALL_2023 = mall("japan-mall-2023", "mall-2023");

    private Cast() {}

    /** Everybody, at {@link #NOW}. */
    public static FakeWorld world(Edition edition) {
        return FakeWorld.empty(NOW, edition, TERMS)
                .withCompany("sakura", sakura())
                .withProduct("ponzu", product())
                .withProduct("yuzu", product())
                .withProduct("soap", product().with(ProductFacts.OF, "other"))
                .withBuyer("hanmart", buyer())
                .withBuyer("passer-by", buyer().with(BuyerFacts.INVITED, false));
    }

    /** A small manufacturer in Japan. */
    public static Facts sakura() {
        return Facts.of(CompanyFacts.SEAT, "JP", CompanyFacts.INDUSTRY, Industry.MANUFACTURING)
                .with(CompanyFacts.CAPITAL, 10_000_000L)
                .with(CompanyFacts.EMPLOYEES, 20L)
                .with(CompanyFacts.WHOLLY_OWNED_BY, Optional.empty());
    }

    /** A manufacturer that is neither small nor mid-size. */
    public static Facts large() {
        return sakura().with(CompanyFacts.CAPITAL, 900_000_000L).with(CompanyFacts.EMPLOYEES, 2_001L);
    }

    /** Consumer goods of Sakura's own making that can be sold in Korea. */
    public static Facts product() {
        return Facts.of(ProductFacts.OF, "sakura", ProductFacts.CONSUMER, true)
                .with(ProductFacts.SELLABLE_IN, List.of("KR"))
                .with(ProductFacts.PRODUCER, Optional.empty());
    }

    /** A buyer in Korea, invited to Japan Street. */
    public static Facts buyer() {
        return Facts.of(BuyerFacts.COUNTRY, "KR", BuyerFacts.INVITED, true);
    }

    public static Partner partner(Offer... offers) {
        return new Partner(
                REGISTER_BY, Window.of(LocalDate.of(2024, 11, 1), LocalDate.of(2024, 11, 30)), List.of(offers));
    }

    /** At 30,000 yen a product, 20,000 for the small and mid-size; to be paid within ten days. */
    public static Offer offer(String option, LocalDate chooseBy) {
        return new Offer(option, 30_000, 10_000, chooseBy, 10, 0, List.of("orders"));
    }

    private static Edition mall(String id, String rules) {
        return edition(id, "japan-mall", rules, MALL_DECLARES).withPartner("hanmart", partner(PAGE, BANNER));
    }

    /** An edition without a window, numbers, money or partners. */
    public static Edition edition(String id, String programme, String rules, List<Clause> declare) {
        return new Edition(
                id,
                1,
                programme,
                rules,
                new Words("版", "edition"),
                TOKYO,
                Window.ALWAYS,
                Window.ALWAYS,
                new Edition.TermsRef("terms", 1),
                declare,
                Facts.NONE,
                List.of(),
                Optional.empty(),
                Map.of(),
                Optional.empty());
    }

    /** A time in Tokyo, as in {@code 2024-09-20T10:00}. */
    public static Instant tokyo(String time) {
        return LocalDateTime.parse(time).atZone(TOKYO).toInstant();
    }
}
