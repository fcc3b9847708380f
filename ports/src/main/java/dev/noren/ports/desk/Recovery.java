package dev.noren.ports.desk;

import dev.noren.domain.life.Actor;
import dev.noren.domain.notice.Mail;
import dev.noren.domain.programme.Programmes;
import dev.noren.ports.desk.archive.Archive;
import dev.noren.ports.desk.archive.Settling;
import dev.noren.ports.driven.Dispatch.State;
import dev.noren.ports.driven.Hold;
import dev.noren.ports.driven.Ledger;
import dev.noren.ports.driven.Letters;
import dev.noren.ports.driven.Store;
import dev.noren.ports.driving.Answer;
import dev.noren.ports.driving.Erasures.Erased;
import dev.noren.ports.driving.MailSelection;
import dev.noren.ports.driving.Order;
import dev.noren.ports.driving.PublishedEdition;
import dev.noren.ports.form.Form;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** Makes a store ready that is as it was some time ago: what went out since, or was erased since, it does not know. */
public final class Recovery {

    private static final String RESTORED = "restored from a backup: it may have gone since";

    private final Store store;
    private final InstantSource clock;
    private final Letters letters;

    public Recovery(Store store, InstantSource clock, Letters letters) {
        this.store = store;
        this.clock = clock;
        this.letters = letters;
    }

    /** Fills in what is derived by now and was not yet by the release that wrote it. */
    public void catchUp() {
        var archive = new Archive(Programmes.lifecycles());
        Arrears.catchUp(new Settling(store, archive), archive);
    }

    /** Keeps back every mail that waits, and in every edition those to come; says how many waited. */
    public int holdMails() {
        var editions = Noren.with(store).editions(List.of()).build().published();
        return store.write(ledger -> holdMails(ledger, editions))
                .toCompletableFuture()
                .join();
    }

    private int holdMails(Ledger ledger, List<PublishedEdition> editions) {
        var now = clock.instant();
        var bag = ledger.mailbag();
        for (var edition : editions) {
            for (var mail : Mail.values()) {
                bag.hold(new Hold(edition.id(), mail, now));
            }
        }
        var waiting = bag.mails(MailSelection.standing(EnumSet.of(State.WAITING, State.NO_ADDRESS, State.IN_FLIGHT)));
        waiting.forEach(mail -> bag.keep(mail.number(), mail.dispatch().heldAt(now, Optional.of(RESTORED))));
        return waiting.size();
    }

    /** Erases those again who were erased since; those who cannot be, because something is under way here, are left. */
    public List<Erased> eraseAgain(List<Erased> erased) {
        var desk = Noren.with(store)
                .clock(clock)
                .letters(letters)
                .editions(List.of())
                .build();
        var known = desk.erasures().done().stream().map(Erased::whom).toList();
        var left = erased.stream()
                .filter(each -> !known.contains(each.whom()))
                .filter(each -> store.<Boolean>read(ledger -> isThere(ledger, each)))
                .filter(each -> !(desk.submit(again(each)).toCompletableFuture().join() instanceof Answer.Given))
                .toList();
        desk.erasures().clean().toCompletableFuture().join();
        return left;
    }

    private static boolean isThere(Ledger ledger, Erased erased) {
        return !ledger.casesOf(erased.whom()).isEmpty();
    }

    private static Order again(Erased erased) {
        return Order.on(
                erased.whom().sort().word() + " " + erased.whom().name(),
                Actor.SECRETARIAT,
                "erase",
                Form.Fields.NONE.with("reason", Form.text(erased.reason())));
    }

    /** When the newest of its records is of. */
    public Instant latest() {
        return store.read(Ledger::latest);
    }
}
