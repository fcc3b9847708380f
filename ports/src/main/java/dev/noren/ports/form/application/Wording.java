package dev.noren.ports.form.application;

import dev.noren.domain.fact.Words;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.Reader;
import dev.noren.ports.form.UnreadableException;
import dev.noren.ports.form.Yaml;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.NoSuchElementException;
import java.util.Optional;

/** What forms call things, in both languages; all of it stands in one file. */
final class Wording {

    private static final String FILE = "/dev/noren/application/words.yaml";
    private static final Form.Fields ALL = read();

    private Wording() {}

    private static Form.Fields read() {
        try (var stream = Wording.class.getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new IllegalStateException("no file " + FILE);
            }
            return (Form.Fields) Yaml.read(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (UnreadableException faulty) {
            throw new IllegalStateException(FILE, faulty);
        }
    }

    /** Everything, as it stands in the file. */
    static Form.Fields all() {
        return ALL;
    }

    /** What the form itself says under a name. */
    static Words said(String name) {
        return words(part("said"), name).orElseThrow(() -> new NoSuchElementException("no words for " + name));
    }

    /** The same with something filled in. */
    static Words said(String name, Words with) {
        var words = said(name);
        return new Words(words.ja().replace("%s", with.ja()), words.en().replace("%s", with.en()));
    }

    static Words said(String name, String with) {
        return said(name, new Words(with, with));
    }

    /** What is asked for at a path is called so. */
    static Words label(String path) {
        return words(asked(path), "label").orElseThrow(() -> new NoSuchElementException("no label for " + path));
    }

    /** How it is answered. */
    static Words note(String path) {
        return words(asked(path), "note").orElseThrow(() -> new NoSuchElementException("no note for " + path));
    }

    /** Whether it must be answered, where that does not follow from the fact alone. */
    static Optional<Words> mark(String path) {
        return words(asked(path), "mark");
    }

    private static Form.Fields asked(String path) {
        return nearest(part("asked"), path);
    }

    /** What a word is called that can be chosen at a path; the word itself where nothing better is known. */
    static Words word(String path, String word) {
        return words(nearest(part("words"), path), word).orElse(new Words(word, word));
    }

    /** What is written under the path, or else under the longest end of it. */
    private static Form.Fields nearest(Form.Fields fields, String path) {
        for (var end = path; ; end = end.substring(end.indexOf('.') + 1)) {
            if (fields.get(end).orElse(null) instanceof Form.Fields found) {
                return found;
            }
            if (end.indexOf('.') < 0) {
                return Form.Fields.NONE;
            }
        }
    }

    private static Form.Fields part(String name) {
        return (Form.Fields) ALL.get(name).orElseThrow();
    }

    private static Optional<Words> words(Form.Fields fields, String name) {
        return fields.get(name).flatMap(form -> Reader.read(Words.SHAPE, form).value());
    }
}
