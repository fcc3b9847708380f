package dev.noren.domain.edition;

import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.FactType;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.fact.Flaw;
import dev.noren.domain.fact.Problem;
import dev.noren.domain.fact.Schema;
import dev.noren.domain.fact.Shape;
import dev.noren.domain.time.Window;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * A buyer that is partner of a JAPAN MALL edition, and what it brings.
 *
 * @param registerBy the last day of registration (MALL24-REG-1)
 * @param promotion from when to when it promotes
 * @param offers its paid options; empty where it has none (MALL24-PN-9)
 * @param plugin the id of the plug-in that speaks for it; empty where none does
 */
public record Partner(LocalDate registerBy, Window promotion, List<Offer> offers, Optional<String> plugin) {

    public static final Fact<LocalDate> REGISTER_BY = Fact.of("registerBy", FactType.date());
    public static final Fact<Window> PROMOTION = Fact.of("promotion", new FactType.Shaped<>(Window.SHAPE));
    public static final Fact<List<Offer>> OFFERS =
            Fact.of("offers", FactType.listOf(new FactType.Shaped<>(Offer.SHAPE)));

    public static final Fact<String> PLUGIN = Fact.of("plugin", new FactType.Handle(FactType.Handle.What.OTHER));

    public static final Shape<Partner> SHAPE = new Shape<>(
            Schema.of(REGISTER_BY, PROMOTION).orNot(OFFERS, PLUGIN),
            facts -> new Partner(
                    facts.need(REGISTER_BY),
                    facts.need(PROMOTION),
                    facts.get(OFFERS).orElse(List.of()),
                    facts.get(PLUGIN)),
            partner -> Facts.of(REGISTER_BY, partner.registerBy, PROMOTION, partner.promotion, OFFERS, partner.offers)
                    .withKnown(PLUGIN, partner.plugin));

    public Partner {
        offers = List.copyOf(offers);
    }

    /** One for which no plug-in speaks. */
    public Partner(LocalDate registerBy, Window promotion, List<Offer> offers) {
        this(registerBy, promotion, offers, Optional.empty());
    }

    /** The same, for which that plug-in speaks. */
    public Partner spokenForBy(String id) {
        return new Partner(registerBy, promotion, offers, Optional.of(id));
    }

    public boolean hasOffers() {
        return !offers.isEmpty();
    }

    public Optional<Offer> offer(String option) {
        return offers.stream().filter(offer -> offer.option().equals(option)).findFirst();
    }

    /** The same with another last day of registration. */
    public Partner registeringBy(LocalDate lastDay) {
        return new Partner(lastDay, promotion, offers);
    }

    /** The same with another last day to choose one of its options. */
    public Partner choosingBy(String option, LocalDate lastDay) {
        return new Partner(
                registerBy,
                promotion,
                offers.stream()
                        .map(offer -> offer.option().equals(option) ? offer.choosableUntil(lastDay) : offer)
                        .toList());
    }

    /** The last day on which any option can be chosen; empty where there is none. */
    public Optional<LocalDate> lastChooseBy() {
        return offers.stream().map(Offer::chooseBy).max(LocalDate::compareTo);
    }

    /** What contradicts itself, by the path inside the partner: {@code registerBy} ≤ {@code chooseBy} < promotion (8.4). */
    public List<Problem> contradictions() {
        var problems = new ArrayList<Problem>();
        var from = promotion.from();
        if (from.isEmpty()) {
            problems.add(new Problem("promotion.from", Flaw.REQUIRED));
        }
        if (promotion.to().isEmpty()) {
            problems.add(new Problem("promotion.to", Flaw.REQUIRED));
        }
        if (promotion.closesBeforeItOpens()) {
            problems.add(new Problem("promotion.to", Flaw.BEFORE_ITS_START));
        }
        if (from.isPresent() && registerBy.isAfter(from.get())) {
            problems.add(new Problem("registerBy", Flaw.OUT_OF_ORDER));
        }
        var names = new HashSet<String>();
        for (int i = 0; i < offers.size(); i++) {
            contradictionsOf(offers.get(i), "offers[" + i + "].", names, problems);
        }
        return problems;
    }

    private void contradictionsOf(Offer offer, String path, HashSet<String> names, List<Problem> problems) {
        if (!names.add(offer.option())) {
            problems.add(new Problem(path + "option", Flaw.NAMED_TWICE));
        }
        if (offer.smeDiscountPerProduct() > offer.pricePerProduct()) {
            problems.add(new Problem(path + "smeDiscountPerProduct", Flaw.ABOVE_THE_PRICE));
        }
        boolean beforeRegistration = offer.chooseBy().isBefore(registerBy);
        boolean intoPromotion = promotion
                .from()
                .filter(from -> !offer.chooseBy().isBefore(from))
                .isPresent();
        if (beforeRegistration || intoPromotion) {
            problems.add(new Problem(path + "chooseBy", Flaw.OUT_OF_ORDER));
        }
    }
}
