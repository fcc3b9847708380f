package dev.noren.adapters.sqlite;

import dev.noren.domain.fact.Sha256;
import dev.noren.ports.driven.DecisionRecord;
import dev.noren.ports.driven.StoreUnavailableException;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.Json;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/** The chain of the records of a file, gone through from end to end. */
public final class Chain {

    private Chain() {}

    /**
     * How it ends.
     *
     * @param records how many there are
     * @param head the hash of the last one
     */
    public record Head(long records, String head) {}

    private record Link(long number, String record, String hash) {}

    /**
     * Whether the file is sound, and each record bears its own hash and that of the one before.
     *
     * @throws StoreUnavailableException with the first that does not
     */
    public static Head of(Path path) {
        var file = StoreFile.at(path);
        file.isKnown();
        try (var handle = file.openToRead()) {
            isSound(handle, file.path());
            return handle.select("select number, record, hash from decision order by number")
                    .map((row, context) -> new Link(row.getLong(1), row.getString(2), row.getString(3)))
                    .withIterator(links -> head(links, file.path()));
        } catch (JdbiException broken) {
            throw Unavailable.of(file.path(), broken);
        }
    }

    private static void isSound(Handle handle, Path path) {
        var says =
                handle.select("pragma integrity_check(1)").mapTo(String.class).one();
        if (!says.equals("ok")) {
            throw Unavailable.because(path, "is damaged: " + says);
        }
    }

    private static Head head(Iterator<Link> links, Path path) {
        var head = new Head(0, DecisionRecord.BEFORE_THE_FIRST);
        while (links.hasNext()) {
            head = next(head, links.next(), path);
        }
        return head;
    }

    private static Head next(Head before, Link link, Path path) {
        boolean fits = link.number() == before.records() + 1
                && link.hash().equals(Sha256.of(link.record()))
                && Json.keptFields(link.record()).get("previous").equals(Optional.of(Form.text(before.head())));
        if (!fits) {
            throw Unavailable.because(path, "its chain breaks at record " + (before.records() + 1));
        }
        return new Head(link.number(), link.hash());
    }
}
