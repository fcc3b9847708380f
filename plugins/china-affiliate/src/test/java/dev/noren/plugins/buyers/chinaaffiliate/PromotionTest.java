package dev.noren.plugins.buyers.chinaaffiliate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.plugins.spi.Participation;
import dev.noren.plugins.spi.Plan;
import dev.noren.plugins.spi.Product;
import dev.noren.plugins.spi.Season;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PromotionTest {

    @Test
    void samples_are_tried_before_anything_is_sold() {
        assertThat(told("affiliate"))
                .containsExactly(
                        "SAMPLE_TRIAL trial 2025-07-01 to 2026-02-14",
                        "POST red 2025-07-15 to 2026-02-28",
                        "VIDEO douyin 2025-07-15 to 2026-02-28",
                        "VIDEO wechat-channels 2025-07-15 to 2026-02-28");
    }

    @Test
    void samples_are_in_four_weeks_before_the_end_or_at_once() {
        assertThat(samplesBy(LocalDate.of(2025, 7, 1))).isEqualTo(LocalDate.of(2026, 1, 31));
        assertThat(samplesBy(LocalDate.of(2026, 2, 10))).isEqualTo(LocalDate.of(2026, 2, 10));
    }

    private static LocalDate samplesBy(LocalDate from) {
        return new Promotion(on("affiliate", from))
                .plan()
                .materials()
                .getFirst()
                .by();
    }

    /** Another track is another campaign (KOL25-OV-11). */
    @Test
    void for_another_track_nothing_is_planned() {
        assertThat(new ChinaAffiliate().plan(on("another", LocalDate.of(2025, 7, 1))))
                .isEqualTo(Plan.NOTHING);
    }

    private static Participation on(String track, LocalDate from) {
        var to = LocalDate.of(2026, 2, 28);
        return new Participation(
                new Season("kol-koc-2025", LocalDate.of(2025, 7, 1), to),
                from,
                to,
                List.of(),
                Optional.of(track),
                List.of(Product.of("cream")));
    }

    private static List<String> told(String track) {
        return new ChinaAffiliate()
                .plan(on(track, LocalDate.of(2025, 7, 1))).activities().stream()
                        .map(each -> each.kind() + " " + each.channel() + " " + each.on()
                                + each.until().map(last -> " to " + last).orElse(""))
                        .toList();
    }
}
