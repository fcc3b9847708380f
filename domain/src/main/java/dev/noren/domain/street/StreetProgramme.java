package dev.noren.domain.street;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.clause.Deck23;
import dev.noren.domain.clause.Enforced;
import dev.noren.domain.clause.Mall24;
import dev.noren.domain.edition.Edition;
import dev.noren.domain.fact.Problem;
import dev.noren.domain.fact.Words;
import dev.noren.domain.life.Comparison;
import dev.noren.domain.life.Lifecycle;
import dev.noren.domain.life.Programme;
import dev.noren.domain.life.Query;
import dev.noren.domain.ruling.Rule;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Japan Street. */
public final class StreetProgramme implements Programme {

    private static final Comparison COMPARISON = new Comparison(
            new Words("企業間取引（BtoB）", "Between companies (B2B)"),
            new Words("市場に応じてバイヤーが選ぶ", "The buyer chooses, by the needs of its market"),
            new Words("世界各地のバイヤー", "Buyers worldwide"),
            new Words("バイヤーへの直接輸出（バイヤーにより異なる）", "Direct export to the buyer; it differs by buyer"),
            new Words("日本企業、海外進出日系企業", "Japanese companies and Japanese-affiliated companies abroad"),
            new Words("全品目", "All goods"));

    private final ListingLifecycle listing = new ListingLifecycle();
    private final InquiryLifecycle inquiry = new InquiryLifecycle();

    @Override
    public String name() {
        return "japan-street";
    }

    @Override
    public Set<String> ruleSets() {
        return Set.of("street-2023");
    }

    @Override
    public List<Lifecycle<?, ?>> lifecycles() {
        return List.of(listing, inquiry);
    }

    @Override
    public List<Query<Void>> queries() {
        return StreetQueries.BEFORE;
    }

    /** What either document says of Japan Street, the export-control terms, and what is said of all of it alike. */
    @Override
    public List<Clause> firstTerms(String rules) {
        return Stream.<Clause>concat(
                        Stream.of(
                                Mall24.ST_1,
                                Mall24.ST_3,
                                Mall24.ST_4,
                                Mall24.FLOW_2,
                                Mall24.REQ_17,
                                Mall24.MISC_1,
                                Mall24.MISC_4,
                                Mall24.MISC_10,
                                Mall24.MISC_13,
                                Mall24.MISC_15,
                                Deck23.ST_1,
                                Deck23.ST_3,
                                Deck23.ST_4,
                                Deck23.ST_6),
                        Arrays.stream(Mall24.values())
                                .filter(clause -> clause.name().startsWith("EXP_"))
                                .filter(clause -> clause.text().enforced() != Enforced.INFORMS))
                .toList();
    }

    @Override
    public List<Clause> callingOff() {
        return List.of();
    }

    @Override
    public List<Problem> contradictions(Edition edition) {
        return edition.givenBeside();
    }

    @Override
    public Set<Clause> guideline() {
        return StreetGuideline.RULES.rules().stream().map(Rule::clause).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Optional<Comparison> comparison() {
        return Optional.of(COMPARISON);
    }
}
