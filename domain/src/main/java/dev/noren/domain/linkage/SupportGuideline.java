package dev.noren.domain.linkage;

import static dev.noren.domain.clause.LinkAct.Q1;
import static dev.noren.domain.clause.LinkAct.Q2;
import static dev.noren.domain.clause.LinkAct.Q2B;
import static dev.noren.domain.clause.LinkAct.Q9;
import static dev.noren.domain.company.CompanyFacts.CONTRACT_SIGNED;
import static dev.noren.domain.company.CompanyFacts.LISTING;
import static dev.noren.domain.company.CompanyFacts.MEMBER_NUMBER;
import static dev.noren.domain.company.CompanyFacts.RENEWAL;
import static dev.noren.domain.company.CompanyFacts.VIA_PROGRAMME_YEAR;
import static dev.noren.domain.ruling.Rule.ofCompany;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.company.CompanyFacts;
import dev.noren.domain.company.CompanyFacts.Listing;
import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.ruling.Condition;
import dev.noren.domain.ruling.Eligibility;
import dev.noren.domain.ruling.Guideline;
import dev.noren.domain.ruling.Of;
import dev.noren.domain.ruling.Rule;
import dev.noren.domain.ruling.Ruling;
import dev.noren.domain.ruling.Settled;
import dev.noren.domain.ruling.Subject;
import dev.noren.domain.ruling.Tri;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Who may be supported in an exhibit on Alibaba.com that there is already, in the order of the questions (section 4). */
final class SupportGuideline {

    /** A company on a day. */
    record Entry(Facts company, LocalDate today) {}

    /** From this day on, those who renew in the summer have their own call (the day is ours). */
    private static final LocalDate OWN_CALL = LocalDate.of(2023, 6, 1);

    private static final long LAST_YEAR_BEFORE = 2022;
    private static final YearMonth FIRST_RENEWAL = YearMonth.of(2023, 7);
    private static final YearMonth LAST_RENEWAL = YearMonth.of(2023, 9);

    private static final Guideline<Entry> COMPANY = new Guideline<>(List.of(
            // left out, it counts as no number
            ofCompany(Q1, "alibaba.memberNumber", alibaba(MEMBER_NUMBER).isGiven()),
            ofCompany(
                    Q2,
                    "alibaba.listing, alibaba.contractSigned",
                    alibaba(LISTING)
                            .is(Listing.PAID)
                            .or(alibaba(CONTRACT_SIGNED).is(true))),
            ofCompany(Q2B, "", new OwnCallIsOpen().or(hasItsOwnCall().not())).implied(),
            ofCompany(Q9, "", Condition.<Entry>always())));

    /** Every clause that it looks at. */
    static final Set<Clause> CLAUSES =
            COMPANY.rules().stream().map(Rule::clause).collect(Collectors.toUnmodifiableSet());

    private SupportGuideline() {}

    static Ruling<Eligibility> ruling(String name, Facts company, LocalDate today, Settled settled) {
        return Eligibility.ruling(List.of(COMPANY.look(new Entry(company, today), Subject.company(name), settled)));
    }

    /** Through JETRO's programme of 2022 or earlier, and to renew from July to September 2023. */
    private static Condition<Entry> hasItsOwnCall() {
        return alibaba(VIA_PROGRAMME_YEAR)
                .matches(through ->
                        through.filter(year -> year <= LAST_YEAR_BEFORE).isPresent())
                .and(alibaba(RENEWAL).matches(month -> !month.isBefore(FIRST_RENEWAL) && !month.isAfter(LAST_RENEWAL)));
    }

    private static <T> Of<Entry, T> alibaba(Fact<T> fact) {
        return Of.inside(Entry::company, CompanyFacts.ALIBABA, fact);
    }

    private record OwnCallIsOpen() implements Condition<Entry> {

        @Override
        public Tri look(Entry entry) {
            return Tri.of(!entry.today.isBefore(OWN_CALL));
        }

        @Override
        public void missing(Entry entry, Set<String> names) {}
    }
}
