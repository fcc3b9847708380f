package dev.noren.domain.mall;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The paid option of a participation.
 *
 * @param mark where it stands
 * @param choice the option chosen last; empty before one is
 * @param bill its invoice, from its approval on
 * @param reminded the reminders that went
 */
record PaidOption(MallOption mark, Optional<Choice> choice, Optional<Bill> bill, Reminded reminded) {

    /** An option and the products that it is for. */
    record Choice(String option, List<String> products) {}

    /**
     * What is owed for the option.
     *
     * @param amount whole yen
     * @param at when it was written
     */
    record Bill(long amount, LocalDate dueOn, Instant at) {}

    /** The reminders that went: of which last days to choose, and whether to pay. */
    record Reminded(Set<LocalDate> choices, boolean payment) {
        static final Reminded NOTHING = new Reminded(Set.of(), false);
    }

    /** As an invitation finds it. */
    static PaidOption of(boolean offered) {
        return new PaidOption(
                offered ? MallOption.OFFERED : MallOption.NONE_OFFERED,
                Optional.empty(),
                Optional.empty(),
                Reminded.NOTHING);
    }

    PaidOption at(MallOption next) {
        return new PaidOption(next, choice, bill, reminded);
    }

    PaidOption chosen(Choice chosen) {
        return new PaidOption(MallOption.REQUESTED, Optional.of(chosen), bill, reminded);
    }

    PaidOption billed(Bill owed) {
        return new PaidOption(MallOption.APPROVED, choice, Optional.of(owed), new Reminded(reminded.choices(), false));
    }

    /** The same bill with another due date, of which nobody was reminded yet. */
    PaidOption dueOn(LocalDate later) {
        return new PaidOption(
                mark,
                choice,
                bill.map(owed -> new Bill(owed.amount(), later, owed.at())),
                new Reminded(reminded.choices(), false));
    }

    PaidOption remindedOf(Collection<LocalDate> lastDays) {
        var choices = new HashSet<>(reminded.choices());
        choices.addAll(lastDays);
        return new PaidOption(mark, choice, bill, new Reminded(Set.copyOf(choices), reminded.payment()));
    }

    PaidOption remindedToPay() {
        return new PaidOption(mark, choice, bill, new Reminded(reminded.choices(), true));
    }
}
