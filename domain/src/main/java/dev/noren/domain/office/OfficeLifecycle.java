package dev.noren.domain.office;

import static dev.noren.domain.life.Payload.ACCEPT;
import static dev.noren.domain.life.Payload.CLAUSE;
import static dev.noren.domain.life.Payload.CLAUSES;
import static dev.noren.domain.life.Payload.COMPANY;
import static dev.noren.domain.life.Payload.GROUND;
import static dev.noren.domain.life.Payload.PRODUCTS;
import static dev.noren.domain.life.Payload.REASON;

import dev.noren.domain.edition.Edition;
import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.FactType;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.fact.Schema;
import dev.noren.domain.fact.Shape;
import dev.noren.domain.life.Actor;
import dev.noren.domain.life.Due;
import dev.noren.domain.life.EventShape;
import dev.noren.domain.life.Lifecycle;
import dev.noren.domain.life.Programme;
import dev.noren.domain.life.Query;
import dev.noren.domain.life.Role;
import dev.noren.domain.life.Row;
import dev.noren.domain.life.Shown;
import dev.noren.domain.life.World;
import dev.noren.domain.notice.Notice;
import dev.noren.domain.terms.Terms;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The life of an edition in the office's hands. */
public final class OfficeLifecycle implements Lifecycle<EditionCase, OfficeEvent> {

    private static final Fact<String> TERMS_ID = Fact.of("terms", new FactType.Handle(FactType.Handle.What.OTHER));

    private static final List<EventShape<OfficeEvent>> SHAPES = List.of(
            EventShape.of(
                    "edition-published",
                    1,
                    OfficeEvent.EditionPublished.class,
                    new Shape<>(
                            Schema.of(OfficeTable.PUBLISHED),
                            facts -> new OfficeEvent.EditionPublished(facts.need(OfficeTable.PUBLISHED)),
                            event -> Facts.of(OfficeTable.PUBLISHED, event.edition()))),
            EventShape.of(
                    "terms-published",
                    1,
                    OfficeEvent.TermsPublished.class,
                    new Shape<>(
                            Schema.of(TERMS_ID, Edition.VERSION, CLAUSES),
                            facts -> new OfficeEvent.TermsPublished(
                                    new Terms(facts.need(TERMS_ID), facts.need(Edition.VERSION), facts.need(CLAUSES))),
                            event -> Facts.of(
                                    TERMS_ID,
                                    event.terms().id(),
                                    Edition.VERSION,
                                    event.terms().version(),
                                    CLAUSES,
                                    event.terms().clauses()))),
            EventShape.of(
                    "clause-prepared",
                    1,
                    OfficeEvent.ClausePrepared.class,
                    new Shape<>(
                            Schema.of(CLAUSE, ACCEPT, COMPANY, PRODUCTS, REASON),
                            facts -> new OfficeEvent.ClausePrepared(
                                    new Prepared(
                                            facts.need(CLAUSE),
                                            facts.need(ACCEPT),
                                            facts.need(COMPANY),
                                            Set.copyOf(facts.need(PRODUCTS))),
                                    facts.need(REASON)),
                            event -> Facts.of(
                                            CLAUSE,
                                            event.prepared().clause(),
                                            ACCEPT,
                                            event.prepared().accept(),
                                            COMPANY,
                                            event.prepared().company())
                                    .with(
                                            PRODUCTS,
                                            event.prepared().products().stream()
                                                    .sorted()
                                                    .toList())
                                    .with(REASON, event.reason()))),
            EventShape.of(
                    "edition-called-off",
                    1,
                    OfficeEvent.EditionCalledOff.class,
                    new Shape<>(
                            Schema.of(GROUND),
                            facts -> new OfficeEvent.EditionCalledOff(facts.need(GROUND)),
                            event -> Facts.of(GROUND, event.ground()))));

    private final List<Row<EditionCase, OfficeEvent>> table;

    /** @param programmes those that an edition can name */
    public OfficeLifecycle(Map<String, Programme> programmes) {
        this.table = new OfficeTable(programmes).rows();
    }

    @Override
    public String name() {
        return "edition";
    }

    @Override
    public List<Row<EditionCase, OfficeEvent>> table() {
        return table;
    }

    @Override
    public EditionCase evolve(String caseId, @Nullable EditionCase before, OfficeEvent event) {
        if (before == null) {
            if (event instanceof OfficeEvent.EditionPublished(var first)) {
                return new EditionCase(caseId, List.of(first), List.of(), List.of());
            }
            throw new IllegalStateException(event + " before the edition " + caseId + " was published");
        }
        return switch (event) {
            case OfficeEvent.EditionPublished e -> before.with(e.edition());
            case OfficeEvent.TermsPublished e -> before.with(e.terms());
            case OfficeEvent.ClausePrepared e -> before.with(e.prepared());
            case OfficeEvent.EditionCalledOff e -> before;
        };
    }

    @Override
    public List<Due> due(EditionCase edition) {
        return List.of();
    }

    @Override
    public List<Notice> notices(@Nullable EditionCase before, OfficeEvent event, EditionCase after) {
        return List.of();
    }

    @Override
    public List<EventShape<OfficeEvent>> shapes() {
        return SHAPES;
    }

    @Override
    public List<Query<EditionCase>> queries() {
        return List.of();
    }

    @Override
    public boolean visible(EditionCase edition, Actor who, World world) {
        return who.is(Role.SECRETARIAT) || who.is(Role.CLOCK);
    }

    @Override
    public Facts view(EditionCase edition, Actor viewer) {
        return Facts.of(
                        Shown.EDITION,
                        edition.newest().id(),
                        Edition.VERSION,
                        edition.newest().version())
                .with(Shown.TERMS, edition.newestTerms().version())
                .withKnown(Shown.CHANGED, edition.termsChange());
    }
}
