package dev.noren.domain.fact;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** An enum value that the outside writes as a word of the vocabulary, as in {@code none-offered}. */
public interface Word {

    String name();

    /** The constant's name in small letters with hyphens. */
    default String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The one of these that is written so; empty where none is. */
    static <W extends Word> Optional<W> among(W[] values, String written) {
        return Arrays.stream(values)
                .filter(value -> value.word().equals(written))
                .findFirst();
    }

    /**
     * The one of these that is written so.
     *
     * @throws IllegalArgumentException where none is
     */
    static <W extends Word> W of(W[] values, String written) {
        return among(values, written).orElseThrow(() -> new IllegalArgumentException("unknown word: " + written));
    }
}
