package dev.noren.app.serving;

import dev.noren.adapters.sqlite.SqliteStore;
import dev.noren.app.remote.RemoteServer;
import dev.noren.domain.life.Actor;
import dev.noren.ports.desk.Gatehouse;
import dev.noren.ports.driven.Store;
import dev.noren.ports.driving.TokenForm;
import dev.noren.ports.driving.Tokens;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.Form.Fields;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Where an operator issues and revokes tokens: at a file, or at a running server. */
public interface TokenOffice extends AutoCloseable {

    /** The tokens, as {@link TokenForm} shows them. */
    List<Fields> all();

    /** A new token, with the {@code token} that its bearer sends. */
    Fields issue(Actor by, String label, Optional<Integer> days);

    /** Whether there was one of that id to take out of use. */
    boolean revoke(String id);

    @Override
    void close();

    /**
     * At a file that no server has.
     *
     * @throws dev.noren.ports.driven.StoreUnavailableException where the file cannot be used
     */
    static TokenOffice of(Path file) {
        var store = SqliteStore.open(file);
        return new AtFile(store, new Gatehouse(store, Clock.systemUTC(), new Secrets()));
    }

    /** At a running server; every method fails with a {@code RemoteException} where it does not answer. */
    static TokenOffice of(RemoteServer server) {
        return new AtServer(server);
    }

    /** At a file. */
    record AtFile(Store store, Tokens tokens) implements TokenOffice {

        @Override
        public List<Fields> all() {
            return tokens.all().stream().map(TokenForm::write).toList();
        }

        @Override
        public Fields issue(Actor by, String label, Optional<Integer> days) {
            var issued = tokens.issue(by, label, days.map(Duration::ofDays));
            return TokenForm.write(issued.token()).with("token", Form.text(issued.secret()));
        }

        @Override
        public boolean revoke(String id) {
            return tokens.revoke(id).isPresent();
        }

        @Override
        public void close() {
            store.close();
        }
    }

    /** At a server. */
    record AtServer(RemoteServer server) implements TokenOffice {

        private static final String PATH = "/v1/tokens";
        private static final int NONE_SUCH = 404;

        @Override
        public List<Fields> all() {
            return ((Form.Items) server.get(PATH, "").got().get("items").orElseThrow())
                    .values().stream().map(Fields.class::cast).toList();
        }

        @Override
        public Fields issue(Actor by, String label, Optional<Integer> days) {
            var wish = Fields.NONE.with("role", Form.text(by.role().word())).with("label", Form.text(label));
            var named = by.name().isEmpty() ? wish : wish.with("name", Form.text(by.name()));
            return server.post(
                            PATH,
                            "",
                            days.map(number -> named.with("days", Form.whole(number)))
                                    .orElse(named))
                    .got();
        }

        @Override
        public boolean revoke(String id) {
            var reply = server.delete(PATH + "/" + RemoteServer.encoded(id));
            return reply.status() != NONE_SUCH && !reply.got().values().isEmpty();
        }

        @Override
        public void close() {
            // nothing is held open
        }
    }
}
