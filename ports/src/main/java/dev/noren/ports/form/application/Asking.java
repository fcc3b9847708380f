package dev.noren.ports.form.application;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.FactType;
import dev.noren.domain.fact.Flaw;
import dev.noren.domain.fact.Schema;
import dev.noren.domain.fact.Word;
import dev.noren.domain.fact.Words;
import dev.noren.domain.life.Payload;
import dev.noren.ports.form.Form;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Makes rows of facts: what can be chosen, and what one has to say, follow from a fact's type. */
final class Asking {

    private static final List<Choice> YES_OR_NO = List.of(
            new Choice("true", Wording.said("yes"), Form.flag(true)),
            new Choice("false", Wording.said("no"), Form.flag(false)));
    private static final String HOME = "JP";

    private final Map<String, List<Clause>> grounds;

    /** @param grounds for the sake of which clauses something is asked, by its path */
    Asking(Map<String, List<Clause>> grounds) {
        this.grounds = grounds;
    }

    /** What a fact takes. */
    Asked of(String path, Fact<?> fact, boolean needed) {
        return of(path, fact.type(), needed);
    }

    private Asked of(String path, FactType<?> type, boolean needed) {
        return switch (type) {
            case FactType.ListOf<?>(FactType.OneOf<?> words) -> several(path, words);
            case FactType.WordOr<?>(var word, FactType.Group(var schema)) ->
                new Asked.Either(
                        entry(path, type, needed, wordOrAnother(path, word)), word, group(path, schema, false));
            case FactType.Group(var schema) -> group(path, schema, needed);
            case FactType.Shaped<?>(var shape) -> group(path, shape.schema(), needed);
            default -> new Asked.One(entry(path, type, needed, choices(path, type)));
        };
    }

    private Asked.Group group(String path, Schema schema, boolean needed) {
        var members = new LinkedHashMap<String, Asked>();
        schema.all()
                .forEach(fact -> members.put(
                        fact.name(),
                        of(
                                path + "." + fact.name(),
                                fact,
                                needed && schema.required().contains(fact))));
        return new Asked.Group(members);
    }

    private Entry entry(String path, FactType<?> type, boolean needed, List<Choice> choices) {
        return new Entry(path, type, needed, Wording.label(path), Wording.note(path), choices, groundsOf(path));
    }

    /** What is asked inside of something is asked for the same sake, unless it has one of its own. */
    private List<Clause> groundsOf(String path) {
        var own = grounds.get(path);
        int end = path.lastIndexOf('.');
        return own == null && end >= 0 ? groundsOf(path.substring(0, end)) : Objects.requireNonNullElse(own, List.of());
    }

    private Asked several(String path, FactType.OneOf<?> words) {
        var byWord = new LinkedHashMap<String, Entry>();
        words(words).forEach(word -> {
            var label = Wording.label(path);
            var which = Wording.word(path, word);
            byWord.put(
                    word,
                    new Entry(
                            path + "." + word,
                            FactType.flag(),
                            false,
                            new Words(label.ja() + "：" + which.ja(), label.en() + ": " + which.en()),
                            Wording.note(path),
                            YES_OR_NO,
                            groundsOf(path)));
        });
        return new Asked.Several(byWord, false);
    }

    /** Each clause that is to be declared, answered by yes or no. */
    static Asked declarations(List<Clause> clauses) {
        var byId = new LinkedHashMap<String, Entry>();
        for (var clause : clauses) {
            var text = clause.text();
            byId.put(
                    clause.id(),
                    new Entry(
                            Payload.DECLARE.name() + "." + clause.id(),
                            FactType.flag(),
                            true,
                            new Words(clause.id(), clause.id()),
                            new Words(text.ja(), text.en()),
                            YES_OR_NO,
                            List.of(clause)));
        }
        return new Asked.Several(byId, true);
    }

    private static List<Choice> wordOrAnother(String path, String word) {
        return Stream.of(word, Asked.ANOTHER)
                .map(each -> Choice.of(each, Wording.word(path, each)))
                .toList();
    }

    private static List<Choice> choices(String path, FactType<?> type) {
        return switch (type) {
            case FactType.Flag flag -> YES_OR_NO;
            case FactType.OneOf<?> words ->
                words(words)
                        .map(word -> Choice.of(word, Wording.word(path, word)))
                        .toList();
            case FactType.Code<?> code -> codes(path, code);
            default -> List.of();
        };
    }

    private static Stream<String> words(FactType.OneOf<?> words) {
        return Stream.of(words.words().getEnumConstants()).map(Word::word);
    }

    /** Countries by the names that they have in both languages, Japan first; other codes by what is written of them. */
    private static <T> List<Choice> codes(String path, FactType.Code<T> code) {
        var all = code.all().get().stream().map(code.write()::apply);
        return code.flaw() == Flaw.NOT_A_COUNTRY
                ? all.sorted(Comparator.comparing((String country) -> !country.equals(HOME)))
                        .map(country -> Choice.of(country, country(country)))
                        .toList()
                : all.map(each -> Choice.of(each, Wording.word(path, each))).toList();
    }

    private static Words country(String code) {
        var country = Locale.of("", code);
        return new Words(
                country.getDisplayCountry(Locale.JAPANESE) + "（" + code + "）",
                country.getDisplayCountry(Locale.ENGLISH) + " (" + code + ")");
    }
}
