package dev.noren.plugins.buyers.groupbuying;

import dev.noren.plugins.spi.PromotionPlugin;
import dev.noren.plugins.testkit.PluginContract;

class GroupBuyingContractTest extends PluginContract {

    @Override
    protected PromotionPlugin plugin() {
        return new GroupBuying();
    }
}
