package dev.noren.app.rehearsal;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.edition.Edition;
import dev.noren.domain.life.Actor;
import dev.noren.ports.desk.Noren;
import dev.noren.ports.driven.Buyers;
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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/** A theatre in memory. For one rehearsal after another, by one thread. */
final class Playhouse implements Theatre {

    private final Letters letters;
    private final Buyers buyers;
    private final Supplier<Noren> kernels;
    private Instant clock = Instant.MIN;
    private String edition = "";
    private Desk desk;
    private long mailsSeen;

    Playhouse(Letters letters, Buyers buyers) {
        this(letters, buyers, Noren::inMemory);
    }

    /** @param kernels gives an empty one for each rehearsal */
    Playhouse(Letters letters, Buyers buyers, Supplier<Noren> kernels) {
        this.kernels = kernels;
        this.letters = letters;
        this.buyers = buyers;
        this.desk = Noren.inMemory().editions(List.of()).build();
    }

    @Override
    public List<String> begin(Scene scene) {
        clock = scene.clock();
        edition = scene.edition().map(Edition::id).orElse("");
        mailsSeen = 0;
        var ids = new AtomicLong();
        desk = kernels.get()
                .clock(() -> clock)
                .ids(() -> "c" + ids.incrementAndGet())
                .letters(letters)
                .buyers(buyers)
                .editions(Scenery.editions(scene))
                .build();
        return new Scenery(desk).layOut(scene.given());
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
