package dev.noren.ports.desk.proof;

import dev.noren.domain.life.Claim;
import dev.noren.domain.life.Task;
import dev.noren.domain.money.Paper;
import dev.noren.domain.notice.Mail;
import dev.noren.domain.ruling.Subject;
import dev.noren.ports.driven.Claims;
import dev.noren.ports.driven.DecisionRecord;
import dev.noren.ports.driven.Dispatch;
import dev.noren.ports.driven.Dispatch.State;
import dev.noren.ports.driven.Hold;
import dev.noren.ports.driven.IssuedPaper;
import dev.noren.ports.driven.Ledger;
import dev.noren.ports.driven.Mailbag;
import dev.noren.ports.driven.Personal;
import dev.noren.ports.driven.Token;
import dev.noren.ports.driving.MailSelection;
import dev.noren.ports.driving.OutboxMail;
import dev.noren.ports.driving.Selection;
import dev.noren.ports.form.Form;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A ledger as it was before one of its records; what is appended to it is remembered until it is taken, and kept nowhere. It
 * moves on with the log, record by record.
 */
final class PastLedger implements Ledger, Mailbag {

    private static final int AT_HAND = 2_000;

    private final Ledger whole;
    private final Claims claims;
    private final Map<String, List<DecisionRecord>> steps = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<DecisionRecord>> eldest) {
            return size() > AT_HAND;
        }
    };
    private long next = 1;
    private String previous = DecisionRecord.BEFORE_THE_FIRST;
    private Instant latest = Instant.MIN;
    private @Nullable Appended appended;

    /** @param claims who holds which, moved on by whoever moves this on */
    PastLedger(Ledger whole, Claims claims) {
        this.whole = whole;
        this.claims = claims;
    }

    /** What was appended last. */
    record Appended(DecisionRecord record, List<OutboxMail> mails) {}

    /** As it was before a record. */
    void before(DecisionRecord record) {
        next = record.number();
        appended = null;
    }

    /** As it was right after it. */
    void after(DecisionRecord record) {
        next = record.number() + 1;
        previous = record.hash();
        latest = record.at();
        appended = null;
    }

    /** What was appended, which then is no more. */
    Appended taken() {
        var taken = Optional.ofNullable(appended).orElseThrow(() -> new IllegalStateException("nothing was decided"));
        appended = null;
        return taken;
    }

    @Override
    public Instant latest() {
        return latest;
    }

    @Override
    public List<DecisionRecord> steps(String caseId) {
        return past(steps.computeIfAbsent(caseId, whole::steps), caseId, DecisionRecord::isStep);
    }

    @Override
    public List<DecisionRecord> history(String caseId) {
        return past(whole.history(caseId), caseId, any -> true);
    }

    /** Those of a case before the record, and what was appended since, where it is one of them. */
    private List<DecisionRecord> past(List<DecisionRecord> records, String caseId, Predicate<DecisionRecord> among) {
        int before = 0;
        int after = records.size();
        while (before < after) {
            int middle = (before + after) >>> 1;
            if (records.get(middle).number() < next) {
                before = middle + 1;
            } else {
                after = middle;
            }
        }
        var past = records.subList(0, before);
        var now = appended;
        if (now == null || !now.record().onCase().equals(Optional.of(caseId)) || !among.test(now.record())) {
            return past;
        }
        var more = new ArrayList<>(past);
        more.add(now.record());
        return more;
    }

    @Override
    public Optional<DecisionRecord> record(long number) {
        throw unasked();
    }

    @Override
    public List<String> holders(Claim claim) {
        return claims.holders(claim);
    }

    @Override
    public long holderCount(Claim claim) {
        return claims.count(claim);
    }

    @Override
    public Tail tail() {
        return new Tail(next, previous);
    }

    @Override
    public void append(DecisionRecord record, Optional<Moves> moves) {
        appended = new Appended(record, moves.map(Moves::mails).orElse(List.of()));
    }

    @Override
    public Optional<Form> personal(String token) {
        return whole.personal(token);
    }

    @Override
    public Mailbag mailbag() {
        return this;
    }

    @Override
    public List<Hold> holds() {
        return List.of();
    }

    /** How mails stood is no part of the log. */
    @Override
    public List<OutboxMail> mails(MailSelection selection) {
        return List.of();
    }

    @Override
    public List<OutboxMail> mailsOf(String caseId) {
        return List.of();
    }

    @Override
    public List<OutboxMail> outbox(long after) {
        return List.of();
    }

    @Override
    public void keep(Personal value) {
        // it lies where it lay
    }

    @Override
    public void keep(long number, Dispatch dispatch) {
        // nothing goes out
    }

    @Override
    public void blank(long number, Dispatch dispatch) {
        // nor is anything taken away
    }

    @Override
    public Optional<Planned> firstDue(Instant until) {
        throw unasked();
    }

    @Override
    public void dropErrand(long errand) {
        throw unasked();
    }

    @Override
    public Optional<DecisionRecord> keyed(String keyId) {
        throw unasked();
    }

    @Override
    public List<Placed> cards(Selection selection) {
        throw unasked();
    }

    @Override
    public List<Open> tasks(Instant until, int most) {
        throw unasked();
    }

    /** Who may come in is no part of the log. */
    @Override
    public List<Token> tokens() {
        return List.of();
    }

    @Override
    public long eraseValuesOf(Subject whose) {
        return 0; // what was erased is gone, and what was not lies where it lay
    }

    @Override
    public long eraseValuesOn(String caseId) {
        return 0;
    }

    @Override
    public long eraseNobodysValues(Instant before) {
        return 0;
    }

    /** Those that were open then; what a case is found by stays as long as it does. */
    @Override
    public List<String> casesOf(Subject party) {
        return whole.casesOf(party).stream().filter(id -> !steps(id).isEmpty()).toList();
    }

    @Override
    public long valuesOf(Subject whose) {
        throw unasked();
    }

    @Override
    public List<String> parties(Subject.Sort sort) {
        throw unasked();
    }

    @Override
    public Optional<IssuedPaper> paper(Paper.Number number) {
        throw unasked();
    }

    @Override
    public List<IssuedPaper> papersOf(String caseId) {
        throw unasked();
    }

    @Override
    public List<IssuedPaper> papers(Paper.Kind kind, long after, int most) {
        throw unasked();
    }

    @Override
    public void moveTasks(String caseId, List<Task> tasks) {
        throw unasked();
    }

    @Override
    public void issue(Paper paper, DecisionRecord of) {
        throw unasked();
    }

    @Override
    public void keep(Token token) {
        throw unasked();
    }

    @Override
    public Optional<String> remark(String name) {
        throw unasked();
    }

    @Override
    public void remark(String name, String value) {
        // of the store, and of no case
    }

    @Override
    public Optional<OutboxMail> mail(long number) {
        throw unasked();
    }

    @Override
    public Optional<OutboxMail> firstToGo(Instant now) {
        throw unasked();
    }

    @Override
    public Map<State, Tally> tally() {
        throw unasked();
    }

    @Override
    public void hold(Hold hold) {
        throw unasked();
    }

    @Override
    public void lift(String edition, Mail mail) {
        throw unasked();
    }

    private static UnsupportedOperationException unasked() {
        return new UnsupportedOperationException("no decision asks for it");
    }
}
