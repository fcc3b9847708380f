package dev.noren.domain.ruling;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.clause.Deck23;
import dev.noren.domain.fact.Completions;
import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.product.Category;
import dev.noren.domain.product.Prefecture;
import dev.noren.domain.product.ProductFacts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * A guideline written anew, slow and plain, to hold the real one against: every way in which what is unknown could be is
 * tried one by one.
 *
 * @param values what each fact could be; what most often lets a ruling through stands first
 * @param counts what a fact counts as where it is unknown, for those that are never missing
 */
public record PlainGuideline(Map<Fact<?>, List<?>> values, Map<Fact<?>, ?> counts) {

    private static final List<Fact<?>> ORIGIN =
            List.of(ProductFacts.CATEGORY, ProductFacts.PREFECTURE, ProductFacts.RICE, ProductFacts.MADE_IN);

    /**
     * A rule as the specification has it: on which facts it looks, and what holds once all of them are known.
     *
     * @param unmet what comes out where it does not hold
     * @param speaks whether it speaks of the question at all
     */
    public record Plain(
            Clause clause,
            Subject subject,
            Basis basis,
            Verdict unmet,
            boolean speaks,
            List<Fact<?>> facts,
            Function<Map<String, Object>, Boolean> holds) {}

    /** What comes out of the rules that speak; their cures are not told. */
    public List<Finding> findings(List<Plain> rules, Facts known) {
        return rules.stream()
                .filter(Plain::speaks)
                .map(rule -> finding(rule, known))
                .toList();
    }

    private Finding finding(Plain rule, Facts known) {
        var completions = completions(rule, known);
        var answers = completions.answers(rule.holds);
        var verdict = answers.size() > 1 ? Verdict.UNKNOWN : answers.contains(true) ? Verdict.MET : rule.unmet;
        var missing = verdict == Verdict.UNKNOWN ? completions.needed(rule.holds) : Set.<String>of();
        return new Finding(rule.clause, rule.subject, verdict, rule.basis, missing, "");
    }

    private Completions completions(Plain rule, Facts known) {
        var possible = new LinkedHashMap<String, List<?>>();
        for (var fact : rule.facts) {
            List<?> unknown = counts.containsKey(fact) ? List.of(counts.get(fact)) : values.get(fact);
            possible.put(fact.name(), known.get(fact).<List<?>>map(List::of).orElse(unknown));
        }
        return new Completions(possible);
    }

    /** The ruling of 8.2 on these findings. */
    private static Ruling<Eligibility> ruling(List<Finding> findings) {
        var verdicts = findings.stream().map(Finding::verdict).toList();
        var answer = verdicts.contains(Verdict.UNMET)
                ? Eligibility.INELIGIBLE
                : verdicts.contains(Verdict.TO_JUDGE)
                        ? Eligibility.NEEDS_JUDGEMENT
                        : verdicts.contains(Verdict.UNKNOWN) ? Eligibility.INCOMPLETE : Eligibility.ELIGIBLE;
        var citing = switch (answer) {
            case INELIGIBLE -> Set.of(Verdict.UNMET, Verdict.TO_JUDGE);
            case NEEDS_JUDGEMENT -> Set.of(Verdict.TO_JUDGE);
            case INCOMPLETE -> Set.of(Verdict.UNKNOWN);
            case ELIGIBLE -> Set.of(Verdict.MET);
        };
        var cited = findings.stream()
                .filter(finding -> citing.contains(finding.verdict()))
                .toList();
        var missing = new TreeSet<String>();
        cited.forEach(finding -> missing.addAll(finding.missing()));
        return new Ruling<>(
                answer,
                Basis.weakest(cited.stream().map(Finding::basis).toList()),
                cited.stream().map(Finding::clause).distinct().toList(),
                findings,
                missing);
    }

    /** The findings of a ruling that are no preferences, without their cures. */
    private static List<Finding> bare(Ruling<?> ruling) {
        return ruling.findings().stream()
                .filter(finding -> finding.verdict() != Verdict.ADVISED)
                .map(finding -> new Finding(
                        finding.clause(), finding.subject(), finding.verdict(), finding.basis(), finding.missing(), ""))
                .toList();
    }

    /** Food from the ten prefectures does not go to China, and feed is for a person to judge (DECK23-CN-3). */
    public static List<Plain> tenPrefectures(Subject subject, boolean speaks) {
        return List.of(
                new Plain(
                        Deck23.CN_3,
                        subject,
                        Basis.IMPLIED,
                        Verdict.UNMET,
                        speaks,
                        ORIGIN,
                        way -> !Set.of(Category.FOOD, Category.ALCOHOL).contains((Category) way.get("category"))
                                || !fromTheTen(way)),
                new Plain(
                        Deck23.CN_3,
                        subject,
                        Basis.IMPLIED,
                        Verdict.TO_JUDGE,
                        speaks,
                        ORIGIN,
                        way -> way.get("category") != Category.OTHER || !fromTheTen(way)));
    }

    /** Of the prefectures tried, all but Kochi are among them. */
    private static boolean fromTheTen(Map<String, Object> way) {
        boolean riceFromNiigata =
                way.get("prefecture") == Prefecture.NIIGATA && way.get("rice").equals(true);
        return way.get("madeIn").equals("JP") && way.get("prefecture") != Prefecture.KOCHI && !riceFromNiigata;
    }

    /** The ruling is just that of these findings. */
    public static void assertSame(Ruling<Eligibility> ruling, List<Finding> findings, String as) {
        var expected = ruling(findings);
        assertThat(bare(ruling)).as(as).containsExactlyElementsOf(findings);
        assertThat(ruling.answer()).isEqualTo(expected.answer());
        assertThat(ruling.because()).isEqualTo(expected.because());
        assertThat(ruling.basis()).isEqualTo(expected.basis());
        assertThat(ruling.missing()).isEqualTo(expected.missing());
    }

    /** Each of these facts, or nothing of it one time in four. */
    public Facts random(Random random, Set<Fact<?>> among) {
        var facts = Facts.NONE;
        for (var fact : values.keySet()) {
            facts = among.contains(fact) && random.nextInt(4) > 0 ? with(facts, fact, random) : facts;
        }
        return facts;
    }

    @SuppressWarnings("unchecked") // the values of a fact are of its type
    private <T> Facts with(Facts facts, Fact<T> fact, Random random) {
        var possible = (List<T>) values.get(fact);
        return facts.with(fact, possible.get(random.nextBoolean() ? 0 : random.nextInt(possible.size())));
    }
}
