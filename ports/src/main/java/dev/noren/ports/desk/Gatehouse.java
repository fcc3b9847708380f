package dev.noren.ports.desk;

import dev.noren.domain.fact.Sha256;
import dev.noren.domain.life.Actor;
import dev.noren.ports.driven.Store;
import dev.noren.ports.driven.Token;
import dev.noren.ports.driven.Token.Kind;
import dev.noren.ports.driving.Tokens;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Tokens over a store. A secret has 256 random bits, so one round of hashing keeps it; the tokens are few and asked for at
 * every request, so they are held in memory, and read again whenever one is issued or revoked.
 */
public final class Gatehouse implements Tokens {

    private final Store store;
    private final InstantSource clock;
    private final Supplier<String> secrets;
    private volatile Map<String, Token> byHash;

    /**
     * @param secrets gives a secret that nobody can guess, never the same twice
     */
    public Gatehouse(Store store, InstantSource clock, Supplier<String> secrets) {
        this.store = store;
        this.clock = clock;
        this.secrets = secrets;
        this.byHash = read();
    }

    private Map<String, Token> read() {
        return all().stream().collect(Collectors.toUnmodifiableMap(Token::hash, Function.identity()));
    }

    @Override
    public Issued issue(Actor by, String label, Optional<Duration> lasting) {
        return issue(by, Kind.BEARER, label, lasting);
    }

    @Override
    public Issued issueForRehearsals(String label) {
        return issue(Actor.SECRETARIAT, Kind.REHEARSALS, label, Optional.empty());
    }

    @Override
    public Issued issueForCalendar(Actor whose, String label, Optional<Duration> lasting) {
        return issue(whose, Kind.CALENDAR, label, lasting);
    }

    private Issued issue(Actor by, Kind kind, String label, Optional<Duration> lasting) {
        var now = clock.instant();
        var secret = secrets.get();
        var hash = Sha256.of(secret);
        var token =
                new Token(hash.substring(0, 12), hash, by, kind, label, now, lasting.map(now::plus), Optional.empty());
        keep(token);
        return new Issued(token, secret);
    }

    /** Reads the tokens again, since some were revoked elsewhere: whoever is erased has none. */
    public void refresh() {
        byHash = read();
    }

    /** One after the other: what is read last is what was kept last. */
    private synchronized void keep(Token token) {
        store.write(ledger -> {
                    ledger.keep(token);
                    return token;
                })
                .toCompletableFuture()
                .join();
        byHash = read();
    }

    @Override
    public Optional<Token> recognise(String secret) {
        return valid(secret).filter(token -> !token.calendar());
    }

    @Override
    public Optional<Token> recogniseCalendar(String secret) {
        return valid(secret).filter(Token::calendar);
    }

    private Optional<Token> valid(String secret) {
        return Optional.ofNullable(byHash.get(Sha256.of(secret))).filter(token -> token.validAt(clock.instant()));
    }

    @Override
    public Optional<Token> revoke(String id) {
        var found = all().stream().filter(token -> token.id().equals(id)).findFirst();
        var revoked = found.map(token -> token.revokedAt(clock.instant()));
        revoked.ifPresent(this::keep);
        return revoked;
    }

    @Override
    public List<Token> all() {
        return store.read(ledger -> ledger.tokens());
    }
}
