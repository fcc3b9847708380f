package dev.noren.ports.desk;

import static dev.noren.domain.life.Actor.SECRETARIAT;
import static dev.noren.ports.desk.Office.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.noren.domain.clause.Mall24;
import dev.noren.domain.life.Actor;
import dev.noren.domain.money.Charge.Standing;
import dev.noren.domain.money.Lowering;
import dev.noren.domain.money.Paper;
import dev.noren.domain.money.Paper.Kind;
import dev.noren.ports.driven.Store;
import dev.noren.ports.driving.Order;
import dev.noren.ports.driving.PaperText;
import dev.noren.ports.driving.PaperText.Line;
import dev.noren.ports.driving.PaperText.Now;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which invoices and credit notes there are, and what they say. A store's own test extends this and makes one that is empty. */
public abstract class PapersContract {

    private Store store;
    private Office office;

    /** A store that holds nothing yet. */
    protected abstract Store emptyStore();

    @BeforeEach
    void open() {
        store = emptyStore();
        office = Office.open(store);
    }

    /** Closes the store that the story was told in. */
    @AfterEach
    protected void close() {
        store.close();
    }

    private List<PaperText> papers(String caseId) {
        return office.desk.papers().of(SECRETARIAT, caseId).orElseThrow();
    }

    /** As {@code INV-000001 30000}. */
    private List<String> issued(String caseId) {
        return papers(caseId).stream()
                .map(text -> text.number() + " " + text.issued().amount())
                .toList();
    }

    private PaperText last(String caseId) {
        return papers(caseId).getLast();
    }

    private Order screening(String participation, boolean passed) {
        return Order.on(participation, SECRETARIAT, "record-screening", with("passed", passed));
    }

    private static Order by(Actor who, String participation, String command, Object... pairs) {
        return Order.on(participation, who, command, with(pairs));
    }

    @Test
    protected void an_option_that_passes_is_invoiced() {
        var participation = office.approved();

        assertThat(issued(participation)).containsExactly("INV-000001 30000");
        var invoice = last(participation);
        assertThat(invoice.on()).isEqualTo(LocalDate.of(2024, 9, 2));
        assertThat(invoice.dueOn()).contains(LocalDate.of(2024, 9, 16));
        assertThat(invoice.addressee()).isEqualTo("Sakura");
        assertThat(invoice.lines())
                .extracting(Line::product, Line::amount)
                .containsExactly(tuple(Optional.of("ponzu"), 30_000L));
        assertThat(invoice.conditions().refunds()).contains(Mall24.MISC_12);
        assertThat(invoice.now()).contains(new Now(Standing.OPEN, 30_000));
    }

    @Test
    void what_is_not_chosen_or_refused_takes_no_number() {
        var participation = office.requested();
        office.refused(by(Office.SAKURA, participation, "record-screening", "passed", true));
        office.desk.tryOut(screening(participation, true)).toCompletableFuture().join();
        assertThat(issued(participation)).isEmpty();

        office.given(screening(participation, true));
        office.refused(screening(participation, true));

        assertThat(issued(participation)).containsExactly("INV-000001 30000");
    }

    @Test
    protected void an_invoice_taken_back_is_credited_and_written_anew_under_the_next_number() {
        var participation = office.approved();
        office.given(by(SECRETARIAT, participation, "undo", "reason", "Wrong row"));
        office.given(screening(participation, true));

        assertThat(issued(participation)).containsExactly("INV-000001 30000", "CRN-000001 30000", "INV-000002 30000");
        var papers = papers(participation);
        assertThat(papers.getFirst().now()).contains(new Now(Standing.CREDITED, 0));
        assertThat(papers.get(1).lowered()).map(PaperText.Lowered::why).contains(Lowering.TAKEN_BACK);
        assertThat(papers.get(1).lowered()).map(PaperText.Lowered::invoice).contains(new Paper.Number(Kind.INVOICE, 1));
        assertThat(papers.getLast().now()).contains(new Now(Standing.OPEN, 30_000));
    }

