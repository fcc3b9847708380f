package dev.noren.domain.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.domain.clause.LinkAct;
import dev.noren.domain.clause.LinkNew;
import dev.noren.domain.life.ApplicationEvent;
import dev.noren.domain.money.Charge;
import dev.noren.domain.money.Charge.Standing;
import org.junit.jupiter.api.Test;

/** What stands of an exhibit's fee, wherever the application does. */
class LinkageChargesTest {

    private static Charge of(ExhibitEvent... events) {
        return new ExhibitLifecycle().charge(Exhibits.standing(events)).orElseThrow();
    }

    private static Charge of(SupportEvent... events) {
        return new SupportLifecycle().charge(Supports.standing(events)).orElseThrow();
    }

    private static ApplicationEvent excluded() {
        return new ApplicationEvent.Excluded("a reason", Linkages.undetermined(0));
    }

    private static ApplicationEvent calledOff() {
        return new ApplicationEvent.CalledOff("a reason", Linkages.undetermined(0));
    }

    private static void stands(Charge charge, long standing, Standing stands) {
        assertThat(charge.standing()).isEqualTo(standing);
        assertThat(charge.stands()).isEqualTo(stands);
    }

    @Test
    void nothing_is_charged_before_adoption() {
        assertThat(new ExhibitLifecycle().charge(Exhibits.standing())).isEmpty();
        assertThat(new SupportLifecycle().charge(Supports.standing(Supports.REJECTED)))
                .isEmpty();
    }

    @Test
    void adopted_it_is_open_until_it_is_paid_in_full() {
        stands(of(Exhibits.ADOPTED), 330_000, Standing.OPEN);
        stands(of(Exhibits.ADOPTED, Exhibits.PAID_IN_PART), 330_000, Standing.OPEN);
        stands(of(Exhibits.ADOPTED, Exhibits.PAID), 330_000, Standing.PAID);
        assertThat(of(Exhibits.ADOPTED, Exhibits.PAID_IN_PART).outstanding()).contains(320_000L);
    }

    @Test
    void whoever_leaves_before_the_contract_owes_nothing_and_after_it_nobody_says() {
        stands(of(Exhibits.ADOPTED, Exhibits.WITHDRAWN), 0, Standing.CREDITED);
        stands(of(Exhibits.ADOPTED, Exhibits.PAID, Exhibits.WITHDRAWN), 0, Standing.CREDITED);
        stands(of(Exhibits.ADOPTED, Exhibits.SIGNED, Exhibits.WITHDRAWN), 330_000, Standing.UNDETERMINED);
        stands(of(Exhibits.ADOPTED, Exhibits.PAID, Exhibits.SIGNED, Exhibits.WITHDRAWN), 330_000, Standing.PAID);
    }

    @Test
    void where_the_office_ends_it_what_was_paid_stands_and_the_rest_does_not() {
        for (var end : new ApplicationEvent[] {excluded(), calledOff()}) {
            stands(of(Exhibits.ADOPTED, Exhibits.common(end)), 0, Standing.CREDITED);
            stands(of(Exhibits.ADOPTED, Exhibits.PAID_IN_PART, Exhibits.common(end)), 10_000, Standing.PAID);
            stands(of(Exhibits.ADOPTED, Exhibits.PAID, Exhibits.common(end)), 330_000, Standing.PAID);
            stands(of(Supports.ADOPTED, Supports.common(end)), 0, Standing.CREDITED);
        }
    }

    @Test
    void the_fee_of_a_current_exhibitor_is_invoiced_by_alibaba_and_has_no_receipt() {
        var conditions = of(Supports.ADOPTED).conditions();

        assertThat(conditions.invoicedElsewhere()).contains(LinkAct.Q3);
        assertThat(conditions.noReceipt()).contains(LinkAct.Q8);
        assertThat(conditions.refunds()).containsExactly(LinkAct.Q12);
    }

    @Test
    void that_of_a_new_one_is_the_offices_own() {
        var conditions = of(Exhibits.ADOPTED).conditions();

        assertThat(conditions.invoicedElsewhere()).isEmpty();
        assertThat(conditions.noReceipt()).isEmpty();
        assertThat(conditions.refunds()).containsExactly(LinkNew.Q23);
    }

    @Test
    void whether_it_includes_tax_is_the_editions_to_say() {
        assertThat(new ExhibitLifecycle().fee(Exhibits.standing(), Linkages.NEW))
                .isEqualTo(Linkages.NEW.fee());
        assertThat(new SupportLifecycle().fee(Supports.standing(), Linkages.ACTIVE))
                .isEqualTo(Linkages.ACTIVE.fee());
    }
}
