package dev.noren.ports.desk.deciding;

import dev.noren.domain.fact.Facts;
import dev.noren.domain.life.Actor;
import dev.noren.domain.life.Case;
import dev.noren.domain.life.Course;
import dev.noren.domain.life.Decision;
import dev.noren.domain.life.EditionVersion;
import dev.noren.domain.life.Lifecycle;
import dev.noren.domain.life.Outcome;
import dev.noren.domain.life.Payload;
import dev.noren.domain.life.Shown;
import dev.noren.domain.money.Charge;
import dev.noren.domain.notice.Mail;
import dev.noren.domain.party.PartyCase;
import dev.noren.domain.product.ProductFacts;
import dev.noren.domain.ruling.Subject;
import dev.noren.ports.desk.archive.Apart;
import dev.noren.ports.desk.archive.Archive;
import dev.noren.ports.desk.archive.CaseFile;
import dev.noren.ports.desk.archive.Folding;
import dev.noren.ports.desk.deciding.Recorder.About;
import dev.noren.ports.desk.deciding.Routing.Goal;
import dev.noren.ports.desk.erasing.Eraser;
import dev.noren.ports.desk.mail.Postbox;
import dev.noren.ports.desk.mail.TakingBack;
import dev.noren.ports.driven.Card;
import dev.noren.ports.driven.DecisionRecord.StoredEvent;
import dev.noren.ports.driven.Ids;
import dev.noren.ports.driven.Ledger;
import dev.noren.ports.driven.Ledger.Moves;
import dev.noren.ports.driven.Salts;
import dev.noren.ports.driving.Answer;
import dev.noren.ports.driving.Order;
import dev.noren.ports.driving.OutboxMail;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.Reader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Decides one order inside a unit of work, and keeps the decision. */
public final class Clerk {

    /** With what the ids begin of cases that are opened and undone again. */
    private static final String SUPPOSED = "supposed-";

    private final Archive archive;
    private final Routing routing;
    private final Ids ids;
    private final Salts salts;
    private final Postbox postbox;
    private final Recorder recorder;
    private final Supplier<Apart> aparts;
    private final Under under;
    private final Consumer<OutboxMail> told;

    public Clerk(Archive archive, Routing routing, Ids ids, Salts salts, Postbox postbox, Recorder recorder) {
        this(
                archive,
                routing,
                ids,
                salts,
                postbox,
                recorder,
                () -> new Apart(salts, archive::knows),
                Under.WHAT_HOLDS,
                mail -> {});
    }

    private Clerk(
            Archive archive,
            Routing routing,
            Ids ids,
            Salts salts,
            Postbox postbox,
            Recorder recorder,
            Supplier<Apart> aparts,
            Under under,
            Consumer<OutboxMail> told) {
        this.aparts = aparts;
        this.archive = archive;
        this.routing = routing;
        this.ids = ids;
        this.salts = salts;
        this.postbox = postbox;
        this.recorder = recorder;
        this.under = under;
        this.told = told;
    }

    /** One who decides what is undone afterwards: takes no id and no salt that something real could have had. */
    public Clerk supposing() {
        var count = new AtomicLong();
        return new Clerk(
                archive,
                routing,
                () -> SUPPOSED + count.incrementAndGet(),
                () -> SUPPOSED,
                postbox,
                recorder,
                () -> new Apart(() -> SUPPOSED, archive::knows),
                under,
                told);
    }

    /** The same, deciding under another version. */
    public Clerk under(Under instead) {
        return new Clerk(archive, routing, ids, salts, postbox, recorder, aparts, instead, told);
    }

    /** The same, telling of every mail that is written. */
    public Clerk telling(Consumer<OutboxMail> listener) {
        return new Clerk(archive, routing, ids, salts, postbox, recorder, aparts, under, listener);
    }

    /** The same, putting personal values apart in another way. */
    public Clerk apart(Supplier<Apart> way) {
        return new Clerk(archive, routing, ids, salts, postbox, recorder, way, under, told);
    }

    /** Decides an order at an instant. */
    public Answer decide(Ledger ledger, Instant now, Order order) {
        return switch (routing.of(ledger, now, order, under)) {
            case Goal.To<?, ?> to -> byRow(ledger, to);
            case Goal.Nowhere(var about, var refused, var file) -> refuse(ledger, about, refused, file);
        };
    }

    /** Does what has fallen due; false where it is refused. */
    public boolean happen(Ledger ledger, Ledger.Planned planned, Instant at) {
        var order = Order.on(planned.onCase(), Actor.CLOCK, planned.command(), planned.with());
        return decide(ledger, at, order) instanceof Answer.Given;
    }

    private <S extends Case, E> Answer byRow(Ledger ledger, Goal.To<S, E> to) {
        var course = to.course(to.file() == null ? ids.next() : "");
        var about = to.about().carrying(to.row().payload());
        return switch (to.decision(to.attempt(course))) {
            case Decision.Refused<E> refused -> refuse(ledger, about, refused, to.file());
            case Decision.Accepted<E>(var outcome) -> accept(ledger, about, outcome, course, to.file());
        };
    }

