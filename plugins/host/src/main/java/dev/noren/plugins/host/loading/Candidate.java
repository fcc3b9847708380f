package dev.noren.plugins.host.loading;

import dev.noren.plugins.spi.PromotionPlugin;
import java.util.function.Supplier;

/**
 * A plug-in that says of itself what it must, and of which nothing has run yet.
 *
 * @param origin {@link Search#BUILT_IN}, or the name of its file
 * @param loader of its classes
 * @param make makes it; runs its constructor, which may do anything
 */
public record Candidate(Label label, String origin, ClassLoader loader, Supplier<PromotionPlugin> make) {

    boolean isBuiltIn() {
        return origin.equals(Search.BUILT_IN);
    }
}
