package dev.noren.plugins.buyers.qoo10;

import dev.noren.plugins.spi.PromotionPlugin;
import dev.noren.plugins.testkit.PluginContract;

class Qoo10ContractTest extends PluginContract {

    @Override
    protected PromotionPlugin plugin() {
        return new Qoo10();
    }
}
