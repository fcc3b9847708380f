package dev.noren.ports.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.clause.Clauses;
import dev.noren.domain.clause.Mall24;
import dev.noren.domain.company.CompanyFacts;
import dev.noren.domain.fact.Codes;
import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.FactType;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.fact.Flaw;
import dev.noren.domain.fact.Problem;
import dev.noren.domain.fact.Schema;
import dev.noren.domain.life.Payload;
import dev.noren.domain.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ReaderTest {

    private static final FactType<String> HANDLE = FactType.company();
    private static final FactType<Long> ONE_TO_TEN = new FactType.Whole(1, 10);
    private static final FactType<Long> ANY_WHOLE = new FactType.Whole(Long.MIN_VALUE, Long.MAX_VALUE);
    private static final FactType<LocalDate> DATE = FactType.date();
    private static final FactType<Instant> MOMENT = new FactType.Moment();
    private static final FactType<YearMonth> MONTH = new FactType.Month();
    private static final FactType<CompanyFacts.Form> WORD = FactType.oneOf(CompanyFacts.Form.class);
    private static final FactType<Map<String, Boolean>> NAMED = new FactType.Named<>(FactType.flag());
    private static final FactType<Money> MONEY = new FactType.Shaped<>(Money.SHAPE);
    private static final FactType<Object> ANYTHING = new FactType.Anything();
    private static final FactType<Optional<List<Clause>>> ALL_OR_CLAUSES =
            new FactType.WordOr<>("all", FactType.listOf(Clauses.type()));

    private static <T> Reader.Read<Optional<T>> read(FactType<T> type, Form form) {
        var fact = Fact.of("it", type);
        var read = Reader.read(Schema.allOptional(fact), Form.Fields.of(Map.of("it", form)));
        return new Reader.Read<>(read.value().get(fact), read.misread());
    }

    static Stream<Arguments> good() {
        return Stream.of(
                arguments(FactType.line(), "Yuzu ponzu", "Yuzu ponzu"),
                arguments(HANDLE, "sakura-1.b_2", "sakura-1.b_2"),
                arguments(HANDLE, "さくら", "さくら"),
                arguments(HANDLE, "a".repeat(100), "a".repeat(100)),
                arguments(ONE_TO_TEN, 1, 1L),
                arguments(ONE_TO_TEN, 10L, 10L),
                arguments(ONE_TO_TEN, "7", 7L),
                arguments(ONE_TO_TEN, "　１０ ", 10L),
                arguments(ANY_WHOLE, Long.MIN_VALUE, Long.MIN_VALUE),
                arguments(ANY_WHOLE, "-5", -5L),
                arguments(FactType.flag(), true, true),
                arguments(FactType.flag(), false, false),
                arguments(DATE, "2024-02-29", LocalDate.of(2024, 2, 29)),
                arguments(DATE, "２０２４-０９-２０", LocalDate.of(2024, 9, 20)),
                arguments(MOMENT, "2024-09-02T09:00:00+09:00", Instant.parse("2024-09-02T00:00:00Z")),
                arguments(MOMENT, "2024-09-02T09:00:00.000000001Z", Instant.parse("2024-09-02T09:00:00.000000001Z")),
                arguments(MONTH, "2023-07", YearMonth.of(2023, 7)),
                arguments(WORD, "sole-proprietor", CompanyFacts.Form.SOLE_PROPRIETOR),
                arguments(WORD, " corporation　", CompanyFacts.Form.CORPORATION),
                arguments(Codes.country(), "JP", "JP"),
                arguments(Codes.currency(), "JPY", Money.YEN),
                arguments(Codes.zone(), "Asia/Tokyo", ZoneId.of("Asia/Tokyo")),
                arguments(Clauses.type(), "MALL24-REQ-12", Mall24.REQ_12),
                arguments(FactType.listOf(ONE_TO_TEN), List.of(3, 1), List.of(3L, 1L)),
                arguments(FactType.listOf(ONE_TO_TEN), List.of(), List.of()),
                arguments(NAMED, Map.of("uk", true), Map.of("uk", true)),
                arguments(FactType.group(CompanyFacts.OWNER), Map.of("capital", 5), Facts.of(CompanyFacts.CAPITAL, 5L)),
                arguments(FactType.group(CompanyFacts.OWNER), Map.of(), Facts.NONE),
                arguments(ALL_OR_CLAUSES, "all", Optional.empty()),
                arguments(ALL_OR_CLAUSES, List.of("MALL24-REQ-2"), Optional.of(List.of(Mall24.REQ_2))),
                arguments(MONEY, Map.of("amount", 0, "currency", "JPY"), Money.yen(0)),
                arguments(ANYTHING, "free", "free"),
                arguments(ANYTHING, 5, 5L),
                arguments(ANYTHING, true, true),
                arguments(
                        ANYTHING,
                        Map.of("q1", List.of(1, "two", Map.of("deep", false))),
                        Map.of("q1", List.of(1L, "two", Map.of("deep", false)))));
    }

    @ParameterizedTest
    @MethodSource("good")
    void a_good_value_is_read_as_what_it_means(FactType<?> type, Object given, Object meant) {
        var read = read(type, Form.of(given));

        assertThat(read.misread()).isEmpty();
        assertThat(read.value().map(Object.class::cast)).hasValue(meant);
    }

    static Stream<Arguments> flawed() {
        var tooBig = new Form.Fraction("99999999999999999999", Place.NOWHERE);
        var fraction = new Form.Fraction("1.5", Place.NOWHERE);
        return Stream.of(
                arguments(FactType.line(), 5, "it", Flaw.NOT_A_TEXT),
                arguments(FactType.line(), List.of("a"), "it", Flaw.NOT_A_TEXT),
                arguments(FactType.line(), "", "it", Flaw.EMPTY),
                arguments(FactType.line(), " 　\n\t", "it", Flaw.EMPTY),
                arguments(FactType.line(), "\u0000\u0007", "it", Flaw.EMPTY),
                arguments(FactType.line(), "a".repeat(201), "it", Flaw.TOO_LONG),
                arguments(FactType.prose(), "a".repeat(10_001), "it", Flaw.TOO_LONG),
                arguments(HANDLE, "-a", "it", Flaw.NOT_A_NAME),
                arguments(HANDLE, "a b", "it", Flaw.NOT_A_NAME),
                arguments(HANDLE, "a/b", "it", Flaw.NOT_A_NAME),
                arguments(HANDLE, "", "it", Flaw.NOT_A_NAME),
                arguments(HANDLE, "a".repeat(101), "it", Flaw.NOT_A_NAME),
                arguments(HANDLE, true, "it", Flaw.NOT_A_NAME),
                arguments(ONE_TO_TEN, 0, "it", Flaw.OUT_OF_RANGE),
                arguments(ONE_TO_TEN, 11, "it", Flaw.OUT_OF_RANGE),
                arguments(ONE_TO_TEN, "eleven", "it", Flaw.NOT_A_WHOLE_NUMBER),
                arguments(ONE_TO_TEN, "1.0", "it", Flaw.NOT_A_WHOLE_NUMBER),
                arguments(ONE_TO_TEN, true, "it", Flaw.NOT_A_WHOLE_NUMBER),
                arguments(ONE_TO_TEN, fraction, "it", Flaw.NOT_A_WHOLE_NUMBER),
                arguments(ANY_WHOLE, tooBig, "it", Flaw.NOT_A_WHOLE_NUMBER),
                arguments(FactType.figure(), -1, "it", Flaw.OUT_OF_RANGE),
                arguments(FactType.figure(), FactType.MOST + 1, "it", Flaw.OUT_OF_RANGE),
                arguments(FactType.positive(), 0, "it", Flaw.OUT_OF_RANGE),
                arguments(FactType.flag(), "true", "it", Flaw.NOT_A_FLAG),
                arguments(FactType.flag(), 1, "it", Flaw.NOT_A_FLAG),
                arguments(DATE, "2024-02-30", "it", Flaw.NOT_A_DATE),
                arguments(DATE, "20/09/2024", "it", Flaw.NOT_A_DATE),
                arguments(DATE, "2024-09-02T09:00:00Z", "it", Flaw.NOT_A_DATE),
                arguments(MOMENT, "2024-09-02T09:00:00", "it", Flaw.NOT_AN_INSTANT),
                arguments(MOMENT, "2024-09-02", "it", Flaw.NOT_AN_INSTANT),
                arguments(MONTH, "2023-13", "it", Flaw.NOT_A_MONTH),
                arguments(MONTH, "2023-07-01", "it", Flaw.NOT_A_MONTH),
                arguments(WORD, "CORPORATION", "it", Flaw.NOT_ONE_OF),
                arguments(WORD, List.of(), "it", Flaw.NOT_ONE_OF),
                arguments(Codes.country(), "jp", "it", Flaw.NOT_A_COUNTRY),
                arguments(Codes.country(), "XX", "it", Flaw.NOT_A_COUNTRY),
                arguments(Codes.currency(), "YEN", "it", Flaw.NOT_A_CURRENCY),
                arguments(Codes.zone(), "Asia/Tokio", "it", Flaw.NOT_A_ZONE),
                arguments(Clauses.type(), "MALL24-REQ-99", "it", Flaw.NOT_A_CLAUSE),
                arguments(CompanyFacts.CORPORATE_NUMBER.type(), "1234567890123", "it", Flaw.NOT_A_CORPORATE_NUMBER),
                arguments(FactType.listOf(ONE_TO_TEN), 3, "it", Flaw.NOT_A_LIST),
                arguments(FactType.listOf(ONE_TO_TEN), List.of(1, 0), "it[1]", Flaw.OUT_OF_RANGE),
                arguments(FactType.listOf(FactType.flag()), Collections.nCopies(10_001, true), "it", Flaw.TOO_LONG),
                arguments(NAMED, List.of(), "it", Flaw.NOT_A_MAP),
                arguments(NAMED, Map.of("a b", true), "it.a b", Flaw.NOT_A_NAME),
                arguments(NAMED, Map.of("uk", 1), "it.uk", Flaw.NOT_A_FLAG),
                arguments(FactType.group(CompanyFacts.OWNER), "none", "it", Flaw.NOT_A_MAP),
                arguments(FactType.group(CompanyFacts.OWNER), Map.of("seat", "JP"), "it.seat", Flaw.UNKNOWN_FIELD),
                arguments(ALL_OR_CLAUSES, "every", "it", Flaw.NOT_A_LIST),
                arguments(ALL_OR_CLAUSES, List.of("MALL24-REQ-99"), "it[0]", Flaw.NOT_A_CLAUSE),
                arguments(MONEY, Map.of("amount", 5), "it.currency", Flaw.REQUIRED),
                arguments(ANYTHING, fraction, "it", Flaw.NOT_A_WHOLE_NUMBER),
                arguments(ANYTHING, List.of(Map.of("q", fraction)), "it[0].q", Flaw.NOT_A_WHOLE_NUMBER));
    }

    @ParameterizedTest
    @MethodSource("flawed")
    void a_flawed_value_is_named_by_its_path_and_left_out(FactType<?> type, Object given, String path, Flaw flaw) {
        var read = read(type, Form.of(given));

        assertThat(read.problems()).containsExactly(new Problem(path, flaw));
    }

    @Test
    void text_is_composed_and_its_digits_and_spaces_are_plain() {
        var read = read(FactType.line(), Form.text("　カ\u3099ラス　３ \u0000コ\r"));

        assertThat(read.value()).hasValue("ガラス 3 コ");
    }

    @Test
    void lines_and_tabs_inside_a_text_stay() {
        assertThat(read(FactType.prose(), Form.text("one\r\ntwo\tthree\n")).value())
                .hasValue("one\ntwo\tthree");
    }

    @Test
    void length_is_counted_in_characters_and_not_in_halves_of_them() {
        assertThat(read(FactType.line(), Form.text("😀".repeat(200))).misread()).isEmpty();
        assertThat(read(FactType.line(), Form.text("😀".repeat(201))).problems())
                .containsExactly(new Problem("it", Flaw.TOO_LONG));
    }

    @Test
    void the_word_that_stands_for_nothing_is_normalised_as_any_other_word() {
        assertThat(read(ALL_OR_CLAUSES, Form.text(" all　")).value()).hasValue(Optional.empty());
    }

    @Test
    void a_number_where_a_name_is_wanted_is_taken_as_it_was_written() throws UnreadableException {
        var of = Fact.of("of", HANDLE);

        var read = Reader.read(Schema.of(of), Yaml.read("of: 007"));

        assertThat(read.value().get(of)).hasValue("007");
    }

    @Test
    void names_given_in_a_map_are_normalised_as_names_given_in_a_list() {
        var decomposed = "か\u3099";

        assertThat(read(FactType.listOf(HANDLE), Form.texts(List.of(decomposed)))
                        .value())
                .hasValue(List.of("が"));
        assertThat(read(NAMED, Form.of(Map.of(decomposed, true))).value()).hasValue(Map.of("が", true));
    }

    @Test
    void what_is_not_there_and_what_is_null_are_the_same() {
        var needed = Fact.of("needed", FactType.flag());
        var more = Fact.of("more", FactType.flag());
        var nulls = Form.fields(Collections.singletonMap("needed", null)).with("more", Form.of(null));

        var read = Reader.read(Schema.of(needed).orNot(more), nulls);

        assertThat(read.problems()).containsExactly(new Problem("needed", Flaw.REQUIRED));
        assertThat(Reader.read(Schema.of(needed).orNot(more), Form.Fields.NONE).problems())
                .isEqualTo(read.problems());
    }

    @Test
    void null_inside_a_list_is_no_value() {
        var read = read(FactType.listOf(FactType.flag()), Form.of(Collections.singletonList(null)));

        assertThat(read.problems()).containsExactly(new Problem("it[0]", Flaw.NOT_A_FLAG));
    }

    @Test
    void what_is_no_map_at_all_lacks_everything_under_no_name() {
        var read = Reader.read(Schema.of(Payload.COMPANY), Form.text("sakura"));

        assertThat(read.problems()).containsExactly(new Problem("", Flaw.NOT_A_MAP));
        assertThat(read.value()).isEqualTo(Facts.NONE);
    }

    @Test
    void everything_is_said_at_once_each_with_its_place_and_the_rest_is_kept() throws UnreadableException {
        var figure = Fact.of("figure", FactType.figure());
        var line = Fact.of(
                "data",
                FactType.listOf(FactType.group(Schema.of(Payload.PRODUCT).orNot(figure))));
        var schema = Schema.of(Payload.COMPANY, line, Payload.SIGNATORY).orNot(Payload.NOTE);

        var read = Reader.read(schema, Yaml.read("""
                company: sakura
                note: [5]
                unheard: of
                data:
                  - {product: ponzu, figure: 3}
                  - {product: "a b", figure: -1, colour: red}
                signatory: {name: S. Mori, title: Director}
                """));

        assertThat(read.misread())
                .containsExactlyInAnyOrder(
                        misread("note", Flaw.NOT_A_TEXT, 2, 7),
                        misread("unheard", Flaw.UNKNOWN_FIELD, 3, 1),
                        misread("data[1].product", Flaw.NOT_A_NAME, 6, 15),
                        misread("data[1].figure", Flaw.OUT_OF_RANGE, 6, 30),
                        misread("data[1].colour", Flaw.UNKNOWN_FIELD, 6, 34),
                        misread("signatory.authorised", Flaw.REQUIRED, 7, 12));
        assertThat(read.value()).isEqualTo(Facts.of(Payload.COMPANY, "sakura"));
    }

    @Test
    void a_shape_is_given_only_where_nothing_of_it_is_flawed() {
        assertThat(Reader.read(Money.SHAPE, Form.of(Map.of("amount", 5, "currency", "JPY")))
                        .value())
                .hasValue(Money.yen(5));
        assertThat(Reader.read(Money.SHAPE, Form.of(Map.of("amount", 5, "currency", "JPY", "tax", 1)))
                        .value())
                .isEmpty();
    }

    private static Misread misread(String path, Flaw flaw, int line, int column) {
        return new Misread(new Problem(path, flaw), new Place(line, column));
    }
}
