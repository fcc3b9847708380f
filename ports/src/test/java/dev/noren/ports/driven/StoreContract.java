package dev.noren.ports.driven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.clause.Mall24;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.life.Actor;
import dev.noren.domain.life.Claim;
import dev.noren.domain.life.Code;
import dev.noren.domain.life.Due;
import dev.noren.domain.life.Errand;
import dev.noren.domain.life.Flag;
import dev.noren.domain.life.Payload;
import dev.noren.domain.life.Task;
import dev.noren.domain.money.Paper;
import dev.noren.domain.money.Paper.Kind;
import dev.noren.domain.notice.Mail;
import dev.noren.domain.ruling.Subject;
import dev.noren.ports.driven.DecisionRecord.StoredEvent;
import dev.noren.ports.driven.DecisionRecord.UnderEdition;
import dev.noren.ports.driven.Dispatch.State;
import dev.noren.ports.driven.Ledger.Moves;
import dev.noren.ports.driven.Ledger.Open;
import dev.noren.ports.driven.Ledger.Planned;
import dev.noren.ports.driven.Letters.Letter;
import dev.noren.ports.driven.Mailbag.Tally;
import dev.noren.ports.driving.IdempotencyKey;
import dev.noren.ports.driving.MailSelection;
import dev.noren.ports.driving.Order;
import dev.noren.ports.driving.OutboxMail;
import dev.noren.ports.driving.Selection;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.Json;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What every store promises. A store's own test extends this and makes one that is empty. */
public abstract class StoreContract {

    private static final Instant START = Instant.parse("2024-09-02T00:00:00.123456789Z");
    private static final Instant LATER = START.plusSeconds(60);
    private static final Instant END = Instant.parse("2099-01-01T00:00:00Z");
    private static final Claim PLACE = Claim.of("place", "mall");
    private static final Claim NAME = Claim.of("company", "sakura");

    private Store store;

    /** A store that holds nothing yet. */
    protected abstract Store emptyStore();

