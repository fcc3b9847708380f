package dev.noren.ports.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.noren.domain.life.Actor;
import dev.noren.ports.desk.archive.BrokenHistoryException;
import dev.noren.ports.driven.DecisionRecord;
import dev.noren.ports.driven.DecisionRecord.StoredEvent;
import dev.noren.ports.driving.Order;
import dev.noren.ports.driving.Question;
import dev.noren.ports.form.Form;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** History that does not fold is an error with case, record and event; it is never skipped. */
class BrokenHistoryTest {

    private Office office;
    private long number;

    @BeforeEach
    void open() {
        office = Office.open();
    }

    /** Appends what no decision of this kernel would have written. */
    private void damage(String caseId, String life, StoredEvent event) {
        Office.join(office.store().write(ledger -> {
            var tail = ledger.tail();
            number = tail.next();
            var record = new DecisionRecord(
                    tail.next(),
                    ledger.latest(),
                    Order.on(caseId, Actor.SECRETARIAT, "damage", Form.Fields.NONE),
                    1,
                    Optional.of(caseId),
                    Optional.of(life),
                    Optional.empty(),
                    Form.Fields.NONE,
                    Optional.empty(),
                    List.of(),
                    List.of(event),
                    List.of(),
                    Set.of(),
                    tail.previous(),
                    "f".repeat(64));
            ledger.append(record, Optional.empty());
            return tail;
        }));
    }

    private static StoredEvent bare(String name) {
        return new StoredEvent(name, 1, Form.Fields.NONE);
    }

    private void isBroken(String caseId, String event) {
        var asked = office.desk.ask(Question.on(caseId, Actor.SECRETARIAT, "case", Form.Fields.NONE));
        var ordered = office.desk.submit(Order.on(caseId, Actor.SECRETARIAT, "close", Form.Fields.NONE));

        for (var stage : List.of(asked, ordered)) {
            assertThatThrownBy(() -> Office.join(stage))
                    .cause()
                    .isInstanceOf(BrokenHistoryException.class)
                    .hasMessageContaining(caseId)
                    .hasMessageContaining("record " + number)
                    .hasMessageContaining(event);
        }
    }

    @Test
    void an_event_that_nobody_knows() {
        var participation = office.invited();

        damage(participation, "mall-participation", bare("teleported"));

        isBroken(participation, "teleported");
    }

    @Test
    void an_event_in_a_version_that_nobody_knows() {
        var participation = office.invited();

        damage(participation, "mall-participation", new StoredEvent("expired", 9, Form.Fields.NONE));

        isBroken(participation, "expired is of version 9, and this Noren knows none above 1");
    }

    @Test
    void an_event_that_cannot_be_read() {
        var participation = office.invited();

        damage(
                participation,
                "mall-participation",
                new StoredEvent("products-added", 1, Form.fields(Map.of("products", "ponzu"))));

        isBroken(participation, "products-added");
    }

    @Test
    void a_life_that_nobody_knows() {
        damage("c-99", "moon-participation", bare("invited"));

        isBroken("c-99", "moon-participation");
    }

    @Test
    void an_event_before_its_case_was_opened() {
        damage("c-99", "mall-participation", bare("expired"));

        isBroken("c-99", "expired");
    }

    @Test
    void a_participation_that_is_opened_twice() {
        var participation = office.invited();
        var first = office.last().events().getFirst();

        damage(participation, "mall-participation", first);

        isBroken(participation, "invited");
    }

    @Test
    void a_listing_that_is_opened_twice() {
        office.product("miso");
        var listing = office.listing("miso");
        var first = office.last().events().getFirst();

        damage(listing, "listing", first);

        isBroken(listing, "listing-submitted");
    }

    @Test
    void an_inquiry_that_is_opened_twice() {
        var inquiry = office.inquiry("request-quote");
        var first = office.last().events().getFirst();

        damage(inquiry, "inquiry", first);

        isBroken(inquiry, "inquiry-relayed");
    }

    @Test
    void a_company_that_is_registered_twice() {
        office.given(Order.of(Actor.SECRETARIAT, "register-company", Office.with("facts", Map.of()))
                .named("tsubaki"));
        var company = office.last().onCase().orElseThrow();
        var first = office.last().events().getFirst();

        damage(company, "company", first);

        isBroken(company, "company-registered");
    }

    @Test
    void a_value_that_the_domain_does_not_have() {
        var participation = office.approved();
        office.given(Office.pay(participation, 10, "2024-09-02", "bank-1"));
        var payment = office.last().events().getFirst();

        damage(
                participation,
                "mall-participation",
                new StoredEvent(
                        payment.name(), payment.version(), payment.data().with("applied", Form.whole(1_000_000))));

        isBroken(participation, payment.name());
    }

    @Test
    void the_other_cases_are_none_the_worse() {
        var participation = office.invited();
        damage("c-99", "mall-participation", bare("teleported"));

        office.given(Office.register(participation));

        assertThat(office.see(participation, "state")).isEqualTo("registered");
    }
}
