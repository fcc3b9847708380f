package ${package};

import dev.noren.plugins.spi.PromotionPlugin;
import dev.noren.plugins.testkit.PluginContract;

/** Everything that the host asks of a plug-in. */
class MyPromotionTest extends PluginContract {

    @Override
    protected PromotionPlugin plugin() {
        return new MyPromotion();
    }
}
