package dev.noren.ports.form.application;

import dev.noren.ports.form.Form;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a form asks for: the rows that it takes, and the value that their answers make. */
sealed interface Asked {

    /** What is chosen where none of the words is meant. */
    String ANOTHER = "another";

    /** The rows, in order. */
    Stream<Entry> entries();

    /** The value, from the answers by path; empty where nothing was answered. */
    Optional<Form> value(Map<String, Form> answers);

    /** One row. */
    record One(Entry entry) implements Asked {

        @Override
        public Stream<Entry> entries() {
            return Stream.of(entry);
        }

        @Override
        public Optional<Form> value(Map<String, Form> answers) {
            return Optional.ofNullable(answers.get(entry.path()));
        }
    }

    /**
     * A list: each word that may be in it has a row of its own, answered by yes or no.
     *
     * @param always whether it is a list with nothing in it where nothing was answered
     */
    record Several(Map<String, Entry> byWord, boolean always) implements Asked {

        public Several {
            byWord = Collections.unmodifiableMap(new LinkedHashMap<>(byWord));
        }

        @Override
        public Stream<Entry> entries() {
            return byWord.values().stream();
        }

        @Override
        public Optional<Form> value(Map<String, Form> answers) {
            boolean answered = entries().anyMatch(entry -> answers.containsKey(entry.path()));
            var chosen = byWord.entrySet().stream()
                    .filter(each -> answers.get(each.getValue().path()) instanceof Form.Flag flag && flag.value())
                    .map(Map.Entry::getKey)
                    .toList();
            return answered || always ? Optional.of(Form.texts(chosen)) : Optional.empty();
        }
    }

    /** One word, or else facts, each in a row of its own. */
    record Either(Entry entry, String word, Group otherwise) implements Asked {

        @Override
        public Stream<Entry> entries() {
            return Stream.concat(Stream.of(entry), otherwise.entries());
        }

        @Override
        public Optional<Form> value(Map<String, Form> answers) {
            var facts = otherwise.value(answers);
            return chosen(answers)
                    .map(chosen -> chosen.equals(ANOTHER) ? facts.orElse(Form.Fields.NONE) : Form.text(chosen))
                    .or(() -> facts);
        }

        /** The rows that were answered though the word was chosen, which leaves nothing to say. */
        Stream<Entry> superfluous(Map<String, Form> answers) {
            boolean said = chosen(answers).equals(Optional.of(word));
            return said ? otherwise.entries().filter(each -> answers.containsKey(each.path())) : Stream.of();
        }

        /** The rows of which none was answered though facts are to be said in place of the word. */
        Stream<Entry> missing(Map<String, Form> answers) {
            boolean another = chosen(answers).equals(Optional.of(ANOTHER));
            boolean said = otherwise.entries().anyMatch(each -> answers.containsKey(each.path()));
            return another && !said ? otherwise.own() : Stream.of();
        }

        private Optional<String> chosen(Map<String, Form> answers) {
            return answers.get(entry.path()) instanceof Form.Text text ? Optional.of(text.value()) : Optional.empty();
        }
    }

    /** Facts by name. */
    record Group(Map<String, Asked> members) implements Asked {

        public Group {
            members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        }

        @Override
        public Stream<Entry> entries() {
            return members.values().stream().flatMap(Asked::entries);
        }

        @Override
        public Optional<Form> value(Map<String, Form> answers) {
            var values = new LinkedHashMap<String, Form>();
            members.forEach((name, asked) -> asked.value(answers).ifPresent(value -> values.put(name, value)));
            return values.isEmpty() ? Optional.empty() : Optional.of(Form.Fields.of(values));
        }

        /** The rows that take a fact each, and nothing that is made of several. */
        Stream<Entry> own() {
            return members.values().stream()
                    .flatMap(asked -> asked instanceof One one ? Stream.of(one.entry()) : Stream.of());
        }

        /** Every choice between a word and facts, however deep. */
        Stream<Either> eithers() {
            return members.values().stream().flatMap(Group::eithers);
        }

        private static Stream<Either> eithers(Asked asked) {
            return switch (asked) {
                case Either either ->
                    Stream.concat(Stream.of(either), either.otherwise().eithers());
                case Group group -> group.eithers();
                case One one -> Stream.of();
                case Several several -> Stream.of();
            };
        }
    }
}
