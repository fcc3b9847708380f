package dev.noren.ports.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.clause.Deck23;
import dev.noren.domain.clause.Kol25;
import dev.noren.domain.life.Actor;
import dev.noren.domain.life.Code;
import dev.noren.domain.money.Paper;
import dev.noren.ports.desk.edition.EditionFiles;
import dev.noren.ports.driven.DecisionRecord;
import dev.noren.ports.driven.Store;
import dev.noren.ports.driving.Answer;
import dev.noren.ports.driving.Order;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.UnreadableException;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowingConsumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is limited or unique stays so however many ask at the same time. A store's own test extends this and makes one that
 * is empty.
 */
public abstract class AtOnceContract {

    private static final int COMPANIES = 4;
    private static final int TIMES = 8;
    private static final Set<String> LEAVING = Set.of("withdraw", "cancel-adoption", "exclude");
    static final String STORE_EDITION = """
            edition: japan-store-2025
            version: 1
            programme: japan-store
            rules: store-2023
            title: {ja: JAPAN STORE 2025年度, en: "JAPAN STORE, fiscal year 2025"}
            zone: Asia/Tokyo
            applications: {to: 2026-03-31}
            runs: {from: 2025-04-01, to: 2026-03-31}
            terms: {id: japan-store-2025-terms, version: 1}
            declare: [DECK23-STORE-10]
            numbers: {pages: 5}
            plans:
              - {plan: basic, market: US, fee: {amount: 0, currency: JPY}}
              - {plan: basic, market: UK, fee: {amount: 0, currency: JPY}}
              - {plan: premium, market: US, places: 16, credit: {amount: 150000, currency: USD}, openTo: [small, mid-size],
                 fee: {amount: 83000, currency: JPY, taxIncluded: true}}
              - {plan: premium, market: UK, places: 5, credit: {amount: 60000, currency: GBP}, openTo: [small, mid-size],
                 fee: {amount: 41000, currency: JPY, taxIncluded: true}}
            """;

    private Store store;
    private Office office;

    /** A store that holds nothing yet. */
    protected abstract Store emptyStore();

    @BeforeEach
    void open() {
        store = emptyStore();
        office = Office.open(store);
    }

    @AfterEach
    void close() {
        store.close();
    }

    static Stream<Long> seeds() {
        return Stream.of(1L, 150L, 20_250_801L);
    }

    private Crowd crowd(int size) {
        office.at("2025-08-01T10:00:00+09:00");
        return Crowd.of(office, size);
    }

    private Crowd atTheStore(int size) throws UnreadableException {
        var crowd = crowd(size);
        office.given(Editions.publish(EditionFiles.read(STORE_EDITION)));
        return crowd;
    }

    private List<Answer> rush(long seed, List<Order> orders) {
        return Rush.on(office.desk, seed, orders);
    }

    private List<Answer> adopted(long seed, List<String> applications) {
        return rush(seed, applications.stream().map(Crowd::adopt).toList());
    }

    private static List<Answer.Given> given(List<Answer> answers) {
        return answers.stream()
                .filter(Answer.Given.class::isInstance)
                .map(Answer.Given.class::cast)
                .toList();
    }

    private static List<Answer.Refused> refused(List<Answer> answers) {
        return answers.stream()
                .filter(Answer.Refused.class::isInstance)
                .map(Answer.Refused.class::cast)
                .toList();
    }

    private static void areRefused(List<Answer> answers, Clause clause) {
        assertThat(refused(answers)).allSatisfy(answer -> {
            assertThat(answer.code()).isEqualTo(Code.CLAUSE);
            assertThat(answer.because()).containsExactly(clause);
        });
    }

    private static List<String> turnedAway(List<String> applications, List<Answer> answers) {
        return IntStream.range(0, applications.size())
                .filter(i -> answers.get(i) instanceof Answer.Refused)
                .mapToObj(applications::get)
                .toList();
    }

