package dev.noren.ports.form;

import dev.noren.domain.clause.Mall24;
import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.FactType;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.fact.Flaw;
import dev.noren.domain.fact.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Facts as a schema allows them, of every sort; the same for the same seed. */
public final class RandomFacts {

    private static final List<String> TEXTS = List.of(
            "Yuzu ponzu",
            "柚子ぽん酢",
            "on",
            "007",
            "2024-09-20",
            "a: b # c",
            "one\ntwo\tthree",
            "\"quoted\" \\",
            "😀",
            "null",
            "~",
            "-",
            "{x}",
            "\u0085x\u2028");
    private static final List<String> HANDLES = List.of("sakura", "a.b-c_d", "さくら", "1", "null", "on", "x".repeat(100));

    private static final Map<Flaw, List<String>> CODES = Map.of(
            Flaw.NOT_A_COUNTRY, List.of("JP", "NO", "KR", "US"),
            Flaw.NOT_A_CURRENCY, List.of("JPY", "USD"),
            Flaw.NOT_A_ZONE, List.of("Asia/Tokyo", "UTC", "+09:00"),
            Flaw.NOT_A_CLAUSE,
                    List.of(Mall24.values()).stream().map(clause -> clause.id()).toList(),
            Flaw.NOT_A_PREFECTURE, List.of("Kochi", "Niigata", "Tokyo"),
            Flaw.NOT_A_CORPORATE_NUMBER, List.of("7000012050002", "5010001008846"));

    private final Random random;

    public RandomFacts(Random random) {
        this.random = random;
    }

    /** All that must be known, and half of what may be. */
    public Facts of(Schema schema) {
        var facts = Facts.NONE;
        for (var fact : schema.required()) {
            facts = with(fact, facts);
        }
        for (var fact : schema.optional()) {
            facts = random.nextBoolean() ? with(fact, facts) : facts;
        }
        return facts;
    }

    private <T> Facts with(Fact<T> fact, Facts facts) {
        return facts.with(fact, value(fact.type()));
    }

    @SuppressWarnings("unchecked")
    private <T> T value(FactType<T> type) {
        return (T)
                switch (type) {
                    case FactType.Text text -> one(TEXTS).strip();
                    case FactType.Handle handle -> one(HANDLES);
                    case FactType.Whole whole -> whole(whole);
                    case FactType.Flag flag -> random.nextBoolean();
                    case FactType.Date date -> LocalDate.of(2023, 4, 1).plusDays(random.nextInt(900));
                    case FactType.Moment moment ->
                        Instant.parse("2024-02-29T15:00:00Z").plusNanos(random.nextLong(1L << 53));
                    case FactType.Month month -> YearMonth.of(2023, 4).plusMonths(random.nextInt(24));
                    case FactType.OneOf<?> words -> one(List.of(words.words().getEnumConstants()));
                    case FactType.Code<?> code ->
                        code.read().apply(one(CODES.get(code.flaw()))).orElseThrow();
                    case FactType.ListOf<?> list ->
                        several(() -> value(list.of())).toList();
                    case FactType.Named<?> named -> named(named);
                    case FactType.Group group -> of(group.schema());
                    case FactType.WordOr<?> wordOr ->
                        random.nextBoolean() ? Optional.empty() : Optional.of(value(wordOr.otherwise()));
                    case FactType.Shaped<?> shaped ->
                        shaped.shape().read().apply(of(shaped.shape().schema()));
                    case FactType.Anything anything -> anything(2);
                };
    }

    private long whole(FactType.Whole type) {
        return switch (random.nextInt(4)) {
            case 0 -> type.least();
            case 1 -> type.most();
            default -> type.least() + random.nextLong(Math.min(100, type.most() - type.least() + 1));
        };
    }

    private <T> Map<String, T> named(FactType.Named<T> type) {
        var values = new HashMap<String, T>();
        several(() -> one(HANDLES)).forEach(name -> values.put(name, value(type.of())));
        return values;
    }

    private Object anything(int depth) {
        return switch (random.nextInt(depth > 0 ? 5 : 3)) {
            case 0 -> one(TEXTS).strip();
            case 1 -> random.nextLong();
            case 2 -> random.nextBoolean();
            case 3 -> several(() -> anything(depth - 1)).toList();
            default -> Map.of(one(HANDLES), anything(depth - 1));
        };
    }

    private <T> Stream<T> several(Supplier<T> one) {
        return IntStream.range(0, random.nextInt(4)).mapToObj(each -> one.get());
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
