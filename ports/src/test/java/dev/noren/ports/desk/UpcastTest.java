package dev.noren.ports.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.FactType;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.fact.Schema;
import dev.noren.domain.life.Actor;
import dev.noren.domain.life.Case;
import dev.noren.domain.life.Claim;
import dev.noren.domain.life.Dossier;
import dev.noren.domain.life.Due;
import dev.noren.domain.life.EditionVersion;
import dev.noren.domain.life.EventShape;
import dev.noren.domain.life.Lifecycle;
import dev.noren.domain.life.Mark;
import dev.noren.domain.life.Query;
import dev.noren.domain.life.Row;
import dev.noren.domain.life.World;
import dev.noren.domain.notice.Notice;
import dev.noren.ports.desk.archive.Apart;
import dev.noren.ports.desk.archive.Archive;
import dev.noren.ports.desk.archive.BrokenHistoryException;
import dev.noren.ports.driven.DecisionRecord;
import dev.noren.ports.driven.DecisionRecord.StoredEvent;
import dev.noren.ports.driven.Ledger;
import dev.noren.ports.driven.Personal;
import dev.noren.ports.driving.Order;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.Writer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The archive reads every version of an event. Here, of who measured something and what came of it: in the first version a
 * width in feet, in the second in centimetres, in the third with its height.
 */
class UpcastTest {

    private static final Fact<String> WHO = Fact.personal("who", FactType.line());
    private static final Fact<Long> FEET = Fact.of("feet", FactType.figure());
    private static final Fact<Long> WIDTH = Fact.of("width", FactType.figure());
    private static final Fact<Long> HEIGHT = Fact.of("height", FactType.figure());

    private record Measured(String who, long width, long height) {}

    private static final EventShape<Measured> SHAPE = EventShape.of(
                    "measured",
                    Measured.class,
                    Schema.of(WHO, WIDTH, HEIGHT),
                    facts -> new Measured(facts.need(WHO), facts.need(WIDTH), facts.need(HEIGHT)),
                    event -> Facts.of(WHO, event.who(), WIDTH, event.width(), HEIGHT, event.height()))
            .after(Schema.of(WHO, WIDTH), facts -> facts.with(HEIGHT, 0L))
            .after(Schema.of(WHO, FEET), facts -> facts.without(FEET).with(WIDTH, facts.need(FEET) * 30));

    private final Archive archive = new Archive(List.of(new Measuring()));
    private final InMemoryStore store = new InMemoryStore();

    /** Keeps an event as a Noren of some time would have kept it. */
    private void keep(int version, Facts facts) {
        var schema = SHAPE.versions().schema(version).orElseThrow();
        keep(version, apart -> apart.conceal(schema, Writer.write(facts)));
    }

    private void keep(int version, Function<Apart, Form.Fields> data) {
        Office.join(store.write(ledger -> {
            var apart = new Apart(() -> "salt", command -> true);
            var tail = ledger.tail();
            var event = new StoredEvent("measured", version, data.apply(apart));
            var record = record(tail, event);
            ledger.append(record, Optional.empty());
            apart.keep(ledger, record);
            return tail;
        }));
    }

    private static DecisionRecord record(Ledger.Tail tail, StoredEvent event) {
        return new DecisionRecord(
                tail.next(),
                Instant.EPOCH,
                Order.on("c-1", Actor.SECRETARIAT, "measure", Form.Fields.NONE),
                1,
                Optional.of("c-1"),
                Optional.of("measuring"),
                Optional.empty(),
                Form.Fields.NONE,
                Optional.empty(),
                List.of(),
                List.of(event),
                List.of(),
                Set.of(),
                tail.previous(),
                "hash " + tail.next());
    }

    private Measured folded() {
        return store.read(ledger ->
                ((Measurement) archive.open(ledger, "c-1").orElseThrow().state()).last());
    }

    @Test
    void the_first_version_is_read_by_way_of_the_second() {
        keep(1, Facts.of(WHO, "S. Mori", FEET, 2L));

        assertThat(folded()).isEqualTo(new Measured("S. Mori", 60, 0));
    }

    @Test
    void versions_follow_each_other_in_one_history() {
        keep(1, Facts.of(WHO, "S. Mori", FEET, 2L));
        keep(2, Facts.of(WHO, "T. Hara", WIDTH, 70L));
        assertThat(folded()).isEqualTo(new Measured("T. Hara", 70, 0));

        keep(3, Facts.of(WHO, "U. Abe", WIDTH, 80L, HEIGHT, 9L));

        assertThat(folded()).isEqualTo(new Measured("U. Abe", 80, 9));
    }

    @Test
    void an_older_event_is_kept_as_it_was_with_its_personal_value_apart() {
        keep(1, Facts.of(WHO, "S. Mori", FEET, 2L));
        var token = Personal.token("salt", Form.text("S. Mori"));

        assertThat(store.<Form.Fields>read(ledger ->
                        ledger.history("c-1").getFirst().events().getFirst().data()))
                .isEqualTo(Office.with("who", Office.with("(personal)", token), "feet", 2));
    }

    @Test
    void a_version_that_comes_later_is_told_and_not_skipped() {
        keep(1, Facts.of(WHO, "S. Mori", FEET, 2L));
        keep(4, apart -> Form.Fields.NONE);

        assertThatThrownBy(this::folded)
                .isInstanceOf(BrokenHistoryException.class)
                .hasMessage("case c-1, record 2: measured is of version 4, and this Noren knows none above 3");
    }

    @Test
    void an_event_that_does_not_hold_what_its_version_held_is_told() {
        keep(1, apart -> Office.with("who", "S. Mori", "width", 70));

        assertThatThrownBy(this::folded)
                .isInstanceOf(BrokenHistoryException.class)
                .hasMessageContaining("case c-1, record 1: measured")
                .hasMessageContaining("feet");
    }

    private record Measurement(String id, Measured last) implements Case {

        @Override
        public Set<? extends Mark> marks() {
            return Set.of();
        }

        @Override
        public boolean finished() {
            return false;
        }

        @Override
        public Set<Claim> claims() {
            return Set.of();
        }

        @Override
        public Optional<EditionVersion> edition() {
            return Optional.empty();
        }

        @Override
        public Optional<String> company() {
            return Optional.empty();
        }

        @Override
        public Optional<String> buyer() {
            return Optional.empty();
        }

        @Override
        public Dossier dossier() {
            return Dossier.EMPTY;
        }
    }

    private static final class Measuring implements Lifecycle<Measurement, Measured> {

        @Override
        public String name() {
            return "measuring";
        }

        @Override
        public List<Row<Measurement, Measured>> table() {
            return List.of();
        }

        @Override
        public Measurement evolve(String caseId, @Nullable Measurement before, Measured event) {
            return new Measurement(caseId, event);
        }

        @Override
        public List<Due> due(Measurement state) {
            return List.of();
        }

        @Override
        public List<Notice> notices(@Nullable Measurement before, Measured event, Measurement after) {
            return List.of();
        }

        @Override
        public List<EventShape<Measured>> shapes() {
            return List.of(SHAPE);
        }

        @Override
        public List<Query<Measurement>> queries() {
            return List.of();
        }

        @Override
        public boolean visible(Measurement state, Actor who, World world) {
            return true;
        }

        @Override
        public Facts view(Measurement state, Actor viewer) {
            return Facts.NONE;
        }
    }
}
