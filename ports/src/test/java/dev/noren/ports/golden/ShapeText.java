package dev.noren.ports.golden;

import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.FactType;
import dev.noren.domain.fact.Schema;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** A schema in words, a line for each fact: {@code ?} may be missing, {@code *} is personal. */
final class ShapeText {

    private ShapeText() {}

    static String of(Schema schema) {
        return lines(schema, "");
    }

    private static String lines(Schema schema, String indent) {
        return schema.all()
                .sorted((one, other) -> one.name().compareTo(other.name()))
                .map(fact -> indent + fact.name() + (schema.required().contains(fact) ? "" : "?")
                        + (fact.isPersonal() ? "*" : "") + ": " + type(fact.type(), indent + "  ") + "\n")
                .collect(Collectors.joining());
    }

    private static String type(FactType<?> type, String indent) {
        return switch (type) {
            case FactType.Text text -> "text to " + text.longest();
            case FactType.Handle handle -> "name of " + handle.what().word();
            case FactType.Whole whole -> "whole number from " + whole.least() + " to " + whole.most();
            case FactType.Flag flag -> "flag";
            case FactType.Date date -> "date";
            case FactType.Moment moment -> "instant";
            case FactType.Month month -> "month";
            case FactType.OneOf<?> words -> "one of " + vocabulary(words);
            case FactType.Code<?> code -> "code, else " + code.flaw().word();
            case FactType.ListOf<?> list -> "list of " + type(list.of(), indent);
            case FactType.Named<?> named -> "by name " + type(named.of(), indent);
            case FactType.Group group -> group(group.schema(), indent);
            case FactType.WordOr<?> wordOr -> "'" + wordOr.word() + "' or " + type(wordOr.otherwise(), indent);
            case FactType.Shaped<?> shaped -> group(shaped.shape().schema(), indent);
            case FactType.Anything anything -> "anything";
        };
    }

    private static String group(Schema schema, String indent) {
        return ("group\n" + lines(schema, indent)).stripTrailing();
    }

    static String vocabulary(FactType.OneOf<?> words) {
        return words.words().getSimpleName();
    }

    /** Shows every vocabulary that a schema takes words from. */
    static void vocabularies(Schema schema, Consumer<FactType.OneOf<?>> show) {
        schema.all().map(Fact::type).forEach(type -> vocabularies(type, show));
    }

    private static void vocabularies(FactType<?> type, Consumer<FactType.OneOf<?>> show) {
        switch (type) {
            case FactType.OneOf<?> words -> show.accept(words);
            case FactType.ListOf<?> list -> vocabularies(list.of(), show);
            case FactType.Named<?> named -> vocabularies(named.of(), show);
            case FactType.WordOr<?> wordOr -> vocabularies(wordOr.otherwise(), show);
            case FactType.Group group -> vocabularies(group.schema(), show);
            case FactType.Shaped<?> shaped -> vocabularies(shaped.shape().schema(), show);
            default -> {
                // a value with no words in it
            }
        }
    }
}
