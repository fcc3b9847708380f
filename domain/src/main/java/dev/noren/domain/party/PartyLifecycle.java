package dev.noren.domain.party;

import static dev.noren.domain.life.Role.CLOCK;
import static dev.noren.domain.life.Role.COMPANY;
import static dev.noren.domain.life.Role.SECRETARIAT;

import dev.noren.domain.buyer.BuyerFacts;
import dev.noren.domain.clause.Mall24;
import dev.noren.domain.company.CompanyFacts;
import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.FactType;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.fact.Flaw;
import dev.noren.domain.fact.Schema;
import dev.noren.domain.fact.Shape;
import dev.noren.domain.life.Actor;
import dev.noren.domain.life.Attempt;
import dev.noren.domain.life.Checks;
import dev.noren.domain.life.Due;
import dev.noren.domain.life.EventShape;
import dev.noren.domain.life.Guard;
import dev.noren.domain.life.Lifecycle;
import dev.noren.domain.life.Outcome;
import dev.noren.domain.life.Payload;
import dev.noren.domain.life.Query;
import dev.noren.domain.life.Reasons;
import dev.noren.domain.life.Role;
import dev.noren.domain.life.Row;
import dev.noren.domain.life.World;
import dev.noren.domain.notice.Notice;
import dev.noren.domain.product.ProductFacts;
import dev.noren.domain.ruling.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The life of companies, of products, or of buyers (section 3.0): registered once, and revised since. */
public final class PartyLifecycle implements Lifecycle<PartyCase, PartyEvent> {

    private final Subject.Sort sort;
    private final boolean bySelf;
    private final Fact<Facts> facts;
    /** The facts with what a party is registered by: whose a product is, a buyer's country and invitation. */
    private final Fact<Facts> stored;

    private final List<Row<PartyCase, PartyEvent>> table;
    private final List<EventShape<PartyEvent>> shapes;

    private PartyLifecycle(Subject.Sort sort, Schema known, boolean bySelf) {
        this.sort = sort;
        this.bySelf = bySelf;
        this.facts = Fact.of("facts", FactType.group(known));
        this.stored =
                Fact.of("facts", FactType.group(known.orNot(ProductFacts.OF, BuyerFacts.COUNTRY, BuyerFacts.INVITED)));
        this.table = rows();
        this.shapes = shaped();
    }

    /**
     * Companies, products and buyers.
     *
     * @param bySelf whether a company may register itself and its products
     */
    public static List<Lifecycle<?, ?>> all(boolean bySelf) {
        return List.of(
                new PartyLifecycle(Subject.Sort.COMPANY, CompanyFacts.SCHEMA, bySelf),
                new PartyLifecycle(Subject.Sort.PRODUCT, ProductFacts.SCHEMA, bySelf),
                new PartyLifecycle(Subject.Sort.BUYER, BuyerFacts.SCHEMA, false));
    }

    private List<Row<PartyCase, PartyEvent>> rows() {
        var rows = new ArrayList<Row<PartyCase, PartyEvent>>();
        var register = Row.<PartyCase, PartyEvent>opening("register-" + sort.word(), registering())
                .to(PartyCase.Standing.REGISTERED)
                .twin(attempt -> attempt.get(Payload.HANDLE).map(name -> PartyCase.named(new Subject(sort, name))))
                .check(PartyLifecycle::isNamedAndNew)
                .check((attempt, reasons) -> factsFit(attempt, Facts.NONE, reasons));
        switch (sort) {
            case COMPANY -> {
                rows.add(register.carries(facts)
                        .check(own(Payload.HANDLE))
                        .then(attempt -> registered(attempt, Facts.NONE)));
            }
            case PRODUCT ->
                rows.add(register.carries(ProductFacts.OF, facts)
                        .check(Checks.companyExists(ProductFacts.OF))
                        .check(own(ProductFacts.OF))
                        .then(attempt ->
                                registered(attempt, Facts.of(ProductFacts.OF, attempt.need(ProductFacts.OF)))));
            case BUYER -> {
                rows.add(register.carries(facts, BuyerFacts.COUNTRY, BuyerFacts.INVITED)
                        .then(attempt -> registered(
                                attempt,
                                Facts.of(
                                        BuyerFacts.COUNTRY,
                                        attempt.need(BuyerFacts.COUNTRY),
                                        BuyerFacts.INVITED,
                                        attempt.need(BuyerFacts.INVITED)))));
                rows.add(inviting("invite-buyer", true));
                rows.add(inviting("revoke-buyer", false));
            }
            case CASE -> throw new IllegalArgumentException("a case is no party");
        }
        rows.add(revise());
        rows.add(new Erasing(sort).row());
        return List.copyOf(rows);
    }

    private Role[] registering() {
        return bySelf ? new Role[] {SECRETARIAT, COMPANY} : new Role[] {SECRETARIAT};
    }

    /** A company that registers something registers itself, or what is its own. */
    private static Guard.Look<PartyCase> own(Fact<String> company) {
        return (attempt, reasons) -> {
            boolean anothers = attempt.by().is(COMPANY)
                    && attempt.get(company)
                            .filter(name -> !name.equals(attempt.by().name()))
                            .isPresent();
            if (anothers) {
                reasons.invalid(company.name(), Flaw.NOT_YOURS);
            }
        };
    }

