package dev.noren.ports.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.noren.domain.life.Actor;
import dev.noren.ports.driven.DecisionRecord;
import dev.noren.ports.driven.Store;
import dev.noren.ports.driving.Answer;
import dev.noren.ports.driving.Order;
import dev.noren.ports.form.Form;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * An edition is called off with all that is open in it, wherever whoever keeps it breaks off. A store's own test extends this
 * and opens one.
 */
public abstract class CallingOffContract {

    private static final String NOW = "2025-11-04T10:00:00+09:00";
    private static final Order CALL_OFF =
            Order.of(Actor.SECRETARIAT, "call-off", Office.with("edition", Crowd.KOL, "ground", "6-1"));
    private static final int OPEN = 300;

    private Store store;
    private Office office;
    private List<String> open = List.of();
    private List<String> over = List.of();

    /** The store with what was kept in it before it was closed last; holds nothing at first. */
    protected abstract Store openStore();

    /** The first 300 are applied, adopted or promoting; the others have ended or were rejected or withdrawn. */
    @BeforeEach
    void begin() {
        store = openStore();
        office = Office.open(store).at(NOW);
        var crowd = Crowd.of(office, 340);
        var all = crowd.appliedAtKol(340);
        open = all.subList(0, OPEN);
        over = all.subList(OPEN, all.size());
        var ended = over.subList(0, 20);
        crowd.given(Stream.concat(open.stream().limit(120), ended.stream()).map(Crowd::adopt));
        crowd.given(Stream.concat(open.stream().limit(60), ended.stream()).map(id -> office(id, "start-campaign")));
        crowd.given(ended.stream().map(id -> office(id, "end-campaign")));
        crowd.given(over.stream().skip(20).limit(10).map(id -> office(id, "reject")));
        crowd.given(IntStream.rangeClosed(331, 340)
                .mapToObj(n -> Order.on(all.get(n - 1), Crowd.company(n), "withdraw", Form.Fields.NONE)));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static Order office(String caseId, String command) {
        return Order.on(caseId, Actor.SECRETARIAT, command, Form.Fields.NONE);
    }

    private void reopened() {
        store.close();
        store = openStore();
        office = Office.again(store).at(NOW);
    }

    private long calledOff(String caseId) {
        return store.read(ledger -> ledger.history(caseId)).stream()
                .filter(DecisionRecord::accepted)
                .filter(record -> record.order().command().equals("call-off"))
                .count();
    }

    private long told(String caseId) {
        return store.read(ledger -> ledger.mailsOf(caseId)).stream()
                .filter(mail -> mail.mail().word().equals("called-off"))
                .count();
    }

    private void nothingIsCalledOff() {
        assertThat(open).allSatisfy(id -> assertThat(calledOff(id) + told(id)).isZero());
    }

    private void everythingOpenIsCalledOffOnce() {
        assertThat(open).allSatisfy(id -> {
            assertThat(calledOff(id)).isEqualTo(1);
            assertThat(told(id)).isEqualTo(1);
            assertThat(office.see(id, "state")).isEqualTo("called-off");
        });
        assertThat(over).allSatisfy(id -> assertThat(calledOff(id) + told(id)).isZero());
    }

    @Test
    void every_open_case_is_called_off_once_and_told_so() {
        office.given(CALL_OFF);

        everythingOpenIsCalledOffOnce();
        reopened();
        office.passTo("2025-11-05T10:00:00+09:00");
        everythingOpenIsCalledOffOnce();
    }

    @Test
    void what_has_not_happened_when_the_store_is_closed_happens_when_it_is_opened_again() {
        Office.again(Interrupted.stillAfter(0, store)).at(NOW).given(CALL_OFF);
        nothingIsCalledOff();
        reopened();
        nothingIsCalledOff();

        office.passTo(NOW);

        everythingOpenIsCalledOffOnce();
    }

    @Test
    void what_has_happened_when_the_store_is_closed_does_not_happen_again() {
        Office.again(Interrupted.stillAfter(101, store)).at(NOW).given(CALL_OFF);
        assertThat(open.stream().filter(id -> calledOff(id) == 1)).hasSize(100);
        reopened();

        office.passTo(NOW);

        everythingOpenIsCalledOffOnce();
    }

    @Test
    void a_calling_off_that_is_killed_in_the_middle_never_was_and_is_sent_again() {
        var killed = Office.again(Interrupted.killedAfter(101, store)).at(NOW);
        assertThatThrownBy(() -> killed.given(CALL_OFF)).hasCauseInstanceOf(Interrupted.Killed.class);
        reopened();
        office.passTo(NOW);
        nothingIsCalledOff();

        office.given(CALL_OFF);

        everythingOpenIsCalledOffOnce();
    }

    @Test
    void what_is_sent_meanwhile_is_decided_before_or_after_the_whole() {
        var orders = Stream.concat(Stream.of(CALL_OFF), open.stream().map(id -> office(id, "reject")))
                .toList();

        var answers = Rush.on(office.desk, 1, orders);

        assertThat(answers.getFirst()).isInstanceOf(Answer.Given.class);
        assertThat(open)
                .allSatisfy(id -> assertThat(store.read(ledger -> ledger.history(id)).stream()
                                .filter(DecisionRecord::accepted)
                                .filter(record -> List.of("reject", "call-off")
                                        .contains(record.order().command())))
                        .hasSize(1));
    }
}
