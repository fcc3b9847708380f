package dev.noren.domain.street;

import dev.noren.domain.buyer.BuyerFacts;
import dev.noren.domain.edition.Edition;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.fact.Schema;
import dev.noren.domain.fact.Shape;
import dev.noren.domain.life.Actor;
import dev.noren.domain.life.Dossier;
import dev.noren.domain.life.DossierEvent;
import dev.noren.domain.life.DossierNotices;
import dev.noren.domain.life.Due;
import dev.noren.domain.life.EditionVersion;
import dev.noren.domain.life.EventShape;
import dev.noren.domain.life.Lifecycle;
import dev.noren.domain.life.Payload;
import dev.noren.domain.life.Query;
import dev.noren.domain.life.Row;
import dev.noren.domain.life.Shown;
import dev.noren.domain.life.Task;
import dev.noren.domain.life.Tasks;
import dev.noren.domain.life.World;
import dev.noren.domain.notice.Notice;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The life of a listing. */
final class ListingLifecycle implements Lifecycle<ListingCase, ListingEvent> {

    private static final List<EventShape<ListingEvent>> SHAPES = DossierEvent.shapesBeside(
            List.of(
                    EventShape.of(
                            "listing-submitted",
                            1,
                            ListingEvent.Submitted.class,
                            new Shape<>(
                                    Schema.of(
                                            Payload.EDITION,
                                            Edition.VERSION,
                                            Payload.COMPANY,
                                            Payload.PRODUCT,
                                            DossierEvent.CONSENT),
                                    ListingLifecycle::submitted,
                                    ListingLifecycle::written)),
                    EventShape.bare("listing-published", 1, new ListingEvent.Published()),
                    EventShape.bare("listing-revised", 1, new ListingEvent.Revised()),
                    EventShape.bare("listing-withdrawn", 1, new ListingEvent.Withdrawn()),
                    EventShape.of(
                            "listing-taken-down",
                            1,
                            ListingEvent.TakenDown.class,
                            new Shape<>(
                                    Schema.of(StreetPayload.TAKE_DOWN),
                                    facts -> new ListingEvent.TakenDown(facts.need(StreetPayload.TAKE_DOWN)),
                                    event -> Facts.of(StreetPayload.TAKE_DOWN, event.ground())))),
            ListingEvent.Kept::new,
            ListingLifecycle::kept);

    private static ListingEvent.Submitted submitted(Facts facts) {
        return new ListingEvent.Submitted(
                new EditionVersion(facts.need(Payload.EDITION), facts.need(Edition.VERSION)),
                facts.need(Payload.COMPANY),
                facts.need(Payload.PRODUCT),
                facts.need(DossierEvent.CONSENT));
    }

    private static Facts written(ListingEvent.Submitted event) {
        return Facts.of(
                        Payload.EDITION,
                        event.edition().id(),
                        Edition.VERSION,
                        event.edition().version())
                .with(Payload.COMPANY, event.company())
                .with(Payload.PRODUCT, event.product())
                .with(DossierEvent.CONSENT, event.consent());
    }

    private static Optional<DossierEvent> kept(ListingEvent event) {
        return event instanceof ListingEvent.Kept(var inner) ? Optional.of(inner) : Optional.empty();
    }

    @Override
    public String name() {
        return "listing";
    }

    @Override
    public List<Row<ListingCase, ListingEvent>> table() {
        return ListingTable.ROWS;
    }

    @Override
    public ListingCase evolve(String caseId, @Nullable ListingCase before, ListingEvent event) {
        if (before == null) {
            return opened(caseId, event);
        }
        return switch (event) {
            case ListingEvent.Submitted e -> throw new IllegalStateException(caseId + " is open already");
            case ListingEvent.Published e -> before.in(ListingState.PUBLISHED);
            case ListingEvent.Revised e -> before;
            case ListingEvent.Withdrawn e -> before.in(ListingState.WITHDRAWN);
            case ListingEvent.TakenDown e -> before.in(ListingState.TAKEN_DOWN);
            case ListingEvent.Kept e -> before.with(before.dossier().after(e.event()));
        };
    }

    private static ListingCase opened(String caseId, ListingEvent event) {
        if (event instanceof ListingEvent.Submitted(var edition, var company, var product, var consent)) {
            return new ListingCase(
                    caseId, edition, company, product, ListingState.SUBMITTED, Dossier.EMPTY.consented(consent));
        }
        throw new IllegalStateException(event + " before the case " + caseId + " was opened");
    }

    @Override
    public List<Due> due(ListingCase listing) {
        return List.of();
    }

    @Override
    public List<Notice> notices(@Nullable ListingCase before, ListingEvent event, ListingCase after) {
        return event instanceof ListingEvent.Kept(var inner) ? DossierNotices.of(inner, after) : List.of();
    }

    @Override
    public List<EventShape<ListingEvent>> shapes() {
        return SHAPES;
    }

    @Override
    public Optional<DossierEvent> dossierEvent(ListingEvent event) {
        return kept(event);
    }

    @Override
    public Tasks tasks(ListingCase listing) {
        return Tasks.NONE.with(Task.Kind.TO_PUBLISH, listing.state() == ListingState.SUBMITTED);
    }

    @Override
    public List<Query<ListingCase>> queries() {
        return List.of(StreetQueries.refund());
    }

    /** Invited buyers see what is published (MALL24-ST-4); the company sees its own. */
    @Override
    public boolean visible(ListingCase listing, Actor who, World world) {
        return switch (who.role()) {
            case SECRETARIAT, CLOCK -> true;
            case COMPANY -> who.name().equals(listing.owner());
            case BUYER -> listing.state() == ListingState.PUBLISHED && isInvited(who.name(), world);
        };
    }

    static boolean isInvited(String buyer, World world) {
        return world.buyer(buyer)
                .flatMap(facts -> facts.get(BuyerFacts.INVITED))
                .orElse(false);
    }

    @Override
    public Facts view(ListingCase listing, Actor viewer) {
        return Facts.of(Shown.EDITION, listing.published().id(), Payload.COMPANY, listing.owner())
                .with(Payload.PRODUCT, listing.product())
                .with(Shown.STATE, listing.state().word())
                .withKnown(Shown.TERMS, listing.dossier().consent().map(consent -> consent.version()));
    }
}
