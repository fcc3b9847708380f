package dev.noren.ports.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Paths as {@code data[0].product}. */
final class Paths {

    private static final Pattern STEP = Pattern.compile("([^.\\[\\]]+)|\\[(\\d+)]");

    private Paths() {}

    static Optional<Form> walk(Form from, String path) {
        var at = Optional.of(from);
        for (var step : steps(path)) {
            at = at.flatMap(form -> into(form, step));
        }
        return at;
    }

    static Place nearest(Form from, String path) {
        var at = from;
        var place = from.place();
        for (var step : steps(path)) {
            var next = into(at, step);
            if (next.isEmpty()) {
                return at instanceof Form.Fields fields && fields.values().containsKey(step)
                        ? fields.placeOf(step)
                        : place;
            }
            place = at instanceof Form.Fields fields && fields.names().containsKey(step)
                    ? fields.placeOf(step)
                    : next.get().place();
            at = next.get();
        }
        return place;
    }

    private static Optional<Form> into(Form form, String step) {
        return switch (form) {
            case Form.Fields fields -> fields.get(step);
            case Form.Items items ->
                step.chars().allMatch(Character::isDigit)
                        ? items.values().stream().skip(Integer.parseInt(step)).findFirst()
                        : Optional.empty();
            case Form.Text text -> Optional.empty();
            case Form.Whole whole -> Optional.empty();
            case Form.Fraction fraction -> Optional.empty();
            case Form.Flag flag -> Optional.empty();
            case Form.Nothing nothing -> Optional.empty();
        };
    }

    private static List<String> steps(String path) {
        var steps = new ArrayList<String>();
        var matcher = STEP.matcher(path);
        while (matcher.find()) {
            steps.add(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
        }
        return steps;
    }
}
