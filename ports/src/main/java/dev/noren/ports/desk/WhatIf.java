package dev.noren.ports.desk;

import dev.noren.domain.company.CompanyFacts;
import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.FactType;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.fact.Flaw;
import dev.noren.domain.fact.Schema;
import dev.noren.domain.life.Actor;
import dev.noren.domain.life.Case;
import dev.noren.domain.life.Code;
import dev.noren.domain.life.Payload;
import dev.noren.domain.life.Reasons;
import dev.noren.domain.life.Role;
import dev.noren.ports.driven.Ledger;
import dev.noren.ports.driving.Answer;
import dev.noren.ports.driving.Order;
import dev.noren.ports.driving.Question;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.Reader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * Answers {@code what-if}: a command or question with other facts, or at a later moment. Everything really happens, inside a
 * unit of work that is then undone as a whole; so the answer is the very one that would have been given.
 */
final class WhatIf {

    private static final Fact<Instant> AT = Fact.of("at", new FactType.Moment());

    private final Archive archive;
    private final Clerk clerk;
    private final Information information;

    WhatIf(Archive archive, Clerk clerk, Information information) {
        this.archive = archive;
        this.clerk = clerk;
        this.information = information;
    }

    /** Carries an answer out of the unit of work that it undoes. */
    static final class Undone extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final transient Answer answer;

        Undone(Answer answer) {
            super("undone", null, false, false);
            this.answer = answer;
        }

        Answer answer() {
            return answer;
        }
    }

    /**
     * The answer, with everything that it took left in the ledger for the caller to undo.
     *
     * @param passTime lets happen what is due by an instant
     */
    Answer answer(Ledger ledger, Instant now, Question question, BiFunction<Ledger, Instant, Instant> passTime) {
        var reasons = new Reasons();
        var about = question.about();
        about.values().keySet().stream()
                .filter(name -> !Question.WHAT_IF_WORDS.contains(name))
                .forEach(name -> reasons.invalid(name, Flaw.UNKNOWN_FIELD));
        if (said(about, "do").isPresent() == said(about, "ask").isPresent()) {
            reasons.invalid("do", Flaw.REQUIRED);
        }
        if (question.by().is(Role.BUYER) && about.get("facts").isPresent()) {
            reasons.code(Code.NOT_ALLOWED);
        }
        var at = moment(about, now, reasons);
        if (!reasons.none()) {
            return Information.refused(reasons.found());
        }
        for (var revision : revisions(ledger, question)) {
            if (clerk.decide(ledger, now, revision) instanceof Answer.Refused refused) {
                return refused;
            }
        }
        return asked(ledger, passTime.apply(ledger, at), question);
    }

    private static Instant moment(Form.Fields about, Instant now, Reasons reasons) {
        var given = new LinkedHashMap<>(about.values());
        given.keySet().retainAll(Set.of(AT.name()));
        var read = Reader.read(Schema.allOptional(AT), Form.Fields.of(given));
        reasons.invalid(read.problems());
        var at = read.value().get(AT).orElse(now);
        if (at.isBefore(now)) {
            reasons.invalid(AT.name(), Flaw.BEFORE_ITS_START);
        }
        return at;
    }

    private Answer asked(Ledger ledger, Instant at, Question question) {
        var about = question.about();
        var edition = question.on().isPresent() ? Optional.<String>empty() : question.edition();
        return said(about, "do")
                .map(command -> clerk.decide(
                        ledger, at, new Order(question.by(), command, question.on(), edition, fields(about, "with"))))
                .orElseGet(() -> information.answer(
                        ledger,
                        at,
                        new Question(
                                question.by(),
                                said(about, "ask").orElseThrow(),
                                question.on(),
                                question.edition(),
                                fields(about, "about"))));
    }

    /**
     * Facts under {@code company NAME}, {@code product NAME} or {@code buyer NAME} go there; of the others, those of a company
     * go to the company concerned, and those of a product to each product concerned.
     */
    private List<Order> revisions(Ledger ledger, Question question) {
        var orders = new ArrayList<Order>();
        var plain = new LinkedHashMap<String, Form>();
        fields(question.about(), "facts").values().forEach((name, value) -> {
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
        return Order.on(party, Actor.CLOCK, "revise", Form.Fields.of(Map.of("facts", Form.Fields.of(facts))));
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
