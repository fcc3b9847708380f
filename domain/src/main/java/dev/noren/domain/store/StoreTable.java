package dev.noren.domain.store;

import static dev.noren.domain.clause.Deck23.STORE_11;
import static dev.noren.domain.clause.Deck23.STORE_12;
import static dev.noren.domain.clause.Deck23.STORE_14;
import static dev.noren.domain.clause.Deck23.STORE_15;
import static dev.noren.domain.clause.Deck23.STORE_16;
import static dev.noren.domain.clause.Deck23.STORE_17;
import static dev.noren.domain.clause.Deck23.STORE_3;
import static dev.noren.domain.life.Payload.DECLARE;
import static dev.noren.domain.life.Payload.GROUND;
import static dev.noren.domain.life.Payload.INTERNAL_REASON;
import static dev.noren.domain.life.Payload.PRODUCT;
import static dev.noren.domain.life.Payload.PRODUCTS;
import static dev.noren.domain.life.Payload.SIGNATORY;
import static dev.noren.domain.life.Role.CLOCK;
import static dev.noren.domain.life.Role.COMPANY;
import static dev.noren.domain.life.Role.SECRETARIAT;
import static dev.noren.domain.store.StorePayload.MARKET;
import static dev.noren.domain.store.StorePayload.PLAN;
import static dev.noren.domain.store.StorePayload.SKU;
import static dev.noren.domain.store.StoreState.ADMITTED;
import static dev.noren.domain.store.StoreState.ADOPTED;
import static dev.noren.domain.store.StoreState.APPLIED;
import static dev.noren.domain.store.StoreState.CALLED_OFF;
import static dev.noren.domain.store.StoreState.ENDED;
import static dev.noren.domain.store.StoreState.EXCLUDED;
import static dev.noren.domain.store.StoreState.REJECTED;
import static dev.noren.domain.store.StoreState.WITHDRAWN;

import dev.noren.domain.edition.Numbers;
import dev.noren.domain.edition.Plan;
import dev.noren.domain.fact.Flaw;
import dev.noren.domain.life.Applicant;
import dev.noren.domain.life.ApplicationEvent;
import dev.noren.domain.life.ApplicationRows;
import dev.noren.domain.life.Attempt;
import dev.noren.domain.life.Checks;
import dev.noren.domain.life.Claim;
import dev.noren.domain.life.Code;
import dev.noren.domain.life.Outcome;
import dev.noren.domain.life.Reasons;
import dev.noren.domain.life.Row;
import dev.noren.domain.life.Submission;
import dev.noren.domain.money.Cause;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The table of JAPAN STORE (section 3.6). */
final class StoreTable {

    private static final ApplicationRows<StoreCase, StoreEvent> APPLICATION =
            new ApplicationRows<>(StoreEvent.Handled::new, StoreRefunds.RULINGS);

