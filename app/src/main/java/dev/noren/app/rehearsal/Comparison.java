package dev.noren.app.rehearsal;

import dev.noren.ports.form.Form;
import dev.noren.ports.form.Json;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Holds what is expected against what was found: a part against the whole. */
final class Comparison {

    private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\S+");

    private Comparison() {}

    /** What does not match, one line each; empty where everything does. */
    static List<String> mismatches(Form.Fields expected, Form.Fields found) {
        var lines = new ArrayList<String>();
        expected.values().forEach((name, value) -> {
            if (name.equals("not")) {
                if (value instanceof Form.Fields unwanted && matches(unwanted, found)) {
                    lines.add("expected not " + Json.canonical(unwanted) + ", found just that");
                }
            } else if (!holds(name, value, found)) {
                lines.add("expected " + name + ": " + Json.canonical(value) + ", found " + shown(name, found));
            }
        });
        return lines;
    }

    private static boolean matches(Form.Fields expected, Form.Fields found) {
        return expected.values().entrySet().stream().allMatch(entry -> holds(entry.getKey(), entry.getValue(), found));
    }

    /** Where several fields cannot be used, any of them answers to {@code field}. */
    private static boolean holds(String name, Form expected, Form.Fields found) {
        if (name.equals("field") && found.get("fields").orElse(null) instanceof Form.Items fields) {
            return fields.values().stream().anyMatch(field -> matches(expected, field));
        }
        return found.get(name).filter(value -> matches(expected, value)).isPresent()
                || expected instanceof Form.Items items
                        && items.values().isEmpty()
                        && found.get(name).isEmpty();
    }

    private static boolean matches(Form expected, Form found) {
        return switch (expected) {
            case Form.Fields part -> found instanceof Form.Fields whole && matches(part, whole);
            case Form.Items part -> found instanceof Form.Items whole && contained(part.values(), whole.values());
            case Form.Text text -> text.value().equals(said(found)) || sameInstant(text.value(), said(found));
            case Form.Whole whole -> found instanceof Form.Whole other && other.value() == whole.value();
            case Form.Flag flag -> found instanceof Form.Flag other && other.value() == flag.value();
            case Form.Fraction fraction -> fraction.written().equals(said(found));
            case Form.Nothing nothing -> found instanceof Form.Nothing;
        };
    }

    /** An instant is the same with whichever offset it is written. */
    private static boolean sameInstant(String expected, String found) {
        var instant = instant(expected);
        return instant.isPresent() && instant.equals(instant(found));
    }

    private static Optional<Instant> instant(String text) {
        if (!INSTANT.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    /** Each expected item matches an item of its own. */
    private static boolean contained(List<Form> part, List<Form> whole) {
        var left = new ArrayList<>(whole);
        for (var item : part) {
            var match = left.stream().filter(found -> matches(item, found)).findFirst();
            if (match.isEmpty()) {
                return false;
            }
            left.remove(match.get());
        }
        return true;
    }

    /** A text, or what goes by it: next steps are known by their names. */
    private static String said(Form found) {
        return switch (found) {
            case Form.Text text -> text.value();
            case Form.Fields fields ->
                fields.get("name")
                        .filter(Form.Text.class::isInstance)
                        .map(name -> ((Form.Text) name).value())
                        .orElse("");
            case Form other -> "";
        };
    }

    private static String shown(String name, Form.Fields found) {
        Optional<Form> value = found.get(name);
        return value.map(Json::canonical).orElse("none");
    }
}
