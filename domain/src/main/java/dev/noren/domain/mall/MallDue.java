package dev.noren.domain.mall;

import dev.noren.domain.edition.Offer;
import dev.noren.domain.life.Attempt;
import dev.noren.domain.life.Due;
import dev.noren.domain.time.Deadline;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What falls due in a participation by itself. */
final class MallDue {

    /** How long before a deadline the company is reminded (section 7; ours). */
    private static final int REMINDER_DAYS = 3;

    private MallDue() {}

    static List<Due> of(MallCase participation) {
        if (participation.finished()) {
            return List.of();
        }
        var due = new ArrayList<Due>();
        if (participation.state() == MallState.INVITED) {
            due.add(new Due(registration(participation).end(), "expire"));
        }
        switch (participation.option()) {
            case OFFERED -> {
                choices(participation).forEach(at -> due.add(new Due(at.at(), "remind-choice")));
                due.add(new Due(lastChoice(participation).end(), "close-choice"));
            }
            case APPROVED -> {
                paymentReminder(participation).ifPresent(at -> due.add(new Due(at, "remind-payment")));
                due.add(new Due(confirmation(participation).end(), "lapse"));
            }
            case NONE_OFFERED, REQUESTED, CONFIRMED, DECLINED, REJECTED, LAPSED, CANCELLED -> {}
        }
        return due;
    }

    private static Deadline registration(MallCase participation) {
        var invitation = participation.invitation();
        return invitation.until(invitation.partner().registerBy());
    }

    private static Deadline lastChoice(MallCase participation) {
        var invitation = participation.invitation();
        return invitation.until(invitation.partner().lastChooseBy().orElseThrow());
    }

    private static Deadline confirmation(MallCase participation) {
        return participation.invitation().until(participation.lastDayToConfirm().orElseThrow());
    }

    private record Reminder(LocalDate lastDay, Instant at) {}

    /** The reminders still to go, one for each last day to choose. */
    private static Stream<Reminder> choices(MallCase participation) {
        var invitation = participation.invitation();
        return invitation.partner().offers().stream()
                .map(offer -> offer.chooseBy())
                .distinct()
                .sorted()
                .filter(lastDay ->
                        !participation.paidOption().reminded().choices().contains(lastDay))
                .flatMap(
                        lastDay -> invitation
                                .until(lastDay)
                                .reminder(REMINDER_DAYS, invitation.at())
                                .map(at -> new Reminder(lastDay, at))
                                .stream());
    }

    /** The last day of which the company is to be reminded now. */
    static LocalDate choiceToRemind(Attempt<MallCase> attempt) {
        return choices(attempt.state())
                .filter(reminder -> !reminder.at().isAfter(attempt.now()))
                .map(Reminder::lastDay)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nothing to remind of"));
    }

    /** The option, with every reminder whose hour is past counted as sent. */
    static PaidOption resumed(MallCase participation, Instant at) {
        var invitation = participation.invitation();
        var past = invitation.partner().offers().stream()
                .map(Offer::chooseBy)
                .filter(lastDay -> hourIsPast(invitation.until(lastDay), at))
                .toList();
        var option = participation.paidOption().remindedOf(past);
        return participation
                .bill()
                .filter(bill -> hourIsPast(invitation.until(bill.dueOn()), at))
                .map(bill -> option.remindedToPay())
                .orElse(option);
    }

    private static boolean hourIsPast(Deadline deadline, Instant at) {
        return deadline.reminder(REMINDER_DAYS, at).isEmpty();
    }

    private static Optional<Instant> paymentReminder(MallCase participation) {
        var bill = participation.bill().orElseThrow();
        return participation.paidOption().reminded().payment()
                ? Optional.empty()
                : participation.invitation().until(bill.dueOn()).reminder(REMINDER_DAYS, bill.at());
    }
}
