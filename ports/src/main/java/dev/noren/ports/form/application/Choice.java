package dev.noren.ports.form.application;

import dev.noren.domain.fact.Words;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.Reader;
import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * One of the answers from which one is chosen.
 *
 * @param word by which programs know it
 * @param value what it means
 */
record Choice(String word, Words label, Form value) {

    static Choice of(String word, Words label) {
        return new Choice(word, label, Form.text(word));
    }

    /** Whether that is what somebody wrote; nobody is held to the width or the case of letters. */
    boolean isMeantBy(String written) {
        var meant = plain(written);
        return Stream.of(label.ja(), label.en(), word).map(Choice::plain).anyMatch(meant::equals);
    }

    /** A text without what people do not tell apart. */
    static String plain(String text) {
        return Reader.normalised(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .toLowerCase(Locale.ROOT);
    }
}
