package dev.noren.ports.desk.mail;

import dev.noren.domain.life.Case;
import dev.noren.domain.notice.Reminder;
import dev.noren.domain.programme.Programmes;
import dev.noren.domain.ruling.Subject;
import dev.noren.ports.desk.archive.Archive;
import dev.noren.ports.desk.archive.CaseFile;
import dev.noren.ports.desk.paper.Filing;
import dev.noren.ports.driven.DecisionRecord;
import dev.noren.ports.driven.Dispatch;
import dev.noren.ports.driven.Dispatch.State;
import dev.noren.ports.driven.Ledger;
import dev.noren.ports.driven.Mailer;
import dev.noren.ports.driven.Mailer.Attachment;
import dev.noren.ports.driven.Mailer.Handover;
import dev.noren.ports.driven.Mailer.Message;
import dev.noren.ports.driven.Mailer.Outcome;
import dev.noren.ports.driven.Printer;
import dev.noren.ports.driven.Store;
import dev.noren.ports.driving.MailSelection;
import dev.noren.ports.driving.OutboxMail;
import dev.noren.ports.driving.PaperText;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Takes the mails that may go to the mail server, one after the other, each at least once. That a mail is about to go is kept
 * before it does, and what came of it right after: a second copy goes only of the one that was in flight when the process
 * died, or when the server broke off, and bears the same id. No unit of work is open meanwhile, so nobody waits for a server.
 * One for each store, for one thread.
 */
public final class Postman {

    private static final int ID_LENGTH = 32;
    private static final String DIED = "the process ended while it was in flight";
    private static final String TOO_LATE = "not sent: its deadline had passed";
    private static final String POINTLESS = "not sent: nothing was left to remind of";

    private final Store store;
    private final InstantSource clock;
    private final Mailer mailer;
    private final Printer printer;
    private final Archive archive = new Archive(Programmes.with(Programmes.common(false)));
    private boolean begun;
    private @Nullable Done unkept;

    /** What came of a mail, until it is kept. */
    private record Done(long number, Instant at, Handover handover) {}

    /** A mail on its way. */
    private record Taken(long number, Message message, Optional<PaperText> paper) {}

    /** A postman whose mails go without papers. */
    public Postman(Store store, InstantSource clock, Mailer mailer) {
        this(store, clock, mailer, Printer.NONE);
    }

    /** @param printer draws the invoice or credit note that goes with the mail of the same decision */
    public Postman(Store store, InstantSource clock, Mailer mailer, Printer printer) {
        this.store = store;
        this.clock = clock;
        this.mailer = mailer;
        this.printer = printer;
    }

    /**
     * Goes until no mail is left that may go now, or the server cannot be spoken to, or somebody says stop.
     *
     * @throws dev.noren.ports.driven.StoreUnavailableException where nothing can be kept; nothing goes twice by it
     */
    public void goRound(BooleanSupplier stop) {
        keepWhatIsKnown();
        while (!stop.getAsBoolean()) {
            var next = write(this::next);
            if (next.isEmpty()) {
                return;
            }
            var handover = handOver(next.get());
            unkept = new Done(next.get().number(), clock.instant(), handover);
            keepWhatIsKnown();
            if (handover.outcome() == Outcome.AWAY) {
                return;
            }
        }
    }

    private <T> T write(Function<Ledger, T> work) {
        return store.write(work).toCompletableFuture().join();
    }

    /** What came of the mail before; and in the beginning, that nobody knows what came of those in flight. */
    private void keepWhatIsKnown() {
        if (!begun) {
            write(this::recover);
            begun = true;
        }
        var done = unkept;
        if (done != null) {
            write(ledger -> keep(ledger, done));
            unkept = null;
        }
    }

    private int recover(Ledger ledger) {
        var inFlight = ledger.mailbag().mails(MailSelection.standing(EnumSet.of(State.IN_FLIGHT)));
        inFlight.forEach(mail ->
                ledger.mailbag().keep(mail.number(), mail.dispatch().interruptedAt(clock.instant(), DIED)));
        return inFlight.size();
    }