    /** How many places are taken by the log, each of whose adoptions was decided by how many were taken just then. */
    private static int taken(List<DecisionRecord> log, String place, int places) {
        var taken = new HashSet<String>();
        for (var record : log) {
            var application = record.onCase().orElseThrow();
            var command = record.order().command();
            if (command.equals("adopt")) {
                assertThat(record.world().get("count:" + place)).contains(Form.whole(taken.size()));
                assertThat(record.accepted()).isEqualTo(taken.size() < places);
            }
            if (record.accepted() && command.equals("adopt")) {
                taken.add(application);
            }
            if (record.accepted() && LEAVING.contains(command)) {
                taken.remove(application);
            }
            assertThat(taken).hasSizeLessThanOrEqualTo(places);
        }
        return taken.size();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void four_hundred_applications_take_a_hundred_and_fifty_places(long seed) {
        var crowd = crowd(400);
        var applications = crowd.appliedAtKol(400);

        var answers = adopted(seed, applications);

        assertThat(given(answers)).hasSize(150);
        assertThat(refused(answers)).hasSize(250);
        areRefused(answers, Kol25.OV_9);
        assertThat(taken(crowd.log(applications), "place:" + Crowd.KOL, 150)).isEqualTo(150);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_place_that_is_given_back_meanwhile_is_used_once(long seed) {
        var crowd = crowd(260);
        var applications = crowd.appliedAtKol(260);
        crowd.given(applications.stream().limit(150).map(Crowd::adopt));
        var waiting = applications.subList(150, 260);
        var orders = Stream.concat(
                        waiting.stream().map(Crowd::adopt),
                        IntStream.rangeClosed(1, 60).mapToObj(n -> leave(n, applications.get(n - 1))))
                .toList();

        var answers = rush(seed, orders);
        var first = answers.subList(0, waiting.size());
        var second = adopted(seed, turnedAway(waiting, first));

        assertThat(given(answers.subList(waiting.size(), orders.size()))).hasSize(60);
        areRefused(first, Kol25.OV_9);
        areRefused(second, Kol25.OV_9);
        assertThat(given(first).size() + given(second).size()).isEqualTo(60);
        assertThat(taken(crowd.log(applications), "place:" + Crowd.KOL, 150)).isEqualTo(150);
    }

    private static Order leave(int n, String application) {
        return n % 2 == 0
                ? Order.on(application, Crowd.company(n), "withdraw", Form.Fields.NONE)
                : Order.on(
                        application,
                        Actor.SECRETARIAT,
                        "cancel-adoption",
                        Office.with("ground", "unqualified", "note", "The brand is not Japanese"));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void each_market_of_the_store_has_places_of_its_own(long seed) throws UnreadableException {
        var crowd = atTheStore(24);
        var us = crowd.appliedAtStore(24, "US");
        var uk = crowd.appliedAtStore(24, "UK");

        var answers = adopted(seed, Stream.concat(us.stream(), uk.stream()).toList());

        assertThat(given(answers.subList(0, 24))).hasSize(16);
        assertThat(given(answers.subList(24, 48))).hasSize(5);
        areRefused(answers, Deck23.STORE_14);
        assertThat(office.desk.papers().all(Paper.Kind.INVOICE, 0, 100))
                .extracting(paper -> paper.number().place())
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 21).boxed().toList());
        assertThat(taken(crowd.log(us), "store-place:" + Crowd.STORE + " US", 16))
                .isEqualTo(16);
        assertThat(taken(crowd.log(uk), "store-place:" + Crowd.STORE + " UK", 5))
                .isEqualTo(5);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_place_at_the_store_that_is_given_back_meanwhile_is_used_once(long seed) throws UnreadableException {
        var crowd = atTheStore(12);
        var applications = crowd.appliedAtStore(12, "UK");
        crowd.given(applications.stream().limit(5).map(Crowd::adopt));
        var waiting = applications.subList(5, 12);
        var leaving = Stream.of(
                Order.on(applications.get(0), Crowd.company(1), "withdraw", Form.Fields.NONE),
                Order.on(applications.get(1), Actor.SECRETARIAT, "exclude", Office.with("reason", "not as declared")));

        var answers = rush(
                seed, Stream.concat(waiting.stream().map(Crowd::adopt), leaving).toList());
        var first = answers.subList(0, waiting.size());
        var second = adopted(seed, turnedAway(waiting, first));

        assertThat(given(first).size() + given(second).size()).isEqualTo(2);
        areRefused(second, Deck23.STORE_14);
        assertThat(taken(crowd.log(applications), "store-place:" + Crowd.STORE + " UK", 5))
                .isEqualTo(5);
    }

    /** What each company sends eight times is accepted once. */
    private void isGivenOnce(long seed, IntFunction<Order> order, ThrowingConsumer<Answer.Refused> otherwise) {
        var answers = rush(
                seed,
                IntStream.rangeClosed(1, COMPANIES)
                        .boxed()
                        .flatMap(n -> Collections.nCopies(TIMES, order.apply(n)).stream())
                        .toList());
        for (int n = 0; n < COMPANIES; n++) {
            var own = answers.subList(n * TIMES, (n + 1) * TIMES);
            assertThat(given(own)).hasSize(1);
            assertThat(refused(own)).hasSize(TIMES - 1).allSatisfy(otherwise);
        }
    }

    private static void isDuplicate(Answer.Refused answer) {
        assertThat(answer.code()).isEqualTo(Code.DUPLICATE);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_company_that_applies_eight_times_has_one_application(long seed) {
        crowd(COMPANIES);

        isGivenOnce(seed, Crowd::kol, answer -> {
            assertThat(answer.code()).isEqualTo(Code.CLAUSE);
            assertThat(answer.because()).containsExactly(Kol25.OV_11);
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_company_that_applies_to_the_store_eight_times_has_one_application_per_market(long seed)
            throws UnreadableException {
        atTheStore(COMPANIES);

        isGivenOnce(seed, n -> Crowd.store(n, "US"), AtOnceContract::isDuplicate);
        isGivenOnce(seed, n -> Crowd.store(n, "UK"), AtOnceContract::isDuplicate);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_product_that_is_submitted_eight_times_has_one_listing(long seed) {
        crowd(COMPANIES);

        isGivenOnce(
                seed,
                n -> Order.to(
                        Office.STREET,
                        Crowd.company(n),
                        "register-listing",
                        Form.fields(Office.JOINING).with("product", Form.text("p" + n))),
                AtOnceContract::isDuplicate);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_deal_that_is_told_eight_times_opens_one_participation(long seed) {
        var answers = rush(seed, Collections.nCopies(TIMES, office.deal()));

        assertThat(given(answers))
                .hasSize(TIMES)
                .filteredOn(Answer.Given::opened)
                .hasSize(1);
        assertThat(given(answers).stream().map(Answer.Given::onCase).distinct()).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_reference_is_booked_once_on_whichever_case(long seed) throws UnreadableException {
        var crowd = atTheStore(TIMES);
        var applications = crowd.appliedAtStore(TIMES, "US");
        crowd.given(applications.stream().map(Crowd::adopt));

        var answers = rush(
                seed,
                applications.stream()
                        .flatMap(application ->
                                Collections.nCopies(2, Office.pay(application, 83_000, "2025-08-01", "B-1")).stream())
                        .toList());

        assertThat(given(answers)).hasSize(1);
        assertThat(refused(answers)).hasSize(2 * TIMES - 1).allSatisfy(answer -> {
            isDuplicate(answer);
            assertThat(answer.fields()).containsExactly("reference");
        });
    }
}
