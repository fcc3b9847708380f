package dev.noren.domain.linkage;

import static dev.noren.domain.clause.LinkNew.Q13;
import static dev.noren.domain.clause.LinkNew.Q14;
import static dev.noren.domain.clause.LinkNew.Q20;
import static dev.noren.domain.clause.LinkNew.Q23;
import static dev.noren.domain.clause.LinkNew.Q24;
import static dev.noren.domain.clause.LinkNew.Q4;

import dev.noren.domain.life.ApplicationNotices;
import dev.noren.domain.notice.Mail;
import dev.noren.domain.notice.Notice;
import dev.noren.domain.notice.Told;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who is told what of a new exhibitor's application (section 7). */
final class ExhibitNotices {

    private static final ApplicationNotices APPLICATION =
            new ApplicationNotices(LinkageProgramme.NEW, List.of(Q20), List.of(Q14, Q13), List.of(Q4));

    private ExhibitNotices() {}

    static List<Notice> of(@Nullable ExhibitCase before, ExhibitEvent event, ExhibitCase after) {
        return switch (event) {
            case ExhibitEvent.Applied e -> APPLICATION.received(after);
            case ExhibitEvent.ContractSigned e ->
                List.of(APPLICATION.mail(
                        after,
                        Mail.CONTRACT_CONCLUDED,
                        List.of(Q23),
                        APPLICATION.about(after).with(Told.CONCLUDED_ON, e.on())));
            case ExhibitEvent.TermReminded e ->
                List.of(APPLICATION.mail(
                        after,
                        Mail.TERM_ENDING,
                        List.of(Q24),
                        APPLICATION
                                .about(after)
                                .withKnown(Told.UNTIL, after.term().map(ExhibitTerm::lastDay))));
            case ExhibitEvent.Common e -> before == null ? List.of() : APPLICATION.of(e.event(), before, after);
            case ExhibitEvent.Amended e -> List.of();
            case ExhibitEvent.CompanyVerified e -> List.of();
            case ExhibitEvent.AccountOpened e -> List.of();
            case ExhibitEvent.TermEnded e -> List.of();
        };
    }
}
