package dev.noren.adapters.http;

import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.FactType;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.fact.Flaw;
import dev.noren.domain.fact.Schema;
import dev.noren.domain.life.Actor;
import dev.noren.domain.life.Role;
import java.time.Duration;
import java.util.Optional;

/** What is said of a token that is wanted. */
final class TokenWish {

    private static final Fact<Role> ROLE = Fact.of("role", FactType.oneOf(Role.class));
    private static final Fact<String> NAME = Fact.of("name", new FactType.Handle(FactType.Handle.What.OTHER));
    static final Fact<String> LABEL = Fact.of("label", FactType.line());
    /** For how many days it is of use; for ever unless given. */
    static final Fact<Long> DAYS = Fact.of("days", new FactType.Whole(1, 3_650));

    static final Schema WANTED = Schema.of(ROLE, LABEL).orNot(NAME, DAYS);

    private TokenWish() {}

    /** For whom a token is wanted: the secretariat has no name, everybody else has one. */
    static Actor actor(Facts wanted) {
        var role = wanted.need(ROLE);
        var name = wanted.get(NAME);
        if (role == Role.CLOCK) {
            throw TroubleException.unreadable(ROLE.name(), Flaw.NOT_ONE_OF);
        }
        if (name.isPresent() == (role == Role.SECRETARIAT)) {
            throw TroubleException.unreadable(NAME.name(), name.isPresent() ? Flaw.UNKNOWN_FIELD : Flaw.REQUIRED);
        }
        return new Actor(role, name.orElse(""));
    }

    static Optional<Duration> lasting(Facts wanted) {
        return wanted.get(DAYS).map(Duration::ofDays);
    }
}
