package dev.noren.plugins.testkit;

import dev.noren.plugins.spi.PromotionPlugin;
import java.util.function.Supplier;

/** The contract as an author extends it, for whichever plug-in is meant. */
final class Subject extends PluginContract {

    private static volatile Supplier<PromotionPlugin> meant = () -> {
        throw new IllegalStateException("no plug-in is meant");
    };

    static void means(Supplier<PromotionPlugin> plugin) {
        meant = plugin;
    }

    @Override
    protected PromotionPlugin plugin() {
        return meant.get();
    }
}