    private Row<PartyCase, PartyEvent> revise() {
        var by =
                sort == Subject.Sort.BUYER ? new Role[] {SECRETARIAT, CLOCK} : new Role[] {SECRETARIAT, COMPANY, CLOCK};
        return Row.<PartyCase, PartyEvent>on("revise", by)
                .carries(facts)
                .from(PartyCase.Standing.REGISTERED)
                .first(Set.of(), Erasing::isNotErased)
                .check((attempt, reasons) -> factsFit(attempt, attempt.state().facts(), reasons))
                .then(attempt -> Outcome.of(new PartyEvent.Revised(attempt.need(facts))));
    }

    private static Row<PartyCase, PartyEvent> inviting(String command, boolean invited) {
        return Row.<PartyCase, PartyEvent>opening(command, SECRETARIAT)
                .carries(Payload.BUYER)
                .twin(attempt -> attempt.get(Payload.BUYER).map(name -> PartyCase.named(Subject.buyer(name))))
                .first(Set.of(), Erasing::isNotErased)
                .check(Checks.buyerExists(Payload.BUYER))
                .rests(Mall24.ST_4)
                .then(attempt -> Outcome.of(new PartyEvent.Revised(Facts.of(BuyerFacts.INVITED, invited))));
    }

    private static void isNamedAndNew(Attempt<PartyCase> attempt, Reasons reasons) {
        if (attempt.get(Payload.HANDLE).isEmpty()) {
            reasons.invalid(Payload.HANDLE.name(), Flaw.REQUIRED);
        }
        if (!attempt.opensCase()) {
            reasons.duplicate(Payload.HANDLE.name());
        }
    }

    /** The facts do not contradict themselves, and nobody else has the corporate number. */
    private void factsFit(Attempt<PartyCase> attempt, Facts before, Reasons reasons) {
        var after = before.overlaidBy(attempt.get(facts).orElse(Facts.NONE));
        ProductFacts.contradictions(after)
                .forEach(problem -> reasons.invalid(facts.name() + "." + problem.field(), problem.flaw()));
        after.get(CompanyFacts.CORPORATE_NUMBER)
                .filter(number -> attempt.world().holders(PartyCase.corporateNumber(number)).stream()
                        .anyMatch(holder -> !holder.equals(attempt.caseId())))
                .ifPresent(number -> reasons.duplicate(facts.name() + "." + CompanyFacts.CORPORATE_NUMBER.name()));
    }

    private Outcome<PartyEvent> registered(Attempt<PartyCase> attempt, Facts more) {
        return Outcome.of(new PartyEvent.Registered(
                new Subject(sort, attempt.need(Payload.HANDLE)),
                attempt.need(facts).overlaidBy(more)));
    }

    @Override
    public String name() {
        return sort.word();
    }

    @Override
    public List<Row<PartyCase, PartyEvent>> table() {
        return table;
    }

    @Override
    public PartyCase evolve(String caseId, @Nullable PartyCase before, PartyEvent event) {
        if (before == null) {
            if (event instanceof PartyEvent.Registered(var subject, var known)) {
                return new PartyCase(caseId, subject, known, 1);
            }
            throw new IllegalStateException(event + " before " + caseId + " was registered");
        }
        return switch (event) {
            case PartyEvent.Registered e -> throw new IllegalStateException(caseId + " is registered already");
            case PartyEvent.Revised e -> before.revised(e.newer());
            case PartyEvent.Erased e -> before.erased();
        };
    }

    @Override
    public List<Due> due(PartyCase party) {
        return List.of();
    }

    @Override
    public List<Notice> notices(@Nullable PartyCase before, PartyEvent event, PartyCase after) {
        return List.of();
    }

    @Override
    public List<EventShape<PartyEvent>> shapes() {
        return shapes;
    }

    private List<EventShape<PartyEvent>> shaped() {
        return List.of(
                EventShape.of(
                        sort.word() + "-registered",
                        1,
                        PartyEvent.Registered.class,
                        new Shape<>(
                                Schema.of(Payload.HANDLE, stored),
                                read -> new PartyEvent.Registered(
                                        new Subject(sort, read.need(Payload.HANDLE)), read.need(stored)),
                                event ->
                                        Facts.of(Payload.HANDLE, event.subject().name(), stored, event.facts()))),
                EventShape.of(
                        sort.word() + "-revised",
                        1,
                        PartyEvent.Revised.class,
                        new Shape<>(
                                Schema.of(stored),
                                read -> new PartyEvent.Revised(read.need(stored)),
                                event -> Facts.of(stored, event.newer()))),
                Erasing.shape(sort));
    }

    @Override
    public List<Query<PartyCase>> queries() {
        return List.of();
    }

    @Override
    public boolean visible(PartyCase party, Actor who, World world) {
        return switch (who.role()) {
            case SECRETARIAT, CLOCK -> true;
            case COMPANY -> party.company().equals(Optional.of(who.name()));
            case BUYER -> party.buyer().equals(Optional.of(who.name()));
        };
    }

    @Override
    public Facts view(PartyCase party, Actor viewer) {
        return Facts.of(Payload.HANDLE, party.subject().name(), stored, party.facts());
    }
}
