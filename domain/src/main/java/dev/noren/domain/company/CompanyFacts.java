package dev.noren.domain.company;

import dev.noren.domain.fact.Codes;
import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.FactType;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.fact.Flaw;
import dev.noren.domain.fact.Schema;
import dev.noren.domain.fact.Word;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;

/** What can be known of a company. */
public final class CompanyFacts {

    /** What a company is before the law. */
    public enum Form implements Word {
        CORPORATION,
        SOLE_PROPRIETOR
    }

    /** The language in which a party is written to. */
    public enum Language implements Word {
        JA(Locale.JAPANESE),
        EN(Locale.ENGLISH);

        private final Locale locale;

        Language(Locale locale) {
            this.locale = locale;
        }

        public Locale locale() {
            return locale;
        }
    }

    /** How a company is listed on Alibaba.com. */
    public enum Listing implements Word {
        NONE,
        FREE,
        PAID
    }

    /** Which selling account a company has on Amazon of one market. */
    public enum SellingAccount implements Word {
        NONE,
        INDIVIDUAL,
        PROFESSIONAL
    }

    public static final Fact<String> NAME = Fact.personal("name", FactType.line());
    public static final Fact<Form> FORM = Fact.of("form", FactType.oneOf(Form.class));
    /** Where the company is seated, as an ISO 3166 country. */
    public static final Fact<String> SEAT = Fact.of("seat", Codes.country());
    /** For a seat abroad. */
    public static final Fact<Boolean> JAPANESE_AFFILIATE = Fact.of("japaneseAffiliate", FactType.flag());
    /** Follows from a seat in Japan. */
    public static final Fact<Boolean> PRESENCE_IN_JAPAN = Fact.of("presenceInJapan", FactType.flag());

    public static final Fact<Industry> INDUSTRY = Fact.of("industry", FactType.oneOf(Industry.class));
    /** Capital or total investment, in yen. */
    public static final Fact<Long> CAPITAL = Fact.of("capital", FactType.figure());
    /** Regularly employed; the owner, officers and temporary staff are not counted (KOL25-SME-2). */
    public static final Fact<Long> EMPLOYEES = Fact.of("employees", FactType.figure());

    /** What is known of a company that owns all of another. */
    public static final Schema OWNER = Schema.allOptional(INDUSTRY, CAPITAL, EMPLOYEES);

    /** Empty where nobody owns all of it. */
    public static final Fact<Optional<Facts>> WHOLLY_OWNED_BY =
            Fact.of("whollyOwnedBy", new FactType.WordOr<>("none", FactType.group(OWNER)));

    public static final Fact<String> EMAIL = Fact.personal("email", FactType.line());
    public static final Fact<Language> LANGUAGE = Fact.of("language", FactType.oneOf(Language.class));
    /** 13 digits, the first of which checks the others; unique. */
    public static final Fact<String> CORPORATE_NUMBER = Fact.of(
            "corporateNumber",
            new FactType.Code<>(Flaw.NOT_A_CORPORATE_NUMBER, CorporateNumber::checked, number -> number));

    public static final Fact<Listing> LISTING = Fact.of("listing", FactType.oneOf(Listing.class));
    public static final Fact<Boolean> CONTRACT_SIGNED = Fact.of("contractSigned", FactType.flag());
    /** Known of a company or buyer once it has been erased; nobody says it. */
    public static final Fact<Boolean> ERASED = Fact.of("erased", FactType.flag());

    public static final Fact<String> MEMBER_NUMBER = Fact.of("memberNumber", FactType.line());
    public static final Fact<YearMonth> RENEWAL = Fact.of("renewal", new FactType.Month());
    /** The fiscal year of the programme through which the company exhibits; empty where through none. */
    public static final Fact<Optional<Long>> VIA_PROGRAMME_YEAR =
            Fact.of("viaProgrammeYear", new FactType.WordOr<>("none", new FactType.Whole(1900, 2999)));

    public static final Fact<Boolean> LEFT_TO_REAPPLY = Fact.of("leftToReapply", FactType.flag());
    public static final Fact<Facts> ALIBABA = Fact.of(
            "alibaba",
            FactType.group(Schema.allOptional(
                    LISTING, CONTRACT_SIGNED, MEMBER_NUMBER, RENEWAL, VIA_PROGRAMME_YEAR, LEFT_TO_REAPPLY)));

    public static final Fact<SellingAccount> US = Fact.of("us", FactType.oneOf(SellingAccount.class));
    public static final Fact<SellingAccount> UK = Fact.of("uk", FactType.oneOf(SellingAccount.class));
    public static final Fact<Boolean> UK_VAT = Fact.of("ukVat", FactType.flag());
    public static final Fact<Facts> AMAZON = Fact.of("amazon", FactType.group(Schema.allOptional(US, UK, UK_VAT)));

    /** All that can be known of a company; nothing of it need be. */
    public static final Schema SCHEMA = Schema.allOptional(
            NAME,
            FORM,
            SEAT,
            JAPANESE_AFFILIATE,
            PRESENCE_IN_JAPAN,
            INDUSTRY,
            CAPITAL,
            EMPLOYEES,
            WHOLLY_OWNED_BY,
            EMAIL,
            LANGUAGE,
            ALIBABA,
            AMAZON,
            CORPORATE_NUMBER);

    private CompanyFacts() {}
}
