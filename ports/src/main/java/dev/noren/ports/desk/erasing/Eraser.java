package dev.noren.ports.desk.erasing;

import dev.noren.domain.fact.Fact;
import dev.noren.domain.party.PartyCase;
import dev.noren.domain.ruling.Subject;
import dev.noren.ports.desk.archive.Archive;
import dev.noren.ports.driven.Ledger;
import dev.noren.ports.driven.Token;
import dev.noren.ports.driving.MailSelection;
import dev.noren.ports.driving.OutboxMail;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * Takes away what tells who somebody is, wherever it lies beside the log: their values, whatever was said on a company's cases,
 * the words of mails for them or about their cases, and their tokens. Part of the unit of work that decides to erase them.
 */
public final class Eraser {

    /** Written down from an erasure on until nothing is left of what it took away: the number of the record after it. */
    static final String TO_CLEAN = "to-clean";

    private static final String NOT_SENT = "not sent: whom it tells of was erased";

    private Eraser() {}

    /** After the decision to erase a party. */
    public static void erase(Ledger ledger, Archive archive, Instant now, PartyCase party) {
        var whom = party.subject();
        ledger.eraseValuesOf(whom);
        if (whom.sort() == Subject.Sort.COMPANY) {
            // letters to a company name its people, whoever wrote them
            ledger.casesOf(whom).forEach(ledger::eraseValuesOn);
        }
        for (var mail : mails(ledger, whom)) {
            ledger.mailbag().blank(mail.number(), mail.dispatch().blankAt(now, NOT_SENT));
        }
        tokens(ledger, whom).forEach(token -> ledger.keep(token.revokedAt(now).labelled(Fact.ERASED)));
        ledger.remark(TO_CLEAN, Long.toString(ledger.tail().next()));
        archive.forget();
    }

    /** The mails for somebody, and those about their cases: they name them too. */
    static List<OutboxMail> mails(Ledger ledger, Subject whom) {
        var found = new TreeMap<Long, OutboxMail>();
        var theirs = MailSelection.standing(Set.of()).to(whom);
        ledger.mailbag().mails(theirs).forEach(mail -> found.put(mail.number(), mail));
        ledger.casesOf(whom).forEach(id -> ledger.mailsOf(id).forEach(mail -> found.put(mail.number(), mail)));
        return List.copyOf(found.values());
    }

    static List<Token> tokens(Ledger ledger, Subject whom) {
        return ledger.tokens().stream()
                .filter(token -> token.by().subject().filter(whom::equals).isPresent())
                .toList();
    }
}
