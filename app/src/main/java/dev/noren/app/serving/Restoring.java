package dev.noren.app.serving;

import dev.noren.adapters.sqlite.SqliteStore;
import dev.noren.domain.ruling.Subject;
import dev.noren.ports.desk.Noren;
import dev.noren.ports.desk.Recovery;
import dev.noren.ports.desk.proof.Proof.Verified;
import dev.noren.ports.driven.Letters;
import dev.noren.ports.driven.StoreUnavailableException;
import dev.noren.ports.driving.Erasures.Erased;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.Form.Fields;
import dev.noren.ports.form.Json;
import dev.noren.ports.form.UnreadableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;

/**
 * Makes a copy ready to take the place of an office's file.
 *
 * @param erased who was erased, as far as anybody can tell
 * @param known whether anybody could
 */
public record Restoring(List<Erased> erased, boolean known, Letters letters) {

    /**
     * What was made ready.
     *
     * @param head of the copy as it was
     * @param latest when the newest of its records is of
     * @param held how many mails waited, and are held
     * @param erased how many were erased again
     * @param left those who were erased since and are there
     * @param known whether it was known who was erased since
     */
    public record Restored(Verified head, Instant latest, int held, int erased, List<String> left, boolean known) {}

    /**
     * Reads who was erased from a list, and from the file that is replaced.
     *
     * @throws StoreUnavailableException where the list cannot be read
     */
    public static Restoring of(Path replaced, Optional<Path> list, Letters letters) {
        var all = new ArrayList<Erased>();
        list.ifPresent(path -> all.addAll(listed(path)));
        boolean known = list.isPresent() || !Files.exists(replaced);
        if (Files.exists(replaced)) {
            try (var store = SqliteStore.openToRead(replaced)) {
                all.addAll(
                        Noren.with(store).editions(List.of()).build().erasures().done());
                known = true;
            } catch (RuntimeException unreadable) {
                // why it is replaced, perhaps
            }
        }
        return new Restoring(all.stream().distinct().toList(), known, letters);
    }

    private static List<Erased> listed(Path path) {
        try {
            if (Json.read(Files.readString(path)) instanceof Form.Items items) {
                return items.values().stream().map(Restoring::erased).toList();
            }
            throw new StoreUnavailableException(path.toString(), "is no list", null);
        } catch (IOException | UnreadableException | IllegalArgumentException | DateTimeException broken) {
            throw new StoreUnavailableException(
                    path.toString(), "is no list of who was erased: " + broken.getMessage(), broken);
        }
    }

    private static Erased erased(Form form) {
        if (!(form instanceof Fields fields)) {
            throw new IllegalArgumentException("somebody is no object");
        }
        var sort = Stream.of(Subject.Sort.COMPANY, Subject.Sort.BUYER)
                .filter(each -> each.word().equals(text(fields, Subject.SORT.name())))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a kind is neither company nor buyer"));
        return new Erased(
                new Subject(sort, text(fields, Subject.NAME.name())),
                Instant.parse(text(fields, "at")),
                text(fields, "reason"));
    }

    private static String text(Fields fields, String name) {
        return fields.get(name)
                .filter(Form.Text.class::isInstance)
                .map(form -> ((Form.Text) form).value())
                .orElseThrow(() -> new IllegalArgumentException(name + " is missing"));
    }

    /**
     * Checks it, holds its mails, and erases again who was erased since.
     *
     * @throws StoreUnavailableException where it is not whole, or not the office's
     */
    public Restored makeReady(Path copy) {
        try (var store = SqliteStore.open(copy)) {
            var recovery = new Recovery(store, Clock.systemUTC(), letters);
            catchUp(recovery, copy);
            var head = Soundness.of(store, copy);
            Purpose.OFFICE.claim(store, copy);
            var latest = recovery.latest();
            int held = recovery.holdMails();
            var again = recovery.eraseAgain(erased);
            var left = again.stream()
                    .map(each -> each.whom().sort().word() + " " + each.whom().name())
                    .toList();
            return new Restored(head, latest, held, erased.size() - left.size(), left, known);
        }
    }

    private static void catchUp(Recovery recovery, Path copy) {
        try {
            recovery.catchUp();
        } catch (CompletionException broken) {
            if (broken.getCause() instanceof StoreUnavailableException cannot) {
                throw cannot;
            }
            throw new StoreUnavailableException(
                    copy.toString(), "does not go together: " + broken.getMessage(), broken);
        }
    }
}
