package dev.noren.ports.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.FactType;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.fact.Schema;
import dev.noren.domain.life.Payload;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A schema says what is personal; what it cannot read may be, and is taken for it. */
class ConcealingTest {

    private static final String MAIL = "mori@sakura.example";

    private static final Fact<String> NAME = Fact.personal("name", FactType.line());
    private static final Fact<String> EMAIL = Fact.personal("email", FactType.line());
    private static final Fact<Long> COUNT = Fact.of("count", FactType.figure());
    private static final Fact<String> CASE = Fact.of("case", new FactType.Handle(FactType.Handle.What.CASE));
    private static final Schema PERSON = Schema.of(NAME).orNot(EMAIL, COUNT);
    private static final Fact<List<Facts>> PEOPLE = Fact.of("people", FactType.listOf(FactType.group(PERSON)));
    private static final Fact<Map<String, Facts>> BY_NAME =
            Fact.of("byName", new FactType.Named<>(FactType.group(PERSON)));
    private static final Fact<Optional<Facts>> OR_NONE =
            Fact.of("orNone", new FactType.WordOr<>("none", FactType.group(PERSON)));
    private static final Schema ALL =
            Schema.allOptional(NAME, EMAIL, COUNT, CASE, PEOPLE, BY_NAME, OR_NONE, Payload.SIGNATORY, Payload.ANSWERS);

    private final Map<String, Form> apart = new LinkedHashMap<>();

    private String token(Form value) {
        var token = "t" + (apart.size() + 1);
        apart.put(token, value);
        return token;
    }

    private Form.Fields conceal(Map<String, Object> plain) {
        return Concealing.conceal(ALL, Form.fields(plain), this::token);
    }

    private Form.Fields reveal(Form.Fields concealed) {
        return Concealing.reveal(ALL, concealed, token -> Optional.ofNullable(apart.get(token)));
    }

    static Stream<Arguments> carryingAMail() {
        var person = Map.of("name", "S. Mori", "email", MAIL, "count", 7);
        return Stream.of(
                arguments("a personal text", Map.of("email", MAIL)),
                arguments("a personal tree", Map.of("answers", Map.of("q1", List.of(MAIL)))),
                arguments("inside a list", Map.of("people", List.of(person, person))),
                arguments("by name", Map.of("byName", Map.of("mori", person))),
                arguments("where a word could be", Map.of("orNone", person)),
                arguments("inside a value of the domain", Map.of("signatory", signatory(true))),
                arguments("of the wrong type", Map.of("count", MAIL)),
                arguments("of the wrong type, deep inside", Map.of("people", List.of(Map.of("count", MAIL)))),
                arguments("beside something of the wrong type", Map.of("signatory", signatory("yes"))),
                arguments("in an unknown field", Map.of("telephone", MAIL)),
                arguments("as the name of a field", Map.of(MAIL, 1)),
                arguments("in an unknown field inside", Map.of("people", List.of(Map.of("name", "x", "fax", MAIL)))),
                arguments("as a name inside", Map.of("byName", Map.of(MAIL, person))),
                arguments("as the name of a case", Map.of("case", MAIL)),
                arguments("as a case of a sort", Map.of("case", "listing " + MAIL)),
                arguments("a map for a list", Map.of("people", Map.of("x", MAIL))),
                arguments("in the place of a token", Map.of("email", Map.of("(personal)", MAIL))),
                arguments("in the place of a token of unknown fields", Map.of("(personal)", MAIL)));
    }

    private static Map<String, Object> signatory(Object authorised) {
        return Map.of("name", MAIL, "title", "Director", "authorised", authorised);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("carryingAMail")
    void no_mail_is_left_and_all_is_revealed_as_it_was(String what, Map<String, Object> plain) {
        var concealed = conceal(plain);

        assertThat(Json.canonical(concealed)).doesNotContain("mori@").contains("(personal)");
        assertThat(reveal(concealed)).isEqualTo(Form.fields(plain));
    }

    @Test
    void what_is_not_personal_stays() {
        var person = new LinkedHashMap<String, Object>();
        person.put("name", "S. Mori");
        person.put("count", 7);

        assertThat(Json.canonical(conceal(Map.of("people", List.of(person)))))
                .isEqualTo("{\"people\":[{\"name\":{\"(personal)\":\"t1\"},\"count\":7}]}");
    }

    @Test
    void the_names_of_known_fields_stay_where_their_values_cannot_be_read() {
        assertThat(Json.canonical(conceal(Map.of("count", MAIL)))).isEqualTo("{\"count\":{\"(personal)\":\"t1\"}}");
    }

    @Test
    void unknown_fields_are_one() {
        var concealed = conceal(new LinkedHashMap<>(Map.of("count", 7, "fax", 1, "telephone", 2)));

        assertThat(concealed.values().keySet()).containsExactlyInAnyOrder("count", "(personal)");
        assertThat(apart).hasSize(1);
    }

    @Test
    void nothing_is_nothing() {
        var empty = Form.Fields.NONE.with("email", Form.of(null));

        assertThat(Concealing.conceal(ALL, empty, this::token)).isEqualTo(empty);
        assertThat(apart).isEmpty();
    }

    @Test
    void a_name_or_a_case_by_its_name_stays() {
        for (var name : List.of("c-1", "listing ponzu", "さくら")) {
            assertThat(conceal(Map.of("case", name))).isEqualTo(Form.fields(Map.of("case", name)));
        }
    }

    @Test
    void what_has_been_erased_is_missing_or_the_agreed_word_where_it_must_not_be() {
        var concealed = conceal(Map.of("people", List.of(Map.of("name", "S. Mori", "email", MAIL, "count", 7))));
        apart.clear();

        var read = Reader.read(ALL, reveal(concealed));

        assertThat(read.misread()).isEmpty();
        assertThat(read.value().need(PEOPLE)).containsExactly(Facts.of(NAME, Fact.ERASED, COUNT, 7L));
    }
}
