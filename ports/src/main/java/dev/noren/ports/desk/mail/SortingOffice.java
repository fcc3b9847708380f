package dev.noren.ports.desk.mail;

import dev.noren.domain.fact.Facts;
import dev.noren.domain.fact.Flaw;
import dev.noren.domain.life.Payload;
import dev.noren.domain.life.Reasons;
import dev.noren.domain.notice.Mail;
import dev.noren.ports.desk.archive.Archive;
import dev.noren.ports.desk.archive.LedgerWorld;
import dev.noren.ports.driven.Dispatch;
import dev.noren.ports.driven.Dispatch.State;
import dev.noren.ports.driven.Hold;
import dev.noren.ports.driven.Ledger;
import dev.noren.ports.driven.Mailbag;
import dev.noren.ports.driven.Mailbag.Tally;
import dev.noren.ports.driven.Store;
import dev.noren.ports.driving.Answer;
import dev.noren.ports.driving.Handling;
import dev.noren.ports.driving.MailSelection;
import dev.noren.ports.driving.OutboxMail;
import dev.noren.ports.driving.PostOffice;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.Reader;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;

/** The post office over a store. */
public final class SortingOffice implements PostOffice {

    private final Store store;
    private final InstantSource clock;
    private final Archive archive;

    public SortingOffice(Store store, InstantSource clock, Archive archive) {
        this.store = store;
        this.clock = clock;
        this.archive = archive;
    }

    @Override
    public List<OutboxMail> mails(MailSelection selection) {
        return store.read(ledger -> ledger.mailbag().mails(selection));
    }

    @Override
    public Optional<Preview> preview(long number) {
        return store.read(ledger -> ledger.mailbag()
                .mail(number)
                .map(mail -> new Preview(mail, address(ledger, archive, clock.instant(), mail))));
    }

    /** Where a mail goes as things stand; empty for the secretariat, and where nobody knows. */
    static Optional<String> address(Ledger ledger, Archive archive, Instant now, OutboxMail mail) {
        return mail.to().flatMap(to -> Postbox.address(Postbox.parties(ledger, archive, now), to));
    }

    @Override
    public List<Hold> holds() {
        return store.read(ledger -> ledger.mailbag().holds());
    }

    @Override
    public Map<State, Tally> tally() {
        return store.read(ledger -> ledger.mailbag().tally());
    }

    @Override
    public CompletionStage<Answer> handle(Handling handling, Form.Fields with) {
        return store.write(ledger -> {
            var reasons = new Reasons();
            var read = Reader.read(handling.carries(), with);
            reasons.invalid(read.problems());
            unlessNamed(with, reasons);
            var mails = meant(ledger, handling, read.value(), reasons);
            if (!reasons.none()) {
                return Answer.Refused.of(reasons.found());
            }
            handleAll(ledger, handling, read.value(), mails);
            return done(mails);
        });
    }

    /** Whether what is named can be used is another question. */
    private static void unlessNamed(Form.Fields with, Reasons reasons) {
        if (Stream.of(Handling.NUMBERS, Payload.EDITION)
                .allMatch(fact -> with.get(fact.name()).isEmpty())) {
            reasons.invalid(Handling.NUMBERS.name(), Flaw.REQUIRED);
        }
    }

    private List<OutboxMail> meant(Ledger ledger, Handling handling, Facts with, Reasons reasons) {
        if (with.knows(Handling.NUMBERS)) {
            unlessKnown(with.knows(Payload.EDITION), Payload.EDITION.name(), reasons);
            unlessKnown(with.knows(Handling.MAILS), Handling.MAILS.name(), reasons);
            return numbered(ledger.mailbag(), handling, with.need(Handling.NUMBERS), reasons);
        }
        if (!with.knows(Payload.EDITION)) {
            return List.of();
        }
        var edition = with.need(Payload.EDITION);
        if (LedgerWorld.edition(ledger, archive, edition).isEmpty()) {
            reasons.invalid(Payload.EDITION.name(), Flaw.NOT_FOUND);
        }
        return ledger.mailbag()
                .mails(MailSelection.standing(handling.from()).in(edition).named(named(with)));
    }

    /** Single mails are meant, or those of an edition. */
    private static void unlessKnown(boolean known, String field, Reasons reasons) {
        if (known) {
            reasons.invalid(field, Flaw.UNKNOWN_FIELD);
        }
    }

    private static List<OutboxMail> numbered(Mailbag bag, Handling handling, List<Long> numbers, Reasons reasons) {
        var mails = new ArrayList<OutboxMail>();
        for (int i = 0; i < numbers.size(); i++) {
            var field = Handling.NUMBERS.name() + "[" + i + "]";
            var mail = bag.mail(numbers.get(i));
            if (mail.isEmpty()) {
                reasons.invalid(field, Flaw.NOT_FOUND);
            } else if (!handling.from().contains(mail.get().dispatch().state())) {
                reasons.wrongState(field);
            }
            mail.ifPresent(mails::add);
        }
        if (numbers.isEmpty()) {
            reasons.invalid(Handling.NUMBERS.name(), Flaw.EMPTY);
        }
        return mails.stream().distinct().toList();
    }

    private static Set<Mail> named(Facts with) {
        var names = with.get(Handling.MAILS).orElse(List.of());
        return names.isEmpty() ? EnumSet.allOf(Mail.class) : EnumSet.copyOf(names);
    }

    private void handleAll(Ledger ledger, Handling handling, Facts with, List<OutboxMail> mails) {
        var now = clock.instant();
        var bag = ledger.mailbag();
        with.get(Payload.EDITION)
                .ifPresent(edition -> named(with).forEach(name -> {
                    if (handling == Handling.HOLD) {
                        bag.hold(new Hold(edition, name, now));
                    } else if (handling == Handling.RELEASE) {
                        bag.lift(edition, name);
                    }
                }));
        for (var mail : mails) {
            bag.keep(mail.number(), after(ledger, handling, mail, now, with.get(Payload.REASON)));
        }
    }

    private Dispatch after(Ledger ledger, Handling handling, OutboxMail mail, Instant now, Optional<String> reason) {
        var dispatch = mail.dispatch();
        return switch (handling) {
            case HOLD -> dispatch.heldAt(now, reason);
            case DROP -> dispatch.droppedAt(now, reason.orElseThrow());
            case RELEASE, SEND_AGAIN ->
                mail.to().isEmpty() || address(ledger, archive, now, mail).isPresent()
                        ? dispatch.releasedAt(now)
                        : dispatch.noAddressAt(now);
        };
    }

    private static Answer done(List<OutboxMail> mails) {
        var numbers = mails.stream().map(OutboxMail::number).toList();
        return new Answer.Given(
                Optional.empty(), false, Facts.of(Handling.NUMBERS, numbers), List.of(), Set.of(), List.of(), 0);
    }
}
