package dev.noren.plugins.testkit.bad;

import dev.noren.plugins.spi.Finding;
import dev.noren.plugins.spi.Finding.Weight;
import dev.noren.plugins.spi.Plugin;
import dev.noren.plugins.spi.Product;
import dev.noren.plugins.spi.Season;
import dev.noren.plugins.spi.Text;
import dev.noren.plugins.testkit.good.TeaHouse;
import java.util.List;

/** Its finding is blank in Japanese. */
@Plugin(id = "says-nothing-in-japanese", version = "1.0.0", spi = "[1.0,2.0)")
public class SaysNothingInJapanese extends TeaHouse {

    @Override
    public List<Finding> findings(Product product, Season season) {
        return List.of(new Finding(Weight.FOR, List.of(), Text.of("　", "Goes well with tea")));
    }
}
