package dev.noren.ports.desk.form;

import dev.noren.domain.company.CompanyFacts;
import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.fact.Schema;
import dev.noren.domain.fact.Words;
import dev.noren.domain.life.Actor;
import dev.noren.domain.life.Payload;
import dev.noren.domain.life.Role;
import dev.noren.domain.life.World;
import dev.noren.domain.party.PartyCase;
import dev.noren.domain.product.ProductFacts;
import dev.noren.ports.driving.Answer;
import dev.noren.ports.driving.Change;
import dev.noren.ports.driving.Desk;
import dev.noren.ports.driving.FormAnswer;
import dev.noren.ports.driving.IdempotencyKey;
import dev.noren.ports.driving.Order;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.Reader;
import dev.noren.ports.form.Writer;
import dev.noren.ports.form.application.ApplicationForm;
import dev.noren.ports.form.application.FilledForm;
import dev.noren.ports.form.application.FormFault;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * The orders that a filled-in form makes, as parties stand: a company or product that nobody knows is registered, what the
 * form says of one in another way than before is revised, and the application is made in the company's name, whose signatory
 * signed the form.
 */
final class FormOrders {

    private static final String FACTS = "facts";
    private static final String UNNAMED = "unnamed";

    private final String edition;
    private final Actor by;
    private final World world;
    private final List<Planned> planned = new ArrayList<>();
    private FilledForm filled;

    /** An order, what changes by it, what is to be told of it, and which part of the form it comes from. */
    private record Planned(Order order, List<Change> changes, Optional<Words> notice, String part) {}

    FormOrders(String edition, String command, Actor by, Optional<IdempotencyKey> key, FilledForm filled, World world) {
        this.edition = edition;
        this.by = by;
        this.world = world;
        this.filled = filled;
        if (by.is(Role.SECRETARIAT) || by.is(Role.COMPANY)) {
            var company = company();
            party(
                    Payload.COMPANY,
                    company,
                    world.company(company),
                    CompanyFacts.SCHEMA,
                    filled.company(),
                    Form.Fields.NONE);
            var product = product(company);
            party(
                    Payload.PRODUCT,
                    product,
                    world.product(product),
                    ProductFacts.SCHEMA,
                    filled.product(),
                    Form.Fields.NONE.with(ProductFacts.OF.name(), Form.text(company)));
            var carried = filled.application().with(Payload.PRODUCTS.name(), Form.texts(List.of(product)));
            apply(Order.to(edition, Actor.company(company), command, carried), key);
        } else {
            apply(Order.to(edition, by, command, filled.application()), key);
        }
    }

    private void apply(Order order, Optional<IdempotencyKey> key) {
        planned.add(new Planned(key.map(order::repeatable).orElse(order), List.of(), Optional.empty(), ""));
    }

    /** Whose form it is: a company's own; else whose name it bears, or whose corporate number. */
    private String company() {
        var path = ApplicationForm.handle(Payload.COMPANY);
        if (by.is(Role.COMPANY)) {
            filled.companyName()
                    .filter(name -> !name.equals(by.name()))
                    .ifPresent(another -> filled = filled.faulty(FormFault.anothersName(answered(path), path)));
            return by.name();
        }
        var number = filled.company()
                .get(CompanyFacts.CORPORATE_NUMBER.name())
                .map(form -> Reader.normalised(((Form.Text) form).value()));
        return filled.companyName()
                .map(Reader::normalised)
                .or(() -> number.map(this::holder))
                .orElseGet(this::nobody);
    }

    /** Who has that corporate number; the number itself, as a name, where nobody has. */
    private String holder(String number) {
        return world.holders(PartyCase.corporateNumber(number)).stream()
                .findFirst()
                .flatMap(world::other)
                .map(PartyCase.class::cast)
                .map(party -> party.subject().name())
                .orElse(number);
    }

    private String nobody() {
        var path = ApplicationForm.handle(Payload.COMPANY);
        var number = filled.at(Payload.COMPANY.name() + "." + CompanyFacts.CORPORATE_NUMBER.name());
        boolean told = number.stream().anyMatch(cell -> filled.isAtFault(cell.at()));
        if (!told && !filled.at(path).isEmpty()) {
            filled = filled.faulty(FormFault.namesNobody(answered(path), path));
        }
        return free(UNNAMED);
    }

    private String free(String name) {
        var free = name;
        for (int i = 2; world.company(free).isPresent() || world.product(free).isPresent(); i++) {
            free = name + "-" + i;
        }
        return free;
    }