    private <S extends Case, E> Answer accept(
            Ledger ledger, About about, Outcome<E> outcome, Course<S, E> course, @Nullable CaseFile<S, E> file) {
        var life = course.life();
        var order = about.order();
        var step = course.next(order.command(), order.by().role(), about.world().now());
        var apart = aparts.get();
        var mails = new ArrayList<OutboxMail>();
        var stored = new ArrayList<StoredEvent>();
        for (E event : outcome.events()) {
            @Nullable S before = step.state();
            S after = step.happens(event);
            life.notices(before, event, after)
                    .forEach(notice ->
                            mails.add(postbox.letter(ledger, about.world(), course.caseId(), notice, salts.next())));
            stored.add(Folding.stored(life, event, apart));
        }
        @Nullable S state = step.state();
        var onCase = Optional.ofNullable(state).map(Case::id);
        var record = recorder.record(
                ledger,
                about.on(onCase, life.name()).telling(whose(order, state)),
                apart,
                Recorder.Decided.accepted(stored, outcome, mails));
        var moves = state == null || stored.isEmpty()
                ? Optional.<Moves>empty()
                : Optional.of(new Moves(
                        state.claims(),
                        life.due(state),
                        outcome.errands(),
                        mails,
                        Optional.of(card(life, state)),
                        step.taken().tasks(),
                        Charge.paper(Optional.ofNullable(course.state()).flatMap(life::charge), life.charge(state))));
        ledger.append(record, moves);
        mails.forEach(told);
        apart.keep(ledger, record);
        if (state instanceof PartyCase party) {
            if (party.isErased() && party.subject().sort() != Subject.Sort.PRODUCT) {
                Eraser.erase(ledger, archive, about.world().now(), party);
            } else {
                Postbox.reach(ledger, about.world().now(), party);
            }
        }
        if (mails.stream().anyMatch(mail -> mail.mail() == Mail.CORRECTION)) {
            TakingBack.mails(ledger, about.world().now(), onCase.orElseThrow());
        }
        long version = (file == null ? 0 : file.version()) + (stored.isEmpty() ? 0 : 1);
        return new Answer.Given(
                onCase,
                file == null && state != null,
                state == null ? Facts.NONE : life.view(state, about.order().by()),
                outcome.because(),
                outcome.flags(),
                Answer.notesTo(outcome.because()),
                version);
    }

    /** What a case is found by. */
    public static <S extends Case> Card card(Lifecycle<S, ?> life, S state) {
        return new Card(
                state.id(),
                life.kind(),
                state.edition().map(EditionVersion::id),
                state.company(),
                state.buyer(),
                life.view(state, Actor.SECRETARIAT).get(Shown.STATE).orElse(""),
                state.names());
    }

    private Answer refuse(Ledger ledger, About about, Decision.Refused<?> refused, @Nullable CaseFile<?, ?> file) {
        var apart = aparts.get();
        var whose = whose(about.order(), file == null ? null : file.state());
        var record = recorder.record(ledger, about.telling(whose), apart, Recorder.Decided.refused(refused, apart));
        ledger.append(record, Optional.empty());
        apart.keep(ledger, record);
        return Answer.Refused.of(
                refused.code(),
                refused.reasons(),
                file == null || about.onCase().isEmpty()
                        ? Facts.NONE
                        : seen(file, about.order().by()));
    }

    /** Of whom an order tells: whoever sends it, else whose case it is on, else whom it names. */
    private static Optional<Subject> whose(Order order, @Nullable Case state) {
        return order.by()
                .subject()
                .or(() -> Optional.ofNullable(state).flatMap(Clerk::whose))
                .or(() -> named(order, Payload.COMPANY.name()).map(Subject::company))
                .or(() -> named(order, ProductFacts.OF.name()).map(Subject::company))
                .or(() -> named(order, Payload.BUYER.name()).map(Subject::buyer))
                .or(() -> registered(order));
    }

    private static Optional<Subject> whose(Case state) {
        return state.company().map(Subject::company).or(() -> state.buyer().map(Subject::buyer));
    }

    private static Optional<String> named(Order order, String field) {
        return order.with()
                .get(field)
                .filter(Form.Text.class::isInstance)
                .map(form -> ((Form.Text) form).value())
                .filter(Reader::isReference);
    }

    /** Whom an order would have registered. */
    private static Optional<Subject> registered(Order order) {
        return Stream.of(Subject.Sort.COMPANY, Subject.Sort.BUYER)
                .filter(sort -> order.command().equals("register-" + sort.word()))
                .flatMap(sort ->
                        order.handle().filter(Reader::isReference).stream().map(name -> new Subject(sort, name)))
                .findFirst();
    }

    private static <S extends Case, E> Facts seen(CaseFile<S, E> file, Actor viewer) {
        return file.life().view(file.state(), viewer);
    }
}