    static final List<Row<StoreCase, StoreEvent>> ROWS = Stream.concat(
                    Stream.of(
                            APPLICATION
                                    .joining(
                                            Row.<StoreCase, StoreEvent>opening("apply", COMPANY)
                                                    .carries(MARKET, PLAN, PRODUCTS, DECLARE, SIGNATORY)
                                                    .to(APPLIED, ADMITTED),
                                            StoreTable::participation)
                                    .check(StoreTable::planIsOffered)
                                    .check((attempt, reasons) ->
                                            Checks.productsOf(attempt.by().name(), PRODUCTS, attempt, reasons))
                                    .standing(Set.of(STORE_3), StoreTable::isInTime)
                                    .guard(StoreGuideline.CLAUSES, StoreTable::isEligible)
                                    .rests(STORE_3, STORE_15)
                                    .mayRest(STORE_12)
                                    .then(StoreTable::applied),
                            Row.<StoreCase, StoreEvent>on("adopt", SECRETARIAT)
                                    .revocable()
                                    .mayCarry(INTERNAL_REASON)
                                    .from(APPLIED)
                                    .to(ADOPTED, ADMITTED)
                                    .standing(Set.of(STORE_14), StoreTable::hasAPlace)
                                    .rests(STORE_14, STORE_15, STORE_12)
                                    .mayRest(STORE_16)
                                    .then(StoreTable::adopted),
                            APPLICATION.reject(Row.<StoreCase, StoreEvent>on("reject", SECRETARIAT)
                                    .revocable()
                                    .from(APPLIED)
                                    .to(REJECTED)
                                    .rests(STORE_15)),
                            APPLICATION.recordPayment(
                                    Row.<StoreCase, StoreEvent>on("record-payment", SECRETARIAT)
                                            .mayTurn(ADMITTED, ADOPTED)
                                            .rests(STORE_12)
                                            .mayRest(STORE_16),
                                    StoreTable::admitted),
                            Row.<StoreCase, StoreEvent>on("request-product-page", COMPANY)
                                    .carries(SKU)
                                    .from(ADMITTED)
                                    .standing(Set.of(STORE_17), StoreTable::hasAPageLeft)
                                    .check(StoreTable::pageIsNew)
                                    .rests(STORE_17)
                                    .then(attempt -> Outcome.of(new StoreEvent.PageRequested(attempt.need(SKU)))),
                            Row.<StoreCase, StoreEvent>on("remove-product", SECRETARIAT)
                                    .revocable()
                                    .carries(PRODUCT, GROUND)
                                    .from(ADMITTED)
                                    .to(ADMITTED, EXCLUDED)
                                    .check(StoreTable::productIsOnTheStore)
                                    .rests(STORE_11)
                                    .mayRest(StoreRefunds.RULINGS.cites())
                                    .then(StoreTable::productRemoved),
                            Row.<StoreCase, StoreEvent>on("end", CLOCK)
                                    .from(APPLIED, ADOPTED, ADMITTED)
                                    .to(ENDED)
                                    .rests(STORE_3)
                                    .then(attempt -> Outcome.of(new StoreEvent.Ended())),
                            APPLICATION.withdraw(Row.<StoreCase, StoreEvent>on("withdraw", COMPANY)
                                    .from(APPLIED, ADOPTED, ADMITTED)
                                    .to(WITHDRAWN)),
                            APPLICATION.exclude(Row.<StoreCase, StoreEvent>on("exclude", SECRETARIAT)
                                    .from(APPLIED, ADOPTED, ADMITTED)
                                    .to(EXCLUDED)),
                            APPLICATION.callOff(Row.<StoreCase, StoreEvent>on("call-off", SECRETARIAT, CLOCK)
                                    .from(APPLIED, ADOPTED, ADMITTED)
                                    .to(CALLED_OFF))),
                    APPLICATION.dossier(StoreTable::placeIsTaken).stream())
            .toList();

    private StoreTable() {}

    /** Where no market is named, nobody holds it. */
    private static Claim participation(Attempt<StoreCase> attempt) {
        var market = attempt.get(MARKET).map(Market::word).orElse("");
        return StoreCase.participation(attempt.edition().id(), attempt.by().name(), market);
    }

    private static void planIsOffered(Attempt<StoreCase> attempt, Reasons reasons) {
        boolean named = attempt.get(PLAN).isPresent() && attempt.get(MARKET).isPresent();
        if (named && StorePlans.chosen(attempt).isEmpty()) {
            reasons.invalid(PLAN.name(), Flaw.NOT_ONE_OF);
        }
    }

    private static void isInTime(Attempt<StoreCase> attempt, Reasons reasons) {
        if (!attempt.edition().applications().holds(attempt.today())) {
            reasons.clause(STORE_3);
        }
    }

    private static void isEligible(Attempt<StoreCase> attempt, Reasons reasons) {
        Applicant.of(attempt.by().name(), attempt)
                .ifPresent(applicant -> reasons.unlessEligible(StoreQueries.eligibility(applicant, attempt)));
    }

