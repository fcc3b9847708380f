package dev.noren.domain.mall;

import dev.noren.domain.life.Task.Kind;
import dev.noren.domain.life.Tasks;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** What waits for the office in a participation. */
final class MallTasks {

    private MallTasks() {}

    static Tasks of(MallCase participation) {
        return Tasks.of(participation.account())
                .with(Kind.TO_SCREEN, participation.option() == MallOption.REQUESTED && !participation.finished())
                .with(Kind.REPORTS_DUE, participation.state() == MallState.ENDED)
                .from(Kind.OVERDUE, overdue(participation));
    }

    /** From the day after something should have been recorded: a payment, the start of the promotion, or its end. */
    private static Optional<Instant> overdue(MallCase participation) {
        var promotion = participation.invitation().partner().promotion();
        Optional<LocalDate> lastDay = switch (participation.state()) {
            case REGISTERED ->
                Stream.concat(dueOn(participation).stream(), promotion.from().stream())
                        .min(LocalDate::compareTo);
            case PROMOTING -> promotion.to();
            case INVITED, ENDED, REPORTED, CLOSED, EXPIRED, CANCELLED, EXCLUDED, CALLED_OFF -> Optional.empty();
        };
        return lastDay.map(day -> participation.invitation().until(day).end());
    }

    /** The option stays approved beyond its due date only where its offer leaves days to confirm a payment. */
    private static Optional<LocalDate> dueOn(MallCase participation) {
        return participation
                .bill()
                .filter(bill -> participation.option() == MallOption.APPROVED)
                .map(PaidOption.Bill::dueOn);
    }
}
