package dev.noren.domain.fact;

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
    final int hash;

    private Fact(String name, FactType<T> type, boolean personal) {
        this.name = name;
        this.type = type;
        this.personal = personal;
        this.hash = name.hashCode() * 0x9E3779B9 >>> 8;
    }

    public static <T> Fact<T> of(String name, FactType<T> type) {
        return new Fact<>(name, type, false);
    }

    /**
     * A fact that tells who a person is. No rule reads it, and the log keeps no more than its salted hash.
     *
     * @throws IllegalArgumentException where {@link #ERASED} could not be read in its place
     */
    public static <T> Fact<T> personal(String name, FactType<T> type) {
        if (!(type instanceof FactType.Text || type instanceof FactType.Anything)) {
            throw new IllegalArgumentException("cannot be erased: " + name);
        }
        return new Fact<>(name, type, true);
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

    @Override
    public String toString() {
        return name;
    }
}
