package dev.noren.domain.money;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.domain.fact.Words;
import dev.noren.domain.money.Charge.Standing;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChargeTest {

    private static final Charge.Conditions CONDITIONS = Charge.Conditions.of(List.of(), List.of());

    private static Charge of(long credited, long paid, Optional<Long> outstanding) {
        var what = new Words("参加費", "fee");
        return new Charge(
                List.of(
                        new Charge.Item(what, Optional.of("ponzu"), 30_000),
                        new Charge.Item(what, Optional.of("miso"), 30_000)),
                Optional.empty(),
                credited,
                paid,
                outstanding,
                CONDITIONS);
    }

    private static Optional<Charge> standing(long amount) {
        return Optional.of(of(60_000 - amount, 0, Optional.empty()));
    }

    @Test
    void what_was_never_invoiced_and_then_is_calls_for_an_invoice() {
        assertThat(Charge.paper(Optional.empty(), standing(60_000))).contains(new Paper(Paper.Kind.INVOICE, 60_000));
    }

    @Test
    void whatever_stands_less_calls_for_a_credit_note_over_the_difference() {
        assertThat(Charge.paper(standing(60_000), standing(59_999))).contains(new Paper(Paper.Kind.CREDIT_NOTE, 1));
        assertThat(Charge.paper(standing(60_000), standing(0))).contains(new Paper(Paper.Kind.CREDIT_NOTE, 60_000));
        assertThat(Charge.paper(standing(60_000), Optional.empty()))
                .contains(new Paper(Paper.Kind.CREDIT_NOTE, 60_000));
    }

    @Test
    void what_stands_again_is_invoiced_anew() {
        assertThat(Charge.paper(standing(0), standing(60_000))).contains(new Paper(Paper.Kind.INVOICE, 60_000));
    }

    @Test
    void where_nothing_moves_nothing_is_written() {
        assertThat(Charge.paper(Optional.empty(), Optional.empty())).isEmpty();
        assertThat(Charge.paper(standing(60_000), standing(60_000))).isEmpty();
        assertThat(Charge.paper(standing(0), Optional.empty())).isEmpty();
    }

    @Test
    void never_more_is_credited_than_was_invoiced() {
        assertThat(of(60_001, 0, Optional.empty()).standing()).isZero();
    }

    @Test
    void it_stands_open_until_it_is_paid() {
        assertThat(of(0, 59_999, Optional.of(1L)).stands()).isEqualTo(Standing.OPEN);
        assertThat(of(0, 60_000, Optional.of(0L)).stands()).isEqualTo(Standing.PAID);
        assertThat(of(0, 60_000, Optional.empty()).stands()).isEqualTo(Standing.PAID);
    }

    @Test
    void what_is_left_of_one_taken_back_in_part_may_be_paid() {
        assertThat(of(30_000, 30_000, Optional.empty()).stands()).isEqualTo(Standing.PAID);
        assertThat(of(60_000, 60_000, Optional.empty()).stands()).isEqualTo(Standing.CREDITED);
    }

    @Test
    void neither_paid_nor_taken_back_nor_awaited_is_undetermined() {
        assertThat(of(0, 0, Optional.empty()).stands()).isEqualTo(Standing.UNDETERMINED);
    }
}
