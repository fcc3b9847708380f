package dev.noren.domain.street;

import dev.noren.domain.life.Case;
import dev.noren.domain.life.Claim;
import dev.noren.domain.life.Dossier;
import dev.noren.domain.life.EditionVersion;
import dev.noren.domain.life.Mark;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A buyer's request about a listing: one per buyer, listing and kind while it is open.
 *
 * @param meeting when they meet, as it was arranged last
 */
record InquiryCase(String id, Request request, InquiryState state, Optional<Instant> meeting) implements Case {

    /** What was asked, by whom, of whom. */
    record Request(
            EditionVersion edition,
            InquiryKind kind,
            String listing,
            String product,
            String company,
            String buyer,
            String message,
            Optional<Long> quantity) {}

    static InquiryCase relayed(String id, Request request) {
        return new InquiryCase(id, request, InquiryState.RELAYED, Optional.empty());
    }

    @Override
    public Set<Mark> marks() {
        return Set.of(state, request.kind());
    }

    @Override
    public boolean finished() {
        return state.finished();
    }

    @Override
    public Set<Claim> claims() {
        var claims = new LinkedHashSet<>(exclusive());
        claims.add(StreetClaims.inquiries(request.listing()));
        if (state.open()) {
            claims.add(StreetClaims.openInquiries(request.listing()));
        }
        return claims;
    }

    @Override
    public Set<Claim> exclusive() {
        return state.open()
                ? Set.of(StreetClaims.openInquiry(
                        request.buyer(), request.listing(), request.kind().word()))
                : Set.of();
    }

    @Override
    public Optional<EditionVersion> edition() {
        return Optional.of(request.edition());
    }

    @Override
    public Optional<String> company() {
        return Optional.of(request.company());
    }

    @Override
    public Optional<String> buyer() {
        return Optional.of(request.buyer());
    }

    @Override
    public List<String> products() {
        return List.of(request.product());
    }

    /** The company joined with its listing. */
    @Override
    public String joinedBy() {
        return request.listing();
    }

    /** An inquiry has no consent, no waiver and no money of its own. */
    @Override
    public Dossier dossier() {
        return Dossier.EMPTY;
    }

    InquiryCase in(InquiryState next) {
        return new InquiryCase(id, request, next, meeting);
    }

    InquiryCase meetingAt(Instant at) {
        return new InquiryCase(id, request, state, Optional.of(at));
    }
}
