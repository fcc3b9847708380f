package dev.noren.plugins.buyers.ippinka;

import dev.noren.plugins.spi.PromotionPlugin;
import dev.noren.plugins.testkit.PluginContract;

class IppinkaContractTest extends PluginContract {

    @Override
    protected PromotionPlugin plugin() {
        return new Ippinka();
    }
}