    @Test
    void an_option_that_lapses_is_credited_the_day_after_it_was_due() {
        var participation = office.approved();
        office.passTo("2024-09-16T23:59:59+09:00");
        assertThat(issued(participation)).hasSize(1);
        office.passTo("2024-09-17T00:00:00+09:00");

        assertThat(issued(participation)).containsExactly("INV-000001 30000", "CRN-000001 30000");
        var note = last(participation);
        assertThat(note.on()).isEqualTo(LocalDate.of(2024, 9, 17));
        assertThat(note.dueOn()).isEmpty();
        assertThat(note.now()).isEmpty();
        assertThat(note.lowered().orElseThrow())
                .isEqualTo(new PaperText.Lowered(
                        new Paper.Number(Kind.INVOICE, 1),
                        LocalDate.of(2024, 9, 2),
                        Lowering.LAPSED,
                        List.of(Mall24.REQ_12)));
    }

    @Test
    void what_is_granted_of_the_fee_is_credited_and_no_more_than_that() {
        var participation = office.approved();
        office.given(Office.pay(participation, 31_000, "2024-09-02", "B-1"));
        assertThat(last(participation).now()).contains(new Now(Standing.PAID, 0));

        office.given(by(
                SECRETARIAT,
                participation,
                "grant-refund",
                "ground",
                "evident-defect",
                "amount",
                10_000,
                "reason",
                "Broken"));
        office.given(by(
                SECRETARIAT,
                participation,
                "grant-refund",
                "ground",
                "overpaid",
                "amount",
                1_000,
                "reason",
                "Too much"));

        assertThat(issued(participation)).containsExactly("INV-000001 30000", "CRN-000001 10000");
        assertThat(last(participation).lowered()).map(PaperText.Lowered::why).contains(Lowering.RETURNED);
        assertThat(papers(participation).getFirst().now()).contains(new Now(Standing.PAID, 0));
    }

    @Test
    void what_a_company_gives_up_unpaid_stays_undetermined() {
        var participation = office.approved();
        office.given(by(Office.SAKURA, participation, "cancel-option"));

        assertThat(issued(participation)).containsExactly("INV-000001 30000");
        assertThat(last(participation).now()).contains(new Now(Standing.UNDETERMINED, 0));
    }

    @Test
    void what_the_office_ends_unpaid_is_credited() {
        var participation = office.approved();
        office.given(by(SECRETARIAT, participation, "call-off", "ground", "storm"));

        assertThat(issued(participation)).containsExactly("INV-000001 30000", "CRN-000001 30000");
        assertThat(last(participation).lowered()).map(PaperText.Lowered::why).contains(Lowering.CALLED_OFF);
    }

    @Test
    void what_the_office_ends_paid_stays_as_long_as_nothing_is_granted() {
        var participation = office.approved();
        office.given(Office.pay(participation, 30_000, "2024-09-02", "B-1"));
        office.given(by(SECRETARIAT, participation, "call-off", "ground", "storm"));

        assertThat(issued(participation)).containsExactly("INV-000001 30000");
    }

    @Test
    void the_company_and_the_office_see_them_and_nobody_else() {
        var participation = office.approved();
        var number = new Paper.Number(Kind.INVOICE, 1);
        var papers = office.desk.papers();

        for (var viewer : List.of(SECRETARIAT, Office.SAKURA)) {
            assertThat(papers.of(viewer, participation)).isPresent();
            assertThat(papers.numbered(viewer, number)).isPresent();
        }
        for (var viewer : List.of(Office.HANMART, Actor.company("maple"))) {
            assertThat(papers.of(viewer, participation)).isEmpty();
            assertThat(papers.numbered(viewer, number)).isEmpty();
        }
        assertThat(papers.of(SECRETARIAT, "no-such-case")).isEmpty();
        assertThat(papers.numbered(SECRETARIAT, new Paper.Number(Kind.INVOICE, 2)))
                .isEmpty();
    }

    @Test
    void it_bears_the_name_that_the_company_had_when_it_was_issued() {
        var participation = office.approved();
        office.given(Order.on("company sakura", SECRETARIAT, "revise", with("facts", Map.of("name", "Maple"))));

        assertThat(last(participation).addressee()).isEqualTo("Sakura");
    }

    @Test
    void another_desk_over_the_same_store_reads_the_same_and_numbers_on() {
        var participation = office.approved();
        var before = papers(participation);
        office = Office.again(store).at("2024-09-02T09:00:00+09:00");

        assertThat(papers(participation)).isEqualTo(before);
        office.given(by(SECRETARIAT, participation, "undo", "reason", "Wrong row"));
        office.given(screening(participation, true));
        assertThat(issued(participation)).endsWith("INV-000002 30000");
        assertThat(office.desk.papers().all(Kind.INVOICE, 1, 10))
                .extracting(text -> text.number().toString())
                .containsExactly("INV-000002");
    }
}
