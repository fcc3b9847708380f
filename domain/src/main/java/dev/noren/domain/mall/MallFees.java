package dev.noren.domain.mall;

import dev.noren.domain.company.CompanySize;
import dev.noren.domain.edition.Offer;
import dev.noren.domain.fact.Facts;
import java.util.Optional;
import java.util.Set;

/** What a paid option costs (MALL24-OPT-2, -OPT-6). Whole yen. */
final class MallFees {

    private MallFees() {}

    /** The price of one product; empty where it depends on facts that are missing. */
    static Optional<Long> perProduct(Offer offer, Facts company) {
        if (offer.smeDiscountPerProduct() == 0) {
            return Optional.of(offer.pricePerProduct());
        }
        return CompanySize.smallOrMidSize(company).map(offer::pricePerProduct);
    }

    /** The facts on which the price depends and that are missing. */
    static Set<String> missing(Offer offer, Facts company) {
        return perProduct(offer, company).isPresent() ? Set.of() : CompanySize.missingForSmallOrMidSize(company);
    }
}
