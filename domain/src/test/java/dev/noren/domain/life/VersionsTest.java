package dev.noren.domain.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.FactType;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.fact.Schema;
import dev.noren.domain.fact.Shape;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A measured thing: in the first version a width in feet, in the second in centimetres, in the third with its height. */
class VersionsTest {

    private static final Fact<Long> FEET = Fact.of("feet", FactType.figure());
    private static final Fact<Long> WIDTH = Fact.of("width", FactType.figure());
    private static final Fact<Long> HEIGHT = Fact.of("height", FactType.figure());

    private record Measured(long width, long height) {}

    private static final EventShape<Measured> FIRST = EventShape.of(
            "measured",
            Measured.class,
            Schema.of(WIDTH, HEIGHT),
            facts -> new Measured(facts.need(WIDTH), facts.need(HEIGHT)),
            event -> Facts.of(WIDTH, event.width(), HEIGHT, event.height()));
    private static final EventShape<Measured> THIRD = FIRST.after(Schema.of(WIDTH), facts -> facts.with(HEIGHT, 0L))
            .after(Schema.of(FEET), facts -> Facts.of(WIDTH, facts.need(FEET) * 30));

    @Test
    void what_was_never_anything_else_is_of_version_1() {
        assertThat(FIRST.version()).isEqualTo(1);
        assertThat(FIRST.versions().schema(1)).hasValue(FIRST.schema());
        assertThat(FIRST.read(1, Facts.of(WIDTH, 7L, HEIGHT, 8L))).isEqualTo(new Measured(7, 8));
    }

    @Test
    void every_version_is_read_by_way_of_those_after_it() {
        assertThat(THIRD.version()).isEqualTo(3);
        assertThat(THIRD.read(1, Facts.of(FEET, 2L))).isEqualTo(new Measured(60, 0));
        assertThat(THIRD.read(2, Facts.of(WIDTH, 60L))).isEqualTo(new Measured(60, 0));
        assertThat(THIRD.read(3, Facts.of(WIDTH, 60L, HEIGHT, 7L))).isEqualTo(new Measured(60, 7));
    }

    @Test
    void each_version_has_its_schema_and_no_other_has_one() {
        assertThat(THIRD.versions().schema(0)).isEmpty();
        assertThat(THIRD.versions().schema(1)).hasValue(Schema.of(FEET));
        assertThat(THIRD.versions().schema(2)).hasValue(Schema.of(WIDTH));
        assertThat(THIRD.versions().schema(3)).hasValue(Schema.of(WIDTH, HEIGHT));
        assertThat(THIRD.versions().schema(4)).isEmpty();
    }

    @Test
    void an_event_that_another_carries_keeps_its_versions() {
        var inside = THIRD.<String>inside(Measured::toString, text -> Optional.empty());

        assertThat(inside.version()).isEqualTo(3);
        assertThat(inside.read(1, Facts.of(FEET, 2L))).isEqualTo("Measured[width=60, height=0]");
    }

    @Test
    void there_is_no_second_version_without_a_way_from_the_first() {
        var shape = new Shape<Measured>(Schema.EMPTY, facts -> new Measured(0, 0), event -> Facts.NONE);

        assertThatThrownBy(() -> EventShape.of("measured", 2, Measured.class, shape))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("measured is of version 2");
    }

    @Test
    void a_row_reads_the_payloads_of_orders_that_were_kept_before() {
        var row = Row.<PlainCase, Measured>on("measure", Role.SECRETARIAT)
                .carries(WIDTH)
                .mayCarry(HEIGHT)
                .after(Schema.of(FEET), facts -> Facts.of(WIDTH, facts.need(FEET) * 30))
                .then(attempt -> Outcome.of(new Measured(0, 0)));

        assertThat(row.carries()).isEqualTo(Schema.of(WIDTH).orNot(HEIGHT));
        assertThat(row.payload().count()).isEqualTo(2);
        assertThat(row.payload().raised(1, Facts.of(FEET, 2L))).isEqualTo(Facts.of(WIDTH, 60L));
    }
}
