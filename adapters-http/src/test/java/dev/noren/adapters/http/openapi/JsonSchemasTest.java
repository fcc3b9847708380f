package dev.noren.adapters.http.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.domain.clause.Clauses;
import dev.noren.domain.company.CompanyFacts;
import dev.noren.domain.edition.Edition;
import dev.noren.domain.fact.Codes;
import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.FactType;
import dev.noren.domain.fact.Schema;
import dev.noren.domain.life.Role;
import dev.noren.domain.money.Money;
import dev.noren.domain.product.ProductFacts;
import dev.noren.ports.form.Json;
import dev.noren.ports.form.Reader;
import dev.noren.ports.form.UnreadableException;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The schema of a type accepts what the reader accepts, and nothing else. */
class JsonSchemasTest {

    private static final int TRIES = 2_000;
    private static final FactType<?> COUNT = new FactType.Whole(1, 100);
    private static final FactType<?> GROUP = FactType.group(Schema.of(Fact.of("date", FactType.date()))
            .orNot(
                    Fact.of("role", FactType.oneOf(Role.class)),
                    Fact.of("country", Codes.country()),
                    Fact.of("any", new FactType.Anything()),
                    Fact.of("none", new FactType.WordOr<>("none", COUNT)),
                    Fact.of("names", FactType.listOf(FactType.company()))));

    static Stream<FactType<?>> types() {
        return Stream.of(
                FactType.line(),
                FactType.prose(),
                FactType.company(),
                new FactType.Handle(FactType.Handle.What.CASE),
                COUNT,
                new FactType.Whole(-5, 5),
                FactType.positive(),
                FactType.figure(),
                FactType.flag(),
                FactType.date(),
                new FactType.Moment(),
                new FactType.Month(),
                FactType.oneOf(Role.class),
                Codes.country(),
                Codes.currency(),
                Clauses.type(),
                FactType.listOf(FactType.date()),
                new FactType.Named<>(FactType.line()),
                new FactType.Named<>(new FactType.Anything()),
                new FactType.WordOr<>("all", FactType.listOf(Clauses.type())),
                new FactType.Shaped<>(Money.SHAPE),
                new FactType.Anything(),
                GROUP,
                FactType.group(ProductFacts.SCHEMA),
                FactType.group(Edition.SHAPE.schema()));
    }

    private static SchemaJudge judge(FactType<?> type) {
        var schemas = JsonSchemas.reading();
        var schema = schemas.of(type);
        return new SchemaJudge(schema, schemas.components());
    }

    private static boolean reads(FactType<?> type, String json) {
        try {
            return Reader.reads(type, Json.read(json));
        } catch (UnreadableException noJson) {
            throw new AssertionError(json, noJson);
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void reader_and_schema_accept_the_same(FactType<?> type) {
        var judge = judge(type);
        var json = new RandomJson(new Random(31));

        for (int i = 0; i < TRIES; i++) {
            var each = json.of(type);
            if (!isAnException(type, each)) {
                assertThat(judge.accepts(each)).as(each).isEqualTo(reads(type, each));
            }
        }
    }

    /** Whether a number may stand as a text where a number is meant: whether it is in range then, no schema can say. */
    private static boolean isAnException(FactType<?> type, String json) {
        boolean noNumber = type instanceof FactType.Text || type instanceof FactType.Handle;
        return !noNumber && json.matches(".*\"[0-9]+\".*");
    }

    static Stream<Arguments> normalised() {
        return Stream.of(
                Arguments.of(FactType.company(), "\"　sakura \""),
                Arguments.of(FactType.date(), "\"２０２４-09-20\""),
                Arguments.of(FactType.positive(), "\"１２\""),
                Arguments.of(FactType.oneOf(Role.class), "\" company\""),
                Arguments.of(FactType.line(), "\"" + "x".repeat(200) + "  \""),
                Arguments.of(FactType.company(), "\"か\u3099\""));
    }

    @ParameterizedTest
    @MethodSource("normalised")
    void what_becomes_right_by_being_normalised_is_read_though_the_schema_describes_what_it_becomes(
            FactType<?> type, String json) {
        assertThat(reads(type, json)).isTrue();
        assertThat(judge(type).accepts(json)).isFalse();
    }

    /** Type, text, and whether the reader takes it; the schema says the opposite. */
    static Stream<Arguments> exceptions() {
        return Stream.of(
                Arguments.of("a number out of range, as a text", COUNT, "\"101\"", false),
                Arguments.of("a whole number with a fraction of zero", COUNT, "1.0", false),
                Arguments.of("a negative zero as a text", FactType.figure(), "\"-0\"", true),
                Arguments.of("a negative zero as a name", FactType.company(), "-0", false),
                Arguments.of(
                        "a leap day of a common year in an instant",
                        new FactType.Moment(),
                        "\"2023-02-29T09:00:00Z\"",
                        false),
                Arguments.of("seconds in an offset", new FactType.Moment(), "\"2024-02-29T09:00:00+09:00:30\"", true),
                Arguments.of("a month beyond all calendars", new FactType.Month(), "\"-0001-01\"", true),
                Arguments.of("a check digit", CompanyFacts.CORPORATE_NUMBER.type(), "\"1000012050002\"", false),
                Arguments.of("a time zone", Codes.zone(), "\"Asia/Nowhere\"", false));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("exceptions")
    void no_schema_can_say(String what, FactType<?> type, String json, boolean read) {
        assertThat(reads(type, json)).isEqualTo(read);
        assertThat(judge(type).accepts(json)).isEqualTo(!read);
    }

    @Test
    void what_is_written_is_described_without_what_is_only_taken() {
        var schemas = JsonSchemas.reading().writing();

        assertThat(Json.canonical(schemas.of(FactType.positive()))).isEqualTo("{\"type\":\"integer\"}");
        assertThat(Json.canonical(schemas.of(Schema.allOptional(Fact.of("on", FactType.flag())))))
                .isEqualTo("{\"type\":\"object\",\"properties\":{\"on\":{\"type\":\"boolean\"}},"
                        + "\"additionalProperties\":false}");
    }
}