    @BeforeEach
    void open() {
        store = emptyStore();
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static <T> T kept(CompletionStage<T> stage) {
        return stage.toCompletableFuture().join();
    }

    private void write(Consumer<Ledger> work) {
        kept(store.write(ledger -> {
            work.accept(ledger);
            return "done";
        }));
    }

    private <T> T read(Function<Ledger, T> question) {
        return store.read(question);
    }

    private Ledger.Tail tail() {
        return store.read(Ledger::tail);
    }

    private Instant latest() {
        return store.read(Ledger::latest);
    }

    private List<DecisionRecord> history(String caseId) {
        return store.read(ledger -> ledger.history(caseId));
    }

    private List<String> holders(Claim claim) {
        return store.read(ledger -> ledger.holders(claim));
    }

    private long holderCount(Claim claim) {
        return store.read(ledger -> ledger.holderCount(claim));
    }

    private Optional<Planned> firstDue(Instant until) {
        return store.read(ledger -> ledger.firstDue(until));
    }

    private List<OutboxMail> outbox(long after) {
        return store.read(ledger -> ledger.outbox(after));
    }

    private List<OutboxMail> mailsOf(String caseId) {
        return store.read(ledger -> ledger.mailsOf(caseId));
    }

    private Optional<DecisionRecord> keyed(String keyId) {
        return store.read(ledger -> ledger.keyed(keyId));
    }

    private Optional<String> remark(String name) {
        return store.read(ledger -> ledger.remark(name));
    }

    /** The next record of a case; its hash is told from its number. */
    private static DecisionRecord next(Ledger ledger, String caseId, Instant at) {
        var tail = ledger.tail();
        return new DecisionRecord(
                tail.next(),
                at,
                Order.on(caseId, Actor.SECRETARIAT, "publish", Form.fields(Map.of("note", "漢字 \"😀\""))),
                1,
                Optional.of(caseId),
                Optional.of("listing"),
                Optional.of(new UnderEdition("japan-street", 1, 2)),
                Form.fields(Map.of("company:sakura", 3)),
                Optional.empty(),
                List.of(),
                List.of(new StoredEvent("listing-published", 1, Form.Fields.NONE)),
                List.of(Mall24.ST_4, Mall24.REQ_17),
                Set.of(Flag.EXCEPTIONAL_TERMS),
                tail.previous(),
                hash(tail.next()));
    }

    private static DecisionRecord refusal(Ledger ledger) {
        return refusal(ledger.tail());
    }

    private static DecisionRecord refusal(Ledger.Tail tail) {
        return new DecisionRecord(
                tail.next(),
                START,
                Order.to("japan-street", Actor.company("sakura"), "register-listing", Form.Fields.NONE)
                        .named("listing-1")
                        .having(7),
                1,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Form.Fields.NONE,
                Optional.of(Code.INVALID),
                List.of(Form.fields(Map.of("code", "invalid")), Form.fields(Map.of("field", "product"))),
                List.of(),
                List.of(),
                Set.of(),
                tail.previous(),
                hash(tail.next()));
    }

    /** Refused on a case that there is, with words of whoever asked that look like those of an accepted one. */
    private static DecisionRecord refusal(Ledger ledger, String caseId) {
        var tail = ledger.tail();
        var with = Form.fields(Map.of("outcome", "accepted", "events", List.of("listing-published")));
        return new DecisionRecord(
                tail.next(),
                START,
                Order.on(caseId, Actor.company("sakura"), "publish", with),
                1,
                Optional.of(caseId),
                Optional.of("listing"),
                Optional.empty(),
                Form.Fields.NONE,
                Optional.of(Code.INVALID),
                List.of(Form.fields(Map.of("code", "invalid"))),
                List.of(),
                List.of(),
                Set.of(),
                tail.previous(),
                hash(tail.next()));
    }

    private static String hash(long number) {
        return String.format(Locale.ROOT, "%064x", number);
    }

    private static void append(Ledger ledger, String caseId) {
        ledger.append(next(ledger, caseId, START), Optional.empty());
    }

    private static void append(Ledger ledger, String caseId, Moves moves) {
        ledger.append(next(ledger, caseId, START), Optional.of(moves));
    }

    private static void keep(Ledger ledger, Form value) {
        ledger.keep(new Personal(ledger.tail().next() - 1, Optional.of(Subject.company("sakura")), "salt", value));
    }

    private Optional<Form> personal(Form value) {
        return personal(Personal.token("salt", value));
    }

    private Optional<Form> personal(String token) {
        return store.read(ledger -> ledger.personal(token));
    }

    private static Moves claiming(Claim... claims) {
        return new Moves(Set.of(claims), List.of(), List.of(), List.of(), Optional.empty(), List.of());
    }

    private static Moves planning(Due... due) {
        return new Moves(Set.of(), List.of(due), List.of(), List.of(), Optional.empty(), List.of());
    }

    private static Moves sending(Errand... errands) {
        return new Moves(Set.of(), List.of(), List.of(errands), List.of(), Optional.empty(), List.of());
    }

    private static Moves telling(OutboxMail... mails) {
        return new Moves(Set.of(), List.of(), List.of(), List.of(mails), Optional.empty(), List.of());
    }

    private static Moves filing(Card card) {
        return new Moves(Set.of(), List.of(), List.of(), List.of(), Optional.of(card), List.of());
    }

    private static Moves calling(Paper.Kind kind, long amount) {
        return new Moves(
                Set.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.of(new Paper(kind, amount)));
    }

    private List<IssuedPaper> papersOf(String caseId) {
        return store.read(ledger -> ledger.papersOf(caseId));
    }

    private Optional<IssuedPaper> paper(Paper.Number number) {
        return store.read(ledger -> ledger.paper(number));
    }

    private List<IssuedPaper> invoices(long after, int most) {
        return store.read(ledger -> ledger.papers(Kind.INVOICE, after, most));
    }

    private List<String> numbers(Paper.Kind kind) {
        return read(ledger -> ledger.papers(kind, 0, 100).stream()
                .map(paper -> paper.number() + " " + paper.onCase())
                .toList());
    }

    private List<Open> waiting(Instant until, int most) {
        return read(ledger -> ledger.tasks(until, most));
    }

    private static Moves waiting(String caseId, Task... tasks) {
        return new Moves(
                Set.of(), List.of(), List.of(), List.of(), Optional.of(card(caseId, "registered")), List.of(tasks));
    }

    private static Card card(String caseId, String state) {
        return new Card(
                caseId,
                "participation",
                Optional.of("japan-mall-2024"),
                Optional.of("sakura"),
                Optional.of("hanmart"),
                state,
                Set.of("sakura", "hanmart", "柚子ポン酢 Ponzu"));
    }

    private static Selection anything() {
        return new Selection(
                Actor.SECRETARIAT,
                "participation",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0,
                100);
    }

    private List<String> listed(Selection selection) {
        return read(ledger -> ledger.cards(selection).stream()
                .map(placed -> placed.card().caseId())
                .toList());
    }

    private static Token token(String id, String label) {
        return new Token(
                id,
                "f".repeat(64),
                Actor.company("sakura"),
                Token.Kind.CALENDAR,
                label,
                START,
                Optional.of(LATER),
                Optional.empty());
    }

    private static OutboxMail mail(Optional<Subject> to, Mail mail, Clause... because) {
        return new OutboxMail(
                0,
                0,
                START,
                "case-1",
                Optional.of("japan-mall-2024"),
                to,
                mail,
                to.isPresent() ? Locale.ENGLISH : Locale.JAPANESE,
                List.of(because),
                new Letter("件名 " + mail.word(), "line one\nline two", "<p>line one<br>\nline two</p>"),
                to.isPresent() ? Optional.of(LATER) : Optional.empty(),
                Dispatch.waiting(START));
    }

    /** All that would fall due, in order, found by letting it happen in a unit of work that is then thrown away. */
    private List<Planned> allDue() {
        var all = new ArrayList<Planned>();
        var thrownAway = store.write(ledger -> {
            for (var next = ledger.firstDue(END); next.isPresent(); next = ledger.firstDue(END)) {
                all.add(next.get());
                if (next.get().errand() == 0) {
                    append(ledger, next.get().onCase(), planning());
                } else {
                    ledger.dropErrand(next.get().errand());
                }
            }
            throw new Thrown();
        });
        assertThatThrownBy(() -> kept(thrownAway)).hasCauseInstanceOf(Thrown.class);
        return all;
    }

    private static final class Thrown extends IllegalStateException {
        private static final long serialVersionUID = 1;
    }

    @Test
    void an_empty_store_begins_at_one_after_64_zeros() {
        assertThat(tail()).isEqualTo(new Ledger.Tail(1, "0".repeat(64)));
        assertThat(latest()).isBefore(Instant.EPOCH);
        assertThat(history("case-1")).isEmpty();
        assertThat(holders(PLACE)).isEmpty();
        assertThat(firstDue(END)).isEmpty();
        assertThat(outbox(0)).isEmpty();
    }

    @Test
    void a_record_is_kept_whole() {
        var given = new ArrayList<DecisionRecord>();
        write(ledger -> {
            given.add(next(ledger, "case-1", START));
            ledger.append(given.getFirst(), Optional.empty());
        });

        var found = history("case-1");

        assertThat(found).hasSize(1);
        assertThat(told(found.getFirst())).isEqualTo(told(given.getFirst()));
    }

    /** Everything in a record; trees as text, since a store need not keep the places of what was read. */
    private static List<Object> told(DecisionRecord record) {
        return List.of(
                record.number(),
                record.at(),
                record.order().by(),
                record.order().command(),
                record.orderVersion(),
                record.order().on(),
                record.order().edition(),
                Json.canonical(record.order().with()),
                record.order().handle(),
                record.order().seen(),
                record.onCase(),
                record.life(),
                record.edition(),
                Json.canonical(record.world()),
                record.refused(),
                record.reasons().stream().map(Json::canonical).toList(),
                record.events().stream()
                        .map(event -> event.name() + event.version() + Json.canonical(event.data()))
                        .toList(),
                record.because(),
                record.flags(),
                record.previous(),
                record.hash());
    }

    @Test
    void the_history_of_a_case_is_its_own_records_in_order() {
        write(ledger -> {
            append(ledger, "case-1");
            append(ledger, "case-2");
            append(ledger, "case-1");
        });
        write(ledger -> append(ledger, "case-1"));

        assertThat(history("case-1")).extracting(DecisionRecord::number).containsExactly(1L, 3L, 4L);
        assertThat(history("case-2")).extracting(DecisionRecord::number).containsExactly(2L);
    }

    @Test
    void a_record_without_a_case_moves_the_tail_and_is_in_no_history() {
        write(ledger -> append(ledger, "case-1"));
        write(ledger -> ledger.append(refusal(ledger), Optional.empty()));

        assertThat(tail()).isEqualTo(new Ledger.Tail(3, hash(2)));
        assertThat(history("case-1")).hasSize(1);
        assertThat(history("listing-1")).isEmpty();
    }

    @Test
    void the_tail_and_the_newest_instant_follow_each_record() {
        write(ledger -> {
            append(ledger, "case-1");
            assertThat(ledger.tail()).isEqualTo(new Ledger.Tail(2, hash(1)));
            ledger.append(next(ledger, "case-2", LATER), Optional.empty());
            assertThat(ledger.tail()).isEqualTo(new Ledger.Tail(3, hash(2)));
            assertThat(ledger.latest()).isEqualTo(LATER);
        });

        assertThat(tail()).isEqualTo(new Ledger.Tail(3, hash(2)));
        assertThat(latest()).isEqualTo(LATER);
    }

    @Test
    void a_write_answers_what_its_work_answers() {
        int answer = kept(store.write(ledger -> 42));

        assertThat(answer).isEqualTo(42);
    }

    @Test
    void a_later_write_and_the_same_write_see_what_was_appended() {
        write(ledger -> {
            append(ledger, "case-1", claiming(PLACE));
            assertThat(ledger.history("case-1")).hasSize(1);
            assertThat(ledger.holders(PLACE)).containsExactly("case-1");
        });
        write(ledger -> {
            assertThat(ledger.history("case-1")).hasSize(1);
            assertThat(ledger.holders(PLACE)).containsExactly("case-1");
        });
    }

    @Test
    void what_was_refused_on_a_case_is_part_of_its_history_and_no_step() {
        write(ledger -> {
            append(ledger, "case-1", claiming(PLACE));
            ledger.append(refusal(ledger, "case-1"), Optional.empty());
            append(ledger, "case-1", claiming(PLACE));
            ledger.append(refusal(ledger, "case-1"), Optional.empty());
            isWholeIn(ledger);
        });
        write(StoreContract::isWholeIn);

        read(ledger -> {
            isWholeIn(ledger);
            return "";
        });
        assertThat(store.<List<DecisionRecord>>read(ledger -> ledger.steps("case-2")))
                .isEmpty();
    }

    private static void isWholeIn(Ledger ledger) {
        assertThat(ledger.steps("case-1")).extracting(DecisionRecord::number).containsExactly(1L, 3L);
        assertThat(ledger.history("case-1")).extracting(DecisionRecord::number).containsExactly(1L, 2L, 3L, 4L);
    }

    @Test
    void holders_stand_in_the_order_in_which_they_came_to_hold_a_claim() {
        write(ledger -> append(ledger, "case-2", claiming(PLACE)));
        write(ledger -> append(ledger, "case-1", claiming(PLACE, NAME)));
        write(ledger -> append(ledger, "case-3", claiming(PLACE)));
        write(ledger -> append(ledger, "case-2", claiming(PLACE)));

        assertThat(holders(PLACE)).containsExactly("case-2", "case-1", "case-3");
        assertThat(holders(NAME)).containsExactly("case-1");
    }

    @Test
    void what_a_case_no_longer_claims_is_given_up() {
        write(ledger -> append(ledger, "case-1", claiming(PLACE, NAME)));
        write(ledger -> append(ledger, "case-2", claiming(PLACE)));
        write(ledger -> append(ledger, "case-1", claiming(NAME)));

        assertThat(holders(PLACE)).containsExactly("case-2");
        assertThat(holders(NAME)).containsExactly("case-1");
    }

    @Test
    void whoever_takes_a_claim_again_stands_last() {
        write(ledger -> append(ledger, "case-1", claiming(PLACE)));
        write(ledger -> append(ledger, "case-2", claiming(PLACE)));
        write(ledger -> append(ledger, "case-1", claiming()));
        write(ledger -> append(ledger, "case-1", claiming(PLACE)));

        assertThat(holders(PLACE)).containsExactly("case-2", "case-1");
    }

    @Test
    void holders_are_counted_as_they_come_and_go() {
        assertThat(holderCount(PLACE)).isZero();
        write(ledger -> append(ledger, "case-1", claiming(PLACE, NAME)));
        write(ledger -> {
            append(ledger, "case-2", claiming(PLACE));
            assertThat(ledger.holderCount(PLACE)).isEqualTo(2);
        });
        write(ledger -> append(ledger, "case-2", claiming(PLACE)));
        assertThat(holderCount(PLACE)).isEqualTo(2);
        write(ledger -> append(ledger, "case-1", claiming(NAME)));

        assertThat(holderCount(PLACE)).isEqualTo(1);
        assertThat(holderCount(NAME)).isEqualTo(1);
    }

    @Test
    void claims_that_differ_in_their_parts_are_different() {
        write(ledger -> append(ledger, "case-1", claiming(Claim.of("a", "b c"))));

        assertThat(holders(Claim.of("a", "b"))).isEmpty();
        assertThat(holders(Claim.of("a b", "c"))).isEmpty();
        assertThat(holders(Claim.of("a", "b", "c"))).containsExactly("case-1");
    }

    @Test
    void a_record_without_moves_leaves_claims_and_due_times() {
        write(ledger -> append(
                ledger,
                "case-1",
                new Moves(
                        Set.of(PLACE),
                        List.of(new Due(LATER, "expire")),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        List.of())));
        write(ledger -> append(ledger, "case-1"));

        assertThat(holders(PLACE)).containsExactly("case-1");
        assertThat(allDue()).extracting(Planned::command).containsExactly("expire");
    }

    @Test
    void what_falls_due_is_found_from_its_very_instant_on() {
        write(ledger -> append(ledger, "case-1", planning(new Due(LATER, "expire"))));

        assertThat(firstDue(LATER.minusNanos(1))).isEmpty();
        assertThat(firstDue(LATER)).hasValue(new Planned(LATER, "case-1", "expire", Form.Fields.NONE, 0));
        assertThat(firstDue(END)).isPresent();
    }

    @Test
    void due_times_are_replaced_with_each_move() {
        write(ledger -> append(ledger, "case-1", planning(new Due(START, "remind"), new Due(LATER, "expire"))));
        write(ledger -> append(ledger, "case-2", planning(new Due(LATER, "lapse"))));
        write(ledger -> append(ledger, "case-1", planning(new Due(END, "close"))));

        assertThat(allDue())
                .extracting(Planned::at, Planned::onCase, Planned::command)
                .containsExactly(tuple(LATER, "case-2", "lapse"), tuple(END, "case-1", "close"));
    }

    @Test
    void what_falls_due_comes_by_instant_and_then_as_it_was_planned() {
        write(ledger -> append(ledger, "case-3", planning(new Due(LATER, "third"))));
        write(ledger -> append(ledger, "case-1", planning(new Due(LATER, "first"))));
        write(ledger -> append(ledger, "case-2", planning(new Due(LATER.minusNanos(1), "second"))));
        write(ledger -> append(ledger, "case-3", planning(new Due(LATER, "third again"))));

        assertThat(allDue()).extracting(Planned::command).containsExactly("second", "first", "third again");
    }

    @Test
    void instants_before_1970_and_far_away_keep_their_order() {
        write(ledger -> append(ledger, "case-1", planning(new Due(Instant.parse("2031-01-01T00:00:00Z"), "later"))));
        write(ledger ->
                append(ledger, "case-2", planning(new Due(Instant.parse("1969-12-31T23:59:59.9Z"), "long ago"))));
        write(ledger -> append(ledger, "case-3", planning(new Due(Instant.parse("2030-01-01T00:00:00.5Z"), "half"))));
        write(ledger -> append(ledger, "case-4", planning(new Due(Instant.parse("2030-01-01T00:00:00Z"), "sharp"))));

        assertThat(allDue()).extracting(Planned::command).containsExactly("long ago", "sharp", "half", "later");
    }

    @Test
    void errands_are_due_at_once_and_kept_until_they_are_struck_out() {
        var with = Facts.of(Payload.TERMS, 2L);
        write(ledger -> append(
                ledger,
                "case-1",
                sending(new Errand("case-2", "tell-terms", with), new Errand("case-3", "tell-terms", with))));
        write(ledger -> append(ledger, "case-2", planning(new Due(LATER, "expire"))));
        write(ledger -> append(ledger, "case-1", planning()));

        var due = allDue();

        assertThat(due)
                .extracting(Planned::at, Planned::onCase, Planned::command)
                .containsExactly(
                        tuple(START, "case-2", "tell-terms"),
                        tuple(START, "case-3", "tell-terms"),
                        tuple(LATER, "case-2", "expire"));
        assertThat(due.subList(0, 2))
                .allSatisfy(errand -> assertThat(Json.canonical(errand.with())).isEqualTo("{\"terms\":2}"));
        assertThat(due.get(0).errand()).isNotZero().isNotEqualTo(due.get(1).errand());

        write(ledger -> ledger.dropErrand(due.getFirst().errand()));
        assertThat(allDue()).extracting(Planned::onCase).containsExactly("case-3", "case-2");
    }

    @Test
    void mails_are_numbered_from_one_in_the_order_in_which_they_were_told() {
        var toCompany = mail(Optional.of(Subject.company("sakura")), Mail.OPTION_APPROVED, Mall24.OPT_4, Mall24.OPT_5);
        var toBuyer = mail(Optional.of(Subject.buyer("hanmart")), Mail.INQUIRY_ENDED);
        var toOffice = mail(Optional.empty(), Mail.UNWANTED_COUNTRY, Mall24.MISC_1);
        write(ledger -> append(ledger, "case-1", telling(toCompany, toBuyer)));
        write(ledger -> append(ledger, "case-2"));
        write(ledger -> append(ledger, "case-1", telling(toOffice)));

        assertThat(outbox(0))
                .containsExactly(toCompany.numbered(1, 1), toBuyer.numbered(2, 1), toOffice.numbered(3, 3));
        assertThat(outbox(2)).containsExactly(toOffice.numbered(3, 3));
        assertThat(outbox(3)).isEmpty();
        assertThat(outbox(99)).isEmpty();
    }

    @Test
    void the_mails_of_a_case_are_those_alone() {
        var first = mail(Optional.empty(), Mail.CANCELLED);
        write(ledger -> append(ledger, "case-1", telling(first)));

        assertThat(mailsOf("case-1")).containsExactly(first.numbered(1, 1));
        assertThat(mailsOf("case-2")).isEmpty();
    }

    private static final Subject SAKURA = Subject.company("sakura");
    private static final Subject HANMART = Subject.buyer("hanmart");

    /** Three mails: for sakura, for hanmart and for the office. */
    private void threeMails() {
        write(ledger -> append(
                ledger,
                "case-1",
                telling(
                        mail(Optional.of(SAKURA), Mail.OPTION_APPROVED, Mall24.OPT_4),
                        mail(Optional.of(HANMART), Mail.INQUIRY_ENDED),
                        mail(Optional.empty(), Mail.UNWANTED_COUNTRY))));
    }

    private Dispatch dispatch(long number) {
        return mailOf(number).orElseThrow().dispatch();
    }

    private Optional<OutboxMail> mailOf(long number) {
        return read(ledger -> ledger.mailbag().mail(number));
    }

    private Map<State, Tally> tally() {
        return read(ledger -> ledger.mailbag().tally());
    }

    private List<Hold> holds() {
        return read(ledger -> ledger.mailbag().holds());
    }

    private void keep(long number, Dispatch dispatch) {
        write(ledger -> ledger.mailbag().keep(number, dispatch));
    }

    private Optional<Long> firstToGo(Instant now) {
        return read(ledger -> ledger.mailbag().firstToGo(now)).map(OutboxMail::number);
    }

    private List<Long> numbers(MailSelection selection) {
        return read(ledger -> ledger.mailbag().mails(selection)).stream()
                .map(OutboxMail::number)
                .toList();
    }

    @Test
    void how_a_mail_stands_is_kept_in_place_of_how_it_stood() {
        threeMails();
        var said = new Dispatch(
                State.GIVEN_UP, LATER, 7, Optional.of(LATER), Optional.of("550 漢字"), Optional.of("理由\nzwei"));

        keep(2, said);

        assertThat(dispatch(2)).isEqualTo(said);
        assertThat(dispatch(1)).isEqualTo(Dispatch.waiting(START));
        assertThat(outbox(0)).extracting(OutboxMail::dispatch).contains(said);
        assertThat(mailsOf("case-1")).isEqualTo(outbox(0));
        assertThat(mailOf(4)).isEmpty();
        assertThat(mailOf(0)).isEmpty();
        keep(2, Dispatch.noAddress(START));
        assertThat(dispatch(2)).isEqualTo(Dispatch.noAddress(START));
    }

    @ParameterizedTest
    @EnumSource(State.class)
    void a_mail_can_stand_wherever_there_is(State state) {
        threeMails();
        var said = new Dispatch(state, LATER, 1, Optional.empty(), Optional.empty(), Optional.empty());

        keep(1, said);

        assertThat(dispatch(1)).isEqualTo(said);
        assertThat(tally()).containsEntry(state, new Tally(state == State.WAITING ? 3 : 1, 1));
    }

    @Test
    void the_mail_goes_first_whose_time_came_first_and_then_the_oldest() {
        threeMails();
        assertThat(firstToGo(START.minusNanos(1))).isEmpty();
        assertThat(firstToGo(START)).contains(1L);

        keep(1, Dispatch.waiting(LATER));
        assertThat(firstToGo(LATER)).contains(2L);
        keep(2, Dispatch.waiting(START).heldAt(START, Optional.empty()));
        keep(3, Dispatch.waiting(LATER));
        assertThat(firstToGo(LATER.minusNanos(1))).isEmpty();
        assertThat(firstToGo(LATER)).contains(1L);
        assertThat(firstToGo(END)).contains(1L);
    }

    @Test
    void mails_are_found_by_where_they_stand_their_name_edition_case_and_addressee() {
        threeMails();
        keep(2, Dispatch.noAddress(START));
        var all = MailSelection.standing(Set.of());

        assertThat(numbers(all)).containsExactly(1L, 2L, 3L);
        assertThat(numbers(all.from(1))).containsExactly(2L, 3L);
        assertThat(numbers(MailSelection.standing(Set.of(State.WAITING)))).containsExactly(1L, 3L);
        assertThat(numbers(MailSelection.standing(Set.of(State.WAITING, State.NO_ADDRESS))))
                .hasSize(3);
        assertThat(numbers(all.named(Set.of(Mail.INQUIRY_ENDED, Mail.UNWANTED_COUNTRY))))
                .containsExactly(2L, 3L);
        assertThat(numbers(all.in("japan-mall-2024"))).hasSize(3);
        assertThat(numbers(all.in("japan-mall-2023"))).isEmpty();
        assertThat(numbers(all.about("case-1"))).hasSize(3);
        assertThat(numbers(all.about("case-2"))).isEmpty();
        assertThat(numbers(all.to(HANMART))).containsExactly(2L);
        assertThat(numbers(all.to(Subject.company("hanmart")))).isEmpty();
        assertThat(numbers(new MailSelection(
                        Set.of(), Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), 0, 2)))
                .containsExactly(1L, 2L);
    }

