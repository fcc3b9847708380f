package dev.noren.domain.street;

import dev.noren.domain.life.DossierEvent;
import dev.noren.domain.life.EditionVersion;
import dev.noren.domain.terms.Consent;

/** What happens to a listing. */
sealed interface ListingEvent {

    record Submitted(EditionVersion edition, String company, String product, Consent consent) implements ListingEvent {}

    record Published() implements ListingEvent {}

    /** The product's facts were revised by way of its listing. */
    record Revised() implements ListingEvent {}

    record Withdrawn() implements ListingEvent {}

    record TakenDown(StreetPayload.Ground ground) implements ListingEvent {}

    /** Something happened to its dossier. */
    record Kept(DossierEvent event) implements ListingEvent {}
}
