package dev.noren.ports.desk.mail;

import dev.noren.domain.company.CompanyFacts;
import dev.noren.domain.company.CompanyFacts.Language;
import dev.noren.domain.edition.Edition;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.life.World;
import dev.noren.domain.notice.Notice;
import dev.noren.domain.notice.Reminder;
import dev.noren.domain.party.PartyCase;
import dev.noren.domain.product.ProductFacts;
import dev.noren.domain.ruling.Subject;
import dev.noren.ports.desk.archive.Archive;
import dev.noren.ports.desk.archive.LedgerWorld;
import dev.noren.ports.driven.Dispatch;
import dev.noren.ports.driven.Dispatch.State;
import dev.noren.ports.driven.Ledger;
import dev.noren.ports.driven.Letters;
import dev.noren.ports.driving.MailSelection;
import dev.noren.ports.driving.OutboxMail;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;

/** Puts notices into words, in the language of whom they are for. */
public final class Postbox {

    private final Letters letters;
    private final Archive archive;

    public Postbox(Letters letters, Archive archive) {
        this.letters = letters;
        this.archive = archive;
    }

    /**
     * The mail for a notice; its number is given when it is appended.
     *
     * @param salt with which the record vouches for it
     */
    public OutboxMail letter(Ledger ledger, World world, String caseId, Notice notice, String salt) {
        // names are not looked at by any decision: a world of its own keeps them out of the record
        var names = parties(ledger, archive, world.now());
        var language = notice.to().map(to -> language(names, to)).orElse(Locale.JAPANESE);
        var letter = letters.write(notice, language, subject -> name(names, subject));
        var edition = world.inEdition() ? Optional.of(world.edition()) : Optional.<Edition>empty();
        return new OutboxMail(
                0,
                0,
                world.now(),
                caseId,
                edition.map(Edition::id),
                notice.to(),
                notice.mail(),
                language,
                notice.because(),
                letter,
                edition.flatMap(in -> end(notice, in)),
                salt,
                dispatch(ledger, notice, edition, names));
    }

    /** A world to ask of parties alone. */
    static World parties(Ledger ledger, Archive archive, Instant now) {
        return new LedgerWorld(ledger, archive, now, Optional.empty());
    }

    private static Optional<Instant> end(Notice notice, Edition edition) {
        return Reminder.of(notice.mail()).flatMap(reminder -> reminder.end(notice.tells(), edition.zone()));
    }

    private static Dispatch dispatch(Ledger ledger, Notice notice, Optional<Edition> edition, World names) {
        var first = isReached(notice.to(), names) ? Dispatch.waiting(names.now()) : Dispatch.noAddress(names.now());
        boolean held = ledger.mailbag().holds().stream()
                .anyMatch(hold -> hold.mail() == notice.mail()
                        && edition.filter(in -> in.id().equals(hold.edition())).isPresent());
        return held ? first.heldAt(names.now(), Optional.empty()) : first;
    }

    private static boolean isReached(Optional<Subject> to, World names) {
        return to.isEmpty() || address(names, to.get()).isPresent();
    }

    /** Where a company or buyer gets its mails; empty where nobody knows. */
    static Optional<String> address(World world, Subject to) {
        return facts(world, to).flatMap(facts -> facts.get(CompanyFacts.EMAIL));
    }

    /** Lets the mails go that waited for the address of a party. */
    public static void reach(Ledger ledger, Instant now, PartyCase party) {
        if (party.facts().knows(CompanyFacts.EMAIL)) {
            var waiting = MailSelection.standing(EnumSet.of(State.NO_ADDRESS)).to(party.subject());
            ledger.mailbag()
                    .mails(waiting)
                    .forEach(mail ->
                            ledger.mailbag().keep(mail.number(), mail.dispatch().releasedAt(now)));
        }
    }

    /** Companies are written to in Japanese and buyers in English, unless they say otherwise (ours). */
    public static Locale language(World world, Subject to) {
        var usual = to.sort() == Subject.Sort.BUYER ? Language.EN : Language.JA;
        return facts(world, to)
                .flatMap(facts -> facts.get(CompanyFacts.LANGUAGE))
                .orElse(usual)
                .locale();
    }

    private static String name(World world, Subject subject) {
        var fact = subject.sort() == Subject.Sort.PRODUCT ? ProductFacts.NAME : CompanyFacts.NAME;
        return facts(world, subject).flatMap(facts -> facts.get(fact)).orElse(subject.name());
    }

    private static Optional<Facts> facts(World world, Subject subject) {
        return switch (subject.sort()) {
            case COMPANY -> world.company(subject.name());
            case PRODUCT -> world.product(subject.name());
            case BUYER -> world.buyer(subject.name());
            case CASE -> Optional.empty();
        };
    }
}
