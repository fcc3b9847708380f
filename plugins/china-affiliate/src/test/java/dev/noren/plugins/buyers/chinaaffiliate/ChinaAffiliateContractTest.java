package dev.noren.plugins.buyers.chinaaffiliate;

import dev.noren.plugins.spi.PromotionPlugin;
import dev.noren.plugins.testkit.PluginContract;

class ChinaAffiliateContractTest extends PluginContract {

    @Override
    protected PromotionPlugin plugin() {
        return new ChinaAffiliate();
    }
}
