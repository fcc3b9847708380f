package dev.noren.domain.street;

import static dev.noren.domain.life.Cast.CONSENT;
import static dev.noren.domain.life.Cast.STREET;

import dev.noren.domain.life.Cast;
import dev.noren.domain.life.Dossier;
import dev.noren.domain.life.EditionVersion;
import dev.noren.domain.life.FakeWorld;
import dev.noren.domain.life.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The listing of Sakura's ponzu, and Hanmart's inquiries about it, in every place where they could stand. */
final class StreetCases {

    /** The id of the listing about which inquiries are. */
    static final String LISTING = "listing-1";

    static final EditionVersion EDITION = new EditionVersion(STREET.id(), 1);

    private StreetCases() {}

    static ListingCase listing(String id, ListingState state) {
        return new ListingCase(id, EDITION, "sakura", "ponzu", state, Dossier.EMPTY.consented(CONSENT));
    }

    static List<ListingCase> listings() {
        return Stream.of(ListingState.values())
                .map(state -> listing(Story.CASE, state))
                .toList();
    }

    static InquiryCase.Request request(InquiryKind kind) {
        return new InquiryCase.Request(
                EDITION, kind, LISTING, "ponzu", "sakura", "hanmart", "How much?", Optional.of(40L));
    }

    static List<InquiryCase> inquiries() {
        var all = new ArrayList<InquiryCase>();
        for (var state : InquiryState.values()) {
            for (var kind : InquiryKind.values()) {
                all.add(InquiryCase.relayed(Story.CASE, request(kind)).in(state));
            }
        }
        return all;
    }

    /** Nothing is listed yet. */
    static Story<ListingCase, ListingEvent> listing() {
        return Story.of(new ListingLifecycle(), Cast.world(STREET));
    }

    /** Ponzu is published. */
    static FakeWorld published() {
        return Cast.world(STREET).withCase(listing(LISTING, ListingState.PUBLISHED));
    }

    static Story<InquiryCase, InquiryEvent> inquiry() {
        return Story.of(new InquiryLifecycle(), published());
    }
}
