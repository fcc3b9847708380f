package dev.noren.plugins.spi;

import java.time.LocalDate;
import java.util.List;

/**
 * A paid option (MALL24-OPT-1 to -6).
 *
 * @param option by which it is chosen: small letters, digits and hyphens
 * @param pricePerProduct whole yen, for a large company
 * @param smeDiscountPerProduct whole yen that the agency covers for mid-size and small companies, at most the price
 *     (MALL24-OPT-2)
 * @param illustrative whether the price stands in for one that no document gives
 * @param chooseBy the last day on which it can be chosen (MALL24-REG-5)
 * @param payWithinDays days from passing the screening to the due date, 0 to 3,650 (MALL24-OPT-5)
 * @param dataGiven the figures that the buyer gives per product, by the names of its report (MALL24-PN-6)
 */
@PluginApi(since = "1.0", use = PluginApi.Use.CALL)
public record Offer(
        String option,
        Text title,
        long pricePerProduct,
        long smeDiscountPerProduct,
        boolean illustrative,
        LocalDate chooseBy,
        int payWithinDays,
        List<String> dataGiven) {

    public Offer {
        dataGiven = List.copyOf(dataGiven);
    }
}
