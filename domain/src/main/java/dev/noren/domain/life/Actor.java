package dev.noren.domain.life;

import dev.noren.domain.ruling.Subject;
import java.util.Optional;

/**
 * Who acts.
 *
 * @param name which company or buyer; empty for the secretariat and the clock
 */
public record Actor(Role role, String name) {

    public static final Actor SECRETARIAT = new Actor(Role.SECRETARIAT, "");
    public static final Actor CLOCK = new Actor(Role.CLOCK, "");

    public static Actor company(String name) {
        return new Actor(Role.COMPANY, name);
    }

    public static Actor buyer(String name) {
        return new Actor(Role.BUYER, name);
    }

    public boolean is(Role other) {
        return role == other;
    }

    /** The company or buyer that acts; empty for the secretariat and the clock. */
    public Optional<Subject> subject() {
        return switch (role) {
            case COMPANY -> Optional.of(Subject.company(name));
            case BUYER -> Optional.of(Subject.buyer(name));
            case SECRETARIAT, CLOCK -> Optional.empty();
        };
    }

    /** Written as {@code secretariat}, {@code company sakura}, {@code buyer hanmart}, {@code clock}. */
    @Override
    public String toString() {
        return name.isEmpty() ? role.word() : role.word() + " " + name;
    }
}
