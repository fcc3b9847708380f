package dev.noren.ports.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.regex.Pattern;

/** Paths as {@code data[0].product}. Names may hold dots: of the names that fit, the longest is meant. */
final class Paths {

    private static final Pattern INDEX = Pattern.compile("\\[(\\d{1,6})].*");

    private Paths() {}

    /** A step into a tree: the value that it leads to, where that stands, and the path that is left. */
    private record Step(Form to, Place place, String left) {}

    private static int index(String path) {
        var matcher = INDEX.matcher(path);
        return matcher.matches() ? Integer.parseInt(matcher.group(1)) : -1;
    }

    static Optional<Form> walk(Form from, String path) {
        var at = from;
        var left = path;
        while (!left.isEmpty()) {
            var step = step(at, left);
            if (step.isEmpty()) {
                return Optional.empty();
            }
            at = step.get().to();
            left = step.get().left();
        }
        return Optional.of(at);
    }

    static Place nearest(Form from, String path) {
        var at = from;
        var place = from.place();
        var left = path;
        while (!left.isEmpty()) {
            var step = step(at, left);
            if (step.isEmpty()) {
                return place;
            }
            at = step.get().to();
            place = step.get().place();
            left = step.get().left();
        }
        return place;
    }

    private static Optional<Step> step(Form at, String path) {
        return switch (at) {
            case Form.Fields fields -> named(fields, path.startsWith(".") ? path.substring(1) : path);
            case Form.Items items -> indexed(items, path);
            case Form.Text text -> Optional.empty();
            case Form.Whole whole -> Optional.empty();
            case Form.Fraction fraction -> Optional.empty();
            case Form.Flag flag -> Optional.empty();
            case Form.Nothing nothing -> Optional.empty();
        };
    }

    private static Optional<Step> named(Form.Fields fields, String path) {
        return fields.values().keySet().stream()
                .filter(name -> path.startsWith(name) && endsAt(path, name.length()))
                .max((one, other) -> Integer.compare(one.length(), other.length()))
                .map(name ->
                        new Step(fields.get(name).orElseThrow(), placeOf(fields, name), path.substring(name.length())));
    }

    private static Place placeOf(Form.Fields fields, String name) {
        return fields.names().containsKey(name)
                ? fields.placeOf(name)
                : fields.get(name).orElseThrow().place();
    }

    private static boolean endsAt(String path, int end) {
        return path.length() == end || path.charAt(end) == '.' || path.charAt(end) == '[';
    }

    private static Optional<Step> indexed(Form.Items items, String path) {
        var matcher = INDEX.matcher(path);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        var left = path.substring(matcher.end(1) + 1);
        return items.values().stream()
                .skip(Integer.parseInt(matcher.group(1)))
                .findFirst()
                .map(item -> new Step(item, item.place(), left));
    }

    static Form replaced(Form at, String path, Optional<Form> value) {
        return switch (at) {
            case Form.Fields fields -> replaced(fields, path.startsWith(".") ? path.substring(1) : path, value);
            case Form.Items items -> replaced(items, path, value);
            case Form leaf -> leaf;
        };
    }

    private static Form replaced(Form.Fields fields, String path, Optional<Form> value) {
        var step = named(fields, path);
        var name = step.map(
                        found -> path.substring(0, path.length() - found.left().length()))
                .orElse(path);
        boolean last = step.map(found -> found.left().isEmpty()).orElse(true);
        var values = new LinkedHashMap<>(fields.values());
        if (last) {
            value.ifPresentOrElse(other -> values.put(name, other), () -> values.remove(name));
        } else {
            values.put(
                    name, replaced(step.orElseThrow().to(), step.orElseThrow().left(), value));
        }
        return new Form.Fields(values, fields.names(), fields.place());
    }

    private static Form replaced(Form.Items items, String path, Optional<Form> value) {
        var step = indexed(items, path);
        if (step.isEmpty()) {
            return items;
        }
        var left = step.get().left();
        var values = new ArrayList<>(items.values());
        int index = index(path);
        if (left.isEmpty()) {
            value.ifPresent(other -> values.set(index, other));
        } else {
            values.set(index, replaced(step.get().to(), left, value));
        }
        return new Form.Items(values, items.place());
    }
}
