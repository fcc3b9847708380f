package dev.noren.plugins.host.inspection;

import dev.noren.domain.fact.FactType;
import dev.noren.domain.fact.Words;
import dev.noren.plugins.spi.Offer;
import dev.noren.plugins.spi.Season;
import dev.noren.plugins.spi.Terms;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether a buyer's dates follow each other within the edition's run, and its prices are prices (8.4, MALL24-OPT-1 to -6). */
final class TermsInspection {

    static final int MOST_OFFERS = 20;
    static final int MOST_DATA = 50;
    static final int MOST_DAYS = 3_650;

    private final Season season;

    private TermsInspection(Season season) {
        this.season = season;
    }

    static Inspected<Terms> of(@Nullable Optional<Terms> terms, Season season) {
        var whole = Place.whole();
        var at = whole.in("terms");
        if (terms == null) {
            at.wrong(new Words(
                    "nullではなくOptional.empty()を返してください", "is null: answer Optional.empty() where there are none"));
            return whole.rest(Optional.empty());
        }
        terms.ifPresent(each -> new TermsInspection(season).inspect(each, at));
        return whole.allOrNothing(terms);
    }

    private void inspect(Terms terms, Place at) {
        boolean registers = Values.day(terms.registerBy(), season, at.in("registerBy"));
        boolean begins = Values.day(terms.promotionFrom(), season, at.in("promotionFrom"));
        boolean ends = Values.day(terms.promotionTo(), season, at.in("promotionTo"));
        if (begins && ends && terms.promotionTo().isBefore(terms.promotionFrom())) {
            at.in("promotionTo").wrong(terms.promotionTo(), before("promotionFrom", terms.promotionFrom()));
        }
        if (registers && begins && terms.registerBy().isAfter(terms.promotionFrom())) {
            at.in("registerBy").wrong(terms.registerBy(), after("promotionFrom", terms.promotionFrom()));
        }
        offers(terms, at);
    }

    private void offers(Terms terms, Place in) {
        Values.atMost(MOST_OFFERS, terms.offers().size(), in.in("offers"));
        var seen = new HashSet<String>();
        for (int i = 0; i < terms.offers().size(); i++) {
            var offer = terms.offers().get(i);
            var at = in.in("offers", i);
            if (Values.id(offer.option(), at.in("option"))) {
                Values.once(offer.option(), seen, at.in("option"));
            }
            Values.text(offer.title(), at.in("title"), Values.LONGEST_LINE);
            price(offer, at);
            chooseBy(offer.chooseBy(), terms, at.in("chooseBy"));
            Values.within(offer.payWithinDays(), MOST_DAYS, at.in("payWithinDays"));
            dataGiven(offer.dataGiven(), at);
        }
    }

    private static void price(Offer offer, Place at) {
        Values.within(offer.pricePerProduct(), FactType.MOST, at.in("pricePerProduct"));
        Values.within(offer.smeDiscountPerProduct(), FactType.MOST, at.in("smeDiscountPerProduct"));
        if (offer.smeDiscountPerProduct() > offer.pricePerProduct()) {
            at.in("smeDiscountPerProduct")
                    .wrong(
                            offer.smeDiscountPerProduct(),
                            new Words(
                                    "価格（" + offer.pricePerProduct() + "）を超えています",
                                    "is above the price of " + offer.pricePerProduct()));
        }
    }

    private void chooseBy(LocalDate chooseBy, Terms terms, Place at) {
        if (!Values.day(chooseBy, season, at)) {
            return;
        }
        if (isBefore(chooseBy, terms.registerBy())) {
            at.wrong(chooseBy, before("registerBy", terms.registerBy()));
        }
        if (terms.promotionFrom() != null && !chooseBy.isBefore(terms.promotionFrom())) {
            at.wrong(
                    chooseBy,
                    new Words(
                            "promotionFrom（" + terms.promotionFrom() + "）より前にしてください",
                            "must lie before promotionFrom, " + terms.promotionFrom()));
        }
    }

    private static boolean isBefore(LocalDate day, @Nullable LocalDate other) {
        return other != null && day.isBefore(other);
    }

    private static void dataGiven(List<String> dataGiven, Place in) {
        Values.atMost(MOST_DATA, dataGiven.size(), in.in("dataGiven"));
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < dataGiven.size(); i++) {
            if (Values.name(dataGiven.get(i), in.in("dataGiven", i))) {
                Values.once(dataGiven.get(i), seen, in.in("dataGiven", i));
            }
        }
    }

    private static Words before(String field, LocalDate day) {
        return new Words(field + "（" + day + "）より前です", "lies before " + field + ", " + day);
    }

    private static Words after(String field, LocalDate day) {
        return new Words(field + "（" + day + "）より後です", "lies after " + field + ", " + day);
    }
}
