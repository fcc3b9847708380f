package dev.noren.ports.desk;

import dev.noren.domain.edition.Edition;
import dev.noren.domain.life.Actor;
import dev.noren.domain.promotion.Proposed;
import dev.noren.ports.desk.answer.Diary;
import dev.noren.ports.desk.answer.Explainer;
import dev.noren.ports.desk.answer.Information;
import dev.noren.ports.desk.answer.Repeats;
import dev.noren.ports.desk.answer.WhatIf;
import dev.noren.ports.desk.archive.Archive;
import dev.noren.ports.desk.archive.Register;
import dev.noren.ports.desk.deciding.Clerk;
import dev.noren.ports.desk.deciding.Undone;
import dev.noren.ports.desk.edition.EditionFiles;
import dev.noren.ports.desk.erasing.Oblivion;
import dev.noren.ports.desk.form.FormCounter;
import dev.noren.ports.desk.payment.CashDesk;
import dev.noren.ports.desk.payment.Till;
import dev.noren.ports.desk.plugin.Absentees;
import dev.noren.ports.desk.plugin.Consultation;
import dev.noren.ports.desk.plugin.Opinions;
import dev.noren.ports.driven.Ledger;
import dev.noren.ports.driven.Store;
import dev.noren.ports.driving.AbsentPlugin;
import dev.noren.ports.driving.Agenda;
import dev.noren.ports.driving.Answer;
import dev.noren.ports.driving.ApplicationForms;
import dev.noren.ports.driving.Cashier;
import dev.noren.ports.driving.Desk;
import dev.noren.ports.driving.Erasures;
import dev.noren.ports.driving.Explanation;
import dev.noren.ports.driving.Exports;
import dev.noren.ports.driving.FileFault;
import dev.noren.ports.driving.Order;
import dev.noren.ports.driving.OutboxMail;
import dev.noren.ports.driving.Page;
import dev.noren.ports.driving.Papers;
import dev.noren.ports.driving.PostOffice;
import dev.noren.ports.driving.PublishedEdition;
import dev.noren.ports.driving.Question;
import dev.noren.ports.driving.Selection;
import dev.noren.ports.form.Form;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The desk: lets happen what is due, then decides or answers. Safe for use by several threads. */
final class FrontDesk implements Desk {

    /** Where plug-ins are asked. */
    private static final Executor ASIDE = Thread::startVirtualThread;

    private final Store store;
    private final InstantSource clock;
    private final Clerk clerk;
    private final Answering answering;
    private final Advising advising;
    private final Counters counters;
    private final Cashier cashier;
    private final ApplicationForms applicationForms;
    private final Oblivion oblivion;

    /** Who answers what is asked. */
    record Answering(
            Information information,
            WhatIf whatIf,
            Register register,
            Diary diary,
            Repeats repeats,
            Explainer explainer) {}

    /** Who asks plug-ins. */
    record Advising(Consultation consultation, Opinions opinions, Absentees absentees) {}

    /** The counters at which no time has to pass first. */
    record Counters(PostOffice postOffice, Exports exports, Papers papers) {}

    /** @param erased told of every erasure, after it was kept */
    FrontDesk(
            Store store,
            InstantSource clock,
            Archive archive,
            Clerk clerk,
            Answering answering,
            Advising advising,
            Counters counters,
            Runnable erased) {
        this.store = store;
        this.clock = clock;
        this.clerk = clerk;
        this.answering = answering;
        this.advising = advising;
        this.counters = counters;
        this.cashier = new CashDesk(store, new Till(archive, clerk), this::passTime);
        this.applicationForms = new FormCounter(this, store, clock, archive);
        this.oblivion = new Oblivion(store, clock, archive, this::decided, erased);
    }

    @Override
    public CompletionStage<Answer> submit(Order sent) {
        return consulted(sent)
                .thenCompose(order -> store.write(ledger -> decided(ledger, order)))
                .thenApply(answer -> {
                    oblivion.after(sent, answer);
                    return answer;
                });
    }

    private Answer decided(Ledger ledger, Order order) {
        var now = passTime(ledger);
        var answer = answering.repeats().answer(ledger, order).orElseGet(() -> clerk.decide(ledger, now, order));
        passTime(ledger);
        return answer;
    }

    /** The order with what plug-ins propose to it: asked aside, by no thread that writes. */
    private CompletionStage<Order> consulted(Order sent) {
        var order = sent.with(Proposed.NOTHING);
        return advising.consultation().concerns(order)
                ? passTime()
                        .thenApplyAsync(
                                passed -> comesAgain(order)
                                        ? order
                                        : advising.consultation().on(order, this::now),
                                ASIDE)
                : CompletableFuture.completedFuture(order);
    }

    private CompletionStage<Optional<Order>> consulted(Optional<Order> sent) {
        return sent.map(order -> consulted(order).thenApply(Optional::of))
                .orElse(CompletableFuture.completedFuture(Optional.empty()));
    }

    /** For an order that was answered before, nobody is asked. */
    private boolean comesAgain(Order order) {
        return order.key()
                .filter(key -> store.read(ledger -> ledger.keyed(key.id()).isPresent()))
                .isPresent();
    }

