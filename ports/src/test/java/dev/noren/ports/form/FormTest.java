package dev.noren.ports.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormTest {

    private static final String STORY = """
            name: story
            data:
              - product: ponzu
              - product: miso
                lines: [[1, 2], {deep: 3}]
            """;

    @Test
    void a_value_is_found_by_its_path() throws UnreadableException {
        var form = Yaml.read(STORY);

        assertThat(form.at("name")).hasValueSatisfying(text -> assertThat(text).isInstanceOf(Form.Text.class));
        assertThat(form.at("data[1].product").orElseThrow()).isEqualTo(new Form.Text("miso", new Place(4, 14)));
        assertThat(form.at("data[1].lines[0][1]").orElseThrow()).isEqualTo(new Form.Whole(2, "2", new Place(5, 17)));
        assertThat(form.at("data[1].lines[1].deep").orElseThrow()).isEqualTo(new Form.Whole(3, "3", new Place(5, 28)));
        assertThat(form.at("")).hasValue(form);
    }

    @Test
    void where_a_path_leads_nowhere_there_is_no_value() throws UnreadableException {
        var form = Yaml.read(STORY);

        assertThat(form.at("title")).isEmpty();
        assertThat(form.at("name.first")).isEmpty();
        assertThat(form.at("data.product")).isEmpty();
        assertThat(form.at("data[2]")).isEmpty();
    }

    @Test
    void an_index_beyond_any_list_leads_nowhere_either() throws UnreadableException {
        var form = Yaml.read(STORY);

        assertThat(form.at("data[99999999999]")).isEmpty();
        assertThat(form.placeAt("data[99999999999]")).isEqualTo(new Place(2, 1));
    }

    @Test
    void a_path_points_at_the_name_of_a_field_and_at_the_item_of_a_list() throws UnreadableException {
        var form = Yaml.read(STORY);

        assertThat(form.placeAt("data[1].product")).isEqualTo(new Place(4, 5));
        assertThat(form.placeAt("data[1]")).isEqualTo(new Place(4, 5));
        assertThat(form.placeAt("data[1].lines[1]")).isEqualTo(new Place(5, 21));
    }

    @Test
    void where_a_path_leads_nowhere_it_points_at_the_nearest_place_on_the_way() throws UnreadableException {
        var form = Yaml.read(STORY);

        assertThat(form.placeAt("data[1].colour")).isEqualTo(new Place(4, 5));
        assertThat(form.placeAt("data[7].product")).isEqualTo(new Place(2, 1));
        assertThat(form.placeAt("title")).isEqualTo(new Place(1, 1));
    }

    @Test
    void plain_values_become_a_tree_without_places() {
        var plain = new LinkedHashMap<String, Object>();
        plain.put("text", "t");
        plain.put("whole", 1);
        plain.put("long", 2L);
        plain.put("flag", true);
        plain.put("list", List.of("a", Form.whole(3)));
        plain.put("nothing", null);

        var form = Form.of(plain);

        assertThat(Json.canonical(form))
                .isEqualTo("{\"text\":\"t\",\"whole\":1,\"long\":2,\"flag\":true,\"list\":[\"a\",3],\"nothing\":null}");
        assertThat(form.place()).isEqualTo(Place.NOWHERE);
    }

    @Test
    void a_list_of_plain_values_may_hold_nothing() {
        var list = new ArrayList<Object>();
        list.add(null);

        assertThat(Json.canonical(Form.of(list))).isEqualTo("[null]");
    }

    @Test
    void floating_point_has_no_form() {
        assertThatThrownBy(() -> Form.of(Map.of("amount", 1.5))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void trees_do_not_change() {
        var fields = Form.fields(Map.of("a", 1));

        assertThat(fields.with("b", Form.whole(2)).values()).containsOnlyKeys("a", "b");
        assertThat(fields.values()).containsOnlyKeys("a");
        assertThatThrownBy(() -> fields.values().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