    private static Dispatch keep(Ledger ledger, Done done) {
        var inFlight = ledger.mailbag().mail(done.number()).orElseThrow().dispatch();
        if (inFlight.state() == State.DROPPED && done.handover().outcome() != Outcome.TAKEN) {
            return inFlight; // whom it told of was erased meanwhile
        }
        var says = done.handover().says();
        var dispatch = switch (done.handover().outcome()) {
            case TAKEN -> inFlight.sentAt(done.at());
            case REFUSED -> inFlight.refusedAt(done.at(), says);
            case PUT_OFF, AWAY -> inFlight.failedAt(done.at(), says);
        };
        ledger.mailbag().keep(done.number(), dispatch);
        return dispatch;
    }

    private Handover handOver(Taken taken) {
        try {
            return mailer.send(taken.message().with(attached(taken)));
        } catch (RuntimeException bug) {
            return new Handover(Outcome.PUT_OFF, 0, bug.getClass().getSimpleName());
        }
    }

    /** What is drawn here is the same each time: both copies of a mail hold the same. */
    private List<Attachment> attached(Taken taken) {
        return taken
                .paper()
                .flatMap(text -> printer.print(text, taken.message().language())
                        .map(pdf -> Attachment.of(text.number() + ".pdf", "application/pdf", pdf)))
                .stream()
                .toList();
    }

    /** The next mail to go, which is in flight from now on. Those on the way to it that cannot go are set aside. */
    private Optional<Taken> next(Ledger ledger) {
        var now = clock.instant();
        var bag = ledger.mailbag();
        for (var first = bag.firstToGo(now); first.isPresent(); first = bag.firstToGo(now)) {
            var mail = first.get();
            var address = SortingOffice.address(ledger, archive, now, mail);
            var useless = useless(ledger, mail, now);
            if (useless.isPresent()) {
                bag.keep(mail.number(), mail.dispatch().droppedAt(now, useless.get()));
            } else if (mail.to().isPresent() && address.isEmpty()) {
                bag.keep(mail.number(), mail.dispatch().noAddressAt(now));
            } else {
                bag.keep(mail.number(), mail.dispatch().tryingAt(now));
                return Optional.of(new Taken(mail.number(), message(ledger, mail, address, now), paper(ledger, mail)));
            }
        }
        return Optional.empty();
    }

    /** Why a reminder is not sent any more; empty where it is, as any other mail. */
    private Optional<String> useless(Ledger ledger, OutboxMail mail, Instant now) {
        if (mail.until().filter(end -> !now.isBefore(end)).isPresent()) {
            return Optional.of(TOO_LATE);
        }
        return Reminder.of(mail.mail())
                .filter(reminder -> archive.open(ledger, mail.onCase())
                        .filter(file -> isLeft(file, reminder))
                        .isEmpty())
                .map(reminder -> POINTLESS);
    }

    private static <S extends Case, E> boolean isLeft(CaseFile<S, E> file, Reminder reminder) {
        return !file.state().finished()
                && reminder.awaited()
                        .map(command -> file.life().due(file.state()).stream()
                                .anyMatch(due -> due.command().equals(command)))
                        .orElse(true);
    }

    private static Message message(Ledger ledger, OutboxMail mail, Optional<String> address, Instant now) {
        return new Message(
                id(ledger, mail),
                address,
                now,
                mail.language(),
                mail.letter().subject(),
                mail.letter().text(),
                mail.letter().html());
    }

    /** The paper that its decision called for, where the mail is for the company and the office itself issues it. */
    private Optional<PaperText> paper(Ledger ledger, OutboxMail mail) {
        return ledger.papersOf(mail.onCase()).stream()
                .filter(issued -> issued.decision() == mail.decision())
                .map(issued -> Filing.text(ledger, archive, issued))
                .filter(text -> mail.to().equals(Optional.of(Subject.company(text.company()))))
                .filter(text -> text.conditions().invoicedElsewhere().isEmpty())
                .findFirst();
    }

    /** Its number and the hash of the decision that it tells of: the same whenever it is made, and no other mail's anywhere. */
    private static String id(Ledger ledger, OutboxMail mail) {
        var hash = ledger.record(mail.decision()).map(DecisionRecord::hash).orElseThrow();
        return mail.number() + "." + hash.substring(0, ID_LENGTH);
    }
}
