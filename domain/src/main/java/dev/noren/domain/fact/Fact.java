package dev.noren.domain.fact;

import java.util.Set;

/**
 * A named thing that can be known: of a company, of a product, in a command's payload, in an answer. Readers, writers,
 * {@code missing} and what-if share these constants, so that a name is written down once.
 *
 * <p>Two facts are the same only if they are the same object.
 */
public final class Fact<T> {

    /** What is read where a personal value was that has been erased and must not be missing. */
    public static final String ERASED = "erased";

    private final String name;
    private final FactType<T> type;
    private final boolean personal;
    private final boolean forGood;
    private final Set<String> ofNobody;
    final int hash;

    private Fact(String name, FactType<T> type, boolean personal, boolean forGood, Set<String> ofNobody) {
        this.forGood = forGood;
        this.name = name;
        this.type = type;
        this.personal = personal;
        this.ofNobody = ofNobody;
        this.hash = name.hashCode() * 0x9E3779B9 >>> 8;
    }

    public static <T> Fact<T> of(String name, FactType<T> type) {
        return new Fact<>(name, type, false, false, Set.of());
    }

    /**
     * A fact that tells who a person is, or may: whatever people write in their own words. No rule reads it, and the log keeps
     * no more than its salted hash.
     *
     * @param ofNobody words that tell of nobody and that a rule may read; the log keeps them as they are
     * @throws IllegalArgumentException where {@link #ERASED} could not be read in its place
     */
    public static <T> Fact<T> personal(String name, FactType<T> type, String... ofNobody) {
        if (!(type instanceof FactType.Text || type instanceof FactType.Anything)) {
            throw new IllegalArgumentException("cannot be erased: " + name);
        }
        return new Fact<>(name, type, true, false, Set.of(ofNobody));
    }

    /**
     * A fact in people's own words that the log keeps for good, since it was accepted that it names nobody; in an order that is
     * refused it is personal.
     */
    public static Fact<String> keptForGood(String name, FactType<String> type) {
        return new Fact<>(name, type, false, true, Set.of());
    }

    /** The same as it is in an order that is refused. */
    Fact<T> refused() {
        return forGood ? new Fact<>(name, type, true, false, ofNobody) : this;
    }

    /** The name as everybody writes it. */
    public String name() {
        return name;
    }

    public FactType<T> type() {
        return type;
    }

    public boolean isPersonal() {
        return personal;
    }

    /** Whether a text in its place is one of the words that tell of nobody. */
    public boolean tellsOfNobody(String text) {
        return ofNobody.contains(text);
    }

    @Override
    public String toString() {
        return name;
    }
}
