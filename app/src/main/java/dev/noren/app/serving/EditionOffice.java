package dev.noren.app.serving;

import dev.noren.adapters.sqlite.SqliteStore;
import dev.noren.app.remote.RemoteException;
import dev.noren.app.remote.RemoteServer;
import dev.noren.domain.clause.Clause;
import dev.noren.domain.clause.Clauses;
import dev.noren.domain.edition.Edition;
import dev.noren.domain.fact.Words;
import dev.noren.domain.life.Actor;
import dev.noren.domain.terms.Terms;
import dev.noren.ports.desk.Noren;
import dev.noren.ports.desk.edition.EditionFiles;
import dev.noren.ports.driven.Buyers;
import dev.noren.ports.driven.Letters;
import dev.noren.ports.driving.Answer;
import dev.noren.ports.driving.AnswerForm;
import dev.noren.ports.driving.Desk;
import dev.noren.ports.driving.FileFault;
import dev.noren.ports.driving.Order;
import dev.noren.ports.driving.PublishedEdition;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.Form.Fields;
import dev.noren.ports.form.UnreadableException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where an operator looks at editions and publishes them: what is built in, a file, or a running server. Every method fails
 * with a {@link RemoteException} where a server does not answer.
 */
public interface EditionOffice extends AutoCloseable {

    /** Every version of every edition. */
    List<Edition> editions();

    /** Every version of an edition's terms; none where there is no such edition. */
    List<Terms> terms(String edition);

    /** Everything that stands against publishing a file now, in the order of its text. */
    List<FileFault> faults(Form file);

    /** Everything that is wrong with a file by itself, whatever was published before. */
    List<FileFault> faultsAlone(Form file);

    /**
     * The edition in a file; at a server without the partners that leave everything to its plug-ins.
     *
     * @throws UnreadableException with every fault
     */
    Edition read(Form file) throws UnreadableException;

    /**
     * Publishes an edition, or tells what would come of it.
     *
     * @return why not; empty where it is published, or would be
     */
    Optional<String> publish(Form file, boolean tryOut);

    @Override
    void close();

    /** The editions that come with the program. */
    static EditionOffice builtIn(Buyers buyers) {
        return new AtDesk(Noren.inMemory().buyers(buyers).build(), buyers, () -> {});
    }

    /**
     * A file, whoever writes it meanwhile; nothing can be published there.
     *
     * @throws dev.noren.ports.driven.StoreUnavailableException where there is none, or it cannot be used
     */
    static EditionOffice toRead(Path file, Buyers buyers) {
        var store = SqliteStore.openToRead(file);
        return new AtDesk(Noren.with(store).buyers(buyers).editions(List.of()).build(), buyers, store::close);
    }

    /**
     * A file that no server has; a new one where there is none.
     *
     * @throws dev.noren.ports.driven.StoreUnavailableException where it cannot be used, or is for rehearsals
     */
    static EditionOffice toPublish(Path file, Letters letters, Buyers buyers) {
        var store = SqliteStore.open(file);
        try {
            Purpose.OFFICE.claim(store, file);
            return new AtDesk(Noren.with(store).letters(letters).buyers(buyers).build(), buyers, store::close);
        } catch (RuntimeException another) {
            store.close();
            throw another;
        }
    }

    /** A running server. */
    static EditionOffice at(RemoteServer server) {
        return new AtServer(server);
    }

    /** At a desk. */
    record AtDesk(Desk desk, Buyers buyers, Runnable closing) implements EditionOffice {

        @Override
        public List<Edition> editions() {
            return desk.published().stream()
                    .flatMap(edition -> edition.versions().stream())
                    .toList();
        }

        @Override
        public List<Terms> terms(String edition) {
            return desk.published().stream()
                    .filter(published -> published.id().equals(edition))
                    .map(PublishedEdition::terms)
                    .flatMap(List::stream)
                    .toList();
        }

        @Override
        public List<FileFault> faults(Form file) {
            return desk.faults(file);
        }

        @Override
        public List<FileFault> faultsAlone(Form file) {
            return EditionFiles.faults(file, buyers);
        }

        @Override
        public Edition read(Form file) throws UnreadableException {
            return EditionFiles.read(file, buyers);
        }

