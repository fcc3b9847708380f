package dev.noren.domain.mall;

import static dev.noren.domain.life.Cast.CONSENT;
import static dev.noren.domain.life.Cast.NOW;

import dev.noren.domain.life.Cast;
import dev.noren.domain.life.DossierSamples;
import dev.noren.domain.life.LastDay;
import dev.noren.domain.life.ShapeCheck;
import dev.noren.domain.life.Story;
import dev.noren.domain.money.Cause;
import dev.noren.domain.money.Receipt;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class MallEventsTest {

    private static final LocalDate DAY = LocalDate.of(2024, 10, 6);

    @TestFactory
    Stream<DynamicTest> every_event_is_stored_in_one_way_and_read_as_it_was() {
        return ShapeCheck.of(new MallLifecycle(), MallEvent.class, samples());
    }

    @Test
    void what_opens_a_participation_does_not_fit_one_that_is_open() {
        Assertions.assertThatIllegalStateException()
                .isThrownBy(() -> MallCases.story().given(MallCases.invited(), MallCases.invited()));
    }

    @Test
    void nothing_fits_a_participation_before_it_is_open() {
        var lifecycle = new MallLifecycle();
        Assertions.assertThat(samples())
                .filteredOn(event -> !(event instanceof MallEvent.Invited))
                .allSatisfy(event -> Assertions.assertThatIllegalStateException()
                        .isThrownBy(() -> lifecycle.evolve(Story.CASE, null, event)));
    }

    private static List<MallEvent> samples() {
        var paid = MallCases.standing(MallState.REGISTERED, MallOption.CONFIRMED);
        var unpaid = MallCases.standing(MallState.REGISTERED, MallOption.OFFERED);
        var samples = new ArrayList<MallEvent>(List.of(
                MallCases.invited(),
                new MallEvent.Invited(
                        MallCases.invitation(Cast.MALL_2023),
                        List.of("ponzu"),
                        Optional.of(MallPayload.Judge.TRADING_COMPANY)),
                new MallEvent.ProductsAdded(List.of("yuzu")),
                new MallEvent.Registered(CONSENT),
                new MallEvent.Expired(),
                new MallEvent.OptionRequested("banner", MallCases.BOTH),
                new MallEvent.OptionDeclined(),
                new MallEvent.OptionApproved(0, DAY, NOW),
                new MallEvent.OptionRejected(),
                new MallEvent.PaymentRecorded(new Receipt(10_000, DAY, "B-1", 0, false)),
                new MallEvent.OptionConfirmed(),
                new MallEvent.OptionLapsed(),
                new MallEvent.OptionCancelled(MallRefunds.on(paid, Cause.COMPANY_CANCELS)),
                new MallEvent.GoodsLate(List.of("yuzu")),
                new MallEvent.PromotionStarted(),
                new MallEvent.PromotionEnded(),
                new MallEvent.ReportDelivered("It went well.", List.of(Map.of("product", "ponzu", "orders", 0L))),
                new MallEvent.DataUnavailable("a reason"),
                new MallEvent.SurveyAnswered(Map.of("q1", List.of(1L, true, "good"))),
                new MallEvent.Closed(),
                new MallEvent.Cancelled(MallRefunds.on(unpaid, Cause.COMPANY_CANCELS)),
                new MallEvent.Excluded("off-purpose", "a note", MallRefunds.on(paid, Cause.OFF_PURPOSE)),
                new MallEvent.Excluded("late-delivery", "", MallRefunds.on(paid, Cause.LATE_DELIVERY)),
                new MallEvent.CalledOff("typhoon", MallRefunds.on(paid, Cause.CALLED_OFF)),
                new MallEvent.ChoiceReminded(DAY),
                new MallEvent.PaymentReminded(),
                new MallEvent.LastDayExtended(LastDay.CHOOSE_BY, Optional.of("banner"), DAY, "a reason", NOW),
                new MallEvent.LastDayExtended(LastDay.DUE_ON, Optional.empty(), DAY, "a reason", NOW),
                new MallEvent.OptionReopened(NOW)));
        DossierSamples.ALL.forEach(inner -> samples.add(new MallEvent.Kept(inner)));
        return samples;
    }
}
