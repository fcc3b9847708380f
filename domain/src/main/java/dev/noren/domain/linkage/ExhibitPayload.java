package dev.noren.domain.linkage;

import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.FactType;
import java.time.LocalDate;
import java.util.Optional;

/** What the commands of new exhibitors carry. */
final class ExhibitPayload {

    /** The company that is to be listed on Alibaba.com; empty for the applicant itself. */
    static final Fact<Optional<String>> LISTED_COMPANY =
            Fact.of("listedCompany", new FactType.WordOr<>("same", FactType.line()));

    static final Fact<String> ENGLISH_NAME = Fact.personal("englishName", FactType.line());

    /** Whether the English name renders the registered one literally. */
    static final Fact<Boolean> LITERAL_RENDERING = Fact.of("literalRendering", FactType.flag());

    static final Fact<Boolean> WEBSITE_SHOWS_PHONE = Fact.of("websiteShowsPhone", FactType.flag());

    /** Whether a telephone bill or the like was submitted. */
    static final Fact<Boolean> PHONE_EVIDENCE = Fact.of("phoneEvidence", FactType.flag());

    /** The last day of the exhibit's year. */
    static final Fact<LocalDate> UNTIL = Fact.of("until", FactType.date());

    private ExhibitPayload() {}
}
