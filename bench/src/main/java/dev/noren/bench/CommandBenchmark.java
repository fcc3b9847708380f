package dev.noren.bench;

import dev.noren.domain.buyer.BuyerFacts;
import dev.noren.domain.clause.Mall24;
import dev.noren.domain.company.CompanyFacts;
import dev.noren.domain.company.Industry;
import dev.noren.domain.edition.Edition;
import dev.noren.domain.edition.Offer;
import dev.noren.domain.edition.Partner;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.life.Actor;
import dev.noren.domain.life.Attempt;
import dev.noren.domain.life.Case;
import dev.noren.domain.life.Claim;
import dev.noren.domain.life.Decider;
import dev.noren.domain.life.Decision;
import dev.noren.domain.life.Lifecycle;
import dev.noren.domain.life.Worklist;
import dev.noren.domain.life.World;
import dev.noren.domain.mall.MallProgramme;
import dev.noren.domain.product.ProductFacts;
import dev.noren.domain.ruling.Settled;
import dev.noren.domain.ruling.Subject;
import dev.noren.domain.terms.Terms;
import dev.noren.domain.time.Window;
import dev.noren.ports.desk.edition.EditionFiles;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.Reader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A command on a participation in JAPAN MALL: its row found in the table, decided by it, and its events folded. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class CommandBenchmark {

    private static final int COUNT = 1_024;
    private static final World WORLD = new Office();

    private final Played<?, ?> chooseOption =
            played(new MallProgramme().lifecycles().getFirst(), true);
    private final Played<?, ?> register =
            played(new MallProgramme().lifecycles().getFirst(), false);
    private int next;

    /** {@code choose-option}: the deadline, the offer, the products, the company's size and the price are looked at. */
    @Benchmark
    public Case chooseOption() {
        return chooseOption.decidedAndFolded(next());
    }

    /** {@code register}: the declarations, the signatory, and the hash of the terms consented to. */
    @Benchmark
    public Case register() {
        return register.decidedAndFolded(next());
    }

    private int next() {
        next = next + 1 & COUNT - 1;
        return next;
    }

    private static <S extends Case, E> Played<S, E> played(Lifecycle<S, E> life, boolean registered) {
        var invite = new Step(
                Actor.SECRETARIAT,
                "invite",
                Map.of(
                        "company",
                        "sakura",
                        "buyer",
                        "hanmart",
                        "products",
                        List.of("ponzu", "miso", "sake"),
                        "judgedBy",
                        "buyer"));
        var register = new Step(
                Actor.company("sakura"),
                "register",
                Map.of(
                        "declare",
                        "all",
                        "signatory",
                        Map.of("name", "S. Mori", "title", "Director", "authorised", true)));
        var choose = List.of(
                chosen("banner", List.of("ponzu")),
                chosen("banner", List.of("miso", "sake")),
                chosen("live", List.of("ponzu", "miso", "sake")),
                chosen("live", List.of("sake")));
        var attempts = IntStream.range(0, COUNT)
                .mapToObj(i -> {
                    var id = "case-" + i;
                    var opened = folded(life, invite.attempt(life, null, id), invite.command);
                    if (!registered) {
                        return register.attempt(life, opened, id);
                    }
                    var joined = folded(life, register.attempt(life, opened, id), register.command);
                    return choose.get(i % choose.size()).attempt(life, joined, id);
                })
                .toList();
        return new Played<>(life, registered ? "choose-option" : "register", attempts);
    }

    private static Step chosen(String option, List<String> products) {
        return new Step(Actor.company("sakura"), "choose-option", Map.of("option", option, "products", products));
    }

    private static <S extends Case, E> S folded(Lifecycle<S, E> life, Attempt<S> attempt, String command) {
        var row = life.row(command, attempt.by().role()).orElseThrow();
        return switch (Decider.decide(row, attempt, List.of(), OptionalLong.empty(), 1)) {
            case Decision.Refused<E> refused -> throw new IllegalStateException(command + ": " + refused);
            case Decision.Accepted<E>(var outcome) -> {
                @Nullable S state = attempt.existing();
                for (var event : outcome.events()) {
                    state = life.evolve(attempt.caseId(), state, event);
                }
                yield state;
            }
        };
    }

    /** The same command on many cases. */
    private record Played<S extends Case, E>(Lifecycle<S, E> life, String command, List<Attempt<S>> attempts) {
        Case decidedAndFolded(int number) {
            return folded(life, attempts.get(number), command);
        }
    }

    /** A command before it is known on which case. */
    private record Step(Actor by, String command, Map<String, Object> with) {
        <S extends Case, E> Attempt<S> attempt(Lifecycle<S, E> life, @Nullable S state, String caseId) {
            var row = life.row(command, by.role()).orElseThrow();
            var read = Reader.read(row.carries(), Form.fields(with));
            if (!read.misread().isEmpty()) {
                throw new IllegalStateException(command + ": " + read.misread());
            }
            return new Attempt<>(state, caseId, by, read.value(), WORLD);
        }
    }

    /** One company with its products, and one buyer with two options. */
    private record Office(Edition edition, Terms terms, Map<String, Facts> products) implements World {

        @Override
        public List<Case> casesOf(Subject subject) {
            return List.of();
        }

        @Override
        public Set<String> names(Subject party) {
            return Set.of();
        }

        @Override
        public List<Worklist.Item> worklist(int most) {
            return List.of();
        }

        Office() {
            this(
                    EditionFiles.builtIn().stream()
                            .filter(edition -> edition.id().equals("japan-mall-2024"))
                            .findFirst()
                            .orElseThrow()
                            .withPartner("hanmart", partner()),
                    new Terms("japan-mall-2024-terms", 1, List.of(Mall24.values())),
                    Map.of("ponzu", product(), "miso", product(), "sake", product()));
        }

        private static final Facts COMPANY = Facts.of(
                        CompanyFacts.SEAT, "JP", CompanyFacts.EMPLOYEES, 20L, CompanyFacts.CAPITAL, 10_000_000L)
                .with(CompanyFacts.INDUSTRY, Industry.MANUFACTURING)
                .with(CompanyFacts.WHOLLY_OWNED_BY, Optional.empty());
        private static final Facts BUYER = Facts.of(BuyerFacts.COUNTRY, "KR", BuyerFacts.INVITED, true);

        private static Partner partner() {
            return new Partner(
                    LocalDate.of(2024, 9, 20),
                    Window.of(LocalDate.of(2024, 11, 1), LocalDate.of(2024, 12, 31)),
                    List.of(offer("banner"), offer("live")));
        }

        private static Offer offer(String name) {
            return new Offer(name, 100_000, 50_000, LocalDate.of(2024, 10, 4), 14, 0, List.of());
        }

        private static Facts product() {
            return Facts.of(ProductFacts.OF, "sakura", ProductFacts.CONSUMER, true)
                    .with(ProductFacts.SELLABLE_IN, List.of("KR"))
                    .with(ProductFacts.PRODUCER, Optional.empty());
        }

        @Override
        public Instant now() {
            return Instant.parse("2024-09-02T00:00:00Z");
        }

        @Override
        public Optional<Facts> company(String name) {
            return Optional.of(COMPANY);
        }

        @Override
        public Optional<Facts> product(String name) {
            return Optional.ofNullable(products.get(name));
        }

        @Override
        public Optional<Facts> buyer(String name) {
            return Optional.of(BUYER);
        }

        /** Everything is published, and nothing is taken. */
        @Override
        public List<String> holders(Claim claim) {
            return claim.what().equals("published") ? List.of("listing") : List.of();
        }

        @Override
        public long holderCount(Claim claim) {
            return holders(claim).size();
        }

        @Override
        public Optional<Case> other(String caseId) {
            return Optional.empty();
        }

        @Override
        public Settled settled(String company, Set<String> names) {
            return Settled.NOTHING;
        }
    }
}
