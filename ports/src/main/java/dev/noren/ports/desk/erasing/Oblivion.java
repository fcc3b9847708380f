package dev.noren.ports.desk.erasing;

import dev.noren.domain.life.Actor;
import dev.noren.domain.party.PartyCase;
import dev.noren.domain.ruling.Subject;
import dev.noren.ports.desk.archive.Archive;
import dev.noren.ports.desk.archive.CaseFile;
import dev.noren.ports.driven.Ledger;
import dev.noren.ports.driven.Store;
import dev.noren.ports.driving.Answer;
import dev.noren.ports.driving.Erasures;
import dev.noren.ports.driving.Order;
import dev.noren.ports.form.Form;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/** Erasures over a store. */
public final class Oblivion implements Erasures {

    private static final String ERASE = "erase";
    private static final String REASON = "reason";

    private final Store store;
    private final InstantSource clock;
    private final Archive archive;
    private final BiFunction<Ledger, Order, Answer> deciding;
    private final Runnable told;

    /**
     * @param deciding decides an order, and lets happen what is due before it and because of it
     * @param told of every erasure, after it was kept
     */
    public Oblivion(
            Store store,
            InstantSource clock,
            Archive archive,
            BiFunction<Ledger, Order, Answer> deciding,
            Runnable told) {
        this.store = store;
        this.clock = clock;
        this.archive = archive;
        this.deciding = deciding;
        this.told = told;
    }

    /** After an order was answered: where it erased somebody, nothing is to be left of them. */
    public void after(Order order, Answer answer) {
        if (order.command().equals(ERASE) && answer instanceof Answer.Given) {
            happened();
        }
    }

    /** What cannot be cleaned now is cleaned later: it is written down that it has to be. */
    private void happened() {
        told.run();
        clean();
    }

    @Override
    public List<Erased> done() {
        return store.read(ledger -> ledger.holders(PartyCase.ANY_ERASED).stream()
                .map(id -> erased(ledger, party(ledger, id)))
                .toList());
    }

    private PartyCase party(Ledger ledger, String id) {
        return (PartyCase) archive.open(ledger, id).orElseThrow().state();
    }

    private static Erased erased(Ledger ledger, PartyCase party) {
        var record = ledger.steps(party.id()).stream()
                .filter(each -> each.order().command().equals(ERASE))
                .findFirst()
                .orElseThrow();
        var reason = record.order().with().get(REASON).orElseThrow();
        return new Erased(party.subject(), record.at(), ((Form.Text) reason).value());
    }

    @Override
    public List<Erasable> ended(int years) {
        return store.read(ledger -> ended(ledger, before(years)));
    }

    /** That many years ago. */
    private Instant before(int years) {
        return clock.instant().atOffset(ZoneOffset.UTC).minusYears(years).toInstant();
    }

    private List<Erasable> ended(Ledger ledger, Instant before) {
        return Stream.of(Subject.Sort.COMPANY, Subject.Sort.BUYER)
                .flatMap(sort -> ledger.parties(sort).stream())
                .flatMap(id -> archive.open(ledger, id).stream())
                .flatMap(file -> erasable(ledger, file, before).stream())
                .toList();
    }

    private Optional<Erasable> erasable(Ledger ledger, CaseFile<?, ?> file, Instant before) {
        var party = (PartyCase) file.state();
        if (party.isErased()) {
            return Optional.empty();
        }
        var cases = new ArrayList<CaseFile<?, ?>>();
        ledger.casesOf(party.subject()).forEach(id -> archive.open(ledger, id).ifPresent(cases::add));
        var ended = cases.stream().map(Oblivion::ended).toList();
        boolean past = ended.stream()
                .allMatch(at -> at.filter(then -> then.isBefore(before)).isPresent());
        return past
                ? Optional.of(erasable(
                        ledger,
                        party.subject(),
                        ended.stream()
                                .flatMap(Optional::stream)
                                .max(Instant::compareTo)
                                .orElse(file.changed()),
                        cases.stream()
                                .filter(each -> !(each.state() instanceof PartyCase))
                                .count()))
                : Optional.empty();
    }

    /** When it ended, or a party was last heard of; empty where it still goes on. */
    private static Optional<Instant> ended(CaseFile<?, ?> file) {
        if (file.state() instanceof PartyCase) {
            return Optional.of(file.changed());
        }
        return PartyCase.againstErasing(file.state()).isPresent() ? Optional.empty() : Optional.of(file.changed());
    }

    private static Erasable erasable(Ledger ledger, Subject whom, Instant ended, long cases) {
        return new Erasable(
                whom,
                ended,
                cases,
                ledger.valuesOf(whom),
                Eraser.mails(ledger, whom).size(),
                Eraser.tokens(ledger, whom).stream()
                        .filter(token -> token.revoked().isEmpty())
                        .count());
    }

    @Override
    public CompletionStage<List<Erasable>> eraseEnded(int years, String reason) {
        return CompletableFuture.supplyAsync(
                () -> {
                    var before = before(years);
                    var erased = store.read(ledger -> ended(ledger, before)).stream()
                            .filter(each -> erase(each.whom(), reason))
                            .toList();
                    long nobodys = write(ledger -> eraseNobodys(ledger, before));
                    if (!erased.isEmpty() || nobodys > 0) {
                        happened();
                    }
                    return erased;
                },
                Thread::startVirtualThread);
    }

    private <T> T write(Function<Ledger, T> work) {
        return store.write(work).toCompletableFuture().join();
    }

    private boolean erase(Subject whom, String reason) {
        var order = Order.on(
                whom.sort().word() + " " + whom.name(),
                Actor.SECRETARIAT,
                ERASE,
                Form.Fields.NONE.with(REASON, Form.text(reason)));
        return write(ledger -> deciding.apply(ledger, order)) instanceof Answer.Given;
    }

    private static long eraseNobodys(Ledger ledger, Instant before) {
        long erased = ledger.eraseNobodysValues(before);
        if (erased > 0) {
            ledger.remark(Eraser.TO_CLEAN, Long.toString(ledger.tail().next()));
        }
        return erased;
    }

    @Override
    public boolean mayBeLeft() {
        return !toClean().isEmpty();
    }

    private String toClean() {
        return store.read(ledger -> ledger.remark(Eraser.TO_CLEAN)).orElse("");
    }

    @Override
    public CompletionStage<Void> clean() {
        var since = toClean();
        return since.isEmpty()
                ? CompletableFuture.completedFuture(null)
                : store.clean().thenCompose(cleaned -> store.write(ledger -> isClean(ledger, since)));
    }

    /** Unless somebody was erased meanwhile. */
    private static Void isClean(Ledger ledger, String since) {
        if (ledger.remark(Eraser.TO_CLEAN).filter(since::equals).isPresent()) {
            ledger.remark(Eraser.TO_CLEAN, "");
        }
        return null;
    }
}
