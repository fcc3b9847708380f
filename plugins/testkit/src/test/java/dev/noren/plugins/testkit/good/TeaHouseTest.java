package dev.noren.plugins.testkit.good;

import dev.noren.plugins.spi.PromotionPlugin;
import dev.noren.plugins.testkit.PluginContract;

/** The one line that an author writes; a plug-in that is in order passes every check. */
class TeaHouseTest extends PluginContract {

    @Override
    protected PromotionPlugin plugin() {
        return new TeaHouse();
    }
}
