package dev.noren.ports.desk.answer;

import dev.noren.domain.company.CompanyFacts;
import dev.noren.domain.edition.Edition;
import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.FactType;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.fact.Flaw;
import dev.noren.domain.fact.Schema;
import dev.noren.domain.life.Actor;
import dev.noren.domain.life.Case;
import dev.noren.domain.life.Code;
import dev.noren.domain.life.EditionVersion;
import dev.noren.domain.life.Payload;
import dev.noren.domain.life.Reasons;
import dev.noren.domain.life.Role;
import dev.noren.domain.life.Shown;
import dev.noren.ports.desk.archive.Archive;
import dev.noren.ports.desk.archive.CaseFile;
import dev.noren.ports.desk.archive.Directory;
import dev.noren.ports.desk.archive.LedgerWorld;
import dev.noren.ports.desk.deciding.Clerk;
import dev.noren.ports.desk.deciding.Under;
import dev.noren.ports.driven.Ledger;
import dev.noren.ports.driving.Answer;
import dev.noren.ports.driving.Order;
import dev.noren.ports.driving.OutboxMail;
import dev.noren.ports.driving.Question;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.Reader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Answers {@code what-if}: a command or question with other facts, at a later moment, under another version of its edition, or
 * as if an edition were published. Everything really happens, inside a unit of work that is then undone as a whole; so the
 * answer is the very one that would have been given.
 */
public final class WhatIf {

    private static final Fact<Instant> AT = Fact.of("at", new FactType.Moment());
    private static final Fact<Long> VERSION = Edition.VERSION;
    private static final String FACTS = "facts";
    private static final String EDITION = Payload.EDITION.name();

    private final Archive archive;
    private final Clerk clerk;
    private final Information information;

    public WhatIf(Archive archive, Clerk clerk, Information information) {
        this.archive = archive;
        this.clerk = clerk;
        this.information = information;
    }

    /**
     * The orders inside a question, with what plug-ins propose to them.
     *
     * @param edition publishes the edition that is supposed
     * @param command what the question is about, unless that is a question
     */
    public record Orders(Optional<Order> edition, Optional<Order> command) {}

    public static Optional<Order> edition(Question question) {
        return question.about()
                .get(EDITION)
                .filter(edition -> question.by().is(Role.SECRETARIAT))
                .map(edition ->
                        Order.of(Actor.SECRETARIAT, "publish-edition", Form.Fields.NONE.with(EDITION, edition)));
    }

    public static Optional<Order> command(Question question) {
        var meant = sentTo(question);
        var edition = meant.on().isPresent() ? Optional.<String>empty() : meant.edition();
        return said(question.about(), "do")
                .map(command ->
                        new Order(question.by(), command, question.on(), edition, fields(question.about(), "with")));
    }

    /** Lets happen what is due by an instant, with the clerk who decides it. */
    public interface Time {
        Instant pass(Ledger ledger, Instant until, Clerk by);
    }

    /**
     * The answers that orders would get, each after those before it, and whom they would tell; the caller undoes what they
     * took.
     *
     * @param before called with each order when those before it have happened
     */
    public List<Answer> tryOut(Ledger ledger, Instant now, List<Order> orders, Consumer<Order> before, Time time) {
        var supposing = clerk.supposing();
        time.pass(ledger, now, supposing);
        var answers = new ArrayList<Answer>();
        for (var order : orders) {
            before.accept(order);
            answers.add(decided(ledger, now, order, supposing, Under.WHAT_HOLDS, time));
        }
        return answers;
    }

    private static Answer decided(Ledger ledger, Instant at, Order order, Clerk supposing, Under under, Time time) {
        var mails = new ArrayList<OutboxMail>();
        var telling = supposing.telling(mails::add);
        var answer = telling.under(under).decide(ledger, at, order);
        time.pass(ledger, at, telling);
        return telling(answer, mails, order.by());
    }

    /** The office sees every mail that there would be, others those about the case. */
    private static Answer telling(Answer answer, List<OutboxMail> mails, Actor viewer) {
        if (!(answer instanceof Answer.Given given)) {
            return answer;
        }
        var told = mails.stream()
                .filter(mail -> viewer.is(Role.SECRETARIAT) || given.onCase().equals(Optional.of(mail.onCase())))
                .map(mail -> Shown.told(mail.addressee(), mail.mail()))
                .toList();
        return told.isEmpty() ? given : given.showing(given.facts().with(Shown.NOTIFIED, told));
    }

