package dev.noren.plugins.host.made;

/**
 * A plug-in's class as text.
 *
 * @param members beside {@code buyer()}, which is a café's unless they have one of their own
 */
public record PluginSource(String id, String version, String spi, String members) {

    private static final String BUYER = """
                public Buyer buyer() {
                    return new Buyer(
                            Text.of("喫茶", "Café"),
                            "KR",
                            List.of(new Channel("shop", Text.of("店", "Shop"), Channel.Kind.OWN_SHOP, Set.of("cafe.example"))),
                            Set.of(Categories.FOOD),
                            List.of());
                }
            """;

    /** A sound plug-in of that id. */
    public static PluginSource of(String id) {
        return new PluginSource(id, "1.2.0", "[1.0,2.0)", "");
    }

    /** The same with these members beside the others. */
    public PluginSource having(String more) {
        return new PluginSource(id, version, spi, members + more);
    }

    public PluginSource versioned(String other) {
        return new PluginSource(id, other, spi, members);
    }

    public PluginSource within(String range) {
        return new PluginSource(id, version, range, members);
    }

    /** The full name of the class. */
    public String type() {
        return "made." + name();
    }

    /** The same without its package. */
    public String name() {
        return "Made" + Integer.toHexString(id.hashCode());
    }

    String text() {
        return """
                package made;

                import dev.noren.plugins.spi.*;
                import java.time.*;
                import java.util.*;
                import java.util.concurrent.*;

                @Plugin(id = "%s", version = "%s", spi = "%s")
                public class %s implements PromotionPlugin {
                %s
                %s
                }
                """.formatted(id, version, spi, name(), members.contains("Buyer buyer()") ? "" : BUYER, members);
    }
}
