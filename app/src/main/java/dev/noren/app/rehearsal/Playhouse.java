package dev.noren.app.rehearsal;

import dev.noren.domain.buyer.BuyerFacts;
import dev.noren.domain.clause.Clause;
import dev.noren.domain.edition.Edition;
import dev.noren.domain.life.Actor;
import dev.noren.domain.product.ProductFacts;
import dev.noren.ports.desk.EditionFiles;
import dev.noren.ports.desk.Noren;
import dev.noren.ports.driven.Letters;
import dev.noren.ports.driving.Answer;
import dev.noren.ports.driving.AnswerForm;
import dev.noren.ports.driving.Desk;
import dev.noren.ports.driving.Order;
import dev.noren.ports.driving.OutboxMail;
import dev.noren.ports.driving.Question;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.Form.Fields;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

/** A theatre in memory. For one rehearsal after another, by one thread. */
final class Playhouse implements Theatre {

    private static final String STREET = "japan-street";
    private static final Set<String> BUYERS_OWN = Set.of("country", "invited", "partner");

    private final Letters letters;
    private Instant clock = Instant.MIN;
    private String edition = "";
    private Desk desk;
    private long mailsSeen;

    Playhouse(Letters letters) {
        this.letters = letters;
        this.desk = Noren.inMemory().editions(List.of()).build();
    }

    @Override
    public List<String> begin(Script script) {
        clock = script.clock();
        edition = script.edition().id();
        mailsSeen = 0;
        var ids = new AtomicLong();
        desk = Noren.inMemory()
                .clock(() -> clock)
                .ids(() -> "c" + ids.incrementAndGet())
                .letters(letters)
                .editions(editions(script.edition()))
                .build();
        return layOut(script.given());
    }

    /** The built-in editions, with the one rehearsed in its place. */
    private static List<Edition> editions(Edition rehearsed) {
        var all = new LinkedHashMap<String, Edition>();
        EditionFiles.builtIn().forEach(edition -> all.put(edition.id(), edition));
        all.put(rehearsed.id(), rehearsed.asVersion(1));
        return List.copyOf(all.values());
    }

    private List<String> layOut(Script.Given given) {
        given.companies().forEach((name, facts) -> register("company", name, Fields.of(Map.of("facts", facts))));
        given.products().forEach((name, facts) -> {
            var of = facts.get(ProductFacts.OF.name()).orElseThrow();
            register("product", name, Form.fields(Map.of("of", of, "facts", without(facts, Set.of("of")))));
        });
        given.buyers().forEach((name, facts) -> {
            var with = new LinkedHashMap<String, Form>();
            with.put("facts", without(facts, BUYERS_OWN));
            for (var own : List.of(BuyerFacts.COUNTRY.name(), BuyerFacts.INVITED.name())) {
                facts.get(own).ifPresent(value -> with.put(own, value));
            }
            register("buyer", name, Fields.of(with));
        });
        return given.listings().stream()
                .map(product ->
                        laidOut(Order.to(STREET, Actor.CLOCK, "lay-out", Form.fields(Map.of("product", product)))))
                .toList();
    }

    private void register(String sort, String name, Fields with) {
        laidOut(Order.of(Actor.SECRETARIAT, "register-" + sort, with).named(name));
    }

    private String laidOut(Order order) {
        return switch (submit(order)) {
            case Answer.Given given -> given.onCase().orElseThrow();
            case Answer.Refused refused ->
                throw new IllegalArgumentException(
                        "given cannot be laid out: " + order.handle().orElse(order.command()) + " " + refused.fields());
        };
    }

    private static Fields without(Fields fields, Set<String> names) {
        var left = new LinkedHashMap<>(fields.values());
        left.keySet().removeAll(names);
        return Fields.of(left);
    }

    @Override
    public void moveTo(Instant at) {
        clock = at;
        desk.passTime().toCompletableFuture().join();
    }

    @Override
    public Fields play(Script.Step step) {
        var answer = switch (step.deed()) {
            case COMMAND ->
                submit(new Order(
                        step.by().orElseThrow(),
                        step.what(),
                        step.on(),
                        step.on().isPresent() ? Optional.empty() : Optional.of(edition),
                        step.with(),
                        step.name(),
                        OptionalLong.empty(),
                        Optional.empty()));
            case QUESTION ->
                ask(new Question(step.by().orElseThrow(), step.what(), step.on(), Optional.of(edition), step.with()));
            case LOOK -> ask(Question.on(step.on().orElse(""), Actor.SECRETARIAT, "case", Fields.NONE));
        };
        return AnswerForm.of(answer, Locale.ENGLISH);
    }

    private Answer submit(Order order) {
        return desk.submit(order).toCompletableFuture().join();
    }

    private Answer ask(Question question) {
        return desk.ask(question).toCompletableFuture().join();
    }

    @Override
    public List<Form> mails() {
        var mails = new ArrayList<Form>();
        for (var mail : desk.outbox(mailsSeen)) {
            mailsSeen = mail.number();
            mails.add(form(mail));
        }
        return mails;
    }

    private static Form form(OutboxMail mail) {
        return Form.fields(Map.of(
                "to", mail.addressee(),
                "mail", mail.mail().word(),
                "language", mail.language().getLanguage(),
                "because", mail.because().stream().map(Clause::id).toList(),
                "subject", mail.subject()));
    }
}
