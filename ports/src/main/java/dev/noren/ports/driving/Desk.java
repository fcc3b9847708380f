package dev.noren.ports.driving;

import dev.noren.domain.edition.Edition;
import dev.noren.domain.life.Actor;
import dev.noren.ports.form.Form;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/**
 * What the kernel offers: one command, one answer, after it was kept. Whatever has fallen due happens first, in order, each
 * at its own instant. Safe for use by several threads.
 */
public interface Desk {

    /**
     * Decides an order, keeps the decision, and answers. An order that comes again with its key is not decided again: it gets
     * the first answer, or is {@code invalid} where it asks for something else now.
     */
    CompletionStage<Answer> submit(Order order);

    /**
     * The answer that an order would get, and under {@code notified} whom it would tell. Nothing of it is kept: no record, no
     * key, no mail, no due time, nothing that has fallen due meanwhile.
     */
    CompletionStage<Answer> tryOut(Order order);

    /**
     * Decides several orders, each after those before it, and keeps all of them or, where one is refused, none: then not even
     * a record of the refusal is kept. No other order comes between them. The answers are in the order of the orders; one
     * that comes again with its key gets its first answer. No edition is published in this way.
     */
    CompletionStage<List<Answer>> submitTogether(List<Order> orders);

    /** The answers that orders would get, each after those before it; nothing of it is kept. */
    CompletionStage<List<Answer>> tryOutTogether(List<Order> orders);

    /** What comes in and goes out on application forms. */
    ApplicationForms applicationForms();

    /** Answers a question; nothing changes but what has fallen due meanwhile. */
    CompletionStage<Answer> ask(Question question);

    /** Lets happen what has fallen due by now. */
    CompletionStage<Void> passTime();

    /** The mails written so far whose number is above {@code after}, oldest first. */
    List<OutboxMail> outbox(long after);

    /** What can be done with mails that have not gone. */
    PostOffice postOffice();

    /** Books what a bank says came in. */
    Cashier cashier();
    /** Who was erased, and could be by age. */
    Erasures erasures();

    /** Invoices and credit notes. */
    Papers papers();

    /** The cases and parties that somebody may see, as they stand. */
    Page list(Selection selection);

    /** What has its day for a company or buyer, as its cases stand; empty where there is no such party. */
    Optional<Agenda> agenda(Actor whose);

    /** Lists for the office to take away. */
    Exports exports();

    /** One decision by its number in the log, as far as somebody may know of it; empty where there is none such. */
    Optional<Explanation> explain(long decision, Actor viewer);

    /** The newest version of every edition, by id. */
    List<Edition> editions();

    /** Every edition in every version, with its terms in every version. */
    List<PublishedEdition> published();

    /** Everything that stands against publishing an edition file now, in the order of its text; empty where nothing does. */
    List<FileFault> faults(Form edition);

    /** The plug-ins that editions name and that cannot be asked. */
    List<AbsentPlugin> absentPlugins();
}
