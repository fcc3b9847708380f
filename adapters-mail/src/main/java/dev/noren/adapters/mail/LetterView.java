package dev.noren.adapters.mail;

import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.Word;
import dev.noren.domain.fact.Words;
import dev.noren.domain.money.Refund;
import dev.noren.domain.notice.Notice;
import dev.noren.domain.notice.Told;
import dev.noren.domain.promotion.Activity;
import dev.noren.domain.promotion.PromotionPlan;
import dev.noren.domain.ruling.Subject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a template may say: the notice's values as text in the letter's language. A value that some mails of a name lack is
 * an {@link Optional}; any other throws {@link java.util.NoSuchElementException} where the notice lacks it. A name is asked
 * for only when the template speaks of it.
 *
 * <p>Public because the templates become classes of another package.
 */
public final class LetterView {

    private final Notice notice;
    private final Wording wording;
    private final Function<Subject, String> nameOf;

    LetterView(Notice notice, Wording wording, Function<Subject, String> nameOf) {
        this.notice = notice;
        this.wording = wording;
        this.nameOf = nameOf;
    }

    /** The company or buyer that is written to; empty for the secretariat. */
    public Optional<String> addressee() {
        return notice.to().map(this::named);
    }

    public boolean isToBuyer() {
        return notice.to().filter(to -> to.sort() == Subject.Sort.BUYER).isPresent();
    }

    /** The clauses on which the letter rests, each by its id with its summary. */
    public List<String> clauses() {
        return notice.because().stream()
                .map(clause -> clause.id() + ": " + clause.says(wording.language()))
                .toList();
    }

    /** What the programme is called. */
    public String programme() {
        return wording.programme(need(Told.PROGRAMME));
    }

    public String company() {
        return named(Subject.company(need(Told.COMPANY)));
    }

    public String buyer() {
        return named(Subject.buyer(need(Told.BUYER)));
    }

    /** The buyer, in a programme that has buyers. */
    public Optional<String> buyerIfAny() {
        return known(Told.BUYER).map(Subject::buyer).map(this::named);
    }

    /** All the products by name. */
    public String products() {
        return wording.list(productNames());
    }

    /** All the products by name, where there are any. */
    public Optional<String> productsIfAny() {
        return known(Told.PRODUCTS).map(this::names).map(wording::list);
    }

    /** The first product, and how many follow. */
    public String productsInShort() {
        return wording.listInShort(productNames());
    }

    /** What the buyer writes, or the report's outline; quoted, so that nobody takes it for the office's words. */
    public Optional<String> message() {
        return known(Told.MESSAGE).map(Layout::quoted);
    }

    public Optional<String> quantity() {
        return known(Told.QUANTITY).map(wording::count);
    }

    /** Whether a buyer asks for a meeting rather than for a quote. */
    public boolean asksForMeeting() {
        return known(Told.GROUND).filter("meeting"::equals).isPresent();
    }

    public String option() {
        return Layout.oneLine(need(Told.OPTION));
    }

    public boolean hasOffers() {
        return need(Told.HAS_OFFERS);
    }

    public boolean hasResults() {
        return need(Told.HAS_RESULTS);
    }

    public String registerBy() {
        return date(Told.REGISTER_BY);
    }

    /** Empty where the buyer has no offers. */
    public Optional<String> chooseBy() {
        return known(Told.CHOOSE_BY).map(wording::date);
    }

    public String dueOn() {
        return date(Told.DUE_ON);
    }

    public String amount() {
        return wording.money(need(Told.AMOUNT));
    }

    /** The amount to be paid, where there is one. */
    public Optional<String> amountIfAny() {
        return known(Told.AMOUNT).map(wording::money);
    }

    public String outstanding() {
        return wording.money(need(Told.OUTSTANDING));
    }

    /** To where changes go, where the edition says it. */
    public Optional<String> contact() {
        return known(Told.CONTACT).map(Layout::oneLine);
    }

    /** When the mail went that is corrected. */
    public String sentOn() {
        return date(Told.SENT_ON);
    }

    public String concludedOn() {
        return date(Told.CONCLUDED_ON);
    }

    public String until() {
        return date(Told.UNTIL);
    }

    public String month() {
        return wording.month(need(Told.MONTH));
    }

    /** Why, where the reader may know it. */
    public Optional<String> ground() {
        return known(Told.GROUND).map(Layout::oneLine).map(wording::ground);
    }

    /** What becomes of the fee, as a sentence that names the amount where it is known; empty where nothing was received. */
    public Optional<String> refund() {
        return known(Told.REFUND)
                .flatMap(word -> Word.among(Refund.values(), word))
                .flatMap(answer -> wording.refund(answer, known(Told.AMOUNT).map(wording::money)));
    }

    /** What the buyer will do, a line for each. */
    public List<String> activities() {
        return known(Told.PROMOTION).map(PromotionPlan::activities).orElse(List.of()).stream()
                .map(this::line)
                .toList();
    }

    private String line(Activity activity) {
        var day = wording.date(activity.on());
        var days = activity.until()
                .map(last -> wording.fromTo(day, wording.date(last)))
                .orElse(day);
        return wording.at(days, said(activity.title()), said(activity.where()))
                + activity.link().map(link -> " " + Layout.oneLine(link)).orElse("");
    }

    /** What the company is asked to hand in, a line for each. */
    public List<String> materials() {
        return known(Told.PROMOTION).map(PromotionPlan::materials).orElse(List.of()).stream()
                .map(material -> wording.by(wording.date(material.by()), said(material.wanted())))
                .toList();
    }

    private String said(Words words) {
        return Layout.oneLine(words.in(wording.language()));
    }

    /** The version of the terms. */
    public String terms() {
        return wording.count(need(Told.TERMS));
    }

    private List<String> productNames() {
        return names(need(Told.PRODUCTS));
    }

    private List<String> names(List<String> products) {
        return products.stream().map(product -> named(Subject.product(product))).toList();
    }

    private String named(Subject subject) {
        return Layout.oneLine(nameOf.apply(subject));
    }

    private String date(Fact<LocalDate> fact) {
        return wording.date(need(fact));
    }

    private <T> T need(Fact<T> fact) {
        return notice.tells().need(fact);
    }

    private <T> Optional<T> known(Fact<T> fact) {
        return notice.tells().get(fact);
    }
}
