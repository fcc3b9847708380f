package dev.noren.domain.ruling;

import dev.noren.domain.fact.Word;
import java.util.Collection;
import java.util.Comparator;

/** What a ruling rests on, from the strongest to the weakest. */
public enum Basis implements Word {
    /** The text says it. */
    EXPRESS,
    /** It is our reading of the text. */
    IMPLIED,
    /** The text does not say; a person decides. */
    SILENT;

    /** The weakest of them; express where there is none. */
    public static Basis weakest(Collection<Basis> all) {
        return all.stream().max(Comparator.naturalOrder()).orElse(EXPRESS);
    }
}
