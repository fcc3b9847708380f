package dev.noren.domain.life;

import dev.noren.domain.agenda.Appointment;
import dev.noren.domain.edition.Edition;
import dev.noren.domain.edition.Fee;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.money.Charge;
import dev.noren.domain.notice.Notice;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One life: its table, its fold, its deadlines, and who is told what. All of it pure and total. */
public interface Lifecycle<S extends Case, E> {

    /** The kind of every run through a programme that is neither a listing nor an inquiry. */
    String PARTICIPATION = "participation";

    /** As in {@code listing}. */
    String name();

    /** What its cases are (section 1): {@code listing}, {@code inquiry}, {@code participation}, a party, or an edition. */
    default String kind() {
        return name();
    }

    /** The only dispatcher of commands. */
    List<Row<S, E>> table();

    /**
     * The case after an event.
     *
     * @param before null for the event that opens it
     * @throws IllegalStateException where the event does not fit the case: history that does not fold is never skipped
     */
    S evolve(String caseId, @Nullable S before, E event);

    /** What falls due by itself as the case stands. A finished case has none. */
    List<Due> due(S state);

    /**
     * What has its day as the case stands, and whose calendar it belongs in. A finished case has no deadlines: what it still
     * waits for does not count.
     *
     * @param edition the one that was frozen into the case
     */
    default List<Appointment> agenda(S state, Edition edition) {
        return List.of();
    }

    /** Who is told of an event. */
    List<Notice> notices(@Nullable S before, E event, S after);

    /** How its events are stored. */
    List<EventShape<E>> shapes();

    /** What of an event happened to the dossier of a case; empty where it is an event of the life's own. */
    default Optional<DossierEvent> dossierEvent(E event) {
        return Optional.empty();
    }

    /** What waits for the office as the case stands. */
    default Tasks tasks(S state) {
        return Tasks.of(state.dossier().account());
    }

    /** What the company was asked to pay; empty where nothing was. */
    default Optional<Charge> charge(S state) {
        return Optional.empty();
    }

    /** The fee of the edition for which a case is charged; empty where the edition itself names none. */
    default Optional<Fee> fee(S state, Edition edition) {
        return Optional.empty();
    }

    /** The questions about a case of it. */
    List<Query<S>> queries();

    /** The keys of the case, for somebody who may see it. */
    Facts view(S state, Actor viewer);

    /** Whether somebody may know that the case exists. */
    boolean visible(S state, Actor who, World world);

    /** The row of a command for a role; empty where that role may never do it. */
    default Optional<Row<S, E>> row(String command, Role role) {
        return table().stream()
                .filter(row -> row.command().equals(command) && row.by().contains(role))
                .findFirst();
    }
}
