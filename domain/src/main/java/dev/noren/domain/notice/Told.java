package dev.noren.domain.notice;

import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.FactType;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.money.Money;
import dev.noren.domain.money.RefundRuling;
import dev.noren.domain.promotion.PromotionPlan;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** The values of which mails speak. Parties stand here by their handles; the renderer asks for their names. */
public final class Told {

    /** Which programme it is about, by its name: as in {@code kol-koc}. */
    public static final Fact<String> PROGRAMME = Fact.of("programme", FactType.line());

    public static final Fact<String> COMPANY = Fact.of("company", FactType.company());
    public static final Fact<String> BUYER = Fact.of("buyer", FactType.buyer());
    public static final Fact<List<String>> PRODUCTS = Fact.of("products", FactType.listOf(FactType.product()));
    /** What the buyer writes, or the report's outline. */
    public static final Fact<String> MESSAGE = Fact.of("message", FactType.prose());

    public static final Fact<Long> QUANTITY = Fact.of("quantity", FactType.positive());
    public static final Fact<String> OPTION = Fact.of("option", FactType.line());
    public static final Fact<Boolean> HAS_OFFERS = Fact.of("hasOffers", FactType.flag());
    public static final Fact<LocalDate> REGISTER_BY = Fact.of("registerBy", FactType.date());
    public static final Fact<LocalDate> CHOOSE_BY = Fact.of("chooseBy", FactType.date());
    public static final Fact<LocalDate> DUE_ON = Fact.of("dueOn", FactType.date());
    public static final Fact<Money> AMOUNT = Fact.of("amount", new FactType.Shaped<>(Money.SHAPE));
    public static final Fact<Money> OUTSTANDING = Fact.of("outstanding", new FactType.Shaped<>(Money.SHAPE));
    /** Whether results of the company's own come with the report. */
    public static final Fact<Boolean> HAS_RESULTS = Fact.of("hasResults", FactType.flag());
    /** Why, where the reader may know it: a ground or a cause by its word. */
    public static final Fact<String> GROUND = Fact.of("ground", FactType.prose());
    /** The answer on the fee: as in {@code none}, {@code undetermined}. */
    public static final Fact<String> REFUND = Fact.of("refund", FactType.line());

    public static final Fact<Long> TERMS = Fact.of("terms", FactType.positive());

    /** To where changes of an application go; told where the edition names an address. */
    public static final Fact<String> CONTACT = Fact.of("contact", FactType.line());

    /** When the contract was concluded. */
    public static final Fact<LocalDate> CONCLUDED_ON = Fact.of("concludedOn", FactType.date());

    /** The last day of a term. */
    public static final Fact<LocalDate> UNTIL = Fact.of("until", FactType.date());

    /** The month that a report is about. */
    public static final Fact<YearMonth> MONTH = Fact.of("month", new FactType.Month());

    /** When the mail went that is corrected. */
    public static final Fact<LocalDate> SENT_ON = Fact.of("sentOn", FactType.date());

    /** What is done to promote, and what is wanted for it. */
    public static final Fact<PromotionPlan> PROMOTION = PromotionPlan.PROMOTION;

    private Told() {}

    /** What becomes of the money. */
    public static Facts refund(RefundRuling refund) {
        return Facts.of(REFUND, refund.answer().word(), AMOUNT, refund.amount());
    }
}
