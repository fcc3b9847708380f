package dev.noren.plugins.buyers.chinaaffiliate;

import dev.noren.plugins.spi.Categories;
import dev.noren.plugins.spi.Finding;
import dev.noren.plugins.spi.Product;
import dev.noren.plugins.spi.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What to see to before a product is shown. Whether it may join is the programme's to say. */
final class Advice {

    private static final Set<String> COSMETICS = Set.of(Categories.COSMETICS);

    private Advice() {}

    static List<Finding> on(Product product) {
        var findings = new ArrayList<Finding>();
        findings.add(Finding.advising(
                Text.of("体験用の見本を10個前後ご用意ください。", "Have about ten samples ready for trying."), "KOL25-REQ-3"));
        if (product.isIn(COSMETICS) && !product.certificates().contains("NMPA")) {
            findings.add(Finding.advising(
                    Text.of(
                            "中国向けの化粧品です。NMPAの登録が確認できていません。",
                            "It is a cosmetic for China, and no NMPA registration is known."),
                    "DECK23-PREP-1"));
        }
        return findings;
    }
}
