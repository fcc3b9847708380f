package dev.noren.plugins.buyers.groupbuying;

import dev.noren.plugins.spi.Finding;
import dev.noren.plugins.spi.Product;
import dev.noren.plugins.spi.Text;
import java.util.List;

/** What to see to before a product is sold to groups. Whether it may join is the programme's to say. */
final class Advice {

    private static final Finding SAMPLES = Finding.advising(
            Text.of("体験用の見本を10個前後ご用意ください。", "Have about ten samples ready for trying."), "KOL25-REQ-3");
    private static final Finding SHIPPING = Finding.advising(
            Text.of(
                    "注文が一度に集まります。7日以内に発送できる数を中国にご用意ください。",
                    "Orders come all at once: have in China what can be shipped within 7 days."),
            "KOL25-REQ-7",
            "KOL25-OV-6");

    private Advice() {}

    /** The same for every product. */
    static List<Finding> on(Product any) {
        return List.of(SAMPLES, SHIPPING);
    }
}
