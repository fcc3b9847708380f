package dev.noren.ports.desk;

import dev.noren.domain.life.Claim;
import dev.noren.domain.life.Due;
import dev.noren.domain.life.Task;
import dev.noren.domain.money.Paper;
import dev.noren.domain.notice.Mail;
import dev.noren.domain.ruling.Subject;
import dev.noren.ports.driven.Card;
import dev.noren.ports.driven.DecisionRecord;
import dev.noren.ports.driven.Dispatch;
import dev.noren.ports.driven.Dispatch.State;
import dev.noren.ports.driven.Hold;
import dev.noren.ports.driven.IssuedPaper;
import dev.noren.ports.driven.Ledger;
import dev.noren.ports.driven.Mailbag;
import dev.noren.ports.driven.Personal;
import dev.noren.ports.driven.Store;
import dev.noren.ports.driven.Token;
import dev.noren.ports.driving.MailSelection;
import dev.noren.ports.driving.OutboxMail;
import dev.noren.ports.driving.Selection;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.Writer;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Keeps decisions in memory, for as long as the process lives. Work that throws is undone step by step. */
public final class InMemoryStore implements Store {

    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock(true);
    private final Book book = new Book();

    @Override
    public <T> CompletionStage<T> write(Function<Ledger, T> work) {
        lock.writeLock().lock();
        try {
            return CompletableFuture.completedFuture(book.write(work));
        } catch (RuntimeException | Error broken) {
            return CompletableFuture.failedFuture(broken);
        } finally {
            lock.writeLock().unlock();
        }
    }

    @Override
    public <T> T read(Function<Ledger, T> question) {
        lock.readLock().lock();
        try {
            return question.apply(book);
        } finally {
            lock.readLock().unlock();
        }
    }

