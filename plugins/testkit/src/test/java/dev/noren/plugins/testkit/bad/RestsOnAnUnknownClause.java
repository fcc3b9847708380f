package dev.noren.plugins.testkit.bad;

import dev.noren.plugins.spi.Finding;
import dev.noren.plugins.spi.Finding.Weight;
import dev.noren.plugins.spi.Plugin;
import dev.noren.plugins.spi.Product;
import dev.noren.plugins.spi.Season;
import dev.noren.plugins.spi.Text;
import dev.noren.plugins.testkit.good.TeaHouse;
import java.util.List;

/** Rests its advice on a clause that no document has. */
@Plugin(id = "rests-on-an-unknown-clause", version = "1.0.0", spi = "[1.0,2.0)")
public class RestsOnAnUnknownClause extends TeaHouse {

    @Override
    public List<Finding> findings(Product product, Season season) {
        return List.of(new Finding(Weight.FOR, List.of("DECK23-BUY-99"), Text.of("お茶に合います", "Goes well with tea")));
    }
}
