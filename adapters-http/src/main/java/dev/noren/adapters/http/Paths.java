package dev.noren.adapters.http;

import java.util.Map;

/** What things are called in paths, and what they are. */
final class Paths {

    static final Map<String, String> CASES =
            Map.of("listings", "listing", "inquiries", "inquiry", "participations", "participation");
    static final Map<String, String> PARTIES = Map.of("companies", "company", "products", "product", "buyers", "buyer");
    static final String OPENAPI = "/openapi.json";
    static final String DOCS = "/docs";

    private Paths() {}
}