    @Override
    public CompletionStage<Void> clean() {
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void close() {
        // nothing outlives the process
    }

    /** What is kept. Guarded by the store's lock. */
    private static final class Book implements Ledger, Mailbag {

        private final List<DecisionRecord> records = new ArrayList<>();
        private final Map<String, List<DecisionRecord>> byCase = new HashMap<>();
        private final Map<Claim, Set<String>> holders = new HashMap<>();
        private final Map<String, Set<Claim>> claims = new HashMap<>();
        private final TreeSet<Entry> due =
                new TreeSet<>(Comparator.comparing(Entry::at).thenComparingLong(Entry::order));
        private final Map<String, Set<Entry>> dueOf = new HashMap<>();
        private final List<OutboxMail> outbox = new ArrayList<>();
        private final Map<String, Personal> personal = new HashMap<>();
        private final Deque<Runnable> undo = new ArrayDeque<>();
        private final Map<String, DecisionRecord> byKey = new HashMap<>();
        private final Map<String, Card> cards = new LinkedHashMap<>();
        private final Map<String, List<Task>> tasks = new LinkedHashMap<>();
        private final Map<String, Token> tokens = new LinkedHashMap<>();
        private final Map<String, String> remarks = new HashMap<>();
        private final Map<String, Hold> holds = new TreeMap<>();
        private final Map<Paper.Kind, List<IssuedPaper>> papers = new EnumMap<>(Paper.Kind.class);
        private long planned;
        private boolean writing;

        private record Entry(long order, Planned planned) {
            Instant at() {
                return planned.at();
            }
        }

        <T> T write(Function<Ledger, T> work) {
            writing = true;
            try {
                var result = work.apply(this);
                undo.clear();
                return result;
            } catch (RuntimeException | Error broken) {
                while (!undo.isEmpty()) {
                    undo.pop().run();
                }
                throw broken;
            } finally {
                writing = false;
            }
        }

        @Override
        public Instant latest() {
            return records.isEmpty() ? Instant.MIN : records.getLast().at();
        }

        @Override
        public List<DecisionRecord> steps(String caseId) {
            return byCase.getOrDefault(caseId, List.of()).stream()
                    .filter(DecisionRecord::isStep)
                    .toList();
        }

        @Override
        public List<DecisionRecord> history(String caseId) {
            return List.copyOf(byCase.getOrDefault(caseId, List.of()));
        }

        @Override
        public Optional<DecisionRecord> record(long number) {
            return number > 0 && number <= records.size()
                    ? Optional.of(records.get((int) number - 1))
                    : Optional.empty();
        }

        @Override
        public List<String> holders(Claim claim) {
            return List.copyOf(holders.getOrDefault(claim, Set.of()));
        }

        @Override
        public long holderCount(Claim claim) {
            return holders.getOrDefault(claim, Set.of()).size();
        }

        @Override
        public Optional<Planned> firstDue(Instant until) {
            return due.isEmpty() || due.first().at().isAfter(until)
                    ? Optional.empty()
                    : Optional.of(due.first().planned());
        }

        @Override
        public Tail tail() {
            return records.isEmpty()
                    ? new Tail(1, DecisionRecord.BEFORE_THE_FIRST)
                    : new Tail(records.size() + 1L, records.getLast().hash());
        }

        @Override
        public void append(DecisionRecord record, Optional<Moves> moves) {
            isWriting();
            records.add(record);
            undo.push(records::removeLast);
            record.onCase().ifPresent(id -> {
                var history = byCase.computeIfAbsent(id, none -> new ArrayList<>());
                history.add(record);
                undo.push(history::removeLast);
            });
            record.order().key().ifPresent(key -> put(byKey, key.id(), record));
            moves.ifPresent(moved -> move(record, moved));
        }

        private void move(DecisionRecord record, Moves moves) {
            var caseId = record.onCase().orElseThrow();
            moveClaims(caseId, moves.claims());
            dueOf.getOrDefault(caseId, Set.of()).stream()
                    .filter(entry -> entry.planned().errand() == 0)
                    .toList()
                    .forEach(this::strike);
            for (Due next : moves.due()) {
                plan(order -> new Planned(next.at(), caseId, next.command(), Form.Fields.NONE, 0));
            }
            for (var errand : moves.errands()) {
                var with = Writer.write(errand.with());
                plan(order -> new Planned(record.at(), errand.onCase(), errand.command(), with, order));
            }
            moves.card().ifPresent(card -> put(cards, caseId, card));
            moveTasks(caseId, moves.tasks());
            for (var mail : moves.mails()) {
                outbox.add(mail.numbered(outbox.size() + 1L, record.number()));
                undo.push(outbox::removeLast);
            }
            moves.paper().ifPresent(paper -> issue(paper, record));
        }

        @Override
        public void moveTasks(String caseId, List<Task> waiting) {
            isWriting();
            if (tasks.containsKey(caseId) || !waiting.isEmpty()) {
                put(tasks, caseId, waiting);
            }
        }

        @Override
        public void issue(Paper paper, DecisionRecord of) {
            isWriting();
            var issued = papers.computeIfAbsent(paper.kind(), none -> new ArrayList<>());
            issued.add(new IssuedPaper(
                    new Paper.Number(paper.kind(), issued.size() + 1L),
                    paper.amount(),
                    of.onCase().orElseThrow(),
                    of.number(),
                    of.at()));
            undo.push(issued::removeLast);
        }

        @Override
        public Optional<IssuedPaper> paper(Paper.Number number) {
            return papers(number.kind(), number.place() - 1, 1).stream()
                    .filter(paper -> paper.number().equals(number))
                    .findFirst();
        }

        @Override
        public List<IssuedPaper> papersOf(String caseId) {
            return papers.values().stream()
                    .flatMap(List::stream)
                    .filter(paper -> paper.onCase().equals(caseId))
                    .sorted(Comparator.comparing(IssuedPaper::decision))
                    .toList();
        }

        @Override
        public List<IssuedPaper> papers(Paper.Kind kind, long after, int most) {
            return papers.getOrDefault(kind, List.of()).stream()
                    .skip(after)
                    .limit(most)
                    .toList();
        }

        @Override
        public void keep(Personal value) {
            isWriting();
            if (personal.putIfAbsent(value.token(), value) == null) {
                undo.push(() -> personal.remove(value.token()));
            }
        }

        @Override
        public Optional<Form> personal(String token) {
            return Optional.ofNullable(personal.get(token)).map(Personal::value);
        }

        @Override
        public long eraseValuesOf(Subject whose) {
            return eraseValues(value -> value.whose().equals(Optional.of(whose)));
        }

        @Override
        public long eraseValuesOn(String caseId) {
            var numbers = history(caseId).stream().map(DecisionRecord::number).collect(Collectors.toSet());
            return eraseValues(value -> numbers.contains(value.record()));
        }

        @Override
        public long eraseNobodysValues(Instant before) {
            return eraseValues(value -> value.whose().isEmpty()
                    && records.get((int) value.record() - 1).at().isBefore(before));
        }

        private long eraseValues(Predicate<Personal> which) {
            isWriting();
            var erased = personal.values().stream().filter(which).toList();
            for (var value : erased) {
                personal.remove(value.token());
                undo.push(() -> personal.put(value.token(), value));
            }
            return erased.size();
        }

        @Override
        public long valuesOf(Subject whose) {
            return personal.values().stream()
                    .filter(value -> value.whose().equals(Optional.of(whose)))
                    .count();
        }

        @Override
        public List<String> parties(Subject.Sort sort) {
            return cardsThat(card -> card.kind().equals(sort.word()));
        }

        @Override
        public List<String> casesOf(Subject party) {
            return cardsThat(card -> (party.sort() == Subject.Sort.BUYER ? card.buyer() : card.company())
                    .equals(Optional.of(party.name())));
        }

        private List<String> cardsThat(Predicate<Card> which) {
            return cards.values().stream().filter(which).map(Card::caseId).toList();
        }

        @Override
        public void dropErrand(long errand) {
            isWriting();
            due.stream()
                    .filter(entry -> entry.planned().errand() == errand)
                    .findFirst()
                    .ifPresent(this::strike);
        }

        private void isWriting() {
            if (!writing) {
                throw new IllegalStateException("a question changes nothing");
            }
        }

        private void plan(LongFunction<Planned> next) {
            planned++;
            var entry = new Entry(planned, next.apply(planned));
            enter(entry);
            undo.push(() -> remove(entry));
        }

        private void strike(Entry entry) {
            remove(entry);
            undo.push(() -> enter(entry));
        }

        private void enter(Entry entry) {
            due.add(entry);
            dueOf.computeIfAbsent(entry.planned().onCase(), none -> new LinkedHashSet<>())
                    .add(entry);
        }

        private void remove(Entry entry) {
            due.remove(entry);
            dueOf.getOrDefault(entry.planned().onCase(), Set.of()).remove(entry);
        }

        private void moveClaims(String caseId, Set<Claim> now) {
            var before = claims.getOrDefault(caseId, Set.of());
            var given = new HashSet<>(before);
            given.removeAll(now);
            given.forEach(claim -> giveUp(claim, caseId));
            now.stream().filter(claim -> !before.contains(claim)).forEach(claim -> take(claim, caseId));
            claims.put(caseId, Set.copyOf(now));
            undo.push(() -> claims.put(caseId, before));
        }

        private void take(Claim claim, String caseId) {
            holders.computeIfAbsent(claim, none -> new LinkedHashSet<>()).add(caseId);
            undo.push(() -> holders.getOrDefault(claim, Set.of()).remove(caseId));
        }

        private void giveUp(Claim claim, String caseId) {
            var order = List.copyOf(holders.getOrDefault(claim, Set.of()));
            holders.getOrDefault(claim, Set.of()).remove(caseId);
            undo.push(() -> holders.put(claim, new LinkedHashSet<>(order)));
        }

        /** In place of what is there; a newcomer at the end. */
        private <V> void put(Map<String, V> map, String name, V value) {
            V before = map.put(name, value);
            undo.push(() -> {
                if (before == null) {
                    map.remove(name);
                } else {
                    map.put(name, before);
                }
            });
        }

        @Override
        public Mailbag mailbag() {
            return this;
        }

        @Override
        public Optional<OutboxMail> mail(long number) {
            return number > 0 && number <= outbox.size() ? Optional.of(outbox.get((int) number - 1)) : Optional.empty();
        }

        @Override
        public List<OutboxMail> mails(MailSelection selection) {
            return outbox.stream()
                    .filter(selection::asksFor)
                    .limit(selection.most())
                    .toList();
        }

        @Override
        public Optional<OutboxMail> firstToGo(Instant now) {
            return outbox.stream()
                    .filter(mail -> next(mail).filter(at -> !at.isAfter(now)).isPresent())
                    .min(Comparator.comparing(mail -> next(mail).orElseThrow()));
        }

        private static Optional<Instant> next(OutboxMail mail) {
            return mail.dispatch().next();
        }

        @Override
        public void keep(long number, Dispatch dispatch) {
            isWriting();
            int place = (int) number - 1;
            var before = outbox.get(place);
            outbox.set(place, before.standing(dispatch));
            undo.push(() -> outbox.set(place, before));
        }

        @Override
        public void blank(long number, Dispatch dispatch) {
            keep(number, dispatch);
            int place = (int) number - 1;
            var before = outbox.get(place);
            outbox.set(place, before.blank());
            undo.push(() -> outbox.set(place, before));
        }

        @Override
        public Map<State, Tally> tally() {
            return outbox.stream()
                    .map(OutboxMail::dispatch)
                    .collect(Collectors.toMap(
                            Dispatch::state,
                            dispatch -> new Tally(1, dispatch.attempts()),
                            (one, other) -> new Tally(one.mails() + other.mails(), one.attempts() + other.attempts())));
        }

        @Override
        public List<Hold> holds() {
            return List.copyOf(holds.values());
        }

        @Override
        public void hold(Hold hold) {
            isWriting();
            if (!holds.containsKey(key(hold.edition(), hold.mail()))) {
                put(holds, key(hold.edition(), hold.mail()), hold);
            }
        }

        @Override
        public void lift(String edition, Mail mail) {
            isWriting();
            var key = key(edition, mail);
            var before = holds.remove(key);
            if (before != null) {
                undo.push(() -> holds.put(key, before));
            }
        }

        private static String key(String edition, Mail mail) {
            return edition + " " + mail.word();
        }

        @Override
        public List<OutboxMail> mailsOf(String caseId) {
            return outbox.stream().filter(mail -> mail.onCase().equals(caseId)).toList();
        }

        @Override
        public Optional<DecisionRecord> keyed(String keyId) {
            return Optional.ofNullable(byKey.get(keyId));
        }

        @Override
        public List<Placed> cards(Selection selection) {
            var found = new ArrayList<Placed>();
            long place = 0;
            for (var card : cards.values()) {
                place++;
                if (place > selection.after() && found.size() < selection.most() && fits(card, selection)) {
                    found.add(new Placed(place, card));
                }
            }
            return List.copyOf(found);
        }

        @Override
        public List<Open> tasks(Instant until, int most) {
            return tasks.entrySet().stream()
                    .flatMap(entry -> entry.getValue().stream()
                            .filter(task -> !task.since().isAfter(until))
                            .flatMap(task ->
                                    Optional.ofNullable(cards.get(entry.getKey()))
                                            .map(card -> new Open(task, card))
                                            .stream()))
                    .sorted(Comparator.comparing(open -> open.task().since()))
                    .limit(most)
                    .toList();
        }

        private static boolean fits(Card card, Selection asked) {
            return card.kind().equals(asked.kind())
                    && asked.edition()
                            .map(id -> card.edition().equals(Optional.of(id)))
                            .orElse(true)
                    && asked.company()
                            .map(name -> card.company().equals(Optional.of(name)))
                            .orElse(true)
                    && asked.buyer()
                            .map(name -> card.buyer().equals(Optional.of(name)))
                            .orElse(true)
                    && asked.state().map(card.state()::equals).orElse(true)
                    && asked.words().map(words -> holds(card, words)).orElse(true);
        }

        private static boolean holds(Card card, String words) {
            var sought = words.toLowerCase(Locale.ROOT);
            return card.names().stream()
                    .anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(sought));
        }

        @Override
        public List<Token> tokens() {
            return List.copyOf(tokens.values());
        }

        @Override
        public void keep(Token token) {
            isWriting();
            put(tokens, token.id(), token);
        }

        @Override
        public Optional<String> remark(String name) {
            return Optional.ofNullable(remarks.get(name));
        }

        @Override
        public void remark(String name, String value) {
            isWriting();
            put(remarks, name, value);
        }

        @Override
        public List<OutboxMail> outbox(long after) {
            return List.copyOf(outbox.subList((int) Math.min(after, outbox.size()), outbox.size()));
        }
    }
}
