package dev.noren.domain.ruling;

/** Kleene's three truth values. */
public enum Tri {
    MET,
    UNMET,
    UNKNOWN;

    public static Tri of(boolean met) {
        return met ? MET : UNMET;
    }

    public Tri or(Tri other) {
        return this == MET || other == MET ? MET : this == UNMET ? other : other == UNMET ? this : UNKNOWN;
    }

    public Tri and(Tri other) {
        return this == UNMET || other == UNMET ? UNMET : this == MET ? other : other == MET ? this : UNKNOWN;
    }

    public Tri not() {
        return switch (this) {
            case MET -> UNMET;
            case UNMET -> MET;
            case UNKNOWN -> UNKNOWN;
        };
    }
}
