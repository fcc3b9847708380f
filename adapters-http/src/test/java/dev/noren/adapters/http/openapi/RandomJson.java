package dev.noren.adapters.http.openapi;

import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.FactType;
import dev.noren.domain.fact.Schema;
import dev.noren.domain.fact.Word;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Texts of JSON that a type might be read from, or just not; the same for the same seed. */
final class RandomJson {

    /** Of every sort, at the edges of what the types know. */
    private static final List<String> STRAY = List.of(
            "null",
            "true",
            "false",
            "1.5",
            "0",
            "1",
            "7",
            "-1",
            "2999",
            "3000",
            "1000000000000",
            "1000000000001",
            "9223372036854775807",
            "-9223372036854775808",
            "9223372036854775808",
            "[]",
            "{}",
            "[null]",
            "[1]",
            "{\"a\":1}",
            "{\"a\":null}",
            "{\"a b\":1}",
            "{\"-\":1}",
            "[[1.5]]",
            "\"\"",
            "\"x\"",
            "\"-\"",
            "\"-x\"",
            "\"x y\"",
            "\"a.b-c_d\"",
            "\"さくら\"",
            "\"😀\"",
            "\"5\"",
            "\"007\"",
            "\"1.5\"",
            "\"1234567890123456789\"",
            "\"none\"",
            "\"all\"",
            "\"JP\"",
            "\"jp\"",
            "\"XX\"",
            "\"JPY\"",
            "\"MALL24-REQ-12\"",
            "\"MALL24-REQ-99\"",
            "\"Kochi\"",
            "\"kochi\"",
            "\"2024-02-29\"",
            "\"2024-02-30\"",
            "\"2023-02-29\"",
            "\"2024-04-31\"",
            "\"1899-12-31\"",
            "\"1900-01-01\"",
            "\"2999-12-31\"",
            "\"3000-01-01\"",
            "\"2024-1-01\"",
            "20240920",
            "\"2024-09-02T09:00:00+09:00\"",
            "\"2024-09-02T09:00Z\"",
            "\"2024-09-02t09:00:00z\"",
            "\"2024-09-02T09:00:00\"",
            "\"2024-09-02T24:00:00Z\"",
            "\"2024-09-02T23:59:60Z\"",
            "\"2024-09-02T09:00:00.123456789Z\"",
            "\"2024-09-02T09:00:00.1234567891Z\"",
            "\"2024-09-31T09:00:00Z\"",
            "\"2024-09-02T09:00:00+18:00\"",
            "\"2024-09-02T09:00:00+18:01\"",
            "\"2024-09-02 09:00:00Z\"",
            "\"2023-07\"",
            "\"2023-13\"",
            "\"2023-00\"",
            "\"2023-7\"",
            "\"" + "x".repeat(100) + "\"",
            "\"" + "x".repeat(101) + "\"",
            "\"" + "あ".repeat(200) + "\"",
            "\"" + "😀".repeat(200) + "\"",
            "\"" + "😀".repeat(201) + "\"");

    private final Random random;

    RandomJson(Random random) {
        this.random = random;
    }

    /** Mostly what the type is read from. */
    String of(FactType<?> type) {
        return random.nextInt(6) == 0 ? one(STRAY) : near(type);
    }

    private String near(FactType<?> type) {
        return switch (type) {
            case FactType.OneOf<?> words ->
                quoted(((Word) one(Arrays.asList(words.words().getEnumConstants()))).word());
            case FactType.Code<?> code -> code(code);
            case FactType.ListOf<?> list -> "[" + several(() -> of(list.of())).collect(Collectors.joining(",")) + "]";
            case FactType.Named<?> named -> named(named);
            case FactType.Group group -> of(group.schema());
            case FactType.Shaped<?> shaped -> of(shaped.shape().schema());
            case FactType.WordOr<?> wordOr -> random.nextBoolean() ? quoted(wordOr.word()) : of(wordOr.otherwise());
            case FactType.Whole whole -> Long.toString(random.nextBoolean() ? whole.least() : whole.most());
            default -> one(STRAY);
        };
    }

    private <T> String code(FactType.Code<T> code) {
        var all = code.all().get();
        return all.isEmpty() ? one(STRAY) : quoted(code.write().apply(one(all)));
    }

    private String named(FactType.Named<?> named) {
        return Stream.of("a", "b.c", "さ", "-", "x y")
                .filter(name -> random.nextInt(4) == 0)
                .map(name -> quoted(name) + ":" + of(named.of()))
                .collect(Collectors.joining(",", "{", "}"));
    }

    /** Now and then a field is missing, or there is one too many. */
    String of(Schema schema) {
        var fields = schema.all()
                .filter(fact -> random.nextInt(schema.required().contains(fact) ? 8 : 2) != 0)
                .map(this::field);
        var all = random.nextInt(8) == 0 ? Stream.concat(fields, Stream.of("\"nobodyKnows\":1")) : fields;
        return all.collect(Collectors.joining(",", "{", "}"));
    }

    private String field(Fact<?> fact) {
        return quoted(fact.name()) + ":" + (random.nextInt(10) == 0 ? "null" : of(fact.type()));
    }

    private static String quoted(String text) {
        return "\"" + text + "\"";
    }

    private Stream<String> several(Supplier<String> one) {
        return IntStream.range(0, random.nextInt(4)).mapToObj(each -> one.get());
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
