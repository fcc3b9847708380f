package dev.noren.ports.driving;

import dev.noren.ports.form.Form;
import dev.noren.ports.form.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A field that one tree has in another way than another.
 *
 * @param field the path, as in {@code partners.hanmart.offers[sns-post].pricePerProduct}: what a list holds is called by its
 *     own words, not by its place
 * @param before empty where it was not there
 * @param after empty where it is not there any more
 */
public record Change(String field, Optional<Form> before, Optional<Form> after) {

    /** The fields by which a map in a list is known. */
    private static final List<List<String>> NAMING = List.of(List.of("option"), List.of("plan", "market"));

    /** Every field that differs, in the order of the later tree, then what is not there any more. */
    public static List<Change> between(Form.Fields before, Form.Fields after) {
        var changes = new ArrayList<Change>();
        ofFields("", before.values(), after.values(), changes);
        return List.copyOf(changes);
    }

    private static void ofFields(String path, Map<String, Form> before, Map<String, Form> after, List<Change> found) {
        var names = new LinkedHashMap<>(after);
        before.forEach(names::putIfAbsent);
        names.keySet()
                .forEach(name -> of(
                        path.isEmpty() || name.startsWith("[") ? path + name : path + "." + name,
                        Optional.ofNullable(before.get(name)),
                        Optional.ofNullable(after.get(name)),
                        found));
    }

    private static void of(String path, Optional<Form> before, Optional<Form> after, List<Change> found) {
        if (said(before).equals(said(after))) {
            return;
        }
        var one = before.flatMap(Change::parts);
        var other = after.flatMap(Change::parts);
        boolean taken = one.isPresent() && after.isEmpty()
                || other.isPresent() && before.isEmpty()
                || one.isPresent() && other.isPresent();
        int sofar = found.size();
        if (taken) {
            ofFields(path, one.orElse(Map.of()), other.orElse(Map.of()), found);
        }
        // a list in another order has the same parts
        if (found.size() == sofar) {
            found.add(new Change(path, before, after));
        }
    }

    private static Optional<String> said(Optional<Form> form) {
        return form.map(Json::canonical);
    }

    /** What a map or a list is made of, by name; empty for what is looked at as a whole. */
    private static Optional<Map<String, Form>> parts(Form form) {
        return switch (form) {
            case Form.Fields fields -> Optional.of(fields.values());
            case Form.Items items -> Optional.of(named(items));
            default -> Optional.empty();
        };
    }

    private static Map<String, Form> named(Form.Items items) {
        var named = new LinkedHashMap<String, Form>();
        for (int i = 0; i < items.values().size(); i++) {
            var item = items.values().get(i);
            var name = "[" + name(item).orElse(Integer.toString(i)) + "]";
            named.put(named.containsKey(name) ? "[" + i + "]" : name, item);
        }
        return named;
    }

    private static Optional<String> name(Form item) {
        return switch (item) {
            case Form.Text text -> Optional.of(text.value());
            case Form.Fields fields ->
                NAMING.stream()
                        .map(words -> words.stream()
                                .map(word -> fields.get(word).orElse(null))
                                .filter(Objects::nonNull)
                                .map(Change::plain)
                                .toList())
                        .filter(words -> !words.isEmpty())
                        .findFirst()
                        .map(words -> String.join(" ", words));
            default -> Optional.empty();
        };
    }

    private static String plain(Form form) {
        return form instanceof Form.Text text ? text.value() : Json.canonical(form);
    }

    /** As {@code fee.amount: 330000 → 350000}; {@code none} where there is nothing on one side. */
    @Override
    public String toString() {
        return field + ": " + before.map(Change::plain).orElse("none") + " → "
                + after.map(Change::plain).orElse("none");
    }

    /** Its {@code field}, {@code before} and {@code after}, each where there is one. */
    public Form.Fields form() {
        var fields = Form.Fields.NONE.with("field", Form.text(field));
        var from = before.map(value -> fields.with("before", value)).orElse(fields);
        return after.map(value -> from.with("after", value)).orElse(from);
    }
}
