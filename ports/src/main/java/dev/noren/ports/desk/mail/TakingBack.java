package dev.noren.ports.desk.mail;

import dev.noren.domain.notice.Mail;
import dev.noren.ports.driven.DecisionRecord;
import dev.noren.ports.driven.Dispatch;
import dev.noren.ports.driven.Dispatch.State;
import dev.noren.ports.driven.Ledger;
import dev.noren.ports.driving.OutboxMail;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What becomes of the mails of a step that is undone: those that have not gone do not go, and a correction goes to those alone
 * whom the step has reached.
 */
public final class TakingBack {

    private static final String UNDONE = "not sent: what it tells of was undone";
    private static final String NOTHING_TO_CORRECT = "not sent: the mail that it corrects had not gone";
    private static final Set<State> STOPPABLE = EnumSet.of(State.WAITING, State.NO_ADDRESS, State.HELD, State.GIVEN_UP);

    private TakingBack() {}

    /** After the step of a case that took its last one back, and wrote corrections. */
    public static void mails(Ledger ledger, Instant now, String caseId) {
        var steps = ledger.steps(caseId).stream().map(DecisionRecord::number).toList();
        var mails = ledger.mailsOf(caseId);
        var undone = of(mails, steps.get(steps.size() - 2));
        of(mails, steps.getLast()).stream()
                .filter(mail -> mail.mail() == Mail.CORRECTION)
                .filter(correction -> undone.stream()
                        .filter(mail -> mail.to().equals(correction.to()))
                        .allMatch(mail -> wasNeverTried(mail.dispatch())))
                .forEach(correction -> drop(ledger, now, correction, NOTHING_TO_CORRECT));
        undone.stream()
                .filter(mail -> STOPPABLE.contains(mail.dispatch().state()))
                .forEach(mail -> drop(ledger, now, mail, UNDONE));
    }

    private static List<OutboxMail> of(List<OutboxMail> mails, long decision) {
        return mails.stream().filter(mail -> mail.decision() == decision).toList();
    }

    /** One that was tried may have arrived, although the server broke off. */
    private static boolean wasNeverTried(Dispatch dispatch) {
        return dispatch.attempts() == 0 && dispatch.error().isEmpty();
    }

    private static void drop(Ledger ledger, Instant now, OutboxMail mail, String why) {
        ledger.mailbag().keep(mail.number(), mail.dispatch().droppedAt(now, why));
    }
}