    @Override
    public CompletionStage<Answer> ask(Question question) {
        if (question.name().equals(Question.WHAT_IF)) {
            return consulted(WhatIf.edition(question))
                    .thenCombine(consulted(WhatIf.command(question)), WhatIf.Orders::new)
                    .thenCompose(orders -> Undone.work(
                            store,
                            ledger ->
                                    answering.whatIf().answer(ledger, now(ledger), question, orders, this::passTime)));
        }
        CompletionStage<Answer> answered = passTime()
                .thenApply(
                        passed -> store.read(ledger -> answering.information().answer(ledger, now(ledger), question)));
        return advising.opinions().concern(question)
                ? answered.thenApplyAsync(answer -> advising.opinions().beside(answer, question, this::now), ASIDE)
                : answered;
    }

    @Override
    public CompletionStage<Answer> tryOut(Order sent) {
        return consulted(sent)
                .thenCompose(order -> Undone.work(
                        store,
                        ledger -> answering
                                .repeats()
                                .answer(ledger, order)
                                .orElseGet(() -> triedOut(ledger, List.of(order), each -> {})
                                        .getFirst())));
    }

    private List<Answer> triedOut(Ledger ledger, List<Order> orders, Consumer<Order> before) {
        return answering.whatIf().tryOut(ledger, now(ledger), orders, before, this::passTime);
    }

    @Override
    public CompletionStage<List<Answer>> submitTogether(List<Order> sent) {
        return consulted(sent)
                .thenCompose(
                        orders -> Undone.unless(store, FrontDesk::areAllAccepted, ledger -> together(ledger, orders)));
    }

    private static boolean areAllAccepted(List<Answer> answers) {
        return answers.stream().noneMatch(Answer.Refused.class::isInstance);
    }

    private List<Answer> together(Ledger ledger, List<Order> orders) {
        var answers = new ArrayList<Answer>();
        for (var order : orders) {
            var now = passTime(ledger);
            answers.add(answering.repeats().answer(ledger, order).orElseGet(() -> clerk.decide(ledger, now, order)));
        }
        passTime(ledger);
        return answers;
    }

    @Override
    public CompletionStage<List<Answer>> tryOutTogether(List<Order> sent) {
        return consulted(sent)
                .thenCompose(orders -> Undone.work(store, ledger -> triedOut(ledger, orders, each -> {})));
    }

    /** The orders with what plug-ins propose to them, each as if those before it had happened. */
    private CompletionStage<List<Order>> consulted(List<Order> sent) {
        var orders = sent.stream().map(order -> order.with(Proposed.NOTHING)).toList();
        if (orders.stream().noneMatch(advising.consultation()::concerns)) {
            return CompletableFuture.completedFuture(orders);
        }
        var asking = new ArrayList<Supplier<Order>>();
        return Undone.work(
                        store,
                        ledger -> triedOut(
                                ledger,
                                orders,
                                order -> asking.add(advising.consultation().asking(ledger, now(ledger), order))))
                .thenApplyAsync(looked -> asking.stream().map(Supplier::get).toList(), ASIDE);
    }

    @Override
    public ApplicationForms applicationForms() {
        return applicationForms;
    }

    @Override
    public CompletionStage<Void> passTime() {
        boolean due = store.read(ledger -> ledger.firstDue(now(ledger)).isPresent());
        return due
                ? store.write(ledger -> passTime(ledger)).thenApply(now -> null)
                : CompletableFuture.completedFuture(null);
    }

    @Override
    public List<OutboxMail> outbox(long after) {
        return store.read(ledger -> ledger.outbox(after));
    }

    @Override
    public PostOffice postOffice() {
        return counters.postOffice();
    }

    @Override
    public Exports exports() {
        return counters.exports();
    }

    @Override
    public Cashier cashier() {
        return cashier;
    }

    @Override
    public Papers papers() {
        return counters.papers();
    }

    @Override
    public Erasures erasures() {
        return oblivion;
    }

    @Override
    public Page list(Selection selection) {
        return store.read(ledger -> answering.information().list(ledger, now(ledger), selection));
    }

    @Override
    public Optional<Agenda> agenda(Actor whose) {
        return store.read(ledger -> answering.diary().of(ledger, now(ledger), whose));
    }

    @Override
    public Optional<Explanation> explain(long decision, Actor viewer) {
        return answering.explainer().explain(decision, viewer);
    }

    @Override
    public List<Edition> editions() {
        return store.read(answering.register()::editions);
    }

    @Override
    public List<PublishedEdition> published() {
        return store.read(answering.register()::published);
    }

    @Override
    public List<FileFault> faults(Form edition) {
        return EditionFiles.faults(edition, advising.consultation().buyers().at(clock.instant()), editions());
    }

    @Override
    public List<AbsentPlugin> absentPlugins() {
        return store.read(advising.absentees()::of);
    }

    /** Never earlier than what happened last. */
    private Instant now(Ledger ledger) {
        var now = clock.instant();
        return ledger.latest().isAfter(now) ? ledger.latest() : now;
    }

    /** What is due happens in order, each at its own instant, until nothing is. */
    private Instant passTime(Ledger ledger) {
        return passTime(ledger, now(ledger), clerk);
    }

    private Instant passTime(Ledger ledger, Instant until, Clerk by) {
        for (var next = ledger.firstDue(until); next.isPresent(); next = ledger.firstDue(until)) {
            var planned = next.get();
            var at = planned.at().isBefore(ledger.latest()) ? ledger.latest() : planned.at();
            boolean happened = by.happen(ledger, planned, at);
            if (!happened && planned.errand() == 0) {
                throw new IllegalStateException("due, yet refused: " + planned);
            }
            if (planned.errand() != 0) {
                ledger.dropErrand(planned.errand());
            }
        }
        return until;
    }
}
