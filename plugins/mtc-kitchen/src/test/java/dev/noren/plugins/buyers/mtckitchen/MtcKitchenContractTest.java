package dev.noren.plugins.buyers.mtckitchen;

import dev.noren.plugins.spi.PromotionPlugin;
import dev.noren.plugins.testkit.PluginContract;

class MtcKitchenContractTest extends PluginContract {

    @Override
    protected PromotionPlugin plugin() {
        return new MtcKitchen();
    }
}
