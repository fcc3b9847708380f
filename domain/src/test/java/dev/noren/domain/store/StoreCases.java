package dev.noren.domain.store;

import dev.noren.domain.clause.Deck23;
import dev.noren.domain.company.CompanyFacts;
import dev.noren.domain.company.CompanyFacts.SellingAccount;
import dev.noren.domain.edition.Edition;
import dev.noren.domain.edition.Fee;
import dev.noren.domain.edition.Numbers;
import dev.noren.domain.edition.Plan;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.fact.Words;
import dev.noren.domain.life.ApplicationEvent;
import dev.noren.domain.life.Cast;
import dev.noren.domain.life.EditionVersion;
import dev.noren.domain.life.FakeWorld;
import dev.noren.domain.life.Story;
import dev.noren.domain.life.Submission;
import dev.noren.domain.money.Money;
import dev.noren.domain.money.Receipt;
import dev.noren.domain.product.Category;
import dev.noren.domain.product.Prefecture;
import dev.noren.domain.product.ProductFacts;
import dev.noren.domain.product.ProductFacts.Storage;
import dev.noren.domain.time.Window;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Participations of Sakura in the United States and the United Kingdom, with a knife and a tea. */
final class StoreCases {

    static final List<String> BOTH = List.of("knife", "tea");
    static final LocalDate LAST_DAY = LocalDate.of(2024, 9, 30);
    static final Edition EDITION = edition(3);

    private StoreCases() {}

    /** An edition until the end of September, with so many product pages. */
    static Edition edition(long pages) {
        return new Edition(
                "japan-store-2024",
                1,
                StoreProgramme.NAME,
                "store-2023",
                new Words("版", "edition"),
                Cast.TOKYO,
                new Window(Optional.empty(), Optional.of(LAST_DAY)),
                new Window(Optional.empty(), Optional.of(LAST_DAY)),
                new Edition.TermsRef("terms", 1),
                List.of(Deck23.STORE_10),
                Facts.of(Numbers.PAGES, pages),
                List.of(
                        plan(StorePlan.BASIC, Market.US, 0),
                        plan(StorePlan.BASIC, Market.UK, 0),
                        premium(Market.US, 83_000, 800, new Money(150_000, Currency.getInstance("USD"))),
                        premium(Market.UK, 41_000, 100, new Money(60_000, Currency.getInstance("GBP")))),
                Optional.empty(),
                Map.of(),
                Optional.empty());
    }

    static Plan plan(StorePlan plan, Market market, long fee) {
        return new Plan(
                plan.word(),
                Optional.of(market.word()),
                new Fee(Money.yen(fee), true, false),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    static Plan premium(Market market, long fee, long places, Money credit) {
        return new Plan(
                StorePlan.PREMIUM.word(),
                Optional.of(market.word()),
                new Fee(Money.yen(fee), true, false),
                Optional.of(places),
                Optional.of(credit),
                List.of("small", "mid-size"));
    }

    static FakeWorld world() {
        return Cast.world(EDITION)
                .withCompany("sakura", sakura())
                .withProduct("knife", knife())
                .withProduct("tea", tea());
    }

    static Story<StoreCase, StoreEvent> story() {
        return Story.of(new StoreLifecycle(), world());
    }

    static Submission submission() {
        return new Submission(
                new EditionVersion(EDITION.id(), 1), Cast.TOKYO, "sakura", BOTH, Cast.CONSENT, Optional.empty());
    }

    static StoreEvent.Applied applied(Market market, StorePlan plan) {
        return new StoreEvent.Applied(submission(), new StoreCase.Choice(market, plan, Optional.of(LAST_DAY)));
    }

    static StoreEvent handled(ApplicationEvent event) {
        return new StoreEvent.Handled(event);
    }

    static StoreEvent adopted(long fee) {
        return handled(new ApplicationEvent.Adopted(Money.yen(fee), Optional.of("a fine knife")));
    }

    static StoreEvent paid(long amount, long applied) {
        return handled(new ApplicationEvent.PaymentRecorded(
                new Receipt(amount, LocalDate.of(2024, 9, 6), "B-1", applied, applied > 0)));
    }

    static StoreEvent admitted() {
        return new StoreEvent.Admitted(Optional.of(new Money(150_000, Currency.getInstance("USD"))));
    }

    /** A premium participation in the United States that is paid for. */
    static Story<StoreCase, StoreEvent> premium() {
        return story().given(applied(Market.US, StorePlan.PREMIUM), adopted(83_000), paid(83_000, 83_000), admitted());
    }

    static Story<StoreCase, StoreEvent> basic() {
        return story().given(applied(Market.US, StorePlan.BASIC));
    }

    /** Participations in every place where one could stand, with the money that goes with it. */
    static List<StoreCase> all() {
        var all = new ArrayList<StoreCase>();
        for (var state : StoreState.values()) {
            all.add(standing(StorePlan.PREMIUM, state));
            if (state == StoreState.ADMITTED || state.finished() && state != StoreState.REJECTED) {
                all.add(standing(StorePlan.BASIC, state));
            }
        }
        return all;
    }

    /** Paid in part while adopted, and in full afterwards; basic pays nothing. */
    static StoreCase standing(StorePlan plan, StoreState state) {
        var story = story().given(applied(Market.US, plan));
        boolean adopted = plan == StorePlan.PREMIUM
                && !Set.of(StoreState.APPLIED, StoreState.REJECTED).contains(state);
        boolean inFull = state != StoreState.ADOPTED;
        var folded =
                adopted ? story.given(adopted(83_000), inFull ? paid(83_000, 83_000) : paid(10_000, 10_000)) : story;
        return Objects.requireNonNull(folded.state()).in(state);
    }

    /** Sakura with professional accounts in either market, registered for VAT. */
    static Facts sakura() {
        return Cast.sakura()
                .with(
                        CompanyFacts.AMAZON,
                        Facts.of(
                                CompanyFacts.US,
                                SellingAccount.PROFESSIONAL,
                                CompanyFacts.UK,
                                SellingAccount.PROFESSIONAL,
                                CompanyFacts.UK_VAT,
                                true));
    }

    /** A kitchen knife made in Japan. */
    static Facts knife() {
        return Facts.of(
                        ProductFacts.OF,
                        "sakura",
                        ProductFacts.CATEGORY,
                        Category.KITCHEN,
                        ProductFacts.STORAGE,
                        Storage.AMBIENT)
                .with(ProductFacts.MADE_IN, "JP")
                .with(ProductFacts.USED, false)
                .with(ProductFacts.ADULT, false)
                .with(ProductFacts.AMAZON_DEVICE, false);
    }

    /** Tea from Kyoto that may be sold in the United States. */
    static Facts tea() {
        return knife().with(ProductFacts.CATEGORY, Category.FOOD)
                .with(ProductFacts.PREFECTURE, Prefecture.KYOTO)
                .with(ProductFacts.CERTIFICATES, List.of("FDA"))
                .with(ProductFacts.HIGH_FAT_SALT_SUGAR, false);
    }
}
