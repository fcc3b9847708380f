package dev.noren.app.rehearsal;

import dev.noren.ports.form.Form;
import java.util.LinkedHashMap;

/** A step as its n-th repetition has it: {@code {n}} stands for the number, in names too. */
final class Repetition {

    private static final String NUMBER = "{n}";

    private Repetition() {}

    static Form of(Form form, int n) {
        return switch (form) {
            case Form.Text text -> new Form.Text(text.value().replace(NUMBER, Integer.toString(n)), text.place());
            case Form.Items items ->
                new Form.Items(items.values().stream().map(item -> of(item, n)).toList(), items.place());
            case Form.Fields fields -> {
                var values = new LinkedHashMap<String, Form>();
                fields.values()
                        .forEach((name, value) -> values.put(name.replace(NUMBER, Integer.toString(n)), of(value, n)));
                yield new Form.Fields(values, fields.names(), fields.place());
            }
            case Form.Whole whole -> whole;
            case Form.Fraction fraction -> fraction;
            case Form.Flag flag -> flag;
            case Form.Nothing nothing -> nothing;
        };
    }
}
