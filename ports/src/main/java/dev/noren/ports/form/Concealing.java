package dev.noren.ports.form;

import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.FactType;
import dev.noren.domain.fact.Schema;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Puts tokens into a tree in place of its personal values, and the values back. A token stands under a name that no payload
 * can hold, so that nobody can pass one off as a value.
 */
public final class Concealing {

    /** Under it stands a token; no field that can be read bears such a name. */
    static final String TOKEN = "(personal)";

    private Concealing() {}

    /**
     * The tree with a token for each value of a personal fact; and, since nobody knows what it says, for whatever the schema
     * cannot read: the whole of a field, and all unknown fields as one.
     *
     * @param token takes a value and gives its token
     */
    public static Form.Fields conceal(Schema schema, Form.Fields tree, Function<Form, String> token) {
        var kept = new LinkedHashMap<String, Form>();
        var unknown = new LinkedHashMap<String, Form>();
        tree.values()
                .forEach((name, value) -> schema.named(name)
                        .ifPresentOrElse(
                                fact -> kept.put(
                                        name, read(fact, value) ? concealed(fact, value, token) : hidden(value, token)),
                                () -> unknown.put(name, value)));
        if (!unknown.isEmpty()) {
            kept.put(TOKEN, Form.text(token.apply(Form.Fields.of(unknown))));
        }
        return Form.Fields.of(kept);
    }

    /** A token in place of a text that is none of the words or names that can stand where it stands. */
    public static String conceal(String text, Function<Form, String> token) {
        return TOKEN + " " + token.apply(Form.text(text));
    }

    /** A word or name as it is, and what was concealed in the place of one as it was; {@link Fact#ERASED} if it was erased. */
    public static String reveal(String text, Function<String, Optional<Form>> values) {
        return text.startsWith(TOKEN)
                ? values.apply(text.substring(TOKEN.length() + 1))
                        .map(value -> ((Form.Text) value).value())
                        .orElse(Fact.ERASED)
                : text;
    }

    /** A tree with everything that was put apart in its place again. */
    public static Form.Fields reveal(Form.Fields tree, Function<String, Form> values) {
        var revealed = new LinkedHashMap<String, Form>();
        tree.values().forEach((name, value) -> {
            if (!name.equals(TOKEN)) {
                revealed.put(name, revealed(value, values));
            } else if (values.apply(((Form.Text) value).value()) instanceof Form.Fields unknown) {
                revealed.putAll(unknown.values());
            }
        });
        return Form.Fields.of(revealed);
    }

    /** Whether a tree had fields that nobody knows what to do with, which were put apart as one. */
    public static boolean hidesFields(Form.Fields tree) {
        return tree.get(TOKEN).isPresent();
    }

    private static Form revealed(Form form, Function<String, Form> values) {
        return switch (form) {
            case Form.Fields fields
            when fields.values().size() == 1 && token(fields).isPresent() ->
                values.apply(token(fields).get());
            case Form.Fields fields -> reveal(fields, values);
            case Form.Items items ->
                Form.items(items.values().stream()
                        .map(item -> revealed(item, values))
                        .toList());
            default -> form;
        };
    }

    /** The token that stands in place of a text; empty where the text stands there itself. */
    public static Optional<String> token(String text) {
        return text.startsWith(TOKEN + " ") ? Optional.of(text.substring(TOKEN.length() + 1)) : Optional.empty();
    }

    /** Finds every token under which something was put apart, however deep it stands. */
    public static void tokens(Form form, Set<String> found) {
        switch (form) {
            case Form.Fields fields ->
                fields.values().forEach((name, value) -> {
                    if (name.equals(TOKEN) && value instanceof Form.Text token) {
                        found.add(token.value());
                    } else {
                        tokens(value, found);
                    }
                });
            case Form.Items items -> items.values().forEach(item -> tokens(item, found));
            default -> {}
        }
    }

    /**
     * Finds every text that was put apart under one of these names, alone or in something that was put apart as a whole.
     *
     * @param values the value of a token; empty where it has been erased
     */
    public static void said(Form form, Set<String> names, Function<String, Optional<Form>> values, Set<String> found) {
        switch (form) {
            case Form.Fields fields ->
                fields.values().forEach((name, value) -> {
                    if (name.equals(TOKEN) && value instanceof Form.Text token) {
                        values.apply(token.value()).ifPresent(all -> texts(all, "", names, found));
                    } else if (names.contains(name) && token(value).isPresent()) {
                        token(value).flatMap(values).ifPresent(said -> texts(said, name, names, found));
                    } else {
                        said(value, names, values, found);
                    }
                });
            case Form.Items items -> items.values().forEach(item -> said(item, names, values, found));
            default -> {}
        }
    }

