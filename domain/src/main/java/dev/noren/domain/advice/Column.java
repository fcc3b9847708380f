package dev.noren.domain.advice;

import dev.noren.domain.edition.Edition;
import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.FactType;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.fact.Words;
import dev.noren.domain.life.Comparison;
import dev.noren.domain.life.Shown;
import dev.noren.domain.ruling.Eligibility;
import dev.noren.domain.ruling.Finding;
import dev.noren.domain.ruling.Subject;
import dev.noren.domain.time.Window;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * An edition's column of the comparison table, filled for one company (DECK23-CMP-1): the lecture's words, the edition's
 * period, the fees that the company would pay, and whether it and each of its products would be taken.
 *
 * @param entries those of the edition; not empty
 */
record Column(Comparison words, List<Entry> entries) {

    private static final Fact<Words> MODEL = words("model");
    private static final Fact<Words> SELECTION = words("selection");
    private static final Fact<Words> COUNTERPART = words("counterpart");
    private static final Fact<Words> TRADE = words("trade");
    private static final Fact<Words> COMPANIES = words("companies");
    private static final Fact<Words> GOODS = words("goods");
    private static final Fact<List<Long>> FEES = Fact.of("fees", FactType.listOf(FactType.figure()));
    private static final Fact<Window> PERIOD = Fact.of("period", new FactType.Shaped<>(Window.SHAPE));
    private static final Fact<String> COMPANY = Fact.of("company", FactType.line());
    private static final Fact<Map<String, String>> PRODUCTS =
            Fact.of("products", new FactType.Named<>(FactType.line()));

    private static Fact<Words> words(String name) {
        return Fact.of(name, new FactType.Shaped<>(Words.SHAPE));
    }

    Edition edition() {
        return entries.getFirst().edition();
    }

    /** The days on which one can join or, where the edition is open all year, those of its run. */
    Window period() {
        var applications = edition().applications();
        return applications.equals(Window.ALWAYS) ? edition().runs() : applications;
    }

    /** What it costs by the company's choice, each amount once, from the lowest; whole yen. */
    List<Long> fees() {
        return entries.stream()
                .flatMap(entry -> entry.fee().get(Shown.AMOUNT).stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** Whether the company would be taken, by the choice that suits it best. */
    Eligibility company() {
        return best(subject -> subject.sort() == Subject.Sort.COMPANY);
    }

    /** Whether a product would be taken, by the choice that suits it best. */
    Eligibility product(String name) {
        return best(Subject.product(name)::equals);
    }

    private Eligibility best(Predicate<Subject> about) {
        return entries.stream()
                .map(entry -> Eligibility.answer(entry.findings().stream()
                        .filter((Finding finding) -> about.test(finding.subject()))
                        .toList()))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    Facts shown(List<String> productNames) {
        var products = new LinkedHashMap<String, String>();
        productNames.forEach(name -> products.put(name, product(name).word()));
        return Facts.of(Shown.EDITION, edition().id(), MODEL, words.model(), SELECTION, words.selection())
                .with(FEES, fees())
                .with(COUNTERPART, words.counterpart())
                .with(TRADE, words.trade())
                .with(PERIOD, period())
                .with(COMPANIES, words.companies())
                .with(COMPANY, company().word())
                .with(GOODS, words.goods())
                .with(PRODUCTS, products);
    }
}
