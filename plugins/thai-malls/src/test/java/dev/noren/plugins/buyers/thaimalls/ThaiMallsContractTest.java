package dev.noren.plugins.buyers.thaimalls;

import dev.noren.plugins.spi.PromotionPlugin;
import dev.noren.plugins.testkit.PluginContract;

class ThaiMallsContractTest extends PluginContract {

    @Override
    protected PromotionPlugin plugin() {
        return new ThaiMalls();
    }
}
