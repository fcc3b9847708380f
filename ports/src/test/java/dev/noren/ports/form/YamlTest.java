package dev.noren.ports.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.noren.ports.form.UnreadableException.Fault;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlTest {

    private static Form.Fields fields(String text) throws UnreadableException {
        return (Form.Fields) Yaml.read(text);
    }

    private static String json(String text) throws UnreadableException {
        return Json.canonical(Yaml.read(text));
    }

    private static List<Fault> faults(String text) {
        return catchThrowableOfType(UnreadableException.class, () -> Yaml.read(text))
                .faults();
    }

    private static Place fault(String text) {
        assertThat(faults(text)).hasSize(1);
        return faults(text).getFirst().place();
    }

    @Test
    void every_name_and_every_value_knows_its_line_and_column() throws UnreadableException {
        var form = fields("""
                # a comment
                edition: mall
                partners:
                  hanmart: {from: 2024-09-01, offers: [a, 12]}
                """);

        assertThat(form.place()).isEqualTo(new Place(2, 1));
        assertThat(form.placeOf("edition")).isEqualTo(new Place(2, 1));
        assertThat(form.at("edition").orElseThrow().place()).isEqualTo(new Place(2, 10));
        assertThat(form.placeOf("partners")).isEqualTo(new Place(3, 1));
        var hanmart = (Form.Fields) form.at("partners.hanmart").orElseThrow();
        assertThat(hanmart.place()).isEqualTo(new Place(4, 12));
        assertThat(hanmart.placeOf("offers")).isEqualTo(new Place(4, 31));
        assertThat(hanmart.at("offers").orElseThrow().place()).isEqualTo(new Place(4, 39));
        assertThat(hanmart.at("offers[1]").orElseThrow()).isEqualTo(new Form.Whole(12, "12", new Place(4, 43)));
    }

    @Test
    void columns_are_counted_in_characters() throws UnreadableException {
        assertThat(fields("{漢: 😀, b: 1}").placeOf("b")).isEqualTo(new Place(1, 8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "on",
                "off",
                "yes",
                "no",
                "NO",
                "Yes",
                "y",
                "2024-09-20",
                "2023-07",
                "2024-09-02T09:00:00Z",
                "12:30",
                "1_000"
            })
    void words_and_dates_stay_texts(String word) throws UnreadableException {
        assertThat(fields("it: " + word).at("it").orElseThrow()).isEqualTo(new Form.Text(word, new Place(1, 5)));
    }

    @Test
    void the_country_no_and_the_key_on_stay_what_they_are() throws UnreadableException {
        assertThat(json("{on: p1, NO: NO, country: NO}")).isEqualTo("{\"on\":\"p1\",\"NO\":\"NO\",\"country\":\"NO\"}");
    }

    @ParameterizedTest
    @CsvSource({
        "true,true",
        "False,false",
        "null,null",
        "~,null",
        "'',null",
        "12,12",
        "-12,-12",
        "+12,12",
        "0x1f,31",
        "0o17,15",
        "9223372036854775807,9223372036854775807",
        "-9223372036854775808,-9223372036854775808"
    })
    void what_is_written_plainly_is_read_by_the_core_schema(String written, String meant) throws UnreadableException {
        assertThat(json("it: " + written)).isEqualTo("{\"it\":" + meant + "}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"9223372036854775808", "-9223372036854775809", "99999999999999999999999", "1.5", "1e3", ".inf"})
    void what_no_long_holds_is_kept_as_it_was_written(String written) throws UnreadableException {
        assertThat(fields("it: " + written).at("it").orElseThrow())
                .isEqualTo(new Form.Fraction(written, new Place(1, 5)));
    }

    @Test
    void quoted_values_are_texts() throws UnreadableException {
        assertThat(json("{a: '12', b: \"true\", c: 'null', d: ''}"))
                .isEqualTo("{\"a\":\"12\",\"b\":\"true\",\"c\":\"null\",\"d\":\"\"}");
    }

    @Test
    void anchors_are_followed() throws UnreadableException {
        assertThat(json("a: &x {n: 1}\nb: *x\nc: [*x, *x]"))
                .isEqualTo("{\"a\":{\"n\":1},\"b\":{\"n\":1},\"c\":[{\"n\":1},{\"n\":1}]}");
    }

    @Test
    void merged_keys_fill_gaps_and_a_mappings_own_come_first() throws UnreadableException {
        var form = Yaml.read("""
                base: &base {seat: JP, capital: 1}
                more: &more {capital: 2, employees: 3}
                one: {<<: *base, capital: 9}
                two: {capital: 9, <<: [*base, *more]}
                three: {<<: [*more, *base]}
                """);

        assertThat(plain(form, "one")).isEqualTo(Map.of("seat", "JP", "capital", 9L));
        assertThat(plain(form, "two")).isEqualTo(Map.of("seat", "JP", "capital", 9L, "employees", 3L));
        assertThat(plain(form, "three")).isEqualTo(Map.of("seat", "JP", "capital", 2L, "employees", 3L));
    }

    private static Map<String, Object> plain(Form form, String path) {
        var plain = new HashMap<String, Object>();
        ((Form.Fields) form.at(path).orElseThrow())
                .values()
                .forEach((name, value) -> plain.put(
                        name,
                        switch (value) {
                            case Form.Text text -> text.value();
                            case Form.Whole whole -> whole.value();
                            default -> value;
                        }));
        return plain;
    }

    @Test
    void only_mappings_can_be_merged() {
        assertThat(fault("a: 1\n<<: 5").line()).isEqualTo(2);
    }

    @Test
    void a_key_that_stands_twice_is_a_fault_where_it_stands_again() {
        assertThat(fault("a: 1\nb: 2\na: 3")).isEqualTo(new Place(3, 1));
    }

    @ParameterizedTest
    @CsvSource({"'a: [1, 2',1", "'a: 1\n b: 2',2", "'a: \"x',1", "'a: *nowhere',1", "'a: 1\n---\nb: 2',2", "'a: @x',1"})
    void what_is_no_yaml_is_a_fault_with_its_line(String text, int line) {
        assertThat(fault(text).line()).isEqualTo(line);
    }

    @Test
    void a_fault_reads_as_a_place_and_a_reason() {
        assertThatThrownBy(() -> Yaml.read("a: 1\nb: 2\na: 3")).hasMessage("line 3, column 1: 'a' stands twice");
    }

    @Test
    void nothing_at_all_is_nothing() throws UnreadableException {
        assertThat(Yaml.read("")).isEqualTo(new Form.Nothing(new Place(1, 1)));
        assertThat(Yaml.read("# nothing\n")).isEqualTo(new Form.Nothing(new Place(1, 1)));
    }

    @Test
    void json_is_read_too() throws UnreadableException {
        var written = "{\"a\":[1,true,null,\"\\u6f22\\/\\n\"],\"b\":{}}";

        assertThat(json(written)).isEqualTo("{\"a\":[1,true,null,\"漢/\\n\"],\"b\":{}}");
    }

    @Test
    void json_that_is_indented_by_tabs_is_read_too() throws UnreadableException {
        assertThat(json("{\n\t\"a\": [1,\n\t\t2]\n}")).isEqualTo("{\"a\":[1,2]}");
    }

    @Test
    void sixty_levels_are_enough() throws UnreadableException {
        assertThat(Yaml.read("[".repeat(60) + "]".repeat(60))).isInstanceOf(Form.Items.class);
        assertThat(fault("[".repeat(70) + "]".repeat(70)).line()).isEqualTo(1);
    }

    /** The reader of any HTTP body: whoever sends brackets must not overflow a stack. */
    @Test
    void what_lies_much_too_deep_is_a_fault_as_well() {
        assertThatThrownBy(() -> Yaml.read("[".repeat(50_000))).isInstanceOf(UnreadableException.class);
    }

    @Test
    void what_is_too_large_is_a_fault() {
        assertThat(faults("[" + "1,".repeat(600_000) + "1]")).hasSize(1);
    }

    @Test
    void aliases_do_not_explode() {
        var bomb = new StringBuilder("a0: &a0 [x, x]\n");
        IntStream.range(1, 40).forEach(i -> bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1)));

        assertThat(faults(bomb.toString())).hasSize(1);
    }

    @Test
    void what_holds_itself_is_a_fault() {
        assertThat(fault("a: &a [*a]")).isEqualTo(new Place(1, 8));
        assertThat(fault("&a {b: {c: *a}}")).isEqualTo(new Place(1, 12));
    }

    /** In a thread of its own, which is left behind where it never comes back. */
    @Test
    void what_merges_itself_is_a_fault_too() throws InterruptedException {
        var outcome = new AtomicReference<Object>("still reading");
        var reading = new Thread(() -> {
            try {
                outcome.set(Yaml.read("&a {<<: *a}"));
            } catch (UnreadableException | RuntimeException broken) {
                outcome.set(broken);
            }
        });
        reading.setDaemon(true);
        reading.start();
        reading.join(3_000);

        assertThat(outcome.get()).isInstanceOf(UnreadableException.class);
    }

    @Test
    void a_tag_that_does_not_fit_its_value_is_a_fault() {
        assertThatThrownBy(() -> Yaml.read("a: !!int abc")).isInstanceOf(UnreadableException.class);
    }
}
