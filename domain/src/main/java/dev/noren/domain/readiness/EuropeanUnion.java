package dev.noren.domain.readiness;

import java.util.Set;

/** The European Union: its members are public fact. */
final class EuropeanUnion {

    /** Its 27 member states as ISO 3166 countries. */
    static final Set<String> MEMBERS = Set.of(
            "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU",
            "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK");

    private EuropeanUnion() {}
}
