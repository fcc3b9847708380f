package dev.noren.ports.desk;

import dev.noren.domain.life.Claim;
import dev.noren.domain.life.Task;
import dev.noren.domain.money.Paper;
import dev.noren.domain.ruling.Subject;
import dev.noren.ports.driven.DecisionRecord;
import dev.noren.ports.driven.IssuedPaper;
import dev.noren.ports.driven.Ledger;
import dev.noren.ports.driven.Mailbag;
import dev.noren.ports.driven.Personal;
import dev.noren.ports.driven.Store;
import dev.noren.ports.driven.Token;
import dev.noren.ports.driving.OutboxMail;
import dev.noren.ports.driving.Selection;
import dev.noren.ports.form.Form;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** A store that remembers, beside its store, every record that was kept and what moved with it. */
final class Watched implements Store {

    record Kept(DecisionRecord record, Optional<Ledger.Moves> moves) {}

    private final Store store;
    private final List<Kept> kept = new ArrayList<>();
    private final List<Personal> personal = new ArrayList<>();
    private final AtomicInteger writing = new AtomicInteger();

    Watched(Store store) {
        this.store = store;
    }

    synchronized List<DecisionRecord> records() {
        return kept.stream().map(Kept::record).toList();
    }

    /** Whether a unit of work is going on. */
    boolean isWriting() {
        return writing.get() > 0;
    }

    /** Per case what it holds and what it will do by itself, as it was moved last. */
    synchronized Map<String, String> standing() {
        var standing = new LinkedHashMap<String, String>();
        kept.forEach(each -> each.moves()
                .ifPresent(moves -> standing.put(
                        each.record().onCase().orElseThrow(),
                        moves.claims().stream().map(Claim::toString).sorted().toList() + " " + moves.due())));
        return standing;
    }

    /** Every personal value that was kept apart. */
    synchronized List<Personal> personal() {
        return List.copyOf(personal);
    }

    private synchronized void keep(List<Kept> more, List<Personal> apart) {
        kept.addAll(more);
        personal.addAll(apart);
    }

    @Override
    public <T> CompletionStage<T> write(Function<Ledger, T> work) {
        return store.write(ledger -> {
            var written = new ArrayList<Kept>();
            var apart = new ArrayList<Personal>();
            writing.incrementAndGet();
            try {
                var result = work.apply(new Watching(ledger, written, apart));
                keep(written, apart);
                return result;
            } finally {
                writing.decrementAndGet();
            }
        });
    }

    @Override
    public <T> T read(Function<Ledger, T> question) {
        return store.read(question);
    }

    @Override
    public CompletionStage<Void> clean() {
        return store.clean();
    }

    @Override
    public void close() {
        store.close();
    }

    private record Watching(Ledger ledger, List<Kept> written, List<Personal> apart) implements Ledger {

        @Override
        public long eraseValuesOf(Subject whose) {
            return ledger.eraseValuesOf(whose);
        }

        @Override
        public long eraseValuesOn(String caseId) {
            return ledger.eraseValuesOn(caseId);
        }

        @Override
        public long eraseNobodysValues(Instant before) {
            return ledger.eraseNobodysValues(before);
        }

        @Override
        public long valuesOf(Subject whose) {
            return ledger.valuesOf(whose);
        }

        @Override
        public List<String> parties(Subject.Sort sort) {
            return ledger.parties(sort);
        }

        @Override
        public List<String> casesOf(Subject party) {
            return ledger.casesOf(party);
        }

        @Override
        public Instant latest() {
            return ledger.latest();
        }

        @Override
        public List<DecisionRecord> steps(String caseId) {
            return ledger.steps(caseId);
        }

        @Override
        public List<DecisionRecord> history(String caseId) {
            return ledger.history(caseId);
        }

        @Override
        public Optional<DecisionRecord> record(long number) {
            return ledger.record(number);
        }

        @Override
        public List<String> holders(Claim claim) {
            return ledger.holders(claim);
        }

        @Override
        public long holderCount(Claim claim) {
            return ledger.holderCount(claim);
        }

        @Override
        public Optional<Planned> firstDue(Instant until) {
            return ledger.firstDue(until);
        }

        @Override
        public Tail tail() {
            return ledger.tail();
        }

        @Override
        public void append(DecisionRecord record, Optional<Moves> moves) {
            ledger.append(record, moves);
            written.add(new Kept(record, moves));
        }

        @Override
        public void keep(Personal value) {
            ledger.keep(value);
            apart.add(value);
        }

        @Override
        public Optional<Form> personal(String token) {
            return ledger.personal(token);
        }

        @Override
        public Optional<IssuedPaper> paper(Paper.Number number) {
            return ledger.paper(number);
        }

        @Override
        public List<IssuedPaper> papersOf(String caseId) {
            return ledger.papersOf(caseId);
        }

        @Override
        public List<IssuedPaper> papers(Paper.Kind kind, long after, int most) {
            return ledger.papers(kind, after, most);
        }

        @Override
        public void moveTasks(String caseId, List<Task> tasks) {
            ledger.moveTasks(caseId, tasks);
        }

        @Override
        public void issue(Paper paper, DecisionRecord of) {
            ledger.issue(paper, of);
        }

        @Override
        public void dropErrand(long errand) {
            ledger.dropErrand(errand);
        }

        @Override
        public List<OutboxMail> outbox(long after) {
            return ledger.outbox(after);
        }

        @Override
        public List<Open> tasks(Instant until, int most) {
            return ledger.tasks(until, most);
        }

        @Override
        public Mailbag mailbag() {
            return ledger.mailbag();
        }

        @Override
        public List<OutboxMail> mailsOf(String caseId) {
            return ledger.mailsOf(caseId);
        }

        @Override
        public Optional<DecisionRecord> keyed(String keyId) {
            return ledger.keyed(keyId);
        }

        @Override
        public List<Placed> cards(Selection selection) {
            return ledger.cards(selection);
        }

        @Override
        public List<Token> tokens() {
            return ledger.tokens();
        }

        @Override
        public void keep(Token token) {
            ledger.keep(token);
        }

        @Override
        public Optional<String> remark(String name) {
            return ledger.remark(name);
        }

        @Override
        public void remark(String name, String value) {
            ledger.remark(name, value);
        }
    }
}
