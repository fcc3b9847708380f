package dev.noren.domain.linkage;

import static dev.noren.domain.clause.LinkNew.Q10;
import static dev.noren.domain.clause.LinkNew.Q11;
import static dev.noren.domain.clause.LinkNew.Q12;
import static dev.noren.domain.clause.LinkNew.Q15;
import static dev.noren.domain.clause.LinkNew.Q16;
import static dev.noren.domain.clause.LinkNew.Q17;
import static dev.noren.domain.clause.LinkNew.Q6;
import static dev.noren.domain.clause.LinkNew.Q7;
import static dev.noren.domain.clause.LinkNew.Q8;
import static dev.noren.domain.clause.LinkNew.Q9;
import static dev.noren.domain.company.CompanyFacts.FORM;
import static dev.noren.domain.company.CompanyFacts.LEFT_TO_REAPPLY;
import static dev.noren.domain.company.CompanyFacts.LISTING;
import static dev.noren.domain.company.CompanyFacts.PRESENCE_IN_JAPAN;
import static dev.noren.domain.company.CompanyFacts.SEAT;
import static dev.noren.domain.product.ProductFacts.AGENT_AGREEMENT;
import static dev.noren.domain.product.ProductFacts.INFECTION_CONTROL;
import static dev.noren.domain.product.ProductFacts.PRODUCER;
import static dev.noren.domain.product.ProductFacts.RESTRICTED_BY_ALIBABA;
import static dev.noren.domain.ruling.Rule.ofCompany;
import static dev.noren.domain.ruling.Rule.ofProduct;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.company.CompanyFacts;
import dev.noren.domain.company.CompanyFacts.Listing;
import dev.noren.domain.company.CompanySize;
import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.life.Applicant;
import dev.noren.domain.ruling.Condition;
import dev.noren.domain.ruling.Eligibility;
import dev.noren.domain.ruling.Guideline;
import dev.noren.domain.ruling.Guideline.Look;
import dev.noren.domain.ruling.Of;
import dev.noren.domain.ruling.Rule;
import dev.noren.domain.ruling.Ruling;
import dev.noren.domain.ruling.Subject;
import dev.noren.domain.ruling.Tri;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who may exhibit on Alibaba.com for the first time, and with what, in the order of the questions (section 4). */
final class ExhibitGuideline {

    /**
     * A company, one of its products, and whom it wants listed.
     *
     * @param listsItself null where nobody said which company is to be listed, so that the clause that asks is not looked at
     */
    record Entry(Facts company, Facts product, @Nullable Boolean listsItself) {}

    private static final Guideline<Entry> COMPANY = new Guideline<>(List.of(
            ofCompany(Q7, "presenceInJapan", new PresentInJapan()),
            ofCompany(
                    Q8,
                    "",
                    company(FORM).is(CompanyFacts.Form.CORPORATION).or(CompanySize.isSmallOrMidSize(Entry::company))),
            ofCompany(Q10, "listedCompany", new ListsItself()).when(entry -> entry.listsItself != null),
            // whoever exhibits for a fee, or left in order to apply anew, has the plan for current exhibitors
            ofCompany(
                    Q15,
                    "linkage-active",
                    alibaba(LISTING).is(Listing.PAID).not().and(new LeftToReapply().not())),
            ofCompany(Q16, "", Condition.<Entry>always()),
            ofCompany(Q17, "", Condition.<Entry>always())));

    private static final Guideline<Entry> PRODUCT = new Guideline<>(List.of(
            ofProduct(
                    Q6,
                    "",
                    product(RESTRICTED_BY_ALIBABA)
                            .is(false)
                            .and(product(INFECTION_CONTROL).is(false))),
            // asked whether or not the maker is seen to apply (ours)
            ofProduct(
                            Q9,
                            "agentAgreement",
                            product(PRODUCER)
                                    .is(Optional.empty())
                                    .or(product(AGENT_AGREEMENT).is(true)))
                    .implied(),
            ofProduct(Q11, "", Condition.<Entry>always()),
            ofProduct(Q12, "", Condition.<Entry>always())));

    /** Every clause that it looks at, each once. */
    static final Set<Clause> CLAUSES = Stream.of(COMPANY, PRODUCT)
            .flatMap(guideline -> guideline.rules().stream())
            .map(Rule::clause)
            .collect(Collectors.toUnmodifiableSet());

    private ExhibitGuideline() {}

    /**
     * The ruling on a company with several products.
     *
     * @param listed the company that is to be listed, and in it empty for the applicant itself; empty where nobody said so
     */
    static Ruling<Eligibility> ruling(Applicant applicant, Optional<Optional<String>> listed) {
        @Nullable Boolean listsItself = listed.map(other ->
                        other.filter(said -> !said.equals(applicant.name())).isEmpty())
                .orElse(null);
        var looks = new ArrayList<Look<Entry>>();
        looks.add(COMPANY.look(
                new Entry(applicant.company(), Facts.NONE, listsItself),
                Subject.company(applicant.name()),
                applicant.settled()));
        applicant
                .products()
                .forEach((product, facts) -> looks.add(PRODUCT.look(
                        new Entry(applicant.company(), facts, listsItself),
                        Subject.product(product),
                        applicant.settled())));
        return Eligibility.ruling(looks);
    }

    private static <T> Of<Entry, T> company(Fact<T> fact) {
        return Of.of(Entry::company, fact);
    }

    private static <T> Of<Entry, T> alibaba(Fact<T> fact) {
        return Of.inside(Entry::company, CompanyFacts.ALIBABA, fact);
    }

    private static <T> Of<Entry, T> product(Fact<T> fact) {
        return Of.of(Entry::product, fact);
    }

    /** A seat in Japan says that there is a presence; of any other the company has to say so itself (8.2). */
    private record PresentInJapan() implements Condition<Entry> {

        @Override
        public Tri look(Entry entry) {
            if ("JP".equals(entry.company.orNull(SEAT))) {
                return Tri.MET;
            }
            var present = entry.company.orNull(PRESENCE_IN_JAPAN);
            return present == null ? Tri.UNKNOWN : Tri.of(present);
        }

        @Override
        public void missing(Entry entry, Set<String> names) {
            names.add(PRESENCE_IN_JAPAN.name());
        }
    }

    private record ListsItself() implements Condition<Entry> {

        @Override
        public Tri look(Entry entry) {
            return Tri.of(Boolean.TRUE.equals(entry.listsItself));
        }

        @Override
        public void missing(Entry entry, Set<String> names) {}
    }

    /** Counts as false where it is unknown (section 2). */
    private record LeftToReapply() implements Condition<Entry> {

        @Override
        public Tri look(Entry entry) {
            var alibaba = entry.company.get(CompanyFacts.ALIBABA).orElse(Facts.NONE);
            return Tri.of(alibaba.get(LEFT_TO_REAPPLY).orElse(false));
        }

        @Override
        public void missing(Entry entry, Set<String> names) {}
    }
}
