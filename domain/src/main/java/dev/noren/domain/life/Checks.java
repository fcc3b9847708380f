package dev.noren.domain.life;

import dev.noren.domain.company.CompanyFacts;
import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.fact.Flaw;
import dev.noren.domain.money.Account;
import dev.noren.domain.product.ProductFacts;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Checks of payloads that several commands share (8.1). Each cites no clause; each names the field. */
public final class Checks {

    private Checks() {}

    /** The company that a field names exists. */
    public static <S> Guard.Look<S> companyExists(Fact<String> field) {
        return exists(field, World::company);
    }

    /** The buyer that a field names exists. */
    public static <S> Guard.Look<S> buyerExists(Fact<String> field) {
        return exists(field, World::buyer);
    }

    private static <S> Guard.Look<S> exists(Fact<String> field, BiFunction<World, String, Optional<Facts>> known) {
        return (attempt, reasons) -> attempt.get(field).ifPresent(name -> {
            var facts = known.apply(attempt.world(), name);
            if (facts.isEmpty()) {
                reasons.invalid(field.name(), Flaw.NOT_FOUND);
            } else if (facts.get().get(CompanyFacts.ERASED).orElse(false)) {
                reasons.invalid(field.name(), Flaw.ERASED);
            }
        });
    }

    /** A question's company exists, and its products are that company's. */
    public static <S> void companyAndProductsExist(Attempt<S> attempt, Reasons reasons) {
        Checks.<S>companyExists(Payload.COMPANY).at(attempt, reasons);
        attempt.get(Payload.COMPANY).ifPresent(company -> productsOf(company, Payload.PRODUCTS, attempt, reasons));
    }

    /** A list of products is not empty, names each once, and each is one of that company's. */
    public static <S> void productsOf(String company, Fact<List<String>> field, Attempt<S> attempt, Reasons reasons) {
        listed(field, attempt, reasons, product -> flawOf(product, company, attempt));
    }

    /** The product that a field names exists; where a company names it, it is its own. */
    public static <S> Guard.Look<S> productIsTheirs(Fact<String> field) {
        return (attempt, reasons) -> attempt.get(field).ifPresent(product -> {
            var flaw =
                    flawOf(product, attempt.by().is(Role.COMPANY) ? attempt.by().name() : null, attempt);
            if (flaw != null) {
                reasons.invalid(field.name(), flaw);
            }
        });
    }

    /** @param owner whose the product should be; null where it may be anybody's */
    private static @Nullable Flaw flawOf(String product, @Nullable String owner, Attempt<?> attempt) {
        var facts = attempt.world().product(product);
        return facts.isEmpty()
                ? Flaw.NOT_FOUND
                : owner == null || facts.get().need(ProductFacts.OF).equals(owner) ? null : Flaw.NOT_YOURS;
    }

    /** A list of products is not empty, names each once, and each is one of these. */
    public static <S> void productsAmong(
            Collection<String> products, Fact<List<String>> field, Attempt<S> attempt, Reasons reasons) {
        listed(field, attempt, reasons, product -> products.contains(product) ? null : Flaw.NOT_IN_THE_PARTICIPATION);
    }

    private static <S> void listed(
            Fact<List<String>> field, Attempt<S> attempt, Reasons reasons, Function<String, @Nullable Flaw> flawOf) {
        var listed = attempt.get(field);
        if (listed.isPresent() && listed.get().isEmpty()) {
            reasons.invalid(field.name(), Flaw.EMPTY);
        }
        var seen = new HashSet<String>();
        var names = listed.orElse(List.of());
        for (int i = 0; i < names.size(); i++) {
            var place = field.name() + "[" + i + "]";
            var flaw = flawOf.apply(names.get(i));
            if (flaw != null) {
                reasons.invalid(place, flaw);
            }
            if (!seen.add(names.get(i))) {
                reasons.invalid(place, Flaw.NAMED_TWICE);
            }
        }
    }

    /** The date of something that has happened does not lie after the clock's day (section 1). */
    public static <S> Guard.Look<S> notInTheFuture(Fact<LocalDate> field) {
        return (attempt, reasons) -> attempt.get(field)
                .filter(day -> day.isAfter(attempt.today()))
                .ifPresent(day -> reasons.invalid(field.name(), Flaw.IN_THE_FUTURE));
    }

    /** A bank's reference counts once within an edition (8.5). */
    public static <S> void referenceIsNew(Attempt<S> attempt, Reasons reasons) {
        Checks.<S>referenceIsNew(Checks::payment).at(attempt, reasons);
    }

    /** @param booked what a case of an edition holds that has booked that reference */
    public static <S> Guard.Look<S> referenceIsNew(BiFunction<String, String, Claim> booked) {
        return (attempt, reasons) -> attempt.get(Payload.REFERENCE)
                .filter(reference -> !attempt.world()
                        .holders(booked.apply(attempt.edition().id(), reference))
                        .isEmpty())
                .ifPresent(reference -> reasons.duplicate(Payload.REFERENCE.name()));
    }

    /** What a case of an edition holds by the lines of its account. */
    public static Set<Claim> booked(String edition, Account account) {
        return Stream.concat(
                        account.receipts().stream().map(receipt -> payment(edition, receipt.reference())),
                        account.payouts().stream().map(payout -> payout(edition, payout.reference())))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What a case holds that has booked a payment. */
    public static Claim payment(String edition, String reference) {
        return Claim.of("payment", edition, reference);
    }

    /** What a case holds that has booked money that left the office. */
    public static Claim payout(String edition, String reference) {
        return Claim.of("payout", edition, reference);
    }

    /** What a case of an edition holds as long as it is not finished. */
    public static Claim unfinished(String edition) {
        return Claim.of("unfinished", edition);
    }

    /** What a case of an edition holds as long as it can be called off with the whole edition. */
    public static Claim callable(String edition) {
        return Claim.of("callable", edition);
    }
}