    private static void texts(Form form, String under, Set<String> names, Set<String> found) {
        switch (form) {
            case Form.Fields fields -> fields.values().forEach((name, value) -> texts(value, name, names, found));
            case Form.Items items -> items.values().forEach(item -> texts(item, under, names, found));
            case Form.Text text when names.contains(under) && !text.value().isBlank() -> found.add(text.value());
            default -> {}
        }
    }

    private static boolean read(Fact<?> fact, Form value) {
        // whatever is no name is looked for among the cases too, and not found
        boolean noName = fact.type() instanceof FactType.Handle
                && value instanceof Form.Text text
                && !Reader.isReference(text.value());
        return value instanceof Form.Nothing || !noName && Reader.reads(fact.type(), value);
    }

    private static Form concealed(Fact<?> fact, Form value, Function<Form, String> token) {
        if (value instanceof Form.Nothing) {
            return value;
        }
        boolean ofNobody = value instanceof Form.Text text && fact.tellsOfNobody(text.value());
        return fact.isPersonal() && !ofNobody
                ? hidden(value, token)
                : inside(fact.type(), value, (inner, fields) -> conceal(inner, fields, token));
    }

    private static Form.Fields hidden(Form value, Function<Form, String> token) {
        return Form.Fields.NONE.with(TOKEN, Form.text(token.apply(value)));
    }

    /**
     * The tree with its personal values. One that has been erased is missing, and where it must not be, the agreed word
     * ({@link Fact#ERASED}) stands in its place.
     *
     * @param tree what {@link #conceal} made by the same schema
     * @param values the value of a token; empty where it has been erased
     */
    public static Form.Fields reveal(Schema schema, Form.Fields tree, Function<String, Optional<Form>> values) {
        var revealed = new LinkedHashMap<String, Form>();
        tree.values().forEach((name, value) -> {
            if (name.equals(TOKEN) && value instanceof Form.Text token) {
                values.apply(token.value()).ifPresent(all -> revealed.putAll(((Form.Fields) all).values()));
            } else {
                value(schema, name, value, values).ifPresent(put -> revealed.put(name, put));
            }
        });
        return Form.Fields.of(revealed);
    }

    private static Optional<Form> value(
            Schema schema, String name, Form value, Function<String, Optional<Form>> values) {
        var fact = schema.named(name);
        if (fact.isEmpty()) {
            return Optional.of(value);
        }
        return token(value)
                .map(token -> values.apply(token)
                        .or(() -> Optional.of(Form.text(Fact.ERASED))
                                .filter(any -> schema.required().contains(fact.get()))))
                .orElseGet(() -> Optional.of(
                        inside(fact.get().type(), value, (inner, fields) -> reveal(inner, fields, values))));
    }

    private static Optional<String> token(Form value) {
        return value instanceof Form.Fields fields
                ? fields.get(TOKEN).filter(Form.Text.class::isInstance).map(form -> ((Form.Text) form).value())
                : Optional.empty();
    }

    /** What is done to each group of facts inside a value. */
    private interface Step {
        Form.Fields to(Schema schema, Form.Fields fields);
    }

    private static Form inside(FactType<?> type, Form form, Step step) {
        return switch (type) {
            case FactType.Group group when form instanceof Form.Fields fields -> step.to(group.schema(), fields);
            case FactType.Shaped<?> shaped
            when form instanceof Form.Fields fields -> step.to(shaped.shape().schema(), fields);
            case FactType.WordOr<?> wordOr -> inside(wordOr.otherwise(), form, step);
            case FactType.ListOf<?> list
            when form instanceof Form.Items items ->
                Form.items(items.values().stream()
                        .map(each -> inside(list.of(), each, step))
                        .toList());
            case FactType.Named<?> named
            when form instanceof Form.Fields fields -> {
                var values = new LinkedHashMap<String, Form>();
                fields.values().forEach((name, value) -> values.put(name, inside(named.of(), value, step)));
                yield Form.Fields.of(values);
            }
            default -> form;
        };
    }
}
