package dev.noren.ports.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

    @Test
    void every_sort_of_value_is_written_without_white_space() {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("b", List.of(1, -2L, true, false));
        fields.put("a", Map.of());
        fields.put("none", null);
        fields.put("fraction", new Form.Fraction("1.50", Place.NOWHERE));

        assertThat(Json.canonical(Form.of(fields)))
                .isEqualTo("{\"b\":[1,-2,true,false],\"a\":{},\"none\":null,\"fraction\":\"1.50\"}");
    }

    @Test
    void what_is_not_plain_is_escaped_in_one_way() {
        assertThat(Json.canonical(Form.text("\"\\\n\t\r\b\f\u0000\u001f/漢😀")))
                .isEqualTo("\"\\\"\\\\\\n\\t\\r\\u0008\\u000c\\u0000\\u001f/漢😀\"");
    }

    @Test
    void names_are_escaped_as_texts_are() {
        assertThat(Json.canonical(Form.of(Map.of("a\"b", 1)))).isEqualTo("{\"a\\\"b\":1}");
    }

    @ParameterizedTest
    @CsvSource({"55357,\\ud83d", "56832,\\ude00"})
    void half_a_character_is_escaped_so_that_the_hash_can_tell_it_from_another(int half, String escaped) {
        assertThat(Json.canonical(Form.text("a" + (char) half + "b"))).isEqualTo("\"a" + escaped + "b\"");
    }

    @Test
    void halves_in_the_wrong_order_are_both_escaped() {
        var text = Json.canonical(Form.text("\ude00\ud83d"));

        assertThat(text).isEqualTo("\"\\ude00\\ud83d\"");
        assertThat(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(text);
    }

    @Test
    void places_make_no_difference_and_order_does() throws UnreadableException {
        var read = Yaml.read("{  a: 1,\n   b: [x] }");
        var ab = new LinkedHashMap<String, Object>();
        ab.put("a", 1);
        ab.put("b", List.of("x"));
        var ba = new LinkedHashMap<String, Object>();
        ba.put("b", List.of("x"));
        ba.put("a", 1);

        assertThat(Json.canonical(read)).isEqualTo(Json.canonical(Form.of(ab)));
        assertThat(Json.canonical(Form.of(ba))).isNotEqualTo(Json.canonical(Form.of(ab)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "on", "2024-09-20", "007", "a: b # c", "\n\t\"\\", "ガラス 😀", "\u0085\u2028\ufeff"})
    void what_is_written_is_read_as_the_same_text(String text) throws UnreadableException {
        assertThat(Yaml.read(Json.canonical(Form.text(text)))).isEqualTo(new Form.Text(text, new Place(1, 1)));
    }

    /** RFC 8259 asks for an escape only below U+0020, so that any JSON may hold these as they are. */
    @ParameterizedTest
    @ValueSource(ints = {0x7f, 0x80, 0x9f, 0xfffe, 0xffff})
    void what_is_written_is_read_as_the_same_text_even_where_yaml_would_not_have_it(int character)
            throws UnreadableException {
        var text = "a" + (char) character + "b";

        assertThat(Yaml.read(Json.canonical(Form.text(text)))).isEqualTo(new Form.Text(text, new Place(1, 1)));
    }
}