    /** The name that the form gives the product; else the company's first product of that name, or the first one to come. */
    private String product(String company) {
        var path = ApplicationForm.handle(Payload.PRODUCT);
        if (filled.productName().isPresent()) {
            var name = Reader.normalised(filled.productName().get());
            if (world.product(name).filter(product -> !isOf(product, company)).isPresent()) {
                filled = filled.faulty(FormFault.anothersName(answered(path), path));
                return free(UNNAMED);
            }
            return name;
        }
        var called = Reader.read(ProductFacts.SCHEMA, filled.product()).value().get(ProductFacts.NAME);
        for (int i = 1; ; i++) {
            var name = company + "-" + i;
            var there = world.product(name);
            if (there.isEmpty()
                    || isOf(there.get(), company)
                            && there.get().get(ProductFacts.NAME).equals(called)) {
                return name;
            }
        }
    }

    private static boolean isOf(Facts product, String company) {
        return product.need(ProductFacts.OF).equals(company);
    }

    private FilledForm.Answered answered(String path) {
        return filled.at(path).getFirst();
    }

    /** Registers a party, or revises it where the form says something new. */
    private void party(
            Fact<String> kind, String name, Optional<Facts> before, Schema schema, Form.Fields said, Form.Fields with) {
        var facts = Reader.read(schema, said).value();
        var known = before.orElse(Facts.NONE);
        var news = news(known, facts);
        var changes = Change.between(written(known, news), Writer.write(news));
        if (before.isEmpty()) {
            var order = Order.of(by, "register-" + kind.name(), with.with(FACTS, Writer.write(facts)));
            planned.add(new Planned(order.named(name), changes, unregistered(kind, name), kind.name()));
        } else if (!news.isEmpty()) {
            var order =
                    Order.on(kind.name() + " " + name, by, "revise", Form.Fields.NONE.with(FACTS, Writer.write(news)));
            planned.add(new Planned(order, changes, Optional.empty(), kind.name()));
        }
    }

    /** Whoever writes a registered name means somebody who is registered: a name that nobody has may be a slip. */
    private Optional<Words> unregistered(Fact<String> kind, String name) {
        var said = kind == Payload.COMPANY ? filled.companyName() : filled.productName();
        return said.filter(written -> Reader.normalised(written).equals(name))
                .map(written -> ApplicationForm.unregistered(kind, name));
    }

    /** What is said in another way than it was known. */
    private static Facts news(Facts known, Facts said) {
        var news = said;
        for (var fact : said.known()) {
            news = said.get(fact).map(Object.class::cast).equals(known.get(fact).map(Object.class::cast))
                    ? news.without(fact)
                    : news;
        }
        return news;
    }

    private static Form.Fields written(Facts known, Facts news) {
        var before = known;
        for (var fact : known.known()) {
            before = news.knows(fact) ? before : before.without(fact);
        }
        return Writer.write(before);
    }

    /**
     * Has the orders decided.
     *
     * @param really whether what they bring about is kept where nothing stands against any of them
     */
    CompletionStage<FormAnswer> answered(Desk desk, boolean really) {
        var orders = planned.stream().map(Planned::order).toList();
        var answers = really && filled.faults().isEmpty() ? desk.submitTogether(orders) : desk.tryOutTogether(orders);
        return answers.thenCompose(all -> whole(desk, orders, all, Map.of()));
    }

    /**
     * Where a party is refused for some of its facts, what comes after it is heard as if they had not been said: so that
     * everything is told at once.
     *
     * @param refused what was answered to those whose facts are left out by now
     */
    private CompletionStage<FormAnswer> whole(
            Desk desk, List<Order> orders, List<Answer> answers, Map<Integer, Answer> refused) {
        for (int i = 0; i < orders.size(); i++) {
            if (!planned.get(i).part().isEmpty() && answers.get(i) instanceof Answer.Refused no) {
                var without = without(orders.get(i), no.fields());
                if (without.equals(orders.get(i))) {
                    break;
                }
                var left = new ArrayList<>(orders);
                left.set(i, without);
                var said = new HashMap<>(refused);
                said.putIfAbsent(i, no);
                return desk.tryOutTogether(left).thenCompose(all -> whole(desk, left, all, said));
            }
        }
        return CompletableFuture.completedFuture(answer(answers, refused));
    }

    private static Order without(Order order, List<String> fields) {
        var left = order;
        for (var field : fields) {
            if (field.startsWith(FACTS + ".")) {
                left = left.carrying((Form.Fields) left.with().replaced(field, Optional.empty()));
            }
        }
        return left;
    }

    /** What follows from what could not be done at all is not told. */
    private FormAnswer answer(List<Answer> answers, Map<Integer, Answer> refused) {
        var steps = new ArrayList<FormAnswer.Step>();
        var findings = new FormFindings(filled);
        for (int i = 0; i < planned.size(); i++) {
            var each = planned.get(i);
            var answer = refused.getOrDefault(i, answers.get(i));
            steps.add(new FormAnswer.Step(each.order(), each.changes(), each.notice(), answer));
            findings.hear(each.part(), answer);
            if (answers.get(i) instanceof Answer.Refused) {
                break;
            }
        }
        return new FormAnswer(Optional.of(edition), steps, findings.faults());
    }
}
