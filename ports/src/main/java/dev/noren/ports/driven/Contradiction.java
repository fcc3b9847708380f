package dev.noren.ports.driven;

import java.util.Optional;

/**
 * Two things that are kept do not go together.
 *
 * @param record the number of the first record that something is wrong with, or with what goes with it
 * @param what is wrong
 * @param expected what would go together with everything else
 * @param found what stands there
 */
public record Contradiction(long record, String what, String expected, String found) {

    /** Where it was come upon. */
    public static final class Found extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final transient Contradiction contradiction;

        public Found(Contradiction contradiction) {
            super(contradiction.toString());
            this.contradiction = contradiction;
        }

        public Contradiction contradiction() {
            return contradiction;
        }
    }

    private static String said(Object value) {
        return value instanceof Optional<?> optional
                ? optional.map(String::valueOf).orElse("none")
                : String.valueOf(value);
    }

    /** @throws Found where both are not the same */
    public static void unlessEqual(long record, String what, Object expected, Object found) {
        if (!expected.equals(found)) {
            throw new Found(new Contradiction(record, what, said(expected), said(found)));
        }
    }
}
