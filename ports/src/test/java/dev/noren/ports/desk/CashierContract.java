package dev.noren.ports.desk;

import static dev.noren.ports.desk.Office.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.domain.life.Actor;
import dev.noren.ports.desk.edition.EditionFiles;
import dev.noren.ports.driven.Store;
import dev.noren.ports.driving.BankStatement;
import dev.noren.ports.driving.LineAnswer;
import dev.noren.ports.driving.LineAnswer.Outcome;
import dev.noren.ports.driving.Order;
import dev.noren.ports.driving.Settling;
import dev.noren.ports.driving.StatementForm;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.UnreadableException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What every store must make of a bank's statement. Companies c1, c2 and so on were adopted by JAPAN STORE, and each owes
 * 83,000 yen.
 */
public abstract class CashierContract {

    private static final int OWED = 83_000;
    private static final String HEAD = "日付,入金額,振込依頼人名,摘要\n";

    private Store store;
    private Office office;
    private Crowd crowd;
    private List<String> cases;

    /** A store that holds nothing yet. */
    protected abstract Store emptyStore();

    /** How long a file is tried, in lines: a multiple of 250. */
    protected int manyLines() {
        return 5_000;
    }

    @BeforeEach
    void open() {
        store = emptyStore();
        office = Office.open(store);
        office.at("2025-08-01T10:00:00+09:00");
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void owing(int size) {
        try {
            var edition = AtOnceContract.STORE_EDITION.replace("places: 16", "places: " + Math.max(16, size));
            office.given(Editions.publish(EditionFiles.read(edition)));
        } catch (UnreadableException broken) {
            throw new IllegalStateException(broken);
        }
        crowd = Crowd.of(office, size);
        cases = crowd.appliedAtStore(size, "US");
        crowd.given(cases.stream().map(Crowd::adopt));
    }

    private void called(int company, String name) {
        office.given(Order.on("company c" + company, Actor.SECRETARIAT, "revise", with("facts", Map.of("name", name))));
    }

    private Settling begun(BankStatement statement) {
        try {
            return office.desk.cashier().settle(statement);
        } catch (UnreadableException headless) {
            throw new IllegalStateException(headless);
        }
    }

    private List<LineAnswer> settle(BankStatement statement) {
        var answers = new ArrayList<LineAnswer>();
        begun(statement).forEachRemaining(answers::add);
        return answers;
    }

    private static BankStatement csv(String... lines) {
        return csv(List.of(lines));
    }

    private static BankStatement csv(List<String> lines) {
        return BankStatement.of((HEAD + String.join("\n", lines)).getBytes(StandardCharsets.UTF_8));
    }

    private static String from(int company) {
        return "2025-08-01," + OWED + ",C" + company + ",";
    }

    private static List<String> words(List<LineAnswer> answers) {
        return answers.stream().map(CashierContract::word).toList();
    }

    private static String word(LineAnswer answer) {
        return switch (answer) {
            case LineAnswer.Doubtful doubtful -> doubtful.doubt().word();
            case LineAnswer.Refused refused ->
                "refused " + refused.answer().code().word();
            default -> answer.outcome().word();
        };
    }

    private static Map<Outcome, Long> counted(List<LineAnswer> answers) {
        return answers.stream().collect(Collectors.groupingBy(LineAnswer::outcome, Collectors.counting()));
    }

    private long records() {
        return store.read(ledger -> ledger.tail().next() - 1);
    }

    private String state(int company) {
        return office.see(cases.get(company - 1), "state");
    }

    @Test
    void a_payment_goes_to_the_one_case_that_it_fits_by_name_and_amount() {
        owing(2);
        var answers = settle(csv(from(2)));

        assertThat(words(answers)).containsExactly("booked");
        assertThat(((LineAnswer.Booked) answers.getFirst()).answer().onCase()).contains(cases.get(1));
        assertThat(state(2)).isEqualTo("admitted");
        assertThat(state(1)).isEqualTo("adopted");
        assertThat(office.last().order().with().get("receivedOn")).contains(Form.text("2025-08-01"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                さくら食品株式会社     | 株式会社さくら食品  | '' | booked
                株式会社サクラショクヒン | ｶ)ｻｸﾗｼﾖｸﾋﾝ        | '' | booked
                株式会社サクラショクヒン | ''                | 振込　ｻｸﾗｼﾖｸﾋﾝ(ｶ | booked
                さくら食品㈱（サクラショクヒン） | ｶ)ｻｸﾗｼﾖｸﾋﾝ | '' | booked
                ㈱髙橋                 | （株）髙橋          | '' | booked
                Sakura Foods Co., Ltd. | SAKURA FOODS        | '' | booked
                株式会社サクラショクヒン | ｻｸﾗｼﾖ             | '' | payer-alike
                株式会社サクラショクヒン | ｶ)ｻｸﾗｼﾖｸﾋﾝ ﾄｳｷﾖｳｼﾃﾝ | '' | payer-alike
                株式会社サクラショクヒン | ｻｸﾗ               | '' | unknown-payer
                株式会社高橋           | 株式会社髙橋        | '' | unknown-payer
                株式会社サクラショクヒン | ﾔﾏﾀﾞ              | 利息 | unknown-payer
                """)
    void payers_are_known_by_their_names(String name, String payer, String remark, String outcome) {
        owing(1);
        called(1, name);

        assertThat(words(settle(csv("2025-08-01," + OWED + "," + payer + "," + remark))))
                .containsExactly(outcome);
    }

    @Test
    void payers_are_known_by_their_corporate_number() {
        owing(1);
        office.given(Order.on(
                "company c1", Actor.SECRETARIAT, "revise", with("facts", Map.of("corporateNumber", "5835678256246"))));

        assertThat(words(settle(csv(
                        "2025-08-01," + OWED + ",ﾔﾏﾀﾞ,T5835678256247", "2025-08-01," + OWED + ",ﾔﾏﾀﾞ,T5835678256246"))))
                .containsExactly("unknown-payer", "booked");
    }

    @ParameterizedTest
    @CsvSource({
        "83000,INV000002 ﾔﾏﾀﾞ,booked",
        "83000,ＩＮＶ－２　ﾔﾏﾀﾞ,booked",
        "83000,INV-000002 C1,booked",
        "82999,INV-000002 C2,amount-differs",
        "83000,INV-000099 ﾔﾏﾀﾞ,unknown-payer",
        "83000,CRN-000002 ﾔﾏﾀﾞ,unknown-payer"
    })
    void the_number_of_an_invoice_speaks_before_the_name(int amount, String payer, String outcome) {
        owing(2);

        assertThat(words(settle(csv("2025-08-01," + amount + "," + payer + ","))))
                .containsExactly(outcome);
        assertThat(state(2)).isEqualTo(outcome.equals("booked") ? "admitted" : "adopted");
        assertThat(state(1)).isEqualTo("adopted");
    }

    @ParameterizedTest
    @CsvSource({OWED - 1 + ",amount-differs", OWED + ",booked", OWED + 1 + ",amount-differs"})
    void the_amount_is_what_is_outstanding_and_no_yen_less_or_more(int amount, String outcome) {
        owing(1);

        var answers = settle(csv("2025-08-01," + amount + ",C1,"));

        assertThat(words(answers)).containsExactly(outcome);
        if (answers.getFirst() instanceof LineAnswer.Doubtful doubtful) {
            assertThat(doubtful.candidates())
                    .containsExactly(new LineAnswer.Candidate(cases.getFirst(), "c1", "japan-store-2025", OWED));
        }
    }

    @Test
    void companies_of_one_name_are_told_apart_by_the_amount_alone_where_it_does() {
        owing(3);
        called(1, "サクラ");
        called(2, "株式会社サクラ");
        var before = records();

        assertThat(words(settle(csv("2025-08-01,83000,ｶ)ｻｸﾗ,")))).containsExactly("several-cases");
        assertThat(records()).isEqualTo(before);

        settle(csv(from(1)));
        assertThat(words(settle(csv("2025-08-02,83000,ｶ)ｻｸﾗ,")))).containsExactly("refused invalid");
        assertThat(words(settle(csv("2025-07-31,83000,ｶ)ｻｸﾗ,")))).containsExactly("booked");
        assertThat(words(settle(csv("2025-07-30,83000,ｶ)ｻｸﾗ,")))).containsExactly("nothing-outstanding");
    }

    @Test
    void a_day_that_lies_ahead_is_refused_and_nothing_of_it_is_kept() {
        owing(1);
        var before = records();

        var refused =
                (LineAnswer.Refused) settle(csv("2025-08-02," + OWED + ",C1,")).getFirst();

        assertThat(refused.answer().fields()).containsExactly("receivedOn");
        assertThat(records()).isEqualTo(before);
        office.at("2025-08-02T00:00:00+09:00");
        assertThat(words(settle(csv("2025-08-02," + OWED + ",C1,")))).containsExactly("booked");
    }

    @Test
    void two_equal_lines_are_two_payments_the_second_of_which_nobody_owes() {
        owing(1);

        var twice = csv(from(1), from(1));

        assertThat(words(settle(twice))).containsExactly("booked", "nothing-outstanding");
        assertThat(words(settle(twice))).containsExactly("already-booked", "nothing-outstanding");
    }

    @Test
    void files_that_overlap_book_each_line_once() {
        owing(4);

        assertThat(words(settle(csv(from(1), from(2))))).containsOnly("booked");
        assertThat(words(settle(csv(from(2), from(3), from(1), from(4)))))
                .containsExactly("already-booked", "booked", "already-booked", "booked");
        assertThat(office.see(cases.get(1), "unapplied")).isIn("nothing", "0");
    }

    @Test
    void a_file_that_is_cut_off_in_the_middle_goes_on_the_next_time() {
        owing(5);
        var file =
                csv(IntStream.rangeClosed(1, 5).mapToObj(CashierContract::from).toList());
        var settling = begun(file);
        settling.next();
        settling.next();

        var again = settle(file);

        assertThat(words(again)).containsSubsequence("already-booked", "already-booked");
        assertThat(counted(again).keySet()).isSubsetOf(Outcome.BOOKED, Outcome.ALREADY_BOOKED);
        assertThat(cases).allSatisfy(id -> assertThat(office.see(id, "state")).isEqualTo("admitted"));
        assertThat(counted(settle(file))).containsOnlyKeys(Outcome.ALREADY_BOOKED);
    }

    @Test
    void a_person_puts_a_line_to_a_case_and_it_is_booked_there_once() {
        owing(2);
        var line = "2025-08-01,50000,ﾔﾏﾀﾞ,";
        assertThat(words(settle(csv(line)))).containsExactly("unknown-payer");

        var filled =
                BankStatement.of(("case," + HEAD + cases.get(1) + "," + line + "\n").getBytes(StandardCharsets.UTF_8));

        assertThat(words(settle(filled))).containsExactly("booked");
        assertThat(office.see(cases.get(1), "outstanding")).isEqualTo("33000");
        assertThat(words(settle(filled))).containsExactly("already-booked");
        assertThat(words(settle(csv(line)))).containsExactly("already-booked");
    }

    @Test
    void a_case_that_is_none_or_takes_no_payment_is_told() {
        owing(1);
        var applied = crowd.appliedAtStore(1, "UK").getFirst();
        var company = office.view("company c1").onCase().orElseThrow();
        var head = "case," + HEAD;

        var answers = settle(BankStatement.of(
                (head + "no-such,2025-08-01,1,A,\n" + company + ",2025-08-01,2,A,\n" + applied + ",2025-08-01,3,A,\n")
                        .getBytes(StandardCharsets.UTF_8)));

        assertThat(words(answers)).containsExactly("no-such-case", "no-such-case", "refused wrong-state");
    }

    @Test
    void a_line_that_was_taken_back_is_left_for_a_person_who_can_put_it_elsewhere() {
        owing(2);
        settle(csv(from(1)));
        var reference = office.last().order().with().get("reference").orElseThrow();
        office.given(Order.on(
                cases.getFirst(),
                Actor.SECRETARIAT,
                "reverse-payment",
                with("reference", reference, "reason", "Booked wrongly")));

        assertThat(words(settle(csv(from(1))))).containsExactly("reversed");
        var filled = BankStatement.of(
                ("case," + HEAD + cases.get(1) + "," + from(1) + "\n").getBytes(StandardCharsets.UTF_8));
        assertThat(words(settle(filled))).containsExactly("booked");
        assertThat(state(2)).isEqualTo("admitted");
        assertThat(words(settle(csv(from(1))))).containsExactly("already-booked");
    }

    @Test
    void the_banks_own_number_is_the_reference_where_there_is_one() {
        owing(2);
        var head = "日付,入金額,振込依頼人名,照会番号\n";

        settle(BankStatement.of((head + "2025-08-01,83000,C1,X-1\n").getBytes(StandardCharsets.UTF_8)));
        assertThat(office.last().order().with().get("reference")).contains(Form.text("X-1"));

        assertThat(words(settle(
                        BankStatement.of((head + "2025-08-01,83000,C2,X-1\n").getBytes(StandardCharsets.UTF_8)))))
                .containsExactly("refused duplicate");
    }

    @Test
    void what_is_tried_is_answered_as_it_would_be_and_changes_nothing() {
        owing(2);
        var file = csv(from(1), from(1), from(2), "2025-08-01,5,C2,", "x,1,y,");
        var before = records();

        var tried = settle(file.triedOut());

        assertThat(records()).isEqualTo(before);
        assertThat(words(tried)).isEqualTo(words(settle(file)));
        assertThat(words(settle(file.triedOut())))
                .containsExactly(
                        "already-booked", "nothing-outstanding", "already-booked", "nothing-outstanding", "unreadable");
    }

    @Test
    void every_answer_is_a_line_that_says_why() {
        owing(1);
        var answers = settle(csv("2025-08-02,83000,C1,", "2025-08-01,1,C1,", "2025-08-01,1,ﾔﾏﾀﾞ,", "x,1,y,"));

        assertThat(answers)
                .extracting(answer -> StatementForm.of(answer, Locale.ENGLISH))
                .allSatisfy(form -> {
                    assertThat(form.get("line")).isPresent();
                    assertThat(form.get("outcome")).isPresent();
                    assertThat(form.get("says").or(() -> form.get("reasons"))).isPresent();
                });
    }

    @Test
    void more_lines_than_wait_at_a_time_come_back_in_order() {
        owing(3);
        var lines = IntStream.rangeClosed(1, 2_001)
                .mapToObj(n -> n % 400 == 0 ? from(n / 400) : "2025-08-01," + n + ",C1,")
                .toList();

        var answers = settle(csv(lines));

        assertThat(answers)
                .extracting(LineAnswer::line)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(2, 2_002).boxed().toList());
        assertThat(counted(answers)).containsEntry(Outcome.BOOKED, 3L);
    }

    /**
     * Of each company 24 part payments that a person put to its case, and the rest by its name; behind each of them nine lines
     * of others, some of them equal.
     */
    private static BankStatement many(List<String> cases) {
        var lines = new ArrayList<String>();
        for (int part = 1; part <= 25; part++) {
            for (int n = 1; n <= cases.size(); n++) {
                var put = part < 25 ? cases.get(n - 1) + ",2025-07-01,1000,C" : ",2025-07-31," + (OWED - 24_000) + ",C";
                lines.add(put + n + ",");
                for (int other = 1; other <= 9; other++) {
                    lines.add(",2025-07-01," + other * part + ",ﾔﾏﾀﾞ" + other + ",");
                }
            }
        }
        return BankStatement.of(("case," + HEAD + String.join("\n", lines)).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void many_lines_imported_twice_book_nothing_twice() {
        int companies = manyLines() / 250;
        long payments = manyLines() / 10;
        owing(companies);
        var file = many(cases);
        var before = records();

        assertThat(counted(settle(file))).isEqualTo(Map.of(Outcome.BOOKED, payments, Outcome.DOUBTFUL, 9 * payments));
        assertThat(records()).isEqualTo(before + payments);
        assertThat(counted(settle(file)))
                .isEqualTo(Map.of(Outcome.ALREADY_BOOKED, payments, Outcome.DOUBTFUL, 9 * payments));
        assertThat(records()).isEqualTo(before + payments);
        assertThat(List.of(1, companies)).allSatisfy(n -> {
            assertThat(state(n)).isEqualTo("admitted");
            assertThat(office.see(cases.get(n - 1), "unapplied")).isIn("nothing", "0");
        });
    }
}