    @Test
    void mails_are_counted_where_they_stand() {
        threeMails();
        keep(1, Dispatch.waiting(START).tryingAt(START).failedAt(START, "no"));
        keep(
                2,
                Dispatch.waiting(START)
                        .tryingAt(START)
                        .failedAt(START, "no")
                        .tryingAt(START)
                        .sentAt(START));

        assertThat(tally())
                .containsOnly(Map.entry(State.WAITING, new Tally(2, 1)), Map.entry(State.SENT, new Tally(1, 2)));
    }

    @Test
    void a_name_is_held_once_in_an_edition_until_it_is_lifted() {
        var adopted = new Hold("b", Mail.RESULT_ADOPTED, START);
        var rejected = new Hold("b", Mail.RESULT_REJECTED, START);
        var elsewhere = new Hold("a", Mail.RESULT_REJECTED, LATER);
        write(ledger -> {
            List.of(rejected, adopted, elsewhere).forEach(ledger.mailbag()::hold);
            ledger.mailbag().hold(new Hold("b", Mail.RESULT_ADOPTED, LATER));
        });
        assertThat(holds()).containsExactly(elsewhere, adopted, rejected);

        write(ledger -> {
            ledger.mailbag().lift("b", Mail.RESULT_ADOPTED);
            ledger.mailbag().lift("b", Mail.RESULT_ADOPTED);
        });
        assertThat(holds()).containsExactly(elsewhere, rejected);
    }

