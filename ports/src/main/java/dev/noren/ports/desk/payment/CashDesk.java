package dev.noren.ports.desk.payment;

import dev.noren.ports.desk.deciding.Undone;
import dev.noren.ports.driven.BusyException;
import dev.noren.ports.driven.Ledger;
import dev.noren.ports.driven.Store;
import dev.noren.ports.driving.BankLine;
import dev.noren.ports.driving.BankStatement;
import dev.noren.ports.driving.Cashier;
import dev.noren.ports.driving.LineAnswer;
import dev.noren.ports.driving.Settling;
import dev.noren.ports.form.UnreadableException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;

/**
 * The cashier over a store. Lines wait for the writer some at a time, so that they share commits; each is a unit of work of its
 * own, in the order of the file.
 */
public final class CashDesk implements Cashier {

    /** How many lines wait for the writer at a time. */
    private static final int AT_A_TIME = 1_000;

    private static final int MOST_TRIES = 200;
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final Store store;
    private final Till till;
    private final Function<Ledger, Instant> passingTime;

    /** @param passingTime lets happen what is due, and says what time it is then */
    public CashDesk(Store store, Till till, Function<Ledger, Instant> passingTime) {
        this.store = store;
        this.till = till;
        this.passingTime = passingTime;
    }

    @Override
    public Settling settle(BankStatement statement) throws UnreadableException {
        var lines = Statement.of(statement);
        var payers = store.read(Till::payers);
        return statement.dryRun() ? new Course(lines, payers, new Trying()) : new Course(lines, payers, this::book);
    }

    /** What becomes of a line. */
    private interface Fate {
        CompletionStage<LineAnswer> of(BankLine line, Payers payers);
    }

    /** A line that is not booked leaves nothing behind, so that it can be tried again with its key. */
    private CompletionStage<LineAnswer> book(BankLine line, Payers payers) {
        return Undone.<LineAnswer>unless(
                store,
                answer -> !(answer instanceof LineAnswer.Refused),
                ledger -> till.settle(ledger, passingTime.apply(ledger), line, payers, Till.Supposed.NOTHING));
    }

    /** Nothing of it is kept but what is supposed to have been paid, which the lines that follow must see: one at a time. */
    private final class Trying implements Fate {

        private final Till supposing = till.supposing();
        private final Map<String, Long> paid = new HashMap<>();
        private final Map<String, String> booked = new HashMap<>();

        @Override
        public CompletionStage<LineAnswer> of(BankLine line, Payers payers) {
            var before = booked.get(line.key());
            var answer = before == null ? tried(line, payers) : new LineAnswer.AlreadyBooked(line, before);
            if (answer instanceof LineAnswer.Booked now) {
                var caseId = now.answer().onCase().orElseThrow();
                paid.merge(caseId, line.amount(), Long::sum);
                booked.put(line.key(), caseId);
            }
            return CompletableFuture.completedFuture(answer);
        }

        private LineAnswer tried(BankLine line, Payers payers) {
            return Undone.<LineAnswer>work(
                            store,
                            ledger -> supposing.settle(
                                    ledger,
                                    passingTime.apply(ledger),
                                    line,
                                    payers,
                                    caseId -> paid.getOrDefault(caseId, 0L)))
                    .toCompletableFuture()
                    .join();
        }
    }

    /** A statement on its way. */
    private final class Course implements Settling {

        private final Statement lines;
        private final Payers payers;
        private final Fate fate;
        private final Queue<LineAnswer> answered = new ArrayDeque<>();

        Course(Statement lines, Payers payers, Fate fate) {
            this.lines = lines;
            this.payers = payers;
            this.fate = fate;
        }

        @Override
        public boolean hasNext() {
            return !answered.isEmpty() || lines.hasNext();
        }

        @Override
        public LineAnswer next() {
            if (answered.isEmpty()) {
                if (!lines.hasNext()) {
                    throw new NoSuchElementException();
                }
                answered.addAll(settled(some()));
            }
            return answered.remove();
        }

        private List<Statement.Entry> some() {
            var some = new ArrayList<Statement.Entry>();
            while (some.size() < AT_A_TIME && lines.hasNext()) {
                some.add(lines.next());
            }
            return some;
        }

        private List<LineAnswer> settled(List<Statement.Entry> entries) {
            var known = store.read(ledger ->
                    entries.stream().map(entry -> known(ledger, entry)).toList());
            var coming = new ArrayList<CompletableFuture<LineAnswer>>();
            for (int i = 0; i < entries.size(); i++) {
                var entry = entries.get(i);
                coming.add(known.get(i).map(CompletableFuture::completedFuture).orElseGet(() -> settling(entry)));
            }
            var settled = new ArrayList<LineAnswer>();
            for (int i = 0; i < entries.size(); i++) {
                settled.add(joined(coming.get(i), entries.get(i)));
            }
            return settled;
        }

        /** Where too much waits already, a line waits its turn, for a while. */
        private LineAnswer joined(CompletableFuture<LineAnswer> first, Statement.Entry entry) {
            var coming = first;
            for (int tries = 1; ; tries++) {
                try {
                    return coming.join();
                } catch (CompletionException failed) {
                    if (!(failed.getCause() instanceof BusyException) || tries == MOST_TRIES) {
                        throw failed;
                    }
                    LockSupport.parkNanos(PAUSE.toNanos());
                    coming = settling(entry);
                }
            }
        }

        private Optional<LineAnswer> known(Ledger ledger, Statement.Entry entry) {
            return switch (entry) {
                case Statement.Entry.Aside(var answer) -> Optional.of(answer);
                case Statement.Entry.Payment(var line) -> till.known(ledger, line, payers);
            };
        }

        private CompletableFuture<LineAnswer> settling(Statement.Entry entry) {
            return switch (entry) {
                case Statement.Entry.Aside(var answer) -> CompletableFuture.completedFuture(answer);
                case Statement.Entry.Payment(var line) -> fate.of(line, payers).toCompletableFuture();
            };
        }
    }
}