    private static Outcome<StoreEvent> applied(Attempt<StoreCase> attempt) {
        var choice = new StoreCase.Choice(
                attempt.need(MARKET),
                attempt.need(PLAN),
                attempt.edition().runs().to());
        var applied = Outcome.<StoreEvent>of(new StoreEvent.Applied(Submission.of(attempt), choice));
        return choice.plan() == StorePlan.BASIC ? applied.because(STORE_12) : applied;
    }

    /** The plan of a participation as it was when the company applied. */
    private static Plan planOf(Attempt<StoreCase> attempt) {
        var choice = attempt.state().choice();
        return StorePlans.find(attempt.edition(), choice.plan(), choice.market())
                .orElseThrow(() -> new IllegalStateException("no such plan: " + choice));
    }

    private static void hasAPlace(Attempt<StoreCase> attempt, Reasons reasons) {
        var place =
                StoreCase.place(attempt.edition().id(), attempt.state().choice().market());
        if (isFull(place, attempt)) {
            reasons.clause(STORE_14);
        }
    }

    /** Whoever has gone gave up a place; it is not given back once somebody else has it (DECK23-STORE-14). */
    private static void placeIsTaken(Attempt<StoreCase> attempt, Reasons reasons) {
        var place =
                StoreCase.place(attempt.edition().id(), attempt.state().choice().market());
        boolean asksForOne = attempt.last()
                .filter(last -> last.before().claims().contains(place))
                .filter(last -> !attempt.state().claims().contains(place))
                .isPresent();
        if (asksForOne && isFull(place, attempt)) {
            reasons.code(Code.WRONG_STATE);
        }
    }

    private static boolean isFull(Claim place, Attempt<StoreCase> attempt) {
        return planOf(attempt)
                .places()
                .filter(places -> attempt.world().holderCount(place) >= places)
                .isPresent();
    }

    /** The fee is fixed with the invoice. One of nothing is settled at once. */
    private static Outcome<StoreEvent> adopted(Attempt<StoreCase> attempt) {
        var fee = planOf(attempt).fee().money();
        var adopted = APPLICATION.adopted(attempt, fee);
        return fee.amount() == 0 ? adopted.followedBy(admitted(attempt)) : adopted;
    }

    private static Outcome<StoreEvent> admitted(Attempt<StoreCase> attempt) {
        return Outcome.<StoreEvent>of(new StoreEvent.Admitted(planOf(attempt).credit()))
                .because(STORE_16);
    }

    /** Speaks of who is admitted: pages are made for premium alone, and for so many goods (8.7). */
    private static void hasAPageLeft(Attempt<StoreCase> attempt, Reasons reasons) {
        var participation = attempt.state();
        long pages = attempt.edition().numbers().get(Numbers.PAGES).orElse(0L);
        boolean entitled = participation.choice().plan() == StorePlan.PREMIUM
                && participation.pages().size() < pages;
        if (participation.state() == ADMITTED && !entitled) {
            reasons.clause(STORE_17);
        }
    }

    private static void pageIsNew(Attempt<StoreCase> attempt, Reasons reasons) {
        attempt.get(SKU).filter(attempt.state().pages()::contains).ifPresent(sku -> reasons.duplicate(SKU.name()));
    }

    private static void productIsOnTheStore(Attempt<StoreCase> attempt, Reasons reasons) {
        attempt.get(PRODUCT)
                .filter(product -> !attempt.state().products().contains(product))
                .ifPresent(product -> reasons.invalid(PRODUCT.name(), Flaw.NOT_IN_THE_PARTICIPATION));
    }

    /** With the last of its goods the participation ends like one that is excluded. */
    private static Outcome<StoreEvent> productRemoved(Attempt<StoreCase> attempt) {
        var ground = attempt.need(GROUND);
        var removed = Outcome.<StoreEvent>of(new StoreEvent.ProductRemoved(attempt.need(PRODUCT), ground));
        if (attempt.state().products().size() > 1) {
            return removed;
        }
        var refund = StoreRefunds.RULINGS.on(attempt.state(), Cause.UNQUALIFIED);
        return removed.and(new StoreEvent.Handled(new ApplicationEvent.Excluded(ground, refund)))
                .because(refund.because());
    }
}
