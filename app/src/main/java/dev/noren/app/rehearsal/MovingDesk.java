package dev.noren.app.rehearsal;

import dev.noren.domain.edition.Edition;
import dev.noren.domain.life.Actor;
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
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/** The desk that stands whenever somebody comes to it. */
record MovingDesk(Supplier<Desk> present) implements Desk {

    @Override
    public CompletionStage<Answer> submit(Order order) {
        return present.get().submit(order);
    }

    @Override
    public CompletionStage<Answer> tryOut(Order order) {
        return present.get().tryOut(order);
    }

    @Override
    public CompletionStage<List<Answer>> submitTogether(List<Order> orders) {
        return present.get().submitTogether(orders);
    }

    @Override
    public CompletionStage<List<Answer>> tryOutTogether(List<Order> orders) {
        return present.get().tryOutTogether(orders);
    }

    @Override
    public ApplicationForms applicationForms() {
        return present.get().applicationForms();
    }

    @Override
    public CompletionStage<Answer> ask(Question question) {
        return present.get().ask(question);
    }

    @Override
    public CompletionStage<Void> passTime() {
        return present.get().passTime();
    }

    @Override
    public List<OutboxMail> outbox(long after) {
        return present.get().outbox(after);
    }

    @Override
    public Exports exports() {
        return present.get().exports();
    }

    @Override
    public PostOffice postOffice() {
        return present.get().postOffice();
    }

    @Override
    public Cashier cashier() {
        return present.get().cashier();
    }

    @Override
    public Papers papers() {
        return present.get().papers();
    }

    @Override
    public Erasures erasures() {
        return present.get().erasures();
    }

    @Override
    public Page list(Selection selection) {
        return present.get().list(selection);
    }

    @Override
    public Optional<Agenda> agenda(Actor whose) {
        return present.get().agenda(whose);
    }

    @Override
    public Optional<Explanation> explain(long decision, Actor viewer) {
        return present.get().explain(decision, viewer);
    }

    @Override
    public List<Edition> editions() {
        return present.get().editions();
    }

    @Override
    public List<PublishedEdition> published() {
        return present.get().published();
    }

    @Override
    public List<FileFault> faults(Form edition) {
        return present.get().faults(edition);
    }

    @Override
    public List<AbsentPlugin> absentPlugins() {
        return present.get().absentPlugins();
    }
}
