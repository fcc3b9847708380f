package dev.noren.ports.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written canonically is read as the same. */
class KeptJsonTest {

    @Test
    void every_kind_of_value_is_read_as_it_was_written() {
        var tree = Form.Fields.of(Map.of(
                "text", Form.text("漢字 \"😀\" \\ \n\t\r \u0000 \u2028 \ufeff \ud800 off no 2024-09-02"),
                "whole", Form.items(List.of(Form.whole(Long.MIN_VALUE), Form.whole(0), Form.whole(Long.MAX_VALUE))),
                "flags", Form.items(List.of(Form.flag(true), Form.flag(false))),
                "nothing", new Form.Nothing(Place.NOWHERE),
                "empty", Form.items(List.of(Form.Fields.NONE, Form.items(List.of()), Form.text(""))),
                "<<", Form.fields(Map.of("n\u0000me", 1))));

        assertThat(Json.keptFields(Json.canonical(tree))).isEqualTo(tree);
    }

    @Test
    void names_keep_their_order_and_long_ones_their_length() {
        var json =
                "{\"z\":1,\"a\":2,\"" + "n".repeat(100_000) + "\":{\"m\":\"" + "t".repeat(1_000_000) + "\",\"b\":[]}}";

        assertThat(Json.canonical(Json.keptFields(json))).isEqualTo(json);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "1", "{", "{\"a\":}", "{\"a\":1}}", "{} {}", "{\"a\":1,\"a\":2}", "{\"a\":NaN}"})
    void what_nobody_wrote_is_refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Json.keptFields(text));
    }
}