    /** The answer, with everything that it took left in the ledger for the caller to undo. */
    public Answer answer(Ledger ledger, Instant now, Question question, Orders orders, Time time) {
        var supposing = clerk.supposing();
        time.pass(ledger, now, supposing);
        var reasons = new Reasons();
        var about = question.about();
        about.values().keySet().stream()
                .filter(name -> !Question.WHAT_IF_WORDS.contains(name))
                .forEach(name -> reasons.invalid(name, Flaw.UNKNOWN_FIELD));
        if (said(about, "do").isPresent() == said(about, "ask").isPresent()) {
            reasons.invalid("do", Flaw.REQUIRED);
        }
        mayBeSupposed(question, reasons);
        var supposed = Reader.read(Schema.allOptional(AT, VERSION), only(about, AT.name(), VERSION.name()));
        reasons.invalid(supposed.problems());
        var at = supposed.value().get(AT).orElse(now);
        if (at.isBefore(now)) {
            reasons.invalid(AT.name(), Flaw.BEFORE_ITS_START);
        }
        return reasons.none()
                ? supposing(ledger, now, question, orders, supposed.value().get(VERSION), at, supposing, time)
                : Answer.Refused.of(reasons.found());
    }

    /** Facts are supposed by whoever has some, an edition by the office that publishes it. */
    private static void mayBeSupposed(Question question, Reasons reasons) {
        boolean facts = question.about().get(FACTS).isPresent() && question.by().is(Role.BUYER);
        boolean edition =
                question.about().get(EDITION).isPresent() && !question.by().is(Role.SECRETARIAT);
        if (facts || edition) {
            reasons.code(Code.NOT_ALLOWED);
        }
    }

    private Answer supposing(
            Ledger ledger,
            Instant now,
            Question question,
            Orders orders,
            Optional<Long> version,
            Instant at,
            Clerk supposing,
            Time time) {
        boolean blind = question.on()
                .filter(on -> !sees(ledger, now, question.by(), on))
                .isPresent();
        if (blind) {
            return refused(Code.NOT_FOUND);
        }
        for (var first : beforehand(ledger, question, orders)) {
            // whoever may not see a party hears nothing of it, and so not whether there is one
            if (first.on()
                    .filter(party -> !sees(ledger, now, question.by(), party))
                    .isPresent()) {
                return refused(Code.NOT_FOUND);
            }
            var answer = supposing.decide(ledger, now, first);
            if (answer instanceof Answer.Refused refused && refused.code() == Code.DUPLICATE) {
                // that somebody else has the number is the office's to know; no rule reads it
                answer = question.by().is(Role.SECRETARIAT)
                        ? refused
                        : supposing.decide(ledger, now, withoutNumber(first));
            }
            if (answer instanceof Answer.Refused refused) {
                return refused;
            }
        }
        var meant = sentTo(question);
        if (version.isPresent() && !isPublished(ledger, meant, version.get())) {
            var reasons = new Reasons();
            reasons.invalid(VERSION.name(), Flaw.NOT_FOUND);
            return Answer.Refused.of(reasons.found());
        }
        var under = version.map(number -> new Under(OptionalLong.of(number))).orElse(Under.WHAT_HOLDS);
        return orders.command()
                .map(order -> decided(ledger, time.pass(ledger, at, supposing), order, supposing, under, time))
                .orElseGet(() -> asked(ledger, time.pass(ledger, at, supposing), meant, under));
    }

    private static Order withoutNumber(Order revision) {
        var number = FACTS + "." + CompanyFacts.CORPORATE_NUMBER.name();
        return revision.carrying((Form.Fields) revision.with().replaced(number, Optional.empty()));
    }

    private static Answer refused(Code code) {
        var reasons = new Reasons();
        reasons.code(code);
        return Answer.Refused.of(reasons.found());
    }

    private boolean sees(Ledger ledger, Instant now, Actor viewer, String on) {
        return Directory.find(ledger, on)
                .flatMap(id -> archive.open(ledger, id))
                .filter(file -> sees(ledger, now, viewer, file))
                .isPresent();
    }

    private <S extends Case, E> boolean sees(Ledger ledger, Instant now, Actor viewer, CaseFile<S, E> file) {
        var world = new LedgerWorld(ledger, archive, now, file.state().edition());
        return file.life().visible(file.state(), viewer, world);
    }

    /** What is supposed to have happened before: an edition published, parties revised. */
    private List<Order> beforehand(Ledger ledger, Question question, Orders orders) {
        return Stream.concat(orders.edition().stream(), revisions(ledger, question).stream())
                .toList();
    }

    /** The question, asked at the edition that is supposed where it is about no case. */
    private static Question sentTo(Question question) {
        var supposed = question.about()
                .get(EDITION)
                .filter(Form.Fields.class::isInstance)
                .flatMap(edition -> said((Form.Fields) edition, EDITION));
        return question.on().isPresent() || supposed.isEmpty()
                ? question
                : new Question(question.by(), question.name(), question.on(), supposed, question.about());
    }

    private boolean isPublished(Ledger ledger, Question question, long version) {
        return editionOf(ledger, question)
                .flatMap(id -> LedgerWorld.edition(ledger, archive, id))
                .flatMap(office -> office.version(version))
                .isPresent();
    }

