package dev.noren.domain.mall;

import static dev.noren.domain.clause.Mall24.MISC_11;
import static dev.noren.domain.clause.Mall24.MISC_12;
import static dev.noren.domain.clause.Mall24.MISC_13;
import static dev.noren.domain.clause.Mall24.MISC_14;
import static dev.noren.domain.clause.Mall24.OPT_2;
import static dev.noren.domain.clause.Mall24.OPT_6;
import static dev.noren.domain.clause.Mall24.REQ_12;

import dev.noren.domain.fact.Words;
import dev.noren.domain.money.Charge;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a paid option costs the company, and what of it still stands. */
final class MallCharges {

    private static final Charge.Conditions CONDITIONS =
            Charge.Conditions.of(List.of(OPT_2, OPT_6), List.of(REQ_12, MISC_12, MISC_13, MISC_14, MISC_11));

    private MallCharges() {}

    /** An option that costs nothing is not invoiced. */
    static Optional<Charge> of(MallCase participation) {
        return participation
                .bill()
                .filter(bill -> bill.amount() > 0)
                .map(bill -> new Charge(
                        items(participation.choice().orElseThrow(), bill.amount()),
                        Optional.of(bill.dueOn()),
                        credited(participation, bill.amount()),
                        participation.account().applied(),
                        participation.outstanding(),
                        CONDITIONS));
    }

    private static List<Charge.Item> items(PaidOption.Choice choice, long amount) {
        var what = new Words("有料オプション " + choice.option(), "Paid option " + choice.option());
        long each = amount / choice.products().size();
        return choice.products().stream()
                .map(product -> new Charge.Item(what, Optional.of(product), each))
                .toList();
    }

    /**
     * Of a lapsed option nothing more is owed (MALL24-REQ-12), and where the office ended the participation it asks for no more
     * than was paid. What a company gave up unpaid stands: whether it is owed is undetermined.
     */
    private static long credited(MallCase participation, long amount) {
        var account = participation.account();
        if (participation.option() == MallOption.LAPSED) {
            return amount;
        }
        boolean endedByTheOffice =
                Set.of(MallState.EXCLUDED, MallState.CALLED_OFF).contains(participation.state());
        return Math.addExact(endedByTheOffice ? amount - account.applied() : 0, account.grantedOfTheFee());
    }
}