        @Override
        public Optional<String> publish(Form edition, boolean tryOut) {
            var order = Order.of(Actor.SECRETARIAT, "publish-edition", Fields.NONE.with("edition", edition));
            var answer = (tryOut ? desk.tryOut(order) : desk.submit(order))
                    .toCompletableFuture()
                    .join();
            return answer instanceof Answer.Refused refused
                    ? Optional.of(String.join(
                            "; ",
                            refused.reasons().stream()
                                    .map(reason -> AnswerForm.says(reason, Locale.ENGLISH)
                                            .orElse(reason.code().word()))
                                    .toList()))
                    : Optional.empty();
        }

        @Override
        public void close() {
            closing.run();
        }
    }

    /** At a server. */
    record AtServer(RemoteServer server) implements EditionOffice {

        private static final String PATH = "/v1/editions";

        @Override
        public List<Edition> editions() {
            return newest().stream().flatMap(edition -> versions(edition.id())).toList();
        }

        private List<Edition> newest() {
            return items(PATH).map(AtServer::edition).toList();
        }

        private Stream<Edition> versions(String id) {
            return items(PATH + "/" + RemoteServer.encoded(id) + "/versions").map(AtServer::edition);
        }

        private Stream<Fields> items(String path) {
            return list(server.get(path, "").got(), "items").map(Fields.class::cast);
        }

        private static Stream<Form> list(Fields fields, String name) {
            return fields.get(name).orElse(null) instanceof Form.Items items ? items.values().stream() : Stream.of();
        }

        private static Edition edition(Fields written) {
            try {
                return EditionFiles.read(written);
            } catch (UnreadableException another) {
                throw new RemoteException(
                        "the server has an edition that this program cannot read: " + another.getMessage());
            }
        }

        @Override
        public List<Terms> terms(String edition) {
            var known = newest().stream().anyMatch(each -> each.id().equals(edition));
            return known
                    ? items(PATH + "/" + RemoteServer.encoded(edition) + "/terms")
                            .map(AtServer::terms)
                            .toList()
                    : List.of();
        }

        private static Terms terms(Fields written) {
            var clauses = list(written, "clauses")
                    .map(Fields.class::cast)
                    .map(clause -> RemoteServer.said(clause, "id").orElse(""))
                    .map(AtServer::clause)
                    .toList();
            long version = written.get("version").orElse(null) instanceof Form.Whole whole ? whole.value() : 0;
            return new Terms(
                    RemoteServer.said(written, "id").orElse(""),
                    version,
                    clauses,
                    RemoteServer.said(written, "contentHash").orElse(""));
        }

        private static Clause clause(String id) {
            return Clauses.byId(id)
                    .orElseThrow(() ->
                            new RemoteException("the server has a clause that this program does not know: " + id));
        }

        @Override
        public List<FileFault> faults(Form file) {
            if (!(file instanceof Fields fields)) {
                return faultsAlone(file);
            }
            var reply = post(fields, true);
            if (reply.body().get("faults").isPresent()) {
                return list(reply.body(), "faults")
                        .map(fault -> fault(file, (Fields) fault))
                        .toList();
            }
            reply.got();
            return List.of();
        }

        /** The server has the tree and no text; where a field stands is known here. */
        private static FileFault fault(Form file, Fields told) {
            var field = RemoteServer.said(told, "field").orElse("");
            var says = RemoteServer.said(told, "says").orElse("");
            return new FileFault(field, file.placeAt(field), new Words(says, says));
        }

        private RemoteServer.Reply post(Fields edition, boolean tryOut) {
            return server.post(PATH + (tryOut ? "?dryRun=true" : ""), "", Fields.NONE.with("edition", edition));
        }

        @Override
        public List<FileFault> faultsAlone(Form file) {
            return EditionFiles.faults(file, Buyers.NONE);
        }

        @Override
        public Edition read(Form file) throws UnreadableException {
            return EditionFiles.readWithoutPlugins(file);
        }

        @Override
        public Optional<String> publish(Form file, boolean tryOut) {
            var reply = post((Fields) file, tryOut);
            return reply.status() < 300
                    ? Optional.empty()
                    : RemoteServer.said(reply.body(), "detail").or(() -> Optional.of("status " + reply.status()));
        }

        @Override
        public void close() {
            // nothing is held open
        }
    }
}