    /** The edition of the case, or the one at which the command or question inside is meant. */
    private Optional<String> editionOf(Ledger ledger, Question question) {
        if (question.on().isPresent()) {
            return Directory.find(ledger, question.on().get())
                    .flatMap(id -> archive.open(ledger, id))
                    .flatMap(file -> file.state().edition())
                    .map(EditionVersion::id);
        }
        return Information.editionMeant(question.edition(), fields(question.about(), "about"));
    }

    private static Form.Fields only(Form.Fields fields, String... names) {
        var left = new LinkedHashMap<>(fields.values());
        left.keySet().retainAll(Set.of(names));
        return Form.Fields.of(left);
    }

    private Answer asked(Ledger ledger, Instant at, Question question, Under under) {
        var about = question.about();
        return information
                .supposing(under)
                .answer(
                        ledger,
                        at,
                        new Question(
                                question.by(),
                                said(about, "ask").orElseThrow(),
                                question.on(),
                                question.edition(),
                                fields(about, "about")));
    }

    /**
     * Facts under {@code company NAME}, {@code product NAME} or {@code buyer NAME} go there; of the others, those of a company
     * go to the company concerned, and those of a product to each product concerned.
     */
    private List<Order> revisions(Ledger ledger, Question question) {
        var orders = new ArrayList<Order>();
        var plain = new LinkedHashMap<String, Form>();
        fields(question.about(), FACTS).values().forEach((name, value) -> {
            if (name.indexOf(' ') > 0 && value instanceof Form.Fields facts) {
                orders.add(revision(name, facts.values()));
            } else {
                plain.put(name, value);
            }
        });
        var concerned = concerned(ledger, question);
        var ofCompany = part(plain, CompanyFacts.SCHEMA);
        plain.keySet().removeAll(ofCompany.keySet());
        if (!ofCompany.isEmpty()) {
            concerned.get(Payload.COMPANY).ifPresent(name -> orders.add(revision("company " + name, ofCompany)));
        }
        if (!plain.isEmpty()) {
            concerned
                    .get(Payload.PRODUCTS)
                    .orElse(List.of())
                    .forEach(name -> orders.add(revision("product " + name, plain)));
        }
        return orders;
    }

    private static Map<String, Form> part(Map<String, Form> facts, Schema schema) {
        var part = new LinkedHashMap<>(facts);
        part.keySet().removeIf(name -> schema.named(name).isEmpty());
        return part;
    }

    private static Order revision(String party, Map<String, Form> facts) {
        return Order.on(party, Actor.CLOCK, "revise", Form.Fields.of(Map.of(FACTS, Form.Fields.of(facts))));
    }

    /** Which company and products the inner command or question is about: by its payload, its case, or whoever asks. */
    private Facts concerned(Ledger ledger, Question question) {
        var payload = question.about().get("do").isPresent() ? "with" : "about";
        var schema = Schema.allOptional(Payload.COMPANY, Payload.PRODUCTS, Payload.PRODUCT);
        var said = Reader.read(schema, fields(question.about(), payload)).value();
        var ofCase = question.on()
                .flatMap(name -> Directory.find(ledger, name))
                .flatMap(id -> archive.open(ledger, id))
                .map(file -> Facts.NONE
                        .withKnown(Payload.COMPANY, file.state().company())
                        .overlaidBy(products(file, question.by())))
                .orElse(Facts.NONE);
        var asker = question.by().is(Role.COMPANY)
                ? Facts.of(Payload.COMPANY, question.by().name())
                : Facts.NONE;
        var all = asker.overlaidBy(ofCase).overlaidBy(said);
        return all.get(Payload.PRODUCT)
                .filter(product -> !all.knows(Payload.PRODUCTS))
                .map(product -> all.with(Payload.PRODUCTS, List.of(product)))
                .orElse(all);
    }

    private static Facts products(CaseFile<?, ?> file, Actor viewer) {
        var view = view(file, viewer);
        return Facts.NONE
                .withKnown(Payload.PRODUCTS, view.get(Payload.PRODUCTS))
                .withKnown(Payload.PRODUCT, view.get(Payload.PRODUCT));
    }

    private static <S extends Case, E> Facts view(CaseFile<S, E> file, Actor viewer) {
        return file.life().view(file.state(), viewer);
    }

    private static Optional<String> said(Form.Fields fields, String name) {
        return fields.get(name).filter(Form.Text.class::isInstance).map(form -> ((Form.Text) form).value());
    }

    private static Form.Fields fields(Form.Fields fields, String name) {
        return fields.get(name)
                .filter(Form.Fields.class::isInstance)
                .map(Form.Fields.class::cast)
                .orElse(Form.Fields.NONE);
    }
}
