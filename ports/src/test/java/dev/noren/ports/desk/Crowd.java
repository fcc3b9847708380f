package dev.noren.ports.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.domain.life.Actor;
import dev.noren.ports.driven.DecisionRecord;
import dev.noren.ports.driving.Answer;
import dev.noren.ports.driving.Order;
import dev.noren.ports.form.Form;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Companies c1, c2 and so on, each with a product of its own, p1, p2 and so on, fit for KOL/KOC and for JAPAN STORE. */
final class Crowd {

    static final String KOL = "kol-koc-2025";
    static final String STORE = "japan-store-2025";

    private static final Form.Fields COMPANY = Office.with(
            "form",
            "corporation",
            "seat",
            "JP",
            "industry",
            "manufacturing",
            "capital",
            10_000_000,
            "employees",
            40,
            "whollyOwnedBy",
            "none",
            "amazon",
            Map.of("us", "professional", "uk", "professional", "ukVat", true));
    private static final Form.Fields PRODUCT = Office.with(
            "name",
            "Brush",
            "category",
            "household",
            "consumer",
            true,
            "madeIn",
            "JP",
            "producer",
            "applicant",
            "prefecture",
            "Gifu",
            "japaneseBrand",
            true,
            "chinaShops",
            List.of("wechat"),
            "chinaShopOwner",
            "own",
            "chinaSupply",
            "bonded",
            "onSaleInChina",
            true,
            "shippableInChina",
            true,
            "chineseTrademark",
            "applied",
            "storage",
            "ambient",
            "used",
            false,
            "adult",
            false,
            "amazonDevice",
            false,
            "certificates",
            List.of());

    private final Office office;

    private Crowd(Office office) {
        this.office = office;
    }

    /** A crowd that comes to the office. */
    static Crowd of(Office office, int size) {
        var crowd = new Crowd(office);
        crowd.given(numbers(size)
                .flatMap(n -> Stream.of(
                        Order.of(Actor.SECRETARIAT, "register-company", Office.with("facts", COMPANY))
                                .named("c" + n),
                        Order.of(Actor.SECRETARIAT, "register-product", Office.with("of", "c" + n, "facts", PRODUCT))
                                .named("p" + n))));
        return crowd;
    }

    private static Stream<Integer> numbers(int size) {
        return IntStream.rangeClosed(1, size).boxed();
    }

    static Actor company(int n) {
        return Actor.company("c" + n);
    }

    static Order kol(int n) {
        return Order.to(
                KOL,
                company(n),
                "apply",
                Form.fields(Office.JOINING)
                        .with("track", Form.text("affiliate"))
                        .with("products", Form.texts(List.of("p" + n)))
                        .with("joinsOtherEvent", Form.flag(false)));
    }

    static Order store(int n, String market) {
        return Order.to(
                STORE,
                company(n),
                "apply",
                Form.fields(Office.JOINING)
                        .with("market", Form.text(market))
                        .with("plan", Form.text("premium"))
                        .with("products", Form.texts(List.of("p" + n))));
    }

    static Order adopt(String application) {
        return Order.on(application, Actor.SECRETARIAT, "adopt", Form.Fields.NONE);
    }

    /** The cases that so many open at KOL/KOC; that of c1 is the first. */
    List<String> appliedAtKol(int size) {
        return opened(numbers(size).map(Crowd::kol));
    }

    List<String> appliedAtStore(int size, String market) {
        return opened(numbers(size).map(n -> store(n, market)));
    }

    private List<String> opened(Stream<Order> orders) {
        return given(orders).stream()
                .map(answer -> answer.onCase().orElseThrow())
                .toList();
    }

    /** Sends without waiting, so that many share a commit. */
    List<Answer.Given> given(Stream<Order> orders) {
        var stages = orders.map(office.desk::submit).toList();
        return stages.stream()
                .map(Office::join)
                .map(answer -> {
                    assertThat(answer).isInstanceOf(Answer.Given.class);
                    return (Answer.Given) answer;
                })
                .toList();
    }

    /** What was recorded on cases, in the order of the log. */
    List<DecisionRecord> log(Collection<String> cases) {
        return office.store.read(ledger -> cases.stream()
                .flatMap(id -> ledger.history(id).stream())
                .sorted(Comparator.comparingLong(DecisionRecord::number))
                .toList());
    }
}
