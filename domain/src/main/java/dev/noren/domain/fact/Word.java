package dev.noren.domain.fact;

import java.util.Locale;

/** An enum value that the outside writes as a word of the vocabulary, as in {@code none-offered}. */
public interface Word {

    String name();

    /** The constant's name in small letters with hyphens. */
    default String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
