package dev.noren.adapters.mail;

import dev.noren.domain.clause.Mall24;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.money.Money;
import dev.noren.domain.notice.Mail;
import dev.noren.domain.notice.Notice;
import dev.noren.domain.notice.Told;
import dev.noren.domain.ruling.Subject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Notices to write letters from: each mail with all it may carry, and with no more than it must. */
final class Notices {

    static final String COMPANY = "Sakura Foods";
    static final String BUYER = "Hanmart";

    /** What each handle is called. */
    static final Function<Subject, String> NAMES =
            subject -> Map.of("sakura", COMPANY, "hanmart", BUYER, "ponzu", "Yuzu ponzu", "dashi", "Dashi bags")
                    .getOrDefault(subject.name(), subject.name());

    private static final Facts PARTIES = Facts.of(Told.COMPANY, "sakura", Told.BUYER, "hanmart");
    private static final Facts GOODS = Facts.of(Told.PRODUCTS, List.of("ponzu", "dashi"));
    private static final Facts MALL = Facts.of(Told.PROGRAMME, "japan-mall", Told.BUYER, "hanmart");
    private static final Facts OPTION = MALL.with(Told.OPTION, "sns-post");
    private static final Facts KOL = Facts.of(Told.PROGRAMME, "kol-koc");
    private static final Facts LINKAGE = Facts.of(Told.PROGRAMME, "linkage-new");
    private static final LocalDate DAY = LocalDate.of(2024, 9, 16);

    private Notices() {}

    /** With every value that its letter may speak of. */
    static Notice full(Mail mail) {
        var tells = required(mail);
        return notice(
                mail,
                switch (mail) {
                    case INQUIRY_RELAYED -> tells.with(Told.QUANTITY, 1_200L);
                    case REPORT_DELIVERED -> tells.with(Told.MESSAGE, "Posts ran in November.\nA live show followed.");
                    case APPLICATION_RECEIVED -> tells.overlaidBy(GOODS).with(Told.CONTACT, "changes@office.example");
                    case RESULT_ADOPTED -> tells.overlaidBy(GOODS).with(Told.AMOUNT, Money.yen(330_000));
                    case CORRECTION -> tells.overlaidBy(GOODS);
                    case PAYMENT_CONFIRMED -> tells.overlaidBy(OPTION);
                    case CANCELLED -> ending(tells, "company-cancels", "none");
                    case EXCLUDED -> ending(tells, "off-purpose", "undetermined");
                    case CALLED_OFF -> ending(tells, "A typhoon closed the port.", "discretionary");
                    default -> tells;
                });
    }

    /** With the values alone that its letter cannot do without. */
    static Notice bare(Mail mail) {
        return notice(mail, required(mail));
    }

    /** To whom a mail goes: the secretariat for the one that is its own, else the company. */
    private static Notice notice(Mail mail, Facts tells) {
        return mail == Mail.UNWANTED_COUNTRY
                ? Notice.toSecretariat(mail, tells, Mall24.MISC_1)
                : Notice.toCompany("sakura", mail, tells, Mall24.REQ_12, Mall24.MISC_11);
    }

    private static Facts required(Mail mail) {
        return switch (mail) {
            case INQUIRY_RELAYED ->
                GOODS.with(Told.MESSAGE, "Twenty cases, please.").with(Told.GROUND, "quote");
            case INQUIRY_ENDED -> GOODS;
            case UNWANTED_COUNTRY -> PARTIES.overlaidBy(GOODS);
            case MALL_INVITATION -> invitation(true).with(Told.CHOOSE_BY, DAY.plusWeeks(1));
            case OPTION_APPROVED -> OPTION.overlaidBy(GOODS).overlaidBy(invoice());
            case OPTION_REJECTED -> OPTION;
            case OPTION_REMINDER -> MALL.with(Told.CHOOSE_BY, DAY);
            case PAYMENT_REMINDER -> OPTION.overlaidBy(invoice()).with(Told.OUTSTANDING, Money.yen(40_000));
            case OPTION_LAPSED -> OPTION.with(Told.DUE_ON, DAY);
            case PAYMENT_CONFIRMED -> LINKAGE.with(Told.AMOUNT, Money.yen(60_000));
            case REPORT_DELIVERED -> MALL.with(Told.HAS_RESULTS, true);
            case APPLICATION_RECEIVED, RESULT_REJECTED -> KOL;
            case RESULT_ADOPTED -> LINKAGE;
            case CONTRACT_CONCLUDED -> LINKAGE.with(Told.CONCLUDED_ON, DAY);
            case TERM_ENDING -> LINKAGE.with(Told.UNTIL, DAY);
            case REPORT_DUE -> LINKAGE.with(Told.MONTH, YearMonth.from(DAY));
            case CANCELLED, EXCLUDED, CALLED_OFF -> MALL;
            case TERMS_CHANGED -> Facts.of(Told.TERMS, 2L);
            case CORRECTION -> LINKAGE.with(Told.SENT_ON, DAY);
        };
    }

    static Facts invitation(boolean hasOffers) {
        return MALL.overlaidBy(GOODS).with(Told.REGISTER_BY, DAY).with(Told.HAS_OFFERS, hasOffers);
    }

    /** With what an ending may carry: why, and what becomes of 60,000 yen. */
    static Facts ending(Facts tells, String ground, String refund) {
        return tells.with(Told.GROUND, ground).with(Told.REFUND, refund).with(Told.AMOUNT, Money.yen(60_000));
    }

    private static Facts invoice() {
        return Facts.of(Told.AMOUNT, Money.yen(60_000), Told.DUE_ON, DAY);
    }
}
