package dev.noren.domain.linkage;

import static dev.noren.domain.clause.LinkAct.Q10;
import static dev.noren.domain.clause.LinkAct.Q13;
import static dev.noren.domain.clause.LinkAct.Q3;
import static dev.noren.domain.clause.LinkAct.Q5;
import static dev.noren.domain.clause.LinkAct.Q6;
import static dev.noren.domain.clause.LinkAct.Q7;
import static dev.noren.domain.clause.LinkAct.Q8;

import dev.noren.domain.life.ApplicationEvent;
import dev.noren.domain.life.ApplicationNotices;
import dev.noren.domain.notice.Mail;
import dev.noren.domain.notice.Notice;
import dev.noren.domain.notice.Told;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who is told what of a current exhibitor's application (section 7). */
final class SupportNotices {

    private static final ApplicationNotices APPLICATION =
            new ApplicationNotices(LinkageProgramme.ACTIVE, List.of(Q10, Q7), List.of(Q6, Q5), List.of(Q3, Q8));

    private SupportNotices() {}

    static List<Notice> of(@Nullable SupportCase before, SupportEvent event, SupportCase after) {
        return switch (event) {
            case SupportEvent.Applied e -> APPLICATION.received(after);
            case SupportEvent.ReportReminded e ->
                List.of(APPLICATION.mail(
                        after,
                        Mail.REPORT_DUE,
                        List.of(Q13),
                        APPLICATION.about(after).with(Told.MONTH, e.month())));
            case SupportEvent.Common e -> before == null ? List.of() : common(e.event(), before, after);
            case SupportEvent.Amended e -> List.of();
            case SupportEvent.SupportStarted e -> List.of();
            case SupportEvent.ExhibitEnded e -> List.of();
            case SupportEvent.CreditUsedUp e -> List.of();
            case SupportEvent.CaseReported e -> List.of();
        };
    }

    /** After adoption it is Alibaba that sends the invoice (LINKACT-Q3), so that the mail is none. */
    private static List<Notice> common(ApplicationEvent event, SupportCase before, SupportCase after) {
        return event instanceof ApplicationEvent.Adopted
                ? List.of(APPLICATION.mail(after, Mail.RESULT_ADOPTED, List.of(Q6, Q5, Q3), APPLICATION.about(after)))
                : APPLICATION.of(event, before, after);
    }
}
