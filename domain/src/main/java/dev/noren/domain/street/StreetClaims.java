package dev.noren.domain.street;

import dev.noren.domain.life.Claim;

/** What the cases of Japan Street hold. */
public final class StreetClaims {

    private StreetClaims() {}

    /** A product that is published on Japan Street. */
    public static Claim published(String product) {
        return Claim.of("published", product);
    }

    /** A product whose listing is submitted or published: there is one at a time (8.1). */
    static Claim listing(String product) {
        return Claim.of("listing", product);
    }

    /** All the inquiries that ever were about a listing. */
    static Claim inquiries(String listing) {
        return Claim.of("inquiries", listing);
    }

    /** The open inquiries of a listing. */
    static Claim openInquiries(String listing) {
        return Claim.of("open-inquiries", listing);
    }

    /** A buyer's open inquiry of one kind about a listing: there is one at a time. */
    static Claim openInquiry(String buyer, String listing, String kind) {
        return Claim.of("open-inquiry", buyer, listing, kind);
    }
}
