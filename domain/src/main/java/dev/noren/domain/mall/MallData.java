package dev.noren.domain.mall;

import static dev.noren.domain.mall.MallPayload.DATA;

import dev.noren.domain.edition.Offer;
import dev.noren.domain.fact.Flaw;
import dev.noren.domain.life.Attempt;
import dev.noren.domain.life.Reasons;
import dev.noren.domain.promotion.SalesFigures;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The lines of a buyer's report: figures per product, by the names that the buyer uses. */
final class MallData {

    private static final String PRODUCT = "product";
    private static final String CURRENCY = "currency";

    private MallData() {}

    /** Every line names a product of the participation; figures are whole and not negative. */
    static void isUsable(Attempt<MallCase> attempt, Reasons reasons) {
        var lines = attempt.get(DATA).orElse(List.of());
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var place = DATA.name() + "[" + i + "].";
            if (!line.containsKey(PRODUCT)) {
                reasons.invalid(place + PRODUCT, Flaw.REQUIRED);
            }
            line.forEach((name, value) -> isUsable(attempt.state(), place + name, name, value, reasons));
        }
    }

    private static void isUsable(MallCase participation, String place, String name, Object value, Reasons reasons) {
        switch (name) {
            case PRODUCT -> {
                if (!participation.products().contains(value)) {
                    reasons.invalid(place, Flaw.NOT_IN_THE_PARTICIPATION);
                }
            }
            case CURRENCY -> {
                boolean known = Currency.getAvailableCurrencies().stream()
                        .anyMatch(currency -> currency.getCurrencyCode().equals(value));
                if (!known) {
                    reasons.invalid(place, Flaw.NOT_A_CURRENCY);
                }
            }
            default -> {
                if (!(value instanceof Long figure)) {
                    reasons.invalid(place, Flaw.NOT_A_WHOLE_NUMBER);
                } else if (figure < 0) {
                    reasons.invalid(place, Flaw.OUT_OF_RANGE);
                }
            }
        }
    }

    /** The lines that a paid participation is given: of the products chosen, and the figures offered (MALL24-PN-6). */
    static List<Map<String, Object>> given(MallCase participation, List<Map<String, Object>> data) {
        var products = participation.choice().map(PaidOption.Choice::products).orElse(List.of());
        var figures = participation.chosenOffer().map(Offer::dataGiven).orElse(List.of());
        return data.stream()
                .filter(line -> products.contains(line.get(PRODUCT)))
                .map(line -> given(line, figures))
                .toList();
    }

    private static Map<String, Object> given(Map<String, Object> line, List<String> figures) {
        var kept = new LinkedHashMap<String, Object>();
        line.forEach((name, value) -> {
            if (Set.of(PRODUCT, CURRENCY).contains(name) || figures.contains(name)) {
                kept.put(name, value);
            }
        });
        return kept;
    }

    /** The same, apart by what they say. */
    static SalesFigures figures(List<Map<String, Object>> data) {
        return new SalesFigures(Map.of(), data.stream().map(MallData::figures).toList());
    }

    private static SalesFigures.Line figures(Map<String, Object> line) {
        var figures = new LinkedHashMap<String, Long>();
        line.forEach((name, value) -> {
            if (value instanceof Long figure) {
                figures.put(name, figure);
            }
        });
        return new SalesFigures.Line(
                String.valueOf(line.get(PRODUCT)), Optional.ofNullable((String) line.get(CURRENCY)), figures);
    }
}
