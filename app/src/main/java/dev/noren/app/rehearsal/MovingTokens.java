package dev.noren.app.rehearsal;

import dev.noren.domain.life.Actor;
import dev.noren.ports.driven.Token;
import dev.noren.ports.driving.Tokens;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The tokens of the store that stands whenever somebody shows one. */
record MovingTokens(Supplier<Tokens> present) implements Tokens {

    @Override
    public Issued issue(Actor by, String label, Optional<Duration> lasting) {
        return present.get().issue(by, label, lasting);
    }

    @Override
    public Issued issueForRehearsals(String label) {
        return present.get().issueForRehearsals(label);
    }

    @Override
    public Issued issueForCalendar(Actor whose, String label, Optional<Duration> lasting) {
        return present.get().issueForCalendar(whose, label, lasting);
    }

    @Override
    public Optional<Token> recogniseCalendar(String secret) {
        return present.get().recogniseCalendar(secret);
    }

    @Override
    public Optional<Token> recognise(String secret) {
        return present.get().recognise(secret);
    }

    @Override
    public Optional<Token> revoke(String id) {
        return present.get().revoke(id);
    }

    @Override
    public List<Token> all() {
        return present.get().all();
    }
}
