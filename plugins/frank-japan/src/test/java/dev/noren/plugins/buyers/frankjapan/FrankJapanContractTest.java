package dev.noren.plugins.buyers.frankjapan;

import dev.noren.plugins.spi.PromotionPlugin;
import dev.noren.plugins.testkit.PluginContract;

class FrankJapanContractTest extends PluginContract {

    @Override
    protected PromotionPlugin plugin() {
        return new FrankJapan();
    }
}
