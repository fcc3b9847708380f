package dev.noren.domain.linkage;

import static dev.noren.domain.money.Cause.COMPANY_CANCELS;
import static dev.noren.domain.money.Cause.OVERPAID;
import static dev.noren.domain.money.Cause.PAID_LATE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.clause.LinkAct;
import dev.noren.domain.clause.LinkNew;
import dev.noren.domain.life.ApplicationCase;
import dev.noren.domain.life.RefundRulings;
import dev.noren.domain.money.Cause;
import dev.noren.domain.money.Money;
import dev.noren.domain.money.Refund;
import dev.noren.domain.money.RefundRuling;
import dev.noren.domain.ruling.Basis;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Section 5, the rows of LINKNEW and LINKACT. */
class LinkageRefundsTest {

    private static RefundRuling on(ExhibitCase exhibit, Cause cause) {
        return ExhibitRefunds.RULINGS.on(exhibit, cause);
    }

    private static RefundRuling on(SupportCase support, Cause cause) {
        return SupportRefunds.RULINGS.on(support, cause);
    }

    private static void isRuled(RefundRuling ruling, Refund answer, Basis basis, long amount, Clause... because) {
        assertThat(ruling.answer()).isEqualTo(answer);
        assertThat(ruling.basis()).isEqualTo(basis);
        assertThat(ruling.amount()).isEqualTo(Money.yen(amount));
        assertThat(ruling.because()).containsExactly(because);
    }

    @Test
    void a_new_exhibitor_is_returned_all_until_the_contract_is_concluded() {
        var adopted = Exhibits.standing(Exhibits.ADOPTED, Exhibits.PAID);
        var contracted = Exhibits.standing(Exhibits.ADOPTED, Exhibits.PAID, Exhibits.SIGNED);

        isRuled(on(adopted, COMPANY_CANCELS), Refund.FULL, Basis.IMPLIED, 330_000, LinkNew.Q23);
        isRuled(on(contracted, COMPANY_CANCELS), Refund.NONE, Basis.EXPRESS, 330_000, LinkNew.Q23);
    }

    @Test
    void what_holds_for_a_new_exhibitor_does_not_change_when_it_has_left() {
        var before = Exhibits.standing(Exhibits.ADOPTED, Exhibits.PAID, Exhibits.WITHDRAWN);
        var afterwards = Exhibits.standing(Exhibits.ADOPTED, Exhibits.PAID, Exhibits.SIGNED, Exhibits.WITHDRAWN);

        isRuled(on(before, COMPANY_CANCELS), Refund.FULL, Basis.IMPLIED, 330_000, LinkNew.Q23);
        isRuled(on(afterwards, COMPANY_CANCELS), Refund.NONE, Basis.EXPRESS, 330_000, LinkNew.Q23);
    }

    @Test
    void a_current_exhibitor_is_returned_nothing_after_the_result() {
        isRuled(
                on(Supports.standing(Supports.ADOPTED, Supports.PAID), COMPANY_CANCELS),
                Refund.NONE,
                Basis.EXPRESS,
                220_000,
                LinkAct.Q12);
        isRuled(
                on(Supports.standing(Supports.ADOPTED, Supports.PAID, Supports.STARTED), COMPANY_CANCELS),
                Refund.NONE,
                Basis.EXPRESS,
                220_000,
                LinkAct.Q12);
    }

    /** No way leads there, since nothing can be received before the result; the row stands in section 5 all the same. */
    @Test
    void before_the_result_all_would_be_returned() {
        var rulings = SupportRefunds.RULINGS.whereReceived();

        assertThat(rulings.apply(Supports.standing(), COMPANY_CANCELS).answer()).isEqualTo(Refund.FULL);
        assertThat(rulings.apply(Supports.standing(), COMPANY_CANCELS).basis()).isEqualTo(Basis.IMPLIED);
        assertThat(rulings.apply(Supports.standing(Supports.REJECTED), COMPANY_CANCELS)
                        .answer())
                .isEqualTo(Refund.NONE);
    }

    @Test
    void of_any_other_cause_the_documents_say_nothing() {
        for (var cause : Linkages.causesOfWhichNothingIsSaid()) {
            boolean unapplied = Set.of(PAID_LATE, OVERPAID).contains(cause);
            var overpaid = Exhibits.common(Linkages.paid(330_500, 330_000));

            isRuled(
                    on(Exhibits.standing(Exhibits.ADOPTED, overpaid, Exhibits.SIGNED), cause),
                    Refund.UNDETERMINED,
                    Basis.SILENT,
                    unapplied ? 500 : 330_000);
            isRuled(
                    on(Supports.standing(Supports.ADOPTED, Supports.common(Linkages.paid(1_500, 1_000))), cause),
                    Refund.UNDETERMINED,
                    Basis.SILENT,
                    unapplied ? 500 : 1_000);
        }
    }

    @Test
    void where_nothing_was_received_nothing_applies_and_the_clause_of_the_row_says_so() {
        nothingApplies(Exhibits.all(), ExhibitRefunds.RULINGS, LinkNew.Q23);
        nothingApplies(Supports.all(), SupportRefunds.RULINGS, LinkAct.Q12);
    }

    private static <S extends ApplicationCase> void nothingApplies(
            List<S> cases, RefundRulings<S> rulings, Clause clause) {
        assertThat(cases)
                .filteredOn(each -> each.application().account().received() == 0)
                .isNotEmpty()
                .allSatisfy(each -> {
                    for (var cause : Cause.values()) {
                        Clause[] because = cause == COMPANY_CANCELS ? new Clause[] {clause} : new Clause[] {};
                        isRuled(rulings.on(each, cause), Refund.NOT_APPLICABLE, Basis.EXPRESS, 0, because);
                    }
                });
    }

    @Test
    void every_clause_that_a_ruling_names_is_announced() {
        assertThat(ExhibitRefunds.RULINGS.cites()).isEqualTo(Set.of(LinkNew.Q23));
        assertThat(SupportRefunds.RULINGS.cites()).isEqualTo(Set.of(LinkAct.Q12));
    }
}
