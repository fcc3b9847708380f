package dev.noren.plugins.testkit.bad;

import dev.noren.plugins.spi.Finding;
import dev.noren.plugins.spi.Plugin;
import dev.noren.plugins.spi.Product;
import dev.noren.plugins.spi.Season;
import dev.noren.plugins.testkit.good.TeaHouse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Keeps every product that it ever saw. */
@Plugin(id = "remembers-products", version = "1.0.0", spi = "[1.0,2.0)")
public class RemembersProducts extends TeaHouse {

    private static final Map<String, Product> SEEN = new HashMap<>();

    @Override
    public List<Finding> findings(Product product, Season season) {
        SEEN.put(product.id(), product);
        return super.findings(product, season);
    }
}
