package dev.noren.domain.life;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;

/** A test that walks tables. Every life is walked by one of these; {@link EveryTableTest} finds them all. */
public interface Walks {

    /** The walks, one for each life and edition. */
    Stream<TableWalk<?, ?>> walks();

    @TestFactory
    default Stream<DynamicContainer> undo_takes_back_what_is_revocable_and_nothing_else() {
        return walks().map(walk -> DynamicContainer.dynamicContainer(
                walk.lifecycle().name() + ", " + walk.world().edition().id(), walk.undoings()));
    }

    @TestFactory
    default Stream<DynamicContainer> every_command_is_taken_or_refused_as_the_table_says() {
        return walks().map(walk -> DynamicContainer.dynamicContainer(
                walk.lifecycle().name() + ", " + walk.world().edition().id(), walk.tests()));
    }
}
