package dev.noren.domain.clause;

import java.util.Locale;

/**
 * One statement of a source document. Each document is one enum, so a rule names its law and the compiler checks it;
 * these enums are the project's only copy of the catalogue.
 */
public interface Clause {

    /** The constant's own name, as in {@code MISC_12}. */
    String name();

    /** The document in which the clause stands. */
    Document document();

    /** What is known of the clause beside its name. */
    Text text();

    /** The clause's id as everybody writes it, as in {@code MALL24-MISC-12}. */
    default String id() {
        return document().name() + "-" + name().replace('_', '-');
    }

    /** Whether the document says "as a rule", so that the secretariat may waive the clause for one case. */
    default boolean waivable() {
        return text().waiving() == Waiving.WAIVABLE;
    }

    /** A summary in our own words, in Japanese for {@link Locale#JAPANESE}, otherwise in English. */
    default String says(Locale language) {
        return language.getLanguage().equals(Locale.JAPANESE.getLanguage()) ? text().ja() : text().en();
    }

    /**
     * What the catalogue tells of a clause.
     *
     * @param place where the statement stands in the source, in the source's own section words
     * @param ja the statement in Japanese, in our own words
     * @param en the statement in English, in our own words
     */
    record Text(Kind kind, Enforced enforced, Waiving waiving, String place, String ja, String en) {}
}
