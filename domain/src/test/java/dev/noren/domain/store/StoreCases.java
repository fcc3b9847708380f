package dev.noren.domain.store;

import dev.noren.domain.company.CompanyFacts;
import dev.noren.domain.company.CompanyFacts.SellingAccount;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.life.Cast;
import dev.noren.domain.product.Category;
import dev.noren.domain.product.Prefecture;
import dev.noren.domain.product.ProductFacts;
import dev.noren.domain.product.ProductFacts.Storage;
import java.util.List;

/** Participations of Sakura in the United States and the United Kingdom, with a knife and a tea. */
final class StoreCases {

    private StoreCases() {}

    /** Sakura with professional accounts in either market, registered for VAT. */
    static Facts sakura() {
        return Cast.sakura()
                .with(
                        CompanyFacts.AMAZON,
                        Facts.of(
                                CompanyFacts.US,
                                SellingAccount.PROFESSIONAL,
                                CompanyFacts.UK,
                                SellingAccount.PROFESSIONAL,
                                CompanyFacts.UK_VAT,
                                true));
    }

    /** A kitchen knife made in Japan. */
    static Facts knife() {
        return Facts.of(
                        ProductFacts.OF,
                        "sakura",
                        ProductFacts.CATEGORY,
                        Category.KITCHEN,
                        ProductFacts.STORAGE,
                        Storage.AMBIENT)
                .with(ProductFacts.MADE_IN, "JP")
                .with(ProductFacts.USED, false)
                .with(ProductFacts.ADULT, false)
                .with(ProductFacts.AMAZON_DEVICE, false);
    }

    /** Tea from Kyoto that may be sold in the United States. */
    static Facts tea() {
        return knife()
                .with(ProductFacts.CATEGORY, Category.FOOD)
                .with(ProductFacts.PREFECTURE, Prefecture.KYOTO)
                .with(ProductFacts.CERTIFICATES, List.of("FDA"))
                .with(ProductFacts.HIGH_FAT_SALT_SUGAR, false);
    }
}
