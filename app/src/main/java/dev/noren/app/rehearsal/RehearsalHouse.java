package dev.noren.app.rehearsal;

import dev.noren.domain.edition.Edition;
import dev.noren.ports.desk.Gatehouse;
import dev.noren.ports.desk.Noren;
import dev.noren.ports.desk.edition.EditionFiles;
import dev.noren.ports.driven.Buyers;
import dev.noren.ports.driven.Letters;
import dev.noren.ports.driven.Store;
import dev.noren.ports.driven.Token;
import dev.noren.ports.driving.Desk;
import dev.noren.ports.driving.Stage;
import dev.noren.ports.driving.Tokens;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.Form.Fields;
import dev.noren.ports.form.Place;
import dev.noren.ports.form.UnreadableException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * A server's kernel that rehearsals may empty. Its clock stands still until it is moved, and is written down where the cases
 * are kept: a story goes on after the server was killed. Safe for use by several threads.
 */
public final class RehearsalHouse implements Stage, AutoCloseable {

    private static final String CLOCK = "clock";

    private final Ground ground;
    private final Letters letters;
    private final Buyers buyers;
    private final Supplier<String> secrets;
    private volatile Instant clock;
    private volatile Floor floor;

    /** Where a store can stand. */
    public interface Ground {

        /** The store that stands there; a new one where none does. */
        Store open();

        /** Removes the store, which is closed. */
        void clear();
    }

    /** What stands at present. */
    private record Floor(Store store, Desk desk, Tokens tokens) {}

    /** Goes on where the story was that is kept there. */
    public RehearsalHouse(Ground ground, Letters letters, Buyers buyers, Supplier<String> secrets) {
        this.ground = ground;
        this.letters = letters;
        this.buyers = buyers;
        this.secrets = secrets;
        var store = ground.open();
        this.clock =
                store.read(ledger -> ledger.remark(CLOCK).map(Instant::parse).orElseGet(ledger::latest));
        this.floor = floor(store, EditionFiles.builtIn());
    }

    private Floor floor(Store store, List<Edition> editions) {
        var tokens = new Gatehouse(store, () -> clock, secrets);
        var desk = Noren.with(store)
                .whenErased(tokens::refresh)
                .clock(() -> clock)
                .letters(letters)
                .buyers(buyers)
                .editions(editions)
                .build();
        return new Floor(store, desk, tokens);
    }

    /** The desk that stands at present, through every emptying. */
    public Desk desk() {
        return new MovingDesk(() -> floor.desk());
    }

    /** The tokens, which stay through every emptying. */
    public Tokens tokens() {
        return new MovingTokens(() -> floor.tokens());
    }

    @Override
    public synchronized Fields begin(Fields written) throws UnreadableException {
        var scene = SceneReader.read(written, Casting.by(buyers));
        tryOut(scene);
        var tokens = floor.tokens().all();
        floor.store().close();
        ground.clear();
        clock = scene.clock();
        var store = ground.open();
        writeDown(store, tokens);
        floor = floor(store, Scenery.editions(scene));
        return laidOut(scene);
    }

    /** Before anything is emptied, lays everything out where nothing is kept. */
    private void tryOut(Scene scene) throws UnreadableException {
        try {
            var desk = Noren.inMemory()
                    .clock(scene::clock)
                    .letters(letters)
                    .buyers(buyers)
                    .editions(Scenery.editions(scene))
                    .build();
            new Scenery(desk).layOut(scene.given());
        } catch (IllegalArgumentException impossible) {
            throw UnreadableException.at(Place.NOWHERE, String.valueOf(impossible.getMessage()));
        }
    }

    private Fields laidOut(Scene scene) {
        var ids = new Scenery(floor.desk()).layOut(scene.given());
        Map<String, Form> listings = new LinkedHashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            listings.put(scene.given().listings().get(i), Form.text(ids.get(i)));
        }
        return Fields.NONE.with(CLOCK, written(clock)).with("listings", Fields.of(listings));
    }

    @Override
    public synchronized void moveTo(Instant at) {
        if (at.isBefore(clock)) {
            throw new IllegalArgumentException("back from " + clock + " to " + at);
        }
        clock = at;
        writeDown(floor.store(), List.of());
        floor.desk().passTime().toCompletableFuture().join();
    }

    private void writeDown(Store store, List<Token> tokens) {
        store.write(ledger -> {
                    ledger.remark(CLOCK, clock.toString());
                    tokens.forEach(ledger::keep);
                    return clock;
                })
                .toCompletableFuture()
                .join();
    }

    private static Form written(Instant at) {
        return Form.text(at.toString());
    }

    @Override
    public void close() {
        floor.store().close();
    }
}