    @Test
    void what_becomes_of_mails_in_work_that_throws_is_undone() {
        threeMails();
        write(ledger -> ledger.mailbag().hold(new Hold("b", Mail.RESULT_ADOPTED, START)));
        var before = outbox(0);

        var thrown = store.write(ledger -> {
            var bag = ledger.mailbag();
            bag.keep(1, Dispatch.noAddress(LATER));
            bag.hold(new Hold("c", Mail.RESULT_ADOPTED, LATER));
            bag.lift("b", Mail.RESULT_ADOPTED);
            assertThat(bag.mail(1).orElseThrow().dispatch().state()).isEqualTo(State.NO_ADDRESS);
            throw new Thrown();
        });

        assertThatThrownBy(() -> kept(thrown)).hasCauseInstanceOf(Thrown.class);
        assertThat(outbox(0)).isEqualTo(before);
        assertThat(holds()).extracting(Hold::edition).containsExactly("b");
    }

    @Test
    void what_a_question_would_do_with_mails_is_an_error() {
        threeMails();

        assertThatThrownBy(() -> store.read(ledger -> {
                    ledger.mailbag().keep(1, Dispatch.noAddress(LATER));
                    return "";
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> store.read(ledger -> {
                    ledger.mailbag().hold(new Hold("b", Mail.RESULT_ADOPTED, START));
                    return "";
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> store.read(ledger -> {
                    ledger.mailbag().lift("b", Mail.RESULT_ADOPTED);
                    return "";
                }))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_record_is_found_again_by_the_key_of_its_order() {
        write(ledger ->
                ledger.append(repeatable(refusal(ledger), new IdempotencyKey("key-1", "request-1")), Optional.empty()));
        write(ledger -> ledger.append(refusal(ledger), Optional.empty()));

        assertThat(keyed("key-1").map(StoreContract::told))
                .contains(told(repeatable(refusalAt(1), new IdempotencyKey("key-1", "request-1"))));
        assertThat(keyed("request-1")).isEmpty();
    }

    private static DecisionRecord refusalAt(long number) {
        return refusal(new Ledger.Tail(number, "0".repeat(64)));
    }

    private static DecisionRecord repeatable(DecisionRecord record, IdempotencyKey key) {
        return new DecisionRecord(
                record.number(),
                record.at(),
                record.order().repeatable(key),
                record.orderVersion(),
                record.onCase(),
                record.life(),
                record.edition(),
                record.world(),
                record.refused(),
                record.reasons(),
                record.events(),
                record.because(),
                record.flags(),
                record.previous(),
                record.hash());
    }

    @Test
    void cards_are_listed_in_the_order_in_which_their_cases_were_opened() {
        write(ledger -> append(ledger, "case-2", filing(card("case-2", "invited"))));
        write(ledger -> append(ledger, "case-1", filing(card("case-1", "invited"))));
        write(ledger -> append(ledger, "case-2", filing(card("case-2", "registered"))));
        write(ledger -> append(ledger, "case-2", claiming(PLACE)));

        var all = read(ledger -> ledger.cards(anything()));
        assertThat(all)
                .extracting(Ledger.Placed::card)
                .containsExactly(card("case-2", "registered"), card("case-1", "invited"));
        assertThat(listed(anything().from(all.getFirst().place()))).containsExactly("case-1");
        assertThat(listed(anything().from(all.getLast().place()))).isEmpty();
    }

    @Test
    void what_waits_for_the_office_is_told_by_since_when_and_not_before() {
        var toJudge = new Task(Task.Kind.TO_JUDGE, LATER);
        var toScreen = new Task(Task.Kind.TO_SCREEN, START);
        var overdue = new Task(Task.Kind.OVERDUE, LATER.plusNanos(1));
        write(ledger -> append(ledger, "case-1", waiting("case-1", toJudge, overdue)));
        write(ledger -> append(ledger, "case-2", waiting("case-2", toScreen)));

        assertThat(waiting(LATER, 10))
                .extracting(open -> open.card().caseId(), Open::task)
                .containsExactly(tuple("case-2", toScreen), tuple("case-1", toJudge));
        assertThat(waiting(LATER.plusNanos(1), 10)).extracting(Open::task).containsExactly(toScreen, toJudge, overdue);
        assertThat(waiting(LATER, 1)).extracting(Open::task).containsExactly(toScreen);
        assertThat(waiting(START.minusNanos(1), 10)).isEmpty();
    }

    @Test
    void what_waits_moves_with_the_case_and_nothing_of_it_with_work_that_throws() {
        var toScreen = new Task(Task.Kind.TO_SCREEN, START);
        write(ledger -> append(ledger, "case-1", waiting("case-1", toScreen)));
        store.write(ledger -> {
                    append(ledger, "case-1", waiting("case-1"));
                    throw new IllegalStateException("broken");
                })
                .exceptionally(broken -> null)
                .toCompletableFuture()
                .join();
        assertThat(waiting(LATER, 10)).extracting(Open::task).containsExactly(toScreen);

        write(ledger -> append(ledger, "case-1", waiting("case-1")));
        assertThat(waiting(LATER, 10)).isEmpty();
    }

    @Test
    void no_more_cards_are_listed_than_asked_for() {
        IntStream.rangeClosed(1, 5)
                .forEach(n -> write(ledger -> append(ledger, "case-" + n, filing(card("case-" + n, "invited")))));

        assertThat(listed(atMost(2))).containsExactly("case-1", "case-2");
    }

    private static Selection atMost(int most) {
        var all = anything();
        return new Selection(
                all.by(), all.kind(), all.edition(), all.company(), all.buyer(), all.state(), all.words(), 0, most);
    }

    private static Stream<Arguments> filters() {
        return Stream.of(
                arguments("kind", selecting("listing", "", "", "", "", ""), false),
                arguments("edition", selecting("participation", "japan-mall-2024", "", "", "", ""), true),
                arguments("another edition", selecting("participation", "japan-mall-2023", "", "", "", ""), false),
                arguments("company", selecting("participation", "", "sakura", "", "", ""), true),
                arguments("another company", selecting("participation", "", "hanmart", "", "", ""), false),
                arguments("buyer", selecting("participation", "", "", "hanmart", "", ""), true),
                arguments("another buyer", selecting("participation", "", "", "han", "", ""), false),
                arguments("state", selecting("participation", "", "", "", "invited", ""), true),
                arguments("another state", selecting("participation", "", "", "", "registered", ""), false),
                arguments("words", selecting("participation", "", "", "", "", "柚子"), true),
                arguments("words in another case", selecting("participation", "", "", "", "", "pONZU"), true),
                arguments("words that are a pattern", selecting("participation", "", "", "", "", "%"), false),
                arguments("words across two names", selecting("participation", "", "", "", "", "sakurahan"), false),
                arguments(
                        "all",
                        selecting("participation", "japan-mall-2024", "sakura", "hanmart", "invited", "ponzu"),
                        true));
    }

    private static Selection selecting(
            String kind, String edition, String company, String buyer, String state, String words) {
        return new Selection(
                Actor.SECRETARIAT, kind, said(edition), said(company), said(buyer), said(state), said(words), 0, 10);
    }

    private static Optional<String> said(String text) {
        return Optional.of(text).filter(each -> !each.isEmpty());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("filters")
    void cards_are_listed_by(String what, Selection selection, boolean found) {
        write(ledger -> append(ledger, "case-1", filing(card("case-1", "invited"))));

        assertThat(listed(selection)).isEqualTo(found ? List.of("case-1") : List.of());
    }

    @Test
    void a_token_is_kept_in_place_of_the_one_of_its_id() {
        write(ledger -> ledger.keep(token("b", "Mori")));
        write(ledger -> ledger.keep(token("a", "Sato")));
        write(ledger -> ledger.keep(token("b", "Kato").revokedAt(LATER)));

        assertThat(read(Ledger::tokens)).containsExactly(token("b", "Kato").revokedAt(LATER), token("a", "Sato"));
    }

    @Test
    void a_remark_is_written_in_place_of_the_one_of_its_name() {
        write(ledger -> ledger.remark("purpose", "rehearsals"));
        write(ledger -> ledger.remark("purpose", "office"));

        assertThat(remark("purpose")).contains("office");
        assertThat(remark("clock")).isEmpty();
    }

    @Test
    void a_personal_value_is_found_by_its_token_in_the_same_write_and_after() {
        var name = Form.text("森 \"😀\"");
        write(ledger -> {
            append(ledger, "case-1");
            keep(ledger, name);
            assertThat(ledger.personal(Personal.token("salt", name))).hasValue(name);
        });

        assertThat(personal(name)).hasValue(name);
        assertThat(personal(Personal.token("pepper", name))).isEmpty();
        assertThat(personal("no token")).isEmpty();
    }

    @Test
    void a_personal_value_may_be_anything_that_somebody_sends() {
        var values = List.of(
                Form.of(Map.of("name", "S. Mori", "authorised", true)),
                Form.items(List.of(Form.whole(7), Form.text(""))),
                Form.whole(-1),
                Form.of(null));
        write(ledger -> {
            append(ledger, "case-1");
            values.forEach(value -> keep(ledger, value));
        });

        assertThat(values).allSatisfy(value -> assertThat(personal(value)).hasValue(value));
    }

    @Test
    void a_personal_value_that_is_kept_again_is_the_same() {
        var name = Form.text("S. Mori");
        write(ledger -> {
            append(ledger, "case-1");
            keep(ledger, name);
            keep(ledger, name);
        });

        assertThat(personal(name)).hasValue(name);
    }

    @Test
    void the_personal_values_of_work_that_throws_are_gone_and_those_before_stay() {
        var before = Form.text("S. Mori");
        var after = Form.text("T. Hara");
        write(ledger -> {
            append(ledger, "case-1");
            keep(ledger, before);
        });
        var failing = store.write(ledger -> {
            append(ledger, "case-1");
            keep(ledger, before);
            keep(ledger, after);
            throw new Thrown();
        });

        assertThatThrownBy(() -> kept(failing)).hasCauseInstanceOf(Thrown.class);
        assertThat(personal(before)).hasValue(before);
        assertThat(personal(after)).isEmpty();
    }

    @Test
    void what_a_question_would_keep_apart_is_an_error() {
        var name = Form.text("S. Mori");
        write(ledger -> append(ledger, "case-1"));

        assertThatThrownBy(() -> read(ledger -> {
                    keep(ledger, name);
                    return "done";
                }))
                .isInstanceOf(RuntimeException.class);
        assertThat(personal(name)).isEmpty();
    }

    @Test
    void work_that_throws_fails_its_stage_and_leaves_nothing() {
        write(ledger -> append(
                ledger,
                "case-1",
                new Moves(
                        Set.of(PLACE),
                        List.of(new Due(LATER, "expire")),
                        List.of(new Errand("case-9", "tell-terms", Facts.of(Payload.TERMS, 2L))),
                        List.of(mail(Optional.empty(), Mail.CANCELLED)),
                        Optional.of(card("case-1", "registered")),
                        List.of())));
        write(ledger -> append(ledger, "case-2", claiming(PLACE)));
        var before = everything();

        var failing = store.write(ledger -> {
            append(
                    ledger,
                    "case-1",
                    new Moves(
                            Set.of(NAME),
                            List.of(new Due(START, "lapse")),
                            List.of(new Errand("case-8", "call-off", Facts.NONE)),
                            List.of(mail(Optional.empty(), Mail.EXCLUDED)),
                            Optional.of(card("case-1", "excluded")),
                            List.of()));
            append(ledger, "case-4", filing(card("case-4", "invited")));
            append(ledger, "case-4", calling(Kind.INVOICE, 60_000));
            ledger.keep(token("a", "Mori"));
            ledger.remark("purpose", "nothing");
            append(ledger, "case-1", claiming(PLACE));
            append(ledger, "case-3", claiming(PLACE, NAME));
            append(ledger, "case-2", claiming());
            ledger.append(refusal(ledger), Optional.empty());
            ledger.dropErrand(ledger.firstDue(END).orElseThrow().errand());
            throw new Thrown();
        });

        assertThatThrownBy(() -> kept(failing))
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(Thrown.class);
        assertThat(everything()).isEqualTo(before);
    }

    private List<Object> everything() {
        var due = allDue();
        return read(ledger -> List.of(
                ledger.tail(),
                ledger.latest(),
                IntStream.rangeClosed(1, 9)
                        .mapToObj(number -> ledger.history("case-" + number).stream()
                                .map(StoreContract::told)
                                .toList())
                        .toList(),
                ledger.holders(PLACE),
                ledger.holders(NAME),
                ledger.outbox(0),
                ledger.cards(anything()),
                ledger.tokens(),
                List.of(ledger.remark("purpose"), ledger.papers(Kind.INVOICE, 0, 100)),
                due.stream().map(Planned::toString).toList()));
    }

    @Test
    void papers_are_numbered_kind_by_kind_in_the_order_of_their_records() {
        write(ledger -> {
            append(ledger, "case-1", calling(Kind.INVOICE, 60_000));
            append(ledger, "case-2", calling(Kind.INVOICE, 30_000));
            append(ledger, "case-1", calling(Kind.CREDIT_NOTE, 60_000));
        });
        write(ledger -> append(ledger, "case-1", calling(Kind.INVOICE, 50_000)));

        assertThat(numbers(Kind.INVOICE))
                .containsExactly("INV-000001 case-1", "INV-000002 case-2", "INV-000003 case-1");
        assertThat(numbers(Kind.CREDIT_NOTE)).containsExactly("CRN-000001 case-1");
        assertThat(papersOf("case-1"))
                .containsExactly(
                        new IssuedPaper(new Paper.Number(Kind.INVOICE, 1), 60_000, "case-1", 1, START),
                        new IssuedPaper(new Paper.Number(Kind.CREDIT_NOTE, 1), 60_000, "case-1", 3, START),
                        new IssuedPaper(new Paper.Number(Kind.INVOICE, 3), 50_000, "case-1", 4, START));
    }

    @Test
    void a_paper_is_found_by_its_number_and_no_other() {
        write(ledger -> append(ledger, "case-1", calling(Kind.INVOICE, 60_000)));

        assertThat(paper(new Paper.Number(Kind.INVOICE, 1)))
                .map(IssuedPaper::onCase)
                .contains("case-1");
        assertThat(paper(new Paper.Number(Kind.INVOICE, 2))).isEmpty();
        assertThat(paper(new Paper.Number(Kind.CREDIT_NOTE, 1))).isEmpty();
    }

    @Test
    void papers_are_read_on_after_a_place() {
        write(ledger ->
                IntStream.rangeClosed(1, 5).forEach(n -> append(ledger, "case-" + n, calling(Kind.INVOICE, n))));

        assertThat(invoices(2, 2)).extracting(paper -> paper.number().place()).containsExactly(3L, 4L);
        assertThat(invoices(5, 2)).isEmpty();
    }

    @Test
    void work_that_throws_takes_no_number() {
        write(ledger -> append(ledger, "case-1", calling(Kind.INVOICE, 1)));
        var failing = store.write(ledger -> {
            append(ledger, "case-2", calling(Kind.INVOICE, 2));
            throw new Thrown();
        });
        assertThatThrownBy(() -> kept(failing)).hasCauseInstanceOf(Thrown.class);
        write(ledger -> append(ledger, "case-3", calling(Kind.INVOICE, 3)));

        assertThat(numbers(Kind.INVOICE)).containsExactly("INV-000001 case-1", "INV-000002 case-3");
    }

    @Test
    void a_paper_of_a_record_kept_before_is_given_the_next_number() {
        write(ledger -> append(ledger, "case-1"));
        write(ledger -> ledger.issue(
                new Paper(Kind.INVOICE, 60_000), ledger.history("case-1").getFirst()));

        assertThat(numbers(Kind.INVOICE)).containsExactly("INV-000001 case-1");
    }

    @Test
    void after_work_that_threw_the_next_goes_on_where_the_last_kept_one_ended() {
        write(ledger -> append(ledger, "case-1"));
        var failing = store.write(ledger -> {
            append(ledger, "case-1");
            throw new Thrown();
        });
        assertThatThrownBy(() -> kept(failing)).hasCauseInstanceOf(Thrown.class);
        write(ledger -> append(ledger, "case-1"));

        assertThat(history("case-1"))
                .extracting(DecisionRecord::number, DecisionRecord::previous)
                .containsExactly(tuple(1L, "0".repeat(64)), tuple(2L, hash(1)));
    }

    @Test
    void what_a_question_would_append_is_an_error() {
        write(ledger -> append(ledger, "case-1"));

        assertThatThrownBy(() -> read(ledger -> {
                    append(ledger, "case-1", claiming(PLACE));
                    return "done";
                }))
                .isInstanceOf(RuntimeException.class);
        assertThat(tail()).isEqualTo(new Ledger.Tail(2, hash(1)));
        assertThat(holders(PLACE)).isEmpty();
    }

    @Test
    void what_a_question_would_strike_out_is_an_error() {
        write(ledger -> append(ledger, "case-1", sending(new Errand("case-2", "call-off", Facts.NONE))));

        assertThatThrownBy(() -> read(ledger -> {
                    ledger.dropErrand(ledger.firstDue(END).orElseThrow().errand());
                    return "done";
                }))
                .isInstanceOf(RuntimeException.class);
        assertThat(allDue()).hasSize(1);
    }

    @Test
    void a_question_that_throws_tells_the_asker_so() {
        assertThatThrownBy(() -> read(ledger -> {
                    throw new Thrown();
                }))
                .isInstanceOf(Thrown.class);
    }

    @Test
    void several_threads_keep_one_chain_and_a_neighbour_that_throws_does_not_break_it() throws Exception {
        int threads = 8;
        int each = 125;
        try (var pool = Executors.newFixedThreadPool(threads)) {
            var work = IntStream.range(0, threads)
                    .mapToObj(thread -> pool.submit(() -> {
                        for (int i = 0; i < each; i++) {
                            write(ledger -> append(ledger, "case-" + thread % 2, claiming(PLACE)));
                            assertThatThrownBy(() -> write(ledger -> {
                                        append(ledger, "case-0", claiming());
                                        throw new Thrown();
                                    }))
                                    .hasCauseInstanceOf(Thrown.class);
                        }
                    }))
                    .toList();
            for (var done : work) {
                done.get();
            }
        }

        var all = new ArrayList<>(history("case-0"));
        all.addAll(history("case-1"));
        all.sort((one, other) -> Long.compare(one.number(), other.number()));
        assertThat(all).hasSize(threads * each);
        var previous = DecisionRecord.BEFORE_THE_FIRST;
        for (int i = 0; i < all.size(); i++) {
            assertThat(all.get(i).number()).isEqualTo(i + 1L);
            assertThat(all.get(i).previous()).isEqualTo(previous);
            previous = all.get(i).hash();
        }
        assertThat(holders(PLACE)).containsExactlyInAnyOrder("case-0", "case-1");
    }
}
